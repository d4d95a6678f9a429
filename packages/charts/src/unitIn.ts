import type { Caveat, PartyId } from '@parley/model'
import { plainText } from './text/plainText.ts'

/** The unit of a party's gains in the plural: the caller's, else places for a ranking and points for the rest. */
export function unitIn(
  party: PartyId,
  caveats: readonly Caveat[],
  unitOf: ((party: PartyId) => string) | undefined,
): string {
  if (unitOf) return plainText(unitOf(party))
  const isRanked = caveats.some(
    caveat => caveat.kind === 'ordinal-gains' && caveat.parties.includes(party),
  )
  return isRanked ? 'places' : 'points'
}
