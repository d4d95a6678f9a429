import { keepEfficient } from './keepEfficient.ts'
import { type Layer, makeLayer } from './layer.ts'
import { mergeThree } from './mergeThree.ts'
import { mergeTwo } from './mergeTwo.ts'
import { thin } from './thin.ts'

/** The efficient worths of an additive deal space, each with one deal that reaches it. */
export type ComposedFrontier = Readonly<{
  count: number
  /** Per party, the worth of each point; best for the first party first, then for the second, and so on. */
  worths: readonly Float64Array[]
  /** How many deals are worth exactly this, among those never outdone while composing; at least 1. */
  ways: Float64Array
  /** The options one such deal takes, issue by issue. */
  digitsOf: (point: number) => Uint32Array
  /**
   * How much better than a point kept, for any one party, a deal left out can be; 0 when nothing was
   * thinned. In each party's own points.
   */
  error: Float64Array
}>

/**
 * The Pareto frontier of an additive space of any size, without visiting deals.
 *
 * The frontier of a sum of choices is the frontier of the sum of their frontiers, so issues are
 * merged one at a time, last first, and everything dominated is dropped on the way. Sums run from
 * the last issue to the first, as in `fillAdditiveValues`: the same doubles as enumerating gives.
 *
 * @param scores  per party, the worth of each option, issue after issue
 * @param starts  `starts[j]` is the first option of issue j; one entry longer than the issues
 * @param limit   past this many points after an issue the frontier is thinned to cells of equal
 *                width, and `error` says by how much; Infinity for never
 *
 * Two parties: O(Σ points × options), no sorting. Three: the same with a staircase of what the others have; of more than 64 options
 * a sort and a Fenwick sweep. More:
 * sort and compare with the kept. Points seldom number more than a few thousand for two parties.
 */
export function composeFrontier(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  limit: number = Number.POSITIVE_INFINITY,
): ComposedFrontier {
  const parties = scores.length
  const issues = starts.length - 1
  let now: Layer = {
    worths: scores.map(() => new Float64Array(1)),
    ways: Float64Array.of(1),
    option: new Uint32Array(1),
    parent: new Uint32Array(1),
    count: 1,
  }
  const layers: Layer[] = []
  const error = new Float64Array(parties)
  for (let j = issues - 1; j >= 0; j--) {
    now =
      parties === 2
        ? mergeTwo(now, scores, starts[j]!, starts[j + 1]!)
        : parties === 3 && starts[j + 1]! - starts[j]! <= MERGED_OPTIONS
          ? mergeThree(now, scores, starts[j]!, starts[j + 1]!)
          : keepEfficient(spread(now, scores, starts[j]!, starts[j + 1]!))
    if (now.count > limit) now = thin(now, limit, error)
    layers.push(now)
  }
  const { count } = now
  return {
    count,
    worths: now.worths.map(worth => worth.subarray(0, count)),
    ways: now.ways.subarray(0, count),
    error,
    digitsOf: (point: number): Uint32Array => {
      const digits = new Uint32Array(issues)
      let at = point
      for (let j = 0; j < issues; j++) {
        const layer = layers[issues - 1 - j]!
        digits[j] = layer.option[at]!
        at = layer.parent[at]!
      }
      return digits
    },
  }
}

/** Options up to which three parties' sorted frontiers are merged one after another; of more, all points are sorted. */
const MERGED_OPTIONS = 64

/** Every point with every option of one issue added. */
function spread(before: Layer, scores: readonly Float64Array[], first: number, end: number): Layer {
  const parties = scores.length
  const layer = makeLayer(parties, before.count * (end - first))
  let at = 0
  for (let o = first; o < end; o++) {
    for (let k = 0; k < before.count; k++) {
      for (let i = 0; i < parties; i++)
        layer.worths[i]![at] = before.worths[i]![k]! + scores[i]![o]!
      layer.ways[at] = before.ways[k]!
      layer.option[at] = o - first
      layer.parent[at] = k
      at++
    }
  }
  layer.count = at
  return layer
}
