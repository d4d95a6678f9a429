import { areRatified, composeFrontier, makePairComposer, type Quorum } from '@parley/kernels'
import type { GroupedSpace } from '../../deals/DealSpace.ts'
import { seatSides } from '../../deals/seating.ts'
import type { ComposedWorth } from '../../deals/WorthTable.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import type { HeldSides } from './heldSides.ts'

/** Numbers of frontiers of the rest kept at most: 200 MB. */
export const KEPT = 25_000_000
/** Seats of which frontiers are composed at most. */
export const SEATS_COMPOSED = 3
/** Points of such a frontier past which it is thinned, and the error noted. */
const POINTS = 20_000

/** What every draw has to offer outside one group: efficient sums per seat, best for the first seat first. */
export type Rest = Readonly<{
  /** Where the points of each draw begin and end: at the same ones in every draw where no worth differs. */
  starts: Uint32Array
  ends: Uint32Array
  sums: readonly Float64Array[]
  /** Per seat, what the combinations of the group add, draw after draw. */
  own: readonly Float64Array[]
  /** The best smallest gain with each combination of the group, draw after draw; −Infinity for none. */
  best: Float64Array
}>

export function restOf(
  grouped: GroupedSpace,
  g: number,
  held: HeldSides,
  draws: number,
  thinnedBy: (error: number) => void,
): Rest | null {
  const { starts, groups } = grouped
  const seating = seatSides(held.base.deciders, held.base.ratifying)
  const { seats } = seating
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const [from, to] = [starts[g]!, starts[g + 1]!]
  const size = to - from
  // A group of very many combinations is as dear to try as to compose anew, and so are the frontiers of many seats.
  if (size > 1_000 || seats.length > SEATS_COMPOSED) return null
  const adds = seats.map(() => new Float64Array(starts[groups.length]!))
  const compose = composerWithout(grouped, g, thinnedBy)
  const begins = new Uint32Array(draws)
  const ends = new Uint32Array(draws)
  const isConstant = seats.every(seat => seat.worth.isConstant)
  let sums = seats.map(() => new Float64Array(draws * 32))
  const own = seats.map(() => new Float64Array(draws * size))
  for (let s = 0; s < draws; s++) {
    adds.forEach((all, i) => {
      if (s === 0 || !seats[i]!.worth.isConstant) worths[i]!.fill(grouped, s, all)
      own[i]!.set(all.subarray(from, to), s * size)
    })
    if (s > 0 && isConstant) {
      ends[s] = ends[0]!
      continue
    }
    const found = compose(adds)
    const at = s === 0 ? 0 : ends[s - 1]!
    const end = at + found.count
    if (end > KEPT / seats.length) return null
    if (end > sums[0]!.length)
      sums = sums.map(old => {
        const more = new Float64Array(Math.max(2 * old.length, end))
        more.set(old)
        return more
      })
    found.worths.forEach((of, i) => {
      sums[i]!.set(of.subarray(0, found.count), at)
    })
    begins[s] = at
    ends[s] = end
  }
  const best = new Float64Array(draws * size)
  const rest: Rest = { starts: begins, ends, sums, own, best }
  const bestOf = bestWith(rest, worths, seating.noDeals, seating.quorums, held.base.deciders.length)
  const plain = new Float64Array(seats.length).fill(1)
  const adding = new Float64Array(seats.length)
  for (let s = 0; s < draws; s++) {
    seating.read(s)
    for (let o = 0; o < size; o++) {
      for (let i = 0; i < seats.length; i++) adding[i] = own[i]![s * size + o]!
      best[s * size + o] = bestOf(s, plain, adding)
    }
  }
  return rest
}

/** Composes all groups but one: efficient sums, best for the first seat first, the first `count` of each array. */
function composerWithout(
  { starts, groups }: GroupedSpace,
  g: number,
  thinnedBy: (error: number) => void,
): (adds: readonly Float64Array[]) => Readonly<{ count: number; worths: readonly Float64Array[] }> {
  const composePair = makePairComposer()
  const size = starts[g + 1]! - starts[g]!
  const restStarts = Uint32Array.from({ length: groups.length }, (_, k) =>
    k < g ? starts[k]! : starts[k + 1]! - size,
  )
  return adds => {
    if (adds.length === 2) {
      const { a, b, count } = composePair(adds[0]!, adds[1]!, starts, g)
      if (count <= POINTS) return { count, worths: [a, b] }
    }
    const others = adds.map(all => {
      const rest = new Float64Array(all.length - size)
      rest.set(all.subarray(0, starts[g]!))
      rest.set(all.subarray(starts[g + 1]!), starts[g]!)
      return rest
    })
    const found = composeFrontier(others, restStarts, POINTS)
    for (const error of found.error) thinnedBy(error)
    return found
  }
}

/**
 * The best smallest gain in a draw with one combination of the group, the worth of the rest stretched.
 *
 * Of two deciders whom nobody else can refuse, the one loses along the rest what the other wins: where they
 * cross is found by halving. Otherwise every point of the rest is tried.
 */
export function bestWith(
  { starts, ends, sums }: Pick<Rest, 'starts' | 'ends' | 'sums'>,
  worths: readonly ComposedWorth[],
  noDeals: Float64Array,
  quorums: readonly Quorum[],
  deciders: number,
): (draw: number, stretch: Float64Array, adding: Float64Array) => number {
  const seats = worths.length
  const gain = (i: number, s: number, k: number, stretch: Float64Array, adding: Float64Array) =>
    worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + adding[i]!) - noDeals[i]!
  if (seats === 2 && deciders === 2 && quorums.length === 0)
    return (s, stretch, adding) => {
      let low = starts[s]!
      let high = ends[s]!
      // The first point at which the first decider gains no more than the second.
      while (low < high) {
        const middle = (low + high) >>> 1
        if (gain(0, s, middle, stretch, adding) <= gain(1, s, middle, stretch, adding))
          high = middle
        else low = middle + 1
      }
      const before = low > starts[s]! ? gain(1, s, low - 1, stretch, adding) : -Infinity
      const after = low < ends[s]! ? gain(0, s, low, stretch, adding) : -Infinity
      return before > after ? before : after
    }
  const worth = worths.map(() => new Float64Array(1))
  return (s, stretch, adding) => {
    let best = Number.NEGATIVE_INFINITY
    for (let k = starts[s]!; k < ends[s]!; k++) {
      const first = gain(0, s, k, stretch, adding)
      // No point after gives the first decider more.
      if (first <= best) break
      let least = first
      for (let i = 1; i < deciders && least > best; i++) {
        const own = gain(i, s, k, stretch, adding)
        if (own < least) least = own
      }
      if (least <= best) continue
      if (quorums.length > 0) {
        for (let i = 0; i < seats; i++)
          worth[i]![0] = worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + adding[i]!)
        if (!areRatified(worth, noDeals, quorums, 0)) continue
      }
      best = least
    }
    return best
  }
}
