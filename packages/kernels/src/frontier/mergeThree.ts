import type { Layer } from './layer.ts'

/**
 * Adds one issue for three parties: every option shifts the frontier, lists sorted by the first party merge, and a
 * point stands if none before it has as much of both others. What the others have so far is a staircase, the
 * second party falling and the third rising, seldom more than some hundred steps.
 *
 * Of equal points the first option's stays, the ways of all added up.
 */
export function mergeThree(
  before: Layer,
  scores: readonly Float64Array[],
  first: number,
  end: number,
): Layer {
  const [a, b, c] = before.worths as [Float64Array, Float64Array, Float64Array]
  let merged = emptyLayer(before.count)
  let spare = emptyLayer(before.count)
  for (let o = first; o < end; o++) {
    if (isOutdone(scores, first, end, o)) continue
    const [moreA, moreB, moreC] = scores.map(own => own[o]!) as [number, number, number]
    const [mergedA, mergedB, mergedC] = merged.worths as [Float64Array, Float64Array, Float64Array]
    spare = withRoom(spare, merged.count + before.count)
    const kept = keeper(spare)
    let i = 0
    let k = 0
    while (i < merged.count || k < before.count) {
      const nextA = k < before.count ? a[k]! + moreA : Number.NEGATIVE_INFINITY
      if (i < merged.count && mergedA[i]! >= nextA) {
        kept(
          mergedA[i]!,
          mergedB[i]!,
          mergedC[i]!,
          merged.ways[i]!,
          merged.option[i]!,
          merged.parent[i]!,
        )
        i++
      } else {
        kept(nextA, b[k]! + moreB, c[k]! + moreC, before.ways[k]!, o - first, k)
        k++
      }
    }
    ;[merged, spare] = [spare, merged]
  }
  sortEqual(merged)
  return merged
}

/** Takes points with the first party's worth never rising, and writes those that none taken outdoes. */
function keeper(
  into: Layer,
): (a: number, b: number, c: number, ways: number, option: number, parent: number) => void {
  const [outA, outB, outC] = into.worths as [Float64Array, Float64Array, Float64Array]
  into.count = 0
  const stairB: number[] = []
  const stairC: number[] = []
  const write = (at: number, from: number): void => {
    for (const own of into.worths) own[at] = own[from]!
    into.ways[at] = into.ways[from]!
    into.option[at] = into.option[from]!
    into.parent[at] = into.parent[from]!
  }
  return (a, b, c, ways, option, parent) => {
    // Points of the same worth to the first party come in any order.
    let equals = into.count
    while (equals > 0 && outA[equals - 1] === a) equals--
    for (let at = equals; at < into.count; at++)
      if (outB[at] === b && outC[at] === c) {
        into.ways[at] = into.ways[at]! + ways
        return
      }
    // The first step with less of the second party than this.
    let low = 0
    let high = stairB.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stairB[middle]! >= b) low = middle + 1
      else high = middle
    }
    if (low > 0 && stairC[low - 1]! >= c) return
    let from = low
    if (from > 0 && stairB[from - 1] === b) from--
    let to = low
    while (to < stairC.length && stairC[to]! <= c) to++
    stairB.splice(from, to - from, b)
    stairC.splice(from, to - from, c)
    let at = equals
    for (let other = equals; other < into.count; other++)
      if (outB[other]! > b || outC[other]! > c) write(at++, other)
    outA[at] = a
    outB[at] = b
    outC[at] = c
    into.ways[at] = ways
    into.option[at] = option
    into.parent[at] = parent
    into.count = at + 1
  }
}

/** Whether another option gives all as much and one more; equal options both stay. */
function isOutdone(
  scores: readonly Float64Array[],
  first: number,
  end: number,
  option: number,
): boolean {
  for (let o = first; o < end; o++) {
    let isMore = false
    let isLess = false
    for (const own of scores) {
      if (own[o]! > own[option]!) isMore = true
      else if (own[o]! < own[option]!) isLess = true
    }
    if (isMore && !isLess) return true
  }
  return false
}

function emptyLayer(capacity: number): Layer {
  return withRoom(
    { worths: [], ways: none, option: noPlaces, parent: noPlaces, count: 0 },
    capacity,
  )
}
const none = new Float64Array(0)
const noPlaces = new Uint32Array(0)

function withRoom(layer: Layer, capacity: number): Layer {
  if (layer.worths.length > 0 && layer.ways.length >= capacity) return layer
  const room = Math.max(16, 2 * capacity)
  return {
    worths: [new Float64Array(room), new Float64Array(room), new Float64Array(room)],
    ways: new Float64Array(room),
    option: new Uint32Array(room),
    parent: new Uint32Array(room),
    count: 0,
  }
}

/** Puts points of the same worth to the first party in the order of the second. */
function sortEqual(layer: Layer): void {
  const [a, b] = layer.worths as [Float64Array, Float64Array]
  for (let from = 0; from < layer.count; ) {
    let to = from + 1
    while (to < layer.count && a[to] === a[from]) to++
    if (to - from > 1) {
      const order = Array.from({ length: to - from }, (_, k) => from + k).sort(
        (x, y) => b[y]! - b[x]!,
      )
      const columns = [...layer.worths, layer.ways, layer.option, layer.parent]
      for (const column of columns)
        column.set(
          order.map(k => column[k]!),
          from,
        )
    }
    from = to
  }
}
