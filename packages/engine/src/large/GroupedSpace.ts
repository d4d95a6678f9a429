import { type DealSpace, dealWithNumber } from '../deals/DealSpace.ts'
import type { DealClasses } from './dealClasses.ts'

/**
 * The deals of a case as a product of groups of issues, never listed.
 *
 * Issues that rules or interactions tie together are one group, enumerated with what the rules (and,
 * where they are enforced, the red lines) leave of it, or sorted into classes where it is too large for
 * that. A deal takes one combination of every group,
 * any with any: worth is a sum over groups, and what composes sums answers for the whole.
 */
export type GroupedSpace = Readonly<{
  /** Combinations before rules; beyond 2⁵³ the nearest double. */
  rawCount: number
  /** Deals that are left; beyond 2⁵³ the nearest double. */
  count: number
  groups: readonly Group[]
  /** The first combination of each group in arrays over all of them; one entry longer than the groups. */
  starts: Uint32Array
  /** Whether deals that cross a decider's red line are left out. */
  redLines: boolean
}>

export type Group = Readonly<{
  /** The issues of the group, as places in the case's list. */
  at: readonly number[]
  /** The combinations left, as deals of a space of these issues alone; one a class where there are classes. */
  space: DealSpace
  /** Set when the combinations are too many to list: they are sorted into classes nothing tells apart. */
  classes: DealClasses | null
}>

/** The combination of a group with some option on each of its issues, or its class; −1 when it is left out. */
export function combinationWith({ space, classes }: Group, options: ArrayLike<number>): number {
  if (classes) return classes.classOf(options)
  let number = 0
  for (let j = 0; j < options.length; j++) number += options[j]! * space.strides[j]!
  return dealWithNumber(space, number)
}

/** Whether a deal with these options takes a combination that is left in every group. */
export function hasDeal({ groups }: GroupedSpace, options: ArrayLike<number>): boolean {
  return groups.every(
    group =>
      combinationWith(
        group,
        group.at.map(issue => options[issue]!),
      ) >= 0,
  )
}

/** How many deals each combination stands for, laid out as `starts`; null when each is one. */
export function sizesOf({ groups, starts }: GroupedSpace): Float64Array | null {
  if (groups.every(group => group.classes === null)) return null
  const sizes = new Float64Array(starts[groups.length]!).fill(1)
  groups.forEach(({ classes }, g) => {
    if (classes) sizes.set(classes.sizes, starts[g]!)
  })
  return sizes
}
