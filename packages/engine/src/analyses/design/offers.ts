import type { OfferSet } from '@parley/model'
import { marked } from '../deals/centralDeals.ts'
import type { Designing } from './Designing.ts'
import { balancedOutcomes } from './suggestions.ts'

/** How far the offers' own worths may lie apart, as a share of the offerer's reach. */
const ALIKE = 0.05
const OFFERS = 3
/** Deals compared in threes at most; beyond it those closest to the aim. */
const COMPARED = 150
const LEVEL = 1e-9

/**
 * Several offers at once that are worth the same to who makes them, within a twentieth of its reach,
 * none below its no deal: three where there are, else two.
 *
 * They are worth about what the most balanced deal is to the offerer, or its no deal where that is
 * more. Offers all sides would accept are taken if there are two; among sets, the one whose offers
 * differ on most issues (the smallest number between two of them), then lie furthest apart in worth to
 * the others. Exact up to 150 deals that are worth the same, where all deals are listed.
 *
 * Source: Medvec et al. (2005) and Leonardelli et al. (2019) on multiple equivalent simultaneous offers.
 */
export function offerSet(designing: Designing, offerer: number): OfferSet {
  const { outcomes, deciders, describe, isOrdinal } = designing
  const { gains, ratified, admissible, reach, zone } = outcomes
  const by = deciders[offerer]!
  const tolerance = ALIKE * reach[offerer]!
  const none = (whyNone: OfferSet['whyNone']): OfferSet => ({
    by,
    offers: [],
    tolerance,
    differOn: 0,
    areAcceptable: false,
    isExact: true,
    whyNone,
  })
  if (isOrdinal) return none('ordinal')
  if (deciders.length < 2) return none('needs-two-parties')
  const own = gains[offerer]!
  const [first] = balancedOutcomes(outcomes)
  const aim = Math.max(0, first === undefined ? 0 : own[first]!)
  // From half a width below the aim to half a width above; none below no deal.
  const low = Math.max(-LEVEL, aim - tolerance / 2 - LEVEL)
  const alike = (among: Iterable<number>): number[] =>
    [...among].filter(k => own[k]! >= low && own[k]! <= low + tolerance + LEVEL)
  const accepted = alike(zone)
  const areAcceptable = accepted.length >= 2
  const wider = ratified.includes(1) ? ratified : admissible
  const found = areAcceptable ? accepted : alike(marked(wider))
  if (found.length < 2) return none('no-two-alike')
  const isExact = found.length <= COMPARED && outcomes.zoneAtAll === null
  const compared =
    found.length <= COMPARED
      ? found
      : [...found]
          .sort((x, y) => Math.abs(own[x]! - aim) - Math.abs(own[y]! - aim) || x - y)
          .slice(0, COMPARED)
          .sort((x, y) => x - y)
  const { set, differOn } = widestSet(designing, offerer, compared, Math.min(OFFERS, found.length))
  return {
    by,
    offers: describe(set),
    tolerance,
    differOn,
    areAcceptable,
    isExact,
    whyNone: null,
  }
}

/** Of all sets of a size the one spread furthest; the first of equals. */
function widestSet(
  { outcomes }: Pick<Designing, 'outcomes'>,
  offerer: number,
  among: readonly number[],
  size: number,
): { set: readonly number[]; differOn: number } {
  const n = among.length
  const terms = new Uint16Array(n * n)
  const worths = new Float64Array(n * n)
  for (let x = 0; x < n; x++)
    for (let y = 0; y < n; y++) {
      terms[x * n + y] = outcomes.differences(among[x]!, among[y]!)
      let apart = 0
      outcomes.gains.forEach((of, i) => {
        if (i === offerer) return
        apart = Math.max(apart, Math.abs(of[among[x]!]! - of[among[y]!]!) / outcomes.reach[i]!)
      })
      worths[x * n + y] = apart
    }
  let best: readonly number[] = []
  let bestTerms = -1
  let bestWorths = -1
  const extend = (set: readonly number[], from: number, least: number, apart: number): void => {
    if (set.length === size) {
      if (least > bestTerms || (least === bestTerms && apart > bestWorths + LEVEL)) {
        best = set
        bestTerms = least
        bestWorths = apart
      }
      return
    }
    for (let x = from; x < n; x++) {
      let terms2 = least
      let apart2 = apart
      for (const y of set) {
        terms2 = Math.min(terms2, terms[x * n + y]!)
        apart2 = Math.min(apart2, worths[x * n + y]!)
      }
      // What is already closer than the best cannot be spread by adding to it.
      if (terms2 >= bestTerms) extend([...set, x], x + 1, terms2, apart2)
    }
  }
  extend([], 0, Infinity, Infinity)
  return { set: best.map(x => among[x]!), differOn: bestTerms }
}
