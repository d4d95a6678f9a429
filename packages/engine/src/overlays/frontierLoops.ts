import { GAIN_ROUNDING } from '@parley/kernels'
import type { Frontiers } from '../deals/frontiers.ts'
import { valueIn } from '../deals/valueIn.ts'
import {
  emptyTerms,
  gainAt,
  isRatified,
  isTaken,
  readTerms,
  type Seat,
  type Seats,
} from './frontierSeats.ts'

/** δ per draw, and whether there is an admissible deal at all; δ is 0 where there is none. */
export type Deltas = Readonly<{ delta: Float64Array; has: Uint8Array }>

/** The efficient deals of every draw, best for the first decider first, and what helps to find one among them. */
export type Fronts = Readonly<{
  of: Frontiers
  /** The most that this point or one before it in its draw is worth to the second decider. */
  most: Float64Array
  /** The same points best for the second decider first; null where there is no second table. */
  bySecond: Uint32Array | null
}>

export function frontsOf(of: Frontiers): Fronts {
  const { starts, worths } = of
  const second = worths[1] ?? null
  if (second === null) return { of, most: worths[0]!, bySecond: null }
  const most = new Float64Array(starts[starts.length - 1]!)
  const bySecond = Uint32Array.from(most, (_, k) => k)
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row]!
    const to = starts[row + 1]!
    let high = -Infinity
    for (let k = from; k < to; k++) {
      if (second[k]! > high) high = second[k]!
      most[k] = high
    }
    bySecond.subarray(from, to).sort((j, k) => second[k]! - second[j]! || j - k)
  }
  return { of, most, bySecond }
}

/**
 * The draws with a zone, of those listed (null for all); 0 in the others.
 *
 * Points stand best for the first decider first: those it takes come before those it refuses. The first point
 * the second decider takes is where `most` gets there. Only what lies between has to be looked at.
 */
export function zonesThrough(
  { of: { starts, isConstant }, most }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  draws: number,
  among: Uint32Array | null,
): Uint8Array {
  const zones = new Uint8Array(draws)
  const terms = emptyTerms(seats.all.length)
  const first = places[0]!
  const hasSecond = seats.deciders > 1
  const count = among === null ? draws : among.length
  for (let n = 0; n < count; n++) {
    const s = among === null ? n : among[n]!
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const from = starts[row]!
    let low = from
    let high = starts[row + 1]!
    while (low < high) {
      const middle = (low + high) >>> 1
      if (gainAt(terms, 0, first[middle]!) < -GAIN_ROUNDING) high = middle
      else low = middle + 1
    }
    const to = low
    if (to === from) continue
    let k = from
    if (hasSecond) {
      if (gainAt(terms, 1, most[to - 1]!) < -GAIN_ROUNDING) continue
      high = to
      low = from
      while (low < high) {
        const middle = (low + high) >>> 1
        if (gainAt(terms, 1, most[middle]!) < -GAIN_ROUNDING) low = middle + 1
        else high = middle
      }
      k = low
    }
    for (; k < to; k++) {
      if (!isTaken(seats, places, terms, 1, -1, k, s)) continue
      zones[s] = 1
      break
    }
  }
  return zones
}

export function deltasThrough(
  { of: { starts, isConstant } }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  draws: number,
): Deltas {
  const delta = new Float64Array(draws)
  const has = new Uint8Array(draws)
  const terms = emptyTerms(seats.all.length)
  for (let s = 0; s < draws; s++) {
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const to = starts[row + 1]!
    let best = -Infinity
    for (let k = starts[row]!; k < to; k++) {
      let least = gainAt(terms, 0, places[0]![k]!)
      // No point after gives the first decider more.
      if (least <= best) break
      for (let i = 1; i < seats.deciders && least > best; i++)
        least = Math.min(least, gainAt(terms, i, places[i]![k]!))
      if (least > best && isRatified(seats, places, terms, k, s)) best = least
    }
    if (best === -Infinity) continue
    delta[s] = best
    has[s] = 1
  }
  return { delta, has }
}

/** Per draw, the most a point is worth to one decider that everybody else takes; −Infinity for none. */
export function reachOf(
  { of: { starts, isConstant }, bySecond }: Fronts,
  seats: Seats,
  places: readonly Float64Array[],
  pivot: number,
  draws: number,
): Float64Array {
  const reach = new Float64Array(draws).fill(-Infinity)
  const terms = emptyTerms(seats.all.length)
  const worths = places[pivot]!
  const order = pivot === 1 ? bySecond : null
  const isOrdered = pivot < 2
  for (let s = 0; s < draws; s++) {
    readTerms(seats, s, terms)
    const row = isConstant ? 0 : s
    const to = starts[row + 1]!
    for (let k = starts[row]!; k < to; k++) {
      const point = order ? order[k]! : k
      if (worths[point]! <= reach[s]! || !isTaken(seats, places, terms, 0, pivot, point, s))
        continue
      reach[s] = worths[point]!
      if (isOrdered) break
    }
  }
  return reach
}

export function zonesWithin(
  reach: Float64Array,
  seat: Seat,
  draws: number,
  among: Uint32Array | null,
): Uint8Array {
  const zones = new Uint8Array(draws)
  const count = among === null ? draws : among.length
  for (let n = 0; n < count; n++) {
    const s = among === null ? n : among[n]!
    const kept = valueIn(seat.kept, s)
    const broken = (1 - kept) * valueIn(seat.broken, s)
    zones[s] = Number(kept * reach[s]! + broken - valueIn(seat.noDeal, s) >= -GAIN_ROUNDING)
  }
  return zones
}
