import type { Attribution } from './attribution.ts'
import type { Channel, StepUnit, TimedEffect } from './dynamics.ts'
import type { Input } from './estimate.ts'
import type { Id, NonEmpty, PartyId } from './ids.ts'
import type { InputPath } from './inputPath.ts'
import type { Condition } from './issue.ts'
import type { Line } from './worth.ts'

export type MoveId = Id<'move'>

/** Where a move is made: away from the table, in what is on it, or at it (Lax & Sebenius 2006). */
export type MoveKind = 'setup' | 'design' | 'tactics'

/** Something a party can do that changes what others face. What it does is uncertain, and so is whether it works. */
export type Move = Readonly<{
  id: MoveId
  name: string
  /** Who makes it. */
  by: PartyId
  kind: MoveKind | null
  /** Who has to agree before it can be made; the actor itself need not be named. */
  consent: readonly PartyId[]
  /** In the file's one unit of cost; null when the file gives none, which is not the same as free. */
  cost: Input | null
  /** That it works at all, in [0, 1]. A placeholder of 1 when the file gives none. */
  chance: Input
  /** From making it to its effect; null when the file does not say. */
  lag: Readonly<{ input: Input; unit: StepUnit }> | null
  /** Whether it can be taken back; null when the file does not say. */
  isReversible: boolean | null
  /** Moves that must be made too, and before. */
  needs: readonly MoveId[]
  /** Moves that cannot be made beside it. Holds both ways, whichever of the two says it. */
  excludes: readonly MoveId[]
  effects: NonEmpty<MoveEffect>
  attribution: Attribution
}>

/** What a move does when it works, and through which channel. See SPEC.md [M5–M9]. */
export type MoveEffect = Readonly<
  | ({ kind: 'input'; channel: Channel } & TimedEffect)
  /** A line a party no longer holds to, or holds to from now on. */
  | {
      kind: 'red-line'
      channel: 'terms'
      party: PartyId
      change: 'lift' | 'add'
      lines: NonEmpty<Line>
    }
>

/**
 * What moves cost: one unit for the whole file, as one named party counts it. Utilities are never added over
 * parties, so a cost is no utility of anybody.
 */
export type MoveCosts = Readonly<{
  /** In the author's words: "effort points as Washington counts them". */
  unit: string
  /** What one actor can spend on its own moves. */
  budgets: readonly Readonly<{ party: PartyId; amount: Input }>[]
  /** What all moves together may cost; null for no limit. */
  total: Input | null
}>

/** The address of what an effect on an input changes it by: its place in the file. */
export function effectPath(
  move: MoveId,
  effect: Extract<MoveEffect, { kind: 'input' }>,
): InputPath {
  return `moves.${move}.effects.${effect.on}.${effect.change}` as InputPath
}

/**
 * What a change of an input works through, as far as its path says; null for a quantity, which may be read
 * anywhere. `terms` is what a deal is worth and who must approve it; `cost` is everything no deal is worth.
 */
export function channelOfPath(path: string): Channel | null {
  switch (path.slice(0, path.indexOf('.'))) {
    case 'beliefs':
      return 'belief'
    case 'worth':
    case 'ratified_by':
      return 'terms'
    case 'compliance':
      return 'commitment'
    case 'quantities':
      return null
    default:
      return 'cost'
  }
}

/**
 * Red lines with one test taken away: options are taken out of the lines on their issue, a bound must stand there
 * as it is. Null when there is no such line, so nothing could be lifted.
 */
export function withoutLine(lines: readonly Line[], lifted: Condition): readonly Line[] | null {
  if (lifted.kind !== 'in') {
    const left = lines.filter(
      ({ test }) =>
        test.kind !== lifted.kind || test.issue !== lifted.issue || test.limit !== lifted.limit,
    )
    return left.length < lines.length ? left : null
  }
  const held = new Set(
    lines.flatMap(({ test }) =>
      test.kind === 'in' && test.issue === lifted.issue ? test.options : [],
    ),
  )
  if (!lifted.options.every(option => held.has(option))) return null
  return lines.flatMap(line => {
    const { test } = line
    if (test.kind !== 'in' || test.issue !== lifted.issue) return [line]
    const options = test.options.filter(option => !lifted.options.includes(option))
    return options.length === 0 ? [] : [{ ...line, test: { ...test, options } }]
  })
}
