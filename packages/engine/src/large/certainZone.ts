import type { DealSpace } from '../deals/DealSpace.ts'
import type { Sides } from '../deals/Sides.ts'
import { largeAnswer } from './largeSpace.ts'

/** Options past which the deals of a zone take minutes and gigabytes to count. */
const OPTIONS_AT_MOST = 1_000

/**
 * How many composed deals are in the zone, when that is the same in every draw and counted exactly; else null.
 * Whom voters accept is not counted.
 */
export function certainZone(
  { composed, counts }: DealSpace,
  sides: Sides,
  seed: string,
): number | null {
  if (!composed || sides.ratifying.length > 0) return null
  const isCertain = sides.deciders.every(
    side => side.worth.isConstant && typeof side.noDeal === 'number',
  )
  if (!isCertain || counts.reduce((sum, count) => sum + count, 0) > OPTIONS_AT_MOST) return null
  const { zone } = largeAnswer(composed.grouped(true), sides, seed)
  return zone.kind === 'exact' ? zone.count : null
}
