import { areRatified, composeFrontier, GAIN_ROUNDING } from '@parley/kernels'
import type { Proposal } from '@parley/model'
import { type DealSpace, dealOrder, digitOf, type GroupedSpace } from '../../deals/DealSpace.ts'
import { placeOfProposal } from '../../deals/makeRankingTable.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import type { ComposedWorth } from '../../deals/WorthTable.ts'
import { composedWorthOf, optionsTaken } from '../../large/composedMargins.ts'
import { hasDeal } from '../../large/GroupedSpace.ts'
import { frontierLimit } from '../../large/largePoints.ts'
import { largeAnswer } from '../../large/largeSpace.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { efficient, marked, toBillionths } from '../deals/centralDeals.ts'
import { likelier } from './likelier.ts'
import { digitsApart, type Outcomes, reachAtMedians } from './outcomes.ts'
import { balancedOutcomes } from './suggestions.ts'
import { type Standing, tradesAround } from './tradesAround.ts'

/** Gains this close are the same. */
const LEVEL = 1e-9
/** Deals nearest in some draw that are looked at, those nearest in most draws first. */
const NEAREST_KEPT = 500
/** Deals kept as material for offers, those that differ most from the most balanced one first. */
const OFFERS_KEPT = 2_000

/**
 * The deals of a space too large to list that a design can turn on, chosen so that what is looked for among
 * them is found as if all had been looked at:
 *
 * - the frontier of all seats, voters too: the best for each side, the most balanced, the efficient deals that
 *   improve on a draft, lotteries, whether there is a zone, and, where only no deal is uncertain, the likeliest;
 * - for each draft, the frontier with one seat more, that of whoever wants as much as possible left as it is:
 *   the fewest changes that will do;
 * - every trade of two terms from each draft and from the most balanced deal.
 *
 * Deals worth the same to every seat stand once. Offers are chosen among these and among efficient deals that differ
 * most from the most balanced one; the likeliest otherwise from these, deals nearest in some draw and what can be
 * reached from there by one better change after another: neither is proven to be the best there is.
 *
 * @param central  the sides at the central values
 * @param sides    the same over the draws
 * @param exists   the nearest deal of every draw
 */
export function composedOutcomes(
  open: OpenCase,
  central: Sides,
  sides: Sides,
  exists: Margins,
  seed: string,
): Outcomes {
  const { space, given } = open
  const composed = space.composed!
  const bound = composed.grouped(true)
  const grouped = bound.count > 0 ? bound : composed.grouped(false)
  const seating = seatSides(central.deciders, central.ratifying)
  seating.read(0)
  const worths = seating.seats.map(({ worth }) => composedWorthOf(worth))
  const scores = worths.map(worth => filled(worth, grouped))
  const frontier = (seats: readonly Float64Array[]): readonly number[] => {
    const found = composeFrontier(seats, grouped.starts, frontierLimit(seats.length))
    for (let i = 0; i < central.deciders.length; i++) composed.thinnedBy(found.error[i]!)
    return Array.from({ length: found.count }, (_, k) =>
      composed.dealTaking(optionsTaken(grouped, found.digitsOf(k))),
    )
  }
  const reach = reachAtMedians(space, given, central)
  const judge = (deals: Iterable<number>): Outcomes => judged(open, central, bound, reach, deals)

  const efficientDeals = frontier(scores)
  const first = judge(efficientDeals)
  const [most] = balancedOutcomes(first)
  const balanced = most === undefined ? null : first.candidate(most).deal
  const drafts = given.proposals.map(proposal => ({
    proposal,
    deal: placeOfProposal(space, proposal).deal,
  }))
  const chosen = new Set(efficientDeals)
  for (const { proposal, deal } of drafts) {
    if (deal >= 0) chosen.add(deal)
    const changes = frontier([...scores, sameAs(grouped, optionsWanted(space, proposal))])
    for (const best of fewestChanges(space, judge(changes), proposal)) chosen.add(best)
  }
  if (balanced !== null) {
    const unlike = sameAs(grouped, composed.optionsOf(balanced)).map(same => -same)
    const apart = frontier([...scores, unlike]).map(deal => ({
      deal,
      differs: digitsApart(space, deal, balanced),
    }))
    apart.sort((x, y) => y.differs - x.differs || dealOrder(space, x.deal, y.deal))
    for (const { deal } of apart.slice(0, OFFERS_KEPT)) chosen.add(deal)
  }
  const starts = [...drafts.map(of => of.deal), balanced ?? -1].filter(deal => deal >= 0)
  const free = composed.grouped(false)
  const standing: Standing = {
    space,
    grouped: free,
    scores: central.deciders.map((_, i) => filled(worths[i]!, free)),
    worthOf: (i, sum) => worths[i]!.worthOfSum(0, sum),
  }
  for (const from of new Set(starts))
    for (const deal of tradesAround(standing, from, LEVEL))
      if (hasDeal(grouped, composed.optionsOf(deal))) chosen.add(deal)
  for (const deal of nearestInDraws(exists)) chosen.add(deal)
  const before = judge(chosen)
  for (const deal of likelier(open, sides, before)) chosen.add(deal)
  return { ...judge(chosen), zoneAtAll: largeAnswer(bound, central, seed).zone }
}

