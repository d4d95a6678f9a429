import {
  areRatified,
  composeFrontier,
  egalitarian,
  GAIN_ROUNDING,
  kalaiSmorodinsky,
  makeFrontierWorkspace,
  nash,
  opposition,
  paretoFrontier,
  type Quorum,
  skyline,
  utilitarian,
} from '@parley/kernels'

/** A deal of an additive space with its gains. */
export type LargePoint = Readonly<{ digits: Uint32Array; gains: readonly number[] }>

/** What can be said of an additive space from its frontier, whatever its size. */
export type LargePoints = Readonly<{
  /** Efficient deals, one a point, best for the first party first. */
  frontier: readonly LargePoint[]
  /** Efficient among the deals that voters ratify; the frontier itself where nobody votes. */
  ratified: readonly LargePoint[]
  /** Of those, the ones at which nobody loses: the frontier of the zone. */
  rational: readonly LargePoint[]
  /** Deals left out beat a point kept by at most this, per party; zeros when the frontier is exact. */
  error: readonly number[]
  /** The deal with the largest smallest gain, and that gain; voters not asked. */
  nearest: LargePoint
  margin: number
  /** Per party, the most it can gain at a deal at which nobody else loses, and there; null where no zone is. */
  best: readonly (LargePoint | null)[]
  /** Reference points over the zone, ties all listed; empty where no zone is, and then never a Nash point. */
  nash: readonly LargePoint[]
  kalaiSmorodinsky: readonly LargePoint[]
  /** The same with each ideal taken over all deals, the zone's or not, as the field's tournaments take it. */
  kalaiSmorodinskyOverAll: readonly LargePoint[]
  egalitarian: readonly LargePoint[]
  utilitarian: readonly LargePoint[]
  /**
   * How far the zone stays from the best deal of each party, in shares of what that is worth to it (0 where
   * one deal is best for all); null where no zone is, or the best is worth nothing to somebody.
   */
  opposition: number | null
}>

/** Who sits after the deciders, and whose yes is needed of them; quorums name seats, deciders first. */
export type Voters = Readonly<{ deciders: number; quorums: readonly Quorum[] }>

/**
 * Points a frontier of so many seats may have before it is thinned, with the error stated. From four seats on
 * every point is compared with every other that is kept.
 */
export function frontierLimit(seats: number): number {
  return seats <= 3 ? 200_000 : 3_000
}

/**
 * Frontier, margin, nearest deal and reference points of an additive space, by merging issues.
 *
 * Every point asked for rises with what every party gets, so it lies on the frontier and none is
 * missed. So do the deals that voters ratify, once voters sit at the table too: whoever ratifies a deal ratifies one
 * that is better for every seat. Gains are read to a billionth, as `centralDeals` reads them, so that rounding puts no deal
 * on the frontier; gains that near 0 are 0.
 *
 * @param scores   per party, what each option of each issue adds; deciders first, then voters
 * @param starts   where issues begin; one entry longer than the issues; every issue has an option
 * @param noDeals  per party, the worth of no deal
 * @param worthOf  rises with a party's sum and gives its worth
 * @param voters   null where nobody has to ratify
 */
export function largePoints(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  worthOf: (party: number, sum: number) => number = (_, sum) => sum,
  voters: Voters | null = null,
): LargePoints {
  const composed = composeFrontier(scores, starts, frontierLimit(scores.length))
  const seats = composed.worths.map((worth, i) =>
    worth.map(sum => toBillionths(worthOf(i, sum) - noDeals[i]!)),
  )
  const gains = voters ? seats.slice(0, voters.deciders) : seats
  const everyPoint = Uint32Array.from({ length: composed.count }, (_, k) => k)
  const order = efficientOf(gains, everyPoint)
  const zeros = new Float64Array(seats.length)
  const signed = voters
    ? efficientOf(
        gains,
        everyPoint.filter(k => areRatified(seats, zeros, voters.quorums, k)),
      )
    : order
  const at = (k: number): LargePoint => ({
    digits: composed.digitsOf(k),
    gains: gains.map(gain => gain[k]!),
  })
  const isRational = (k: number): boolean => gains.every(gain => gain[k]! >= -GAIN_ROUNDING)
  const zone = signed.filter(isRational)
  const clean = gains.map(gain => gain.map(of => (Math.abs(of) <= GAIN_ROUNDING ? 0 : of)))
  const ideals = scores.slice(0, gains.length).map((own, i) => worthOf(i, largestSum(own, starts)))
  const out = new Uint32Array(zone.length)
  const solve = (solution: typeof nash): readonly LargePoint[] =>
    Array.from(out.subarray(0, zone.length > 0 ? solution(clean, zone, out) : 0), at)

  let nearest = order[0]!
  let margin = Number.NEGATIVE_INFINITY
  for (const k of order) {
    const least = Math.min(...gains.map(gain => gain[k]!))
    if (least > margin) {
      margin = least
      nearest = k
    }
  }
  return {
    frontier: Array.from(order, at),
    ratified: Array.from(signed, at),
    rational: Array.from(zone, at),
    error: Array.from(composed.error.subarray(0, gains.length)),
    nearest: at(nearest),
    margin,
    best: gains.map(gain => {
      if (zone.length === 0) return null
      return at(zone.reduce((best, k) => (gain[k]! > gain[best]! ? k : best)))
    }),
    nash: solve(nash),
    kalaiSmorodinsky: solve(kalaiSmorodinsky),
    kalaiSmorodinskyOverAll: solve((all, deals, into) =>
      egalitarian(
        all.flatMap((gain, i) => {
          const most = ideals[i]! - noDeals[i]!
          return most > 0 ? [gain.map(of => of / most)] : []
        }),
        deals,
        into,
      ),
    ),
    egalitarian: solve(egalitarian),
    utilitarian: solve(utilitarian),
    opposition:
      zone.length > 0 && ideals.every(ideal => ideal > 0)
        ? opposition(
            composed.worths
              .slice(0, gains.length)
              .map((worth, i) => worth.map(sum => worthOf(i, sum))),
            ideals,
            zone,
          )
        : null,
  }
}

function largestSum(own: Float64Array, starts: Uint32Array): number {
  let sum = 0
  for (let j = starts.length - 2; j >= 0; j--) {
    let most = Number.NEGATIVE_INFINITY
    for (let o = starts[j]!; o < starts[j + 1]!; o++) if (own[o]! > most) most = own[o]!
    sum += most
  }
  return sum
}

function toBillionths(gain: number): number {
  return Math.abs(gain) < 1e6 ? Math.round(gain * 1e9) / 1e9 : gain
}

/** Efficient once rounded, equal gains once, best for the first party first. */
function efficientOf(gains: readonly Float64Array[], all: Uint32Array): Uint32Array {
  const count = all.length
  const out = new Uint32Array(count)
  const [a, b] = gains as [Float64Array, Float64Array]
  const kept = out.slice(
    0,
    gains.length === 2
      ? paretoFrontier(a, b, all, count, makeFrontierWorkspace(gains[0]!.length), out)
      : skyline(gains, all, out),
  )
  const seen = new Set<string>()
  return kept.filter(k => {
    const key = gains.map(gain => gain[k]! + 0).join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
