import { bestLevel, GAIN_ROUNDING, type LevelFound, type Quorum } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { toBillionths } from './centralDeals.ts'

/** One combination on one cell of the continuous issue, at the central values: gains are straight between its ends. */
export type Stretch = Readonly<{
  deal: number
  cell: number
  /** Gains per seat, deciders first. */
  from: Float64Array
  to: Float64Array
  /** Where the smallest gain is largest, 0 to 1; −1 where voters ratify nothing. */
  best: number
  margin: number
  /** The part of it in the zone; `low` above `high` when none is. */
  low: number
  high: number
}>

/** The deals of a space with a continuous issue at the central values. */
export type CentralLevels = Readonly<{
  /** Those that cross no red line. */
  stretches: readonly Stretch[]
  deciders: number
  quorums: readonly Quorum[]
  noDeals: readonly number[]
}>

/** @param sides  of one draw, at the central values */
export function centralLevels(space: DealSpace, given: Case, sides: Sides): CentralLevels {
  const seating = seatSides(sides.deciders, sides.ratifying)
  seating.read(0)
  const { seats, quorums, noDeals } = seating
  const deciders = sides.deciders.length
  const stretches: Stretch[] = []
  space.cells.forEach((cell, c) => {
    const admissible = admissibleDeals(space, given, true, cell)
    for (let deal = 0; deal < space.count; deal++) {
      if (!admissible[deal]) continue
      const gainsAt = (level: number): Float64Array =>
        Float64Array.from(seats, ({ worth }, i) =>
          toBillionths(worth.worthOf(0, deal, { cell: c, level }) - noDeals[i]!),
        )
      const from = gainsAt(cell.from)
      const to = gainsAt(cell.to)
      const found: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
      bestLevel(from, to, deciders, quorums, found)
      const { share: best, margin, low, high } = found
      stretches.push({ deal, cell: c, from, to, best, margin, low, high })
    }
  })
  return {
    stretches,
    deciders,
    quorums,
    noDeals: sides.deciders.map((_side, i) => noDeals[i]!),
  }
}

/** The level at a share of a stretch. */
export function levelOf(space: DealSpace, { cell }: Stretch, share: number): number {
  const { from, to } = space.cells[cell]!
  return share === 1 ? to : from + share * (to - from)
}

/** The deciders' gains at a share of a stretch. */
export function gainsAt({ from, to }: Stretch, share: number, deciders: number): number[] {
  return Array.from({ length: deciders }, (_, i) => from[i]! + share * (to[i]! - from[i]!))
}

/** Whether some level of some stretch is better for every decider by more than rounding. */
export function isBeaten(
  { stretches, deciders }: CentralLevels,
  gains: readonly number[],
): boolean {
  const from = new Float64Array(deciders)
  const to = new Float64Array(deciders)
  const found: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
  return stretches.some(stretch => {
    for (let i = 0; i < deciders; i++) {
      from[i] = stretch.from[i]! - gains[i]!
      to[i] = stretch.to[i]! - gains[i]!
    }
    bestLevel(from, to, deciders, [], found)
    return found.margin > GAIN_ROUNDING
  })
}