/** Some deals as outcomes, in the order in which they would be listed. */
function judged(
  { space, given }: OpenCase,
  central: Sides,
  bound: GroupedSpace,
  reach: Float64Array,
  deals: Iterable<number>,
): Outcomes {
  const all = Uint32Array.from(new Set(deals)).sort((x, y) => dealOrder(space, x, y))
  const places = new Map(Array.from(all, (deal, k) => [deal, k]))
  const { seats, noDeals, quorums, read } = seatSides(central.deciders, central.ratifying)
  read(0)
  const bySeat = seats.map(({ worth }, i) =>
    Float64Array.from(all, deal => toBillionths(worth.worthOf(0, deal) - noDeals[i]!)),
  )
  const admissible = Uint8Array.from(all, deal =>
    Number(hasDeal(bound, space.composed!.optionsOf(deal))),
  )
  const zeros = new Float64Array(seats.length)
  const ratified = admissible.map((is, k) =>
    Number(is === 1 && areRatified(bySeat, zeros, quorums, k)),
  )
  const gains = bySeat.slice(0, central.deciders.length)
  const zone = marked(
    ratified.map((is, k) => Number(is === 1 && gains.every(of => of[k]! >= -GAIN_ROUNDING))),
  )
  const proposed = new Set(given.proposals.map(of => placeOfProposal(space, of).deal))
  return {
    count: all.length,
    candidate: k => ({ deal: all[k]!, at: undefined, isProposal: proposed.has(all[k]!) }),
    gains,
    admissible,
    ratified,
    zone,
    efficient: efficient(gains, marked(ratified)),
    reach,
    at: deal => places.get(deal) ?? -1,
    differences: (j, k) => digitsApart(space, all[j]!, all[k]!),
    zoneAtAll: null,
  }
}

function filled(worth: ComposedWorth, grouped: GroupedSpace): Float64Array {
  const out = new Float64Array(grouped.starts[grouped.groups.length]!)
  worth.fill(grouped, 0, out)
  return out
}

/** On how many issues each combination of each group takes what a draft, or a deal, takes. */
function sameAs({ groups, starts }: GroupedSpace, wanted: ArrayLike<number>): Float64Array {
  const same = new Float64Array(starts[groups.length]!)
  groups.forEach(({ at, space: own }, g) => {
    for (let k = 0; k < own.count; k++)
      at.forEach((issue, j) => {
        if (digitOf(own, k, j) === wanted[issue]) same[starts[g]! + k]!++
      })
  })
  return same
}

function optionsWanted(space: DealSpace, { picks }: Proposal): readonly number[] {
  return space.issues.map(({ id, options }) => {
    const pick = picks.find(of => of.issue === id)
    return options.findIndex(option => option.id === pick?.option)
  })
}

/** Of deals in the zone that differ from a draft on fewest issues, the best for each decider. */
function fewestChanges(
  space: DealSpace,
  { zone, gains, candidate }: Outcomes,
  proposal: Proposal,
): readonly number[] {
  const wanted = optionsWanted(space, proposal)
  const differs = (k: number): number => {
    const options = space.composed!.optionsOf(candidate(k).deal)
    return wanted.reduce((sum, option, j) => sum + Number(options[j] !== option), 0)
  }
  const counted = Array.from(zone, k => ({ k, differs: differs(k) }))
  const fewest = counted.reduce((least, of) => Math.min(least, of.differs), Infinity)
  const among = counted.filter(of => of.differs === fewest).map(({ k }) => k)
  return gains.flatMap(own => {
    const most = among.reduce((best, k) => Math.max(best, own[k]!), -Infinity)
    return among.filter(k => own[k]! >= most - LEVEL).map(k => candidate(k).deal)
  })
}

/** Deals that are nearest in some draw, in most draws first. */
function nearestInDraws({ nearest }: Margins): readonly number[] {
  const counts = new Map<number, number>()
  for (const deal of nearest) if (deal >= 0) counts.set(deal, (counts.get(deal) ?? 0) + 1)
  return [...counts]
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, NEAREST_KEPT)
    .map(([deal]) => deal)
}
