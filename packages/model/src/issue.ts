import type { Attribution } from './attribution.ts'
import { dateOf } from './days.ts'
import type { IssueId, OptionId, PartyId } from './ids.ts'

export type Option = Readonly<{
  id: OptionId
  name: string
  /** The number this option stands for, on a numeric issue; dates as days since 1970-01-01. */
  level: number | null
}>

/**
 * One thing to settle.
 *
 * `named`: options in the order written. `ordered`: the same, and neighbours are one step apart.
 * `yes-no`: two options, `no` then `yes`. `numeric` with a `step`: every level is an option.
 * `numeric` without a step is continuous: `options` is empty, at most one issue of a case may be so,
 * and it is solved exactly, not on a grid.
 */
export type Issue = Readonly<{
  id: IssueId
  name: string
  scale: IssueScale
  options: readonly Option[]
  /** True when the two options can be split in shares, as in Adjusted Winner. */
  isDivisible: boolean
  /** The party that alone can change it, whenever it likes: the graph model's "option" [O1]. Absent when it takes an agreement. */
  heldBy?: PartyId
  /**
   * What its holder cannot take back [O2]: `forward` when it can only go to options later in the list, else
   * the options that stay once taken. Absent when it can do everything.
   */
  irreversible?: 'forward' | readonly OptionId[]
}>

/** Whether the holder of an issue can go from one of its options to another [O2]. */
export function canGo({ options, irreversible }: Issue, from: OptionId, to: OptionId): boolean {
  if (from === to || irreversible === undefined) return true
  if (irreversible !== 'forward') return !irreversible.includes(from)
  const place = (id: OptionId): number => options.findIndex(option => option.id === id)
  return place(from) < place(to)
}

export type IssueScale = Readonly<
  | { kind: 'named' | 'ordered' | 'yes-no' }
  | {
      kind: 'numeric'
      from: number
      to: number
      step: number | null
      unit: string
      isDate: boolean
    }
>

/** A level of a numeric issue as the file writes it, and so as option ids and input paths do: `4500`, `2026-03-01`. */
export function levelName(issue: Issue, level: number): string {
  return issue.scale.kind === 'numeric' && issue.scale.isDate ? dateOf(level) : String(level)
}

/** A test on what a deal says about one issue. Bounds: `above`/`below` exclude the limit, the other two include it. */
export type Condition = Readonly<
  | { issue: IssueId; kind: 'in'; options: readonly OptionId[] }
  | { issue: IssueId; kind: 'above' | 'below' | 'at-least' | 'at-most'; limit: number }
>

/** A deal that meets every condition of `when` and not all of `then` cannot exist; an empty `then` forbids `when` itself. */
export type Rule = Readonly<{
  when: readonly Condition[]
  then: readonly Condition[]
  attribution: Attribution
}>

/** Whether a level of a numeric issue meets a condition on it; bounds are met as they say, `above` not at the limit itself. */
export function levelMeets(condition: Condition, level: number): boolean {
  switch (condition.kind) {
    case 'in':
      return condition.options.some(option => Number(option) === level)
    case 'above':
      return level > condition.limit
    case 'below':
      return level < condition.limit
    case 'at-least':
      return level >= condition.limit
    case 'at-most':
      return level <= condition.limit
    default:
      throw new Error(`levelMeets: no such condition ${condition satisfies never}`)
  }
}
