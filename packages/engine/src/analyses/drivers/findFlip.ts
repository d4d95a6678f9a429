import type { Flip } from '@parley/model'
import type { Bounds } from '../../sample/bounds.ts'
import type { DriverInput } from './driverInputs.ts'
import { type TidyGrid, tidyGrid } from './tidyGrid.ts'

/** Flip values are looked for on numbers a twentieth of the range apart or finer. */
const PARTS = 20

/** On a scale without two ends, past the range as many times its width; a single value by its own size. */
const REACH = 10

/** Where a flip is looked for: places of a grid, rising. */
export type Search = Readonly<{
  grid: TidyGrid
  /** In the plausible range, from the input's 1% to its 99%. */
  inside: readonly number[]
  /** On the whole of a scale with two ends, or as far past the range as `REACH` says where it has not. */
  outside: readonly number[]
}>

/**
 * Chooses where to look: five points of the plausible range, and two on the way from it to either end
 * of the scale. Null for a certain input of 0 on a scale without ends.
 *
 * @param isOneWay  the chance only rises or only falls in the input: the ends then speak for what lies
 *                  between them
 * @param isFar     whether a scale without two ends is looked at past the range
 */
export function flipSearch(input: DriverInput, isOneWay: boolean, isFar = true): Search | null {
  const { quantiles } = input
  const from = quantiles[0]!
  const to = quantiles[quantiles.length - 1]!
  const scale = isFar || input.scale ? searched(input) : { low: from, high: to }
  const width = to > from ? to - from : scale.high - scale.low
  if (width === 0) return null
  const grid = tidyGrid(width, PARTS)
  const inside = places(grid, from, to, isOneWay ? [from, to] : quantiles)
  const way = isOneWay ? [1] : [0.5, 1]
  const beyond = way.flatMap(share => [
    from + share * (scale.low - from),
    to + share * (scale.high - to),
  ])
  return { grid, inside, outside: places(grid, scale.low, scale.high, [from, ...beyond, to]) }
}

/** How far a flip is looked for, which holds the plausible range. */
function searched({ quantiles, scale, legal }: DriverInput): Bounds {
  if (scale) return scale
  const from = quantiles[0]!
  const to = quantiles[quantiles.length - 1]!
  const way = to > from ? REACH * (to - from) : Math.abs(from)
  return { low: Math.max(legal.low, from - way), high: Math.min(legal.high, to + way) }
}

/**
 * Finds the value of an input nearest its median at which the verdict turns.
 *
 * Between neighbouring places of the search that disagree the turn is closed in on by bisection, on
 * numbers a person would type: at `at` the verdict is the other one, a step nearer the median it is
 * not. When the range has no turn, the rest of the scale is searched, out of range. A verdict that
 * turns and turns back between two places is not found.
 *
 * @param isOther  whether the verdict is the other one with the input held at a value
 */
export function findFlip(
  input: DriverInput,
  search: Search | null,
  isOther: (value: number) => boolean,
): Flip {
  const { value, quantiles } = input
  const none: Flip = {
    kind: 'no-flip',
    from: quantiles[0]!,
    to: quantiles[quantiles.length - 1]!,
  }
  if (!search) return none
  const { grid } = search
  const known = new Map<number, boolean>()
  const isOtherAt = (k: number): boolean => {
    const before = known.get(k)
    if (before !== undefined) return before
    const is = isOther(grid.at(k))
    known.set(k, is)
    return is
  }
  const near = turnNearest(grid, search.inside, value.median, isOtherAt)
  if (near) return { kind: 'flips', ...near, isInRange: true }
  const far = turnNearest(grid, search.outside, value.median, isOtherAt)
  return far ? { kind: 'flips', ...far, isInRange: false } : none
}

/** Places on the grid, inside the two ends, rising, each once. */
function places(
  grid: TidyGrid,
  from: number,
  to: number,
  values: readonly number[],
): readonly number[] {
  const first = grid.firstFrom(from)
  const last = grid.lastTo(to)
  if (first > last) return []
  const ks = values.map(value => Math.max(first, Math.min(last, grid.nearest(value))))
  return [...new Set(ks)].sort((a, b) => a - b)
}

/** The turn nearest the median, between neighbouring places that disagree. */
function turnNearest(
  grid: TidyGrid,
  places: readonly number[],
  median: number,
  isOther: (k: number) => boolean,
): { at: number; side: 'above' | 'below' } | null {
  let nearest: { same: number; other: number; distance: number } | null = null
  for (let i = 1; i < places.length; i++) {
    const [low, high] = [places[i - 1]!, places[i]!]
    if (isOther(low) === isOther(high)) continue
    const distance = Math.max(0, grid.at(low) - median, median - grid.at(high))
    if (nearest && nearest.distance <= distance) continue
    nearest = { same: isOther(low) ? high : low, other: isOther(low) ? low : high, distance }
  }
  if (!nearest) return null
  let { same, other } = nearest
  while (Math.abs(other - same) > 1) {
    const middle = Math.floor((same + other) / 2)
    if (isOther(middle)) other = middle
    else same = middle
  }
  return { at: grid.at(other), side: other > same ? 'above' : 'below' }
}
