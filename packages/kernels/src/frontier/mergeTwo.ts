import { type Layer, makeLayer } from './layer.ts'

/** Adds one issue for two parties: every option shifts the sorted frontier, and sorted lists merge. */
export function mergeTwo(
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
