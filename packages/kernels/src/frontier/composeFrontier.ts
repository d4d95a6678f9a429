import { ascendingOrder } from '../counting/ascendingOrder.ts'
import { mergeThree } from './mergeThree.ts'

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

/** Points after some issues; `parent` is the point of the layer before that `option` was added to. */
export type Layer = {
  worths: Float64Array[]
  ways: Float64Array
  option: Uint32Array
  parent: Uint32Array
  count: number
}

export function makeLayer(parties: number, capacity: number): Layer {
  return {
    worths: Array.from({ length: parties }, () => new Float64Array(capacity)),
    ways: new Float64Array(capacity),
    option: new Uint32Array(capacity),
    parent: new Uint32Array(capacity),
    count: 0,
  }
}

/** Adds one issue for two parties: every option shifts the sorted frontier, and sorted lists merge. */
function mergeTwo(
  before: Layer,
  scores: readonly Float64Array[],
  first: number,
  end: number,
): Layer {
  const capacity = before.count * (end - first)
  let merged = makeLayer(2, capacity)
  let spare = makeLayer(2, capacity)
  const a = before.worths[0]!
  const b = before.worths[1]!
  for (let o = first; o < end; o++) {
    const moreA = scores[0]![o]!
    const moreB = scores[1]![o]!
    const mergedA = merged.worths[0]!
    const mergedB = merged.worths[1]!
    const outA = spare.worths[0]!
    const outB = spare.worths[1]!
    let written = 0
    let i = 0
    let k = 0
    let bestB = Number.NEGATIVE_INFINITY
    while (i < merged.count || k < before.count) {
      let takesMerged = k >= before.count
      let nextA = 0
      let nextB = 0
      if (!takesMerged) {
        nextA = a[k]! + moreA
        nextB = b[k]! + moreB
        if (i < merged.count) {
          const otherA = mergedA[i]!
          takesMerged = otherA > nextA || (otherA === nextA && mergedB[i]! >= nextB)
        }
      }
      if (takesMerged) {
        nextA = mergedA[i]!
        nextB = mergedB[i]!
      }
      const ways = takesMerged ? merged.ways[i]! : before.ways[k]!
      if (nextB > bestB) {
        bestB = nextB
        // Adding an option can round two neighbours to the same a: the later one then outdoes the earlier.
        if (written > 0 && outA[written - 1] === nextA) written--
        outA[written] = nextA
        outB[written] = nextB
        spare.ways[written] = ways
        spare.option[written] = takesMerged ? merged.option[i]! : o - first
        spare.parent[written] = takesMerged ? merged.parent[i]! : k
        written++
      } else if (written > 0 && nextB === bestB && nextA === outA[written - 1]!) {
        spare.ways[written - 1] = spare.ways[written - 1]! + ways
      }
      if (takesMerged) i++
      else k++
    }
    spare.count = written
    ;[merged, spare] = [spare, merged]
  }
  return merged
}

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

function keepEfficient(all: Layer): Layer {
  const order = bestFirst(all)
  const distinct = joinEqual(all, order)
  const parties = all.worths.length
  const kept =
    parties === 1
      ? distinct.subarray(0, 1)
      : parties === 3
        ? efficientOfThree(all, distinct)
        : efficientOfMany(all, distinct)
  return pick(all, kept)
}

/** Best for the first party first, ties for the second, and so on; equal points by index. */
function bestFirst(layer: Layer): Uint32Array {
  let order = Uint32Array.from({ length: layer.count }, (_, k) => k)
  // Least significant party first: each pass is stable.
  for (let i = layer.worths.length - 1; i >= 0; i--) {
    const keys = new Float64Array(layer.count)
    for (let k = 0; k < layer.count; k++) keys[k] = -layer.worths[i]![order[k]!]!
    const pass = ascendingOrder(keys)
    const next = new Uint32Array(layer.count)
    for (let k = 0; k < layer.count; k++) next[k] = order[pass[k]!]!
    order = next
  }
  return order
}

