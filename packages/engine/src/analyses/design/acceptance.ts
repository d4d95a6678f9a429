import { areRatified, clearRefused, GAIN_ROUNDING } from '@parley/kernels'
import { type DealSpace, digitOf } from '../../deals/DealSpace.ts'
import type { Side, Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import { combinationWith } from '../../large/GroupedSpace.ts'
import type { Outcomes } from './outcomes.ts'

/** Outcomes × draws gone through at most, of deals composed each group of issues; above it the first draws stand for all. */
const LOOKED_AT_MOST = 2e8

/** Reads the worth of every outcome to every seat in one draw. */
type Reader = (draw: number, out: readonly Float64Array[]) => void

/**
 * The share of draws in which everybody accepts, per outcome: every decider gains, no red line is
 * crossed, voters ratify. Time O(draws × outcomes × seats).
 */
export function acceptance(
  space: DealSpace,
  sides: Sides,
  outcomes: Pick<Outcomes, 'count' | 'admissible' | 'candidate'>,
  draws: number,
): Float64Array {
  const seating = seatSides(sides.deciders, sides.ratifying)
  const { seats, quorums, noDeals } = seating
  const deciders = sides.deciders.length
  const { count, admissible } = outcomes
  const isCertain =
    seats.every(({ worth, noDeal }) => worth.isConstant && typeof noDeal === 'number') &&
    sides.ratifying.every(
      of => typeof of.needs === 'number' && of.votes.every(vote => typeof vote.share === 'number'),
    )
  const compared = isCertain ? 1 : drawsCompared(space, count, draws)
  const worths = seats.map(() => new Float64Array(count))
  const read = readerOf(space, seats, outcomes)
  const accepted = new Uint32Array(count)
  const mask = new Uint8Array(count)
  const votes = new Float64Array(count)
  for (let s = 0; s < compared; s++) {
    seating.read(s)
    read(s, worths)
    mask.set(admissible)
    for (let i = 0; i < deciders; i++) {
      const worth = worths[i]!
      const enough = noDeals[i]! - GAIN_ROUNDING
      for (let k = 0; k < count; k++) if (worth[k]! < enough) mask[k] = 0
    }
    if (space.continuous) {
      for (let k = 0; k < count; k++)
        if (mask[k] && !areRatified(worths, noDeals, quorums, k)) mask[k] = 0
    } else for (const quorum of quorums) clearRefused(worths, noDeals, quorum, mask, votes)
    for (let k = 0; k < count; k++) accepted[k]! += mask[k]!
  }
  return Float64Array.from(accepted, of => of / compared)
}

/** On how many of the draws so many outcomes are compared. */
export function drawsCompared({ composed }: DealSpace, count: number, draws: number): number {
  const perDraw = Math.max(1, count) * (composed?.grouped(false).groups.length ?? 1)
  return Math.min(draws, Math.max(64, Math.floor(LOOKED_AT_MOST / perDraw)))
}

function readerOf(
  space: DealSpace,
  seats: readonly Side[],
  outcomes: Pick<Outcomes, 'count' | 'candidate'>,
): Reader {
  if (space.composed) return composedReader(space, seats, outcomes)
  if (!space.continuous)
    return (draw, out) => {
      seats.forEach(({ worth }, i) => {
        if (draw === 0 || !worth.isConstant) worth.fill(draw, out[i]!)
      })
    }
  const points = Array.from({ length: outcomes.count }, (_, k) => outcomes.candidate(k))
  return (draw, out) => {
    seats.forEach(({ worth }, i) => {
      points.forEach(({ deal, at }, k) => {
        out[i]![k] = worth.worthOf(draw, deal, at)
      })
    })
  }
}

/** Adds up what the combination of each group adds, last group first, as worth tables do. */
function composedReader(
  space: DealSpace,
  seats: readonly Side[],
  { count, candidate }: Pick<Outcomes, 'count' | 'candidate'>,
): Reader {
  const grouped = space.composed!.grouped(false)
  const { groups, starts } = grouped
  const places = groups.map(() => new Uint32Array(count))
  for (let k = 0; k < count; k++) {
    const { deal } = candidate(k)
    groups.forEach((group, g) => {
      const options = group.at.map(issue => digitOf(space, deal, issue))
      places[g]![k] = starts[g]! + combinationWith(group, options)
    })
  }
  const adds = seats.map(() => new Float64Array(starts[groups.length]!))
  return (draw, out) => {
    seats.forEach(({ worth }, i) => {
      if (draw > 0 && worth.isConstant) return
      const { fill, isPlain, worthOfSum } = composedWorthOf(worth)
      const own = adds[i]!
      const sums = out[i]!
      fill(grouped, draw, own)
      sums.fill(0)
      for (let g = groups.length - 1; g >= 0; g--) {
        const at = places[g]!
        for (let k = 0; k < count; k++) sums[k] = sums[k]! + own[at[k]!]!
      }
      if (!isPlain) for (let k = 0; k < count; k++) sums[k] = worthOfSum(draw, sums[k]!)
    })
  }
}
