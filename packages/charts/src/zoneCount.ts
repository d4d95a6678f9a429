import type { DealsView } from '@parley/model'

/** How many deals are in the zone; where that is an estimate, the ends of its interval. */
export function zoneCount(
  { centralZoneCount, centralZoneRange }: Pick<DealsView, 'centralZoneCount' | 'centralZoneRange'>,
  count: (value: number) => string,
): string {
  if (centralZoneRange === null) return count(centralZoneCount)
  const [low, high] = [count(centralZoneRange.low), count(centralZoneRange.high)]
  return low === high ? low : `${low}–${high}`
}
