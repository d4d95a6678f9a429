import { makeNegotiator, type TalksParty } from './Negotiator.ts'
import { bestWorth, placeBelow, placeOf } from './RankedDeals.ts'
import { NOT_SIGNED, type TalksOutcome } from './talksOutcome.ts'

/** Packages put forward at once in MESO. */
export const MESO_PACKAGES = 3

/**
 * One session of stacked alternating offers (Aydoğan et al. 2017; of two parties, Rubinstein's order).
 *
 * In each round every party has one turn, in the order given: it accepts the offer on the table or
 * makes its own. It accepts what is worth at least what it would put forward itself in that turn, and
 * at least its reservation. An offer that all the others accept in a row is signed; after the last
 * round nothing is.
 *
 * With more than one package a turn these are multiple equivalent simultaneous offers (MESO; Medvec & Galinsky
 * 2005): the deal it would have offered and the next in its own order, as near to equal worth to it as there
 * are. The next party picks the one worth most to it (of equals the first) and says so; that one is on the
 * table. What each hears is what was picked.
 *
 * Time O(rounds × parties × log deals) with time-based parties, mostly O(rounds × parties).
 *
 * @param parties  over the same deals; a party alone signs its own first offer
 * @param random   uniform in (0, 1); the same numbers give the same session
 * @param packages  put forward at once; at least 1
 */
export function alternatingOffers(
  parties: readonly TalksParty[],
  rounds: number,
  random: () => number,
  packages = 1,
): Readonly<TalksOutcome> {
  if (parties.length === 0) throw new Error(`alternatingOffers: 0 parties; must be 1 or more`)
  // Who can sign nothing signs nothing.
  if (parties.some(party => !(bestWorth(party.ranked) >= party.reservation))) return NOT_SIGNED
  const [a, b] = parties
  if (
    packages === 1 &&
    parties.length === 2 &&
    a!.strategy.kind === 'time' &&
    b!.strategy.kind === 'time'
  ) {
    return timedPair(a!, a!.strategy.curve, b!, b!.strategy.curve, rounds)
  }
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
      offer =
        packages === 1
          ? mine
          : picked(parties[p]!, mine, packages, parties[(p + 1) % parties.length]!)
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

/** The same for two time-based parties, who need no memory: some seven times as fast, and what most sessions are. */
function timedPair(
  a: TalksParty,
  aCurve: Float64Array,
  b: TalksParty,
  bCurve: Float64Array,
  rounds: number,
): Readonly<TalksOutcome> {
  const { order: aOrder, sorted: aSorted, worths: aWorths } = a.ranked
  const { order: bOrder, sorted: bSorted, worths: bWorths } = b.ranked
  const aBest = bestWorth(a.ranked)
  const bBest = bestWorth(b.ranked)
  const aRange = aBest - a.reservation
  const bRange = bBest - b.reservation
  let aPlace = placeOf(a.ranked, aBest, aOrder.length)
  let bPlace = placeOf(b.ranked, bBest, bOrder.length)
  // What the offer on the table is worth to who has the turn; before the first there is none.
  let worthToA = Number.NEGATIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const aGiven = aCurve[round]!
    const aWish = aGiven === 1 ? a.reservation : aBest - aRange * aGiven
    if (aPlace > 0 && aSorted[aPlace - 1]! >= aWish) aPlace = placeBelow(aSorted, aWish, aPlace)
    if (worthToA >= aSorted[aPlace]!) return { deal: bOrder[bPlace]!, round }
    const worthToB = bWorths[aOrder[aPlace]!]!
    const bGiven = bCurve[round]!
    const bWish = bGiven === 1 ? b.reservation : bBest - bRange * bGiven
    if (bPlace > 0 && bSorted[bPlace - 1]! >= bWish) bPlace = placeBelow(bSorted, bWish, bPlace)
    if (worthToB >= bSorted[bPlace]!) return { deal: aOrder[aPlace]!, round }
    worthToA = aWorths[bOrder[bPlace]!]!
  }
  return NOT_SIGNED
}

/** Of so many packages from the one meant on, as near to equal worth as there are, the one worth most to another. */
function picked({ ranked }: TalksParty, mine: number, packages: number, other: TalksParty): number {
  const { order, worths } = ranked
  const first = placeOf(ranked, worths[mine]!, order.length)
  let best = mine
  for (let i = first; i < Math.min(first + packages, order.length); i++) {
    const deal = order[i]!
    if (other.ranked.worths[deal]! > other.ranked.worths[best]!) best = deal
  }
  return best
}