/** Drops all but the first of equal points, adding their ways to it. */
function joinEqual(layer: Layer, order: Uint32Array): Uint32Array {
  let written = 0
  for (let k = 0; k < order.length; k++) {
    const x = order[k]!
    const last = written > 0 ? order[written - 1]! : -1
    if (last >= 0 && layer.worths.every(worth => worth[x] === worth[last])) {
      layer.ways[last] = layer.ways[last]! + layer.ways[x]!
    } else order[written++] = x
  }
  return order.subarray(0, written)
}

/** In falling order of the first party, a point stands if no earlier one has as much of both others. */
function efficientOfThree(layer: Layer, order: Uint32Array): Uint32Array {
  const b = layer.worths[1]!
  const c = layer.worths[2]!
  const n = order.length
  const own = new Float64Array(n)
  for (let k = 0; k < n; k++) own[k] = -b[order[k]!]!
  const byB = ascendingOrder(own)
  // Rank 1 is the best for the second party; equal values share the last of their ranks.
  const rank = new Uint32Array(n)
  for (let r = n - 1, shared = n; r >= 0; r--) {
    const k = byB[r]!
    if (r === n - 1 || own[k] !== own[byB[r + 1]!]) shared = r + 1
    rank[k] = shared
  }
  const tree = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY)
  const kept = new Uint32Array(n)
  let written = 0
  for (let k = 0; k < n; k++) {
    const x = order[k]!
    let best = Number.NEGATIVE_INFINITY
    for (let at = rank[k]!; at > 0; at -= at & -at) if (tree[at]! > best) best = tree[at]!
    if (best >= c[x]!) continue
    kept[written++] = x
    for (let at = rank[k]!; at <= n; at += at & -at) if (tree[at]! < c[x]!) tree[at] = c[x]!
  }
  return kept.subarray(0, written)
}

function efficientOfMany(layer: Layer, order: Uint32Array): Uint32Array {
  const kept = new Uint32Array(order.length)
  let written = 0
  for (const x of order) {
    let isBeaten = false
    for (let s = 0; s < written && !isBeaten; s++) {
      const y = kept[s]!
      isBeaten = layer.worths.every(worth => worth[y]! >= worth[x]!)
    }
    if (!isBeaten) kept[written++] = x
  }
  return kept.subarray(0, written)
}

function pick(layer: Layer, points: Uint32Array): Layer {
  const picked = makeLayer(layer.worths.length, points.length)
  for (let k = 0; k < points.length; k++) {
    const x = points[k]!
    for (let i = 0; i < picked.worths.length; i++) picked.worths[i]![k] = layer.worths[i]![x]!
    picked.ways[k] = layer.ways[x]!
    picked.option[k] = layer.option[x]!
    picked.parent[k] = layer.parent[x]!
  }
  picked.count = points.length
  return picked
}

/**
 * Keeps, of the points in one cell of every party's scale but the last's, the best for the last party.
 * A point left out is at most one cell better for any of the others, and no better for the last.
 */
function thin(layer: Layer, limit: number, error: Float64Array): Layer {
  const gridded = layer.worths.length - 1
  let perSide = 1
  while ((perSide + 1) ** gridded <= limit) perSide++
  const cells = new Map<number, number>()
  const lows: number[] = []
  const widths: number[] = []
  for (let i = 0; i < gridded; i++) {
    const worth = layer.worths[i]!
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let k = 0; k < layer.count; k++) {
      low = Math.min(low, worth[k]!)
      high = Math.max(high, worth[k]!)
    }
    lows.push(low)
    widths.push((high - low) / perSide)
    error[i] = error[i]! + (high - low) / perSide
  }
  const last = layer.worths[gridded]!
  for (let k = 0; k < layer.count; k++) {
    let cell = 0
    for (let i = 0; i < gridded; i++) {
      const width = widths[i]!
      const step = width > 0 ? Math.floor((layer.worths[i]![k]! - lows[i]!) / width) : 0
      cell = cell * perSide + Math.min(perSide - 1, step)
    }
    const held = cells.get(cell)
    if (held === undefined || last[k]! > last[held]!) cells.set(cell, k)
  }
  return pick(layer, Uint32Array.from(cells.values()).sort())
}
