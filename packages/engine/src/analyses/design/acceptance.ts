import { areRatified, clearRefused, GAIN_ROUNDING } from '@parley/kernels'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import type { Outcomes } from './outcomes.ts'

/** Outcomes × draws gone through at most; above it the first draws stand for all. */
const LOOKED_AT_MOST = 2e8

/**
 * The share of draws in which everybody accepts, per outcome: every decider gains, no red line is
 * crossed, voters ratify. Time O(draws × outcomes × seats).
 */
export function acceptance(
  space: DealSpace,
  sides: Sides,
  outcomes: Outcomes,
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
  const compared = isCertain
    ? 1
    : Math.min(draws, Math.max(64, Math.floor(LOOKED_AT_MOST / Math.max(1, count))))
  const worths = seats.map(() => new Float64Array(count))
  const points = space.continuous
    ? Array.from({ length: count }, (_, k) => outcomes.candidate(k))
    : null
  const accepted = new Uint32Array(count)
  const mask = new Uint8Array(count)
  const votes = new Float64Array(count)
  for (let s = 0; s < compared; s++) {
    seating.read(s)
    seats.forEach(({ worth }, i) => {
      const out = worths[i]!
      if (!points) {
        if (s === 0 || !worth.isConstant) worth.fill(s, out)
      } else
        for (let k = 0; k < count; k++) out[k] = worth.worthOf(s, points[k]!.deal, points[k]!.at)
    })
    mask.set(admissible)
    for (let i = 0; i < deciders; i++) {
      const worth = worths[i]!
      const enough = noDeals[i]! - GAIN_ROUNDING
      for (let k = 0; k < count; k++) if (worth[k]! < enough) mask[k] = 0
    }
    if (points) {
      for (let k = 0; k < count; k++)
        if (mask[k] && !areRatified(worths, noDeals, quorums, k)) mask[k] = 0
    } else for (const quorum of quorums) clearRefused(worths, noDeals, quorum, mask, votes)
    for (let k = 0; k < count; k++) accepted[k]! += mask[k]!
  }
  return Float64Array.from(accepted, of => of / compared)
}
