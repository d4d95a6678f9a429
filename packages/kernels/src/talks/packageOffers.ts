import { makeNegotiator, type TalksParty } from './Negotiator.ts'
import { bestWorth, placeOf } from './RankedDeals.ts'
import { NOT_SIGNED, type TalksOutcome } from './talksOutcome.ts'

/** Packages put forward at once. */
const PACKAGES = 3

/**
 * One session with multiple equivalent simultaneous offers (MESO; Medvec & Galinsky 2005).
 *
 * As `alternatingOffers`, but who has the turn puts three packages forward: the deal it would have
 * offered and the next two in its own order, as near to equal worth to it as there are. The next party
 * picks the one worth most to it (of equals the first) and says so; that one is on the table. It is
 * signed when every other party in turn finds it worth what it would ask itself. What each hears is
 * what was picked.
 */
export function packageOffers(
  parties: readonly TalksParty[],
  rounds: number,
  random: () => number,
): Readonly<TalksOutcome> {
  if (parties.length === 0) throw new Error(`packageOffers: 0 parties; must be 1 or more`)
  if (parties.some(party => !(bestWorth(party.ranked) >= party.reservation))) return NOT_SIGNED
  const negotiators = parties.map(party => makeNegotiator(party, random))
  let offer = -1
  let accepted = 0
  for (let round = 0; round < rounds; round++) {
    for (let p = 0; p < parties.length; p++) {
      const { ranked, reservation } = parties[p]!
      const mine = negotiators[p]!.propose(round)
      if (offer >= 0) {
        const worth = ranked.worths[offer]!
        if (worth >= ranked.worths[mine]! && worth >= reservation) {
          accepted++
          if (accepted === parties.length - 1) return { deal: offer, round }
          continue
        }
      }
      offer = picked(parties[p]!, mine, parties[(p + 1) % parties.length]!)
      accepted = 0
      // With nobody to ask, it is signed.
      if (parties.length === 1) return { deal: offer, round }
      for (let q = 0; q < negotiators.length; q++) {
        if (q === p) negotiators[q]!.said(mine)
        else negotiators[q]!.heard(offer)
      }
    }
  }
  return NOT_SIGNED
}

function picked({ ranked }: TalksParty, mine: number, other: TalksParty): number {
  const { order, worths } = ranked
  const first = placeOf(ranked, worths[mine]!, order.length)
  let best = mine
  for (let i = first; i < Math.min(first + PACKAGES, order.length); i++) {
    const deal = order[i]!
    if (other.ranked.worths[deal]! > other.ranked.worths[best]!) best = deal
  }
  return best
}
