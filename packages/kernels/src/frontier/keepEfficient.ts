import { ascendingOrder } from '../counting/ascendingOrder.ts'
import { type Layer, pick } from './layer.ts'

/** The points that none outdoes, best for the first party first; of equal ones the first, with the ways of all. */
export function keepEfficient(all: Layer): Layer {
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
