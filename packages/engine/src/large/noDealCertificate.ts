import { largestSmallestSum } from '@parley/kernels'

/** Why no deal is acceptable to all, in numbers anybody can check by hand. */
export type NoDealCertificate = Readonly<{
  /** Per party, the most it could gain if nobody else had to agree: below 0, it alone rules every deal out. */
  bestAlone: readonly number[]
  /** The two who are furthest from each other, and the largest smallest gain of these two; null for one party. */
  tightestPair: Readonly<{ first: number; second: number; margin: number }> | null
  /** What every party would have to give up, at least, for a deal: −margin, in its own points. */
  evenRelaxation: number
  /** The least sum of what parties would have to give up for one deal to be acceptable to all. */
  totalRelaxation: number
  /** What each would give up then. */
  relaxation: readonly number[]
}>

/**
 * The certificate of a space without a zone; null when there is one.
 *
 * The total compares points across parties, as every sum over parties does.
 *
 * @param points  the gains of the efficient deals
 *
 * Time O(points × parties) and one margin per pair.
 */
export function noDealCertificate(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  points: readonly Readonly<{ gains: readonly number[] }>[],
  margin: number,
): NoDealCertificate | null {
  if (margin >= 0) return null
  const parties = scores.length
  const alone = scores.map((own, i) => {
    let sum = -noDeals[i]!
    for (let j = 0; j + 1 < starts.length; j++) {
      let most = Number.NEGATIVE_INFINITY
      for (let o = starts[j]!; o < starts[j + 1]!; o++) if (own[o]! > most) most = own[o]!
      sum += most
    }
    return sum
  })
  let tightest: NoDealCertificate['tightestPair'] = null
  for (let first = 0; first < parties; first++)
    for (let second = first + 1; second < parties; second++) {
      const found = largestSmallestSum([scores[first]!, scores[second]!], starts, [
        noDeals[first]!,
        noDeals[second]!,
      ])
      if (tightest === null || found.margin < tightest.margin)
        tightest = { first, second, margin: found.margin }
    }
  let total = Number.POSITIVE_INFINITY
  let relaxation: readonly number[] = []
  for (const { gains } of points) {
    const given = gains.map(gain => Math.max(0, -gain))
    const sum = given.reduce((all, of) => all + of, 0)
    if (sum < total) {
      total = sum
      relaxation = given
    }
  }
  return {
    bestAlone: alone,
    tightestPair: tightest,
    evenRelaxation: -margin,
    totalRelaxation: total,
    relaxation,
  }
}
