import { GAIN_ROUNDING } from '@parley/kernels'
import type { NoDealCertificate, PartyId } from '@parley/model'

/**
 * Why none of some deals is acceptable to all; null when one is, or when there is no deal.
 *
 * Each number rises with what every party gets, so efficient deals are enough to tell. The least total
 * adds points of different parties to choose one way out; what is told is what each gives up. Of several
 * the first is taken.
 *
 * @param frontier  the gains of every efficient deal, in the order of `deciders`
 *
 * Time O(deals × deciders²).
 */
export function noDealCertificate(
  deciders: readonly PartyId[],
  frontier: readonly Readonly<{ gains: readonly number[] }>[],
): NoDealCertificate | null {
  if (frontier.length === 0) return null
  const most = (of: (gains: readonly number[]) => number): number =>
    frontier.reduce((best, { gains }) => Math.max(best, of(gains)), Number.NEGATIVE_INFINITY)
  const margin = most(gains => Math.min(...gains))
  if (margin >= -GAIN_ROUNDING) return null
  let tightestPair: NoDealCertificate['tightestPair'] = null
  deciders.forEach((first, i) => {
    deciders.slice(i + 1).forEach((second, k) => {
      const of = most(gains => Math.min(gains[i]!, gains[i + 1 + k]!))
      if (tightestPair === null || of < tightestPair.margin)
        tightestPair = { parties: [first, second], margin: of }
    })
  })
  const givenUp = frontier.map(({ gains }) => gains.map(gain => Math.max(0, -gain)))
  const total = (given: readonly number[]): number => given.reduce((sum, of) => sum + of, 0)
  const least = givenUp.reduce((best, given) => (total(given) < total(best) ? given : best))
  return {
    bestAlone: deciders.map((party, i) => ({ party, gain: most(gains => gains[i]!) })),
    tightestPair,
    evenRelaxation: -margin,
    relaxation: deciders.map((party, i) => ({ party, by: least[i]! })),
  }
}
