/** A term as a pair of outcomes: one if the event happens, the other if not. */
export type Bet = Readonly<{ ifHappens: number; ifNot: number; gains: readonly number[] }>

type BetSearch = Readonly<{
  count: number
  /** Which outcomes may be agreed to. */
  admissible: Uint8Array
  /** Per seat, deciders first: what an outcome contributes on either side of the event, and no deal. */
  happens: readonly Float64Array[]
  not: readonly Float64Array[]
  noDeals: readonly number[]
  deciders: number
  /** Per decider, in its own points. */
  reach: Float64Array
  /** Whether voters with these expected gains ratify; given all seats' gains. */
  isRatified: (gains: Float64Array) => boolean
  differences: (x: number, y: number) => number
  issues: number
}>

export type BetFound = Readonly<{
  /** The best outcome without a term; null when none may be agreed to. */
  plain: Bet | null
  /**
   * The term on fewest issues by which everybody expects to gain: over the plain deal where that is
   * acceptable to all, else over no deal. Null when there is none.
   */
  fewest: Bet | null
  /** The best term by the smallest share of reach, whether anybody loses or not; null without a plain one. */
  best: Bet | null
}>

/** A gain over the plain deal counts from here on, as a share of reach: below it, rounding. */
const NOTICED = 1e-6

/**
 * Looks at every pair of outcomes; the measure is the smallest expected gain of a decider as a share of
 * its reach. Ties go to the earlier pair. Time O(outcomes² × seats).
 */
export function bestBet(search: BetSearch): BetFound {
  const { count, admissible, happens, not, noDeals, deciders, reach } = search
  const seats = happens.length
  const gains = new Float64Array(seats)
  const fill = (x: number, y: number): number => {
    let least = Infinity
    for (let i = 0; i < seats; i++) {
      const gain = happens[i]![x]! + not[i]![y]! - noDeals[i]!
      gains[i] = gain
      if (i < deciders && gain / reach[i]! < least) least = gain / reach[i]!
    }
    return least
  }
  const keep = (x: number, y: number): Bet => ({
    ifHappens: x,
    ifNot: y,
    gains: [...gains.subarray(0, deciders)],
  })

  let plain: Bet | null = null
  let plainLeast = -Infinity
  for (let x = 0; x < count; x++) {
    if (!admissible[x]) continue
    const least = fill(x, x)
    if (least <= plainLeast || !search.isRatified(gains)) continue
    plainLeast = least
    plain = keep(x, x)
  }
  const isOpen = plain !== null && plainLeast >= 0
  const floor = isOpen ? plain!.gains : new Array<number>(deciders).fill(0)

  let best: Bet | null = plain
  let bestLeast = plainLeast
  // Per number of issues that differ, the best pair by which all expect to gain.
  const winners: { bet: Bet; rise: number }[] = []
  for (let x = 0; x < count; x++) {
    if (!admissible[x]) continue
    for (let y = 0; y < count; y++) {
      if (!admissible[y] || x === y) continue
      const least = fill(x, y)
      let rise = Infinity
      for (let i = 0; i < deciders; i++) rise = Math.min(rise, (gains[i]! - floor[i]!) / reach[i]!)
      if (least <= bestLeast && rise <= (isOpen ? NOTICED : 0)) continue
      if (!search.isRatified(gains)) continue
      if (least > bestLeast) {
        bestLeast = least
        best = keep(x, y)
      }
      if (isOpen ? rise <= NOTICED : rise < 0) continue
      const apart = search.differences(x, y)
      if (!winners[apart] || rise > winners[apart]!.rise) winners[apart] = { bet: keep(x, y), rise }
    }
  }
  const fewest = winners.find(of => of !== undefined)?.bet ?? null
  return { plain, fewest, best: best === plain ? null : best }
}
