/** The efficient sums of two parties, best for the first first; valid until the composer is used again. */
export type PairFrontier = { a: Float64Array; b: Float64Array; count: number }

/**
 * Makes a composer of two-party frontiers that keeps its memory: the worths `composeFrontier` gives, to
 * the bit, without the deals that reach them.
 *
 * @param a, b     the worth of each option, issue after issue
 * @param starts   `starts[j]` is the first option of issue j; one entry longer than the issues
 * @param without  an issue left out; −1 for none
 *
 * Options that another of their issue outdoes are dropped first: no sum with them is efficient. Time
 * O(Σ points × options that are left), no allocation once it has grown.
 */
export function makePairComposer(): (
  a: Float64Array,
  b: Float64Array,
  starts: Uint32Array,
  without: number,
) => Readonly<PairFrontier> {
  let now: PairFrontier = { a: new Float64Array(64), b: new Float64Array(64), count: 0 }
  let merged: PairFrontier = { a: new Float64Array(64), b: new Float64Array(64), count: 0 }
  let spare: PairFrontier = { a: new Float64Array(64), b: new Float64Array(64), count: 0 }
  return (a, b, starts, without) => {
    now.a[0] = 0
    now.b[0] = 0
    now.count = 1
    for (let j = starts.length - 2; j >= 0; j--) {
      if (j === without) continue
      merged.count = 0
      const end = starts[j + 1]!
      for (let o = starts[j]!; o < end; o++) {
        if (isOutdone(a, b, starts[j]!, end, o)) continue
        reserve(spare, merged.count + now.count)
        mergeShifted(merged, now, a[o]!, b[o]!, spare)
        ;[merged, spare] = [spare, merged]
      }
      ;[now, merged] = [merged, now]
    }
    return now
  }
}

/** Whether another option gives both as much, and one more; of equal options the first stays. */
function isOutdone(
  a: Float64Array,
  b: Float64Array,
  first: number,
  end: number,
  option: number,
): boolean {
  const ownA = a[option]!
  const ownB = b[option]!
  for (let o = first; o < end; o++)
    if (a[o]! >= ownA && b[o]! >= ownB && (a[o]! > ownA || b[o]! > ownB || o < option)) return true
  return false
}

function reserve(of: PairFrontier, count: number): void {
  if (of.a.length >= count) return
  of.a = new Float64Array(2 * count)
  of.b = new Float64Array(2 * count)
}

/** What is efficient of a frontier and of another that one option is added to. */
function mergeShifted(
  merged: PairFrontier,
  { a, b, count }: PairFrontier,
  moreA: number,
  moreB: number,
  out: PairFrontier,
): void {
  const mergedA = merged.a
  const mergedB = merged.b
  const outA = out.a
  const outB = out.b
  let written = 0
  let i = 0
  let k = 0
  let bestB = Number.NEGATIVE_INFINITY
  while (i < merged.count || k < count) {
    let nextA: number
    let nextB: number
    if (k < count) {
      nextA = a[k]! + moreA
      nextB = b[k]! + moreB
      const takesMerged =
        i < merged.count && (mergedA[i]! > nextA || (mergedA[i]! === nextA && mergedB[i]! >= nextB))
      if (takesMerged) {
        nextA = mergedA[i]!
        nextB = mergedB[i++]!
      } else k++
    } else {
      nextA = mergedA[i]!
      nextB = mergedB[i++]!
    }
    if (nextB <= bestB) continue
    bestB = nextB
    // Adding an option can round two neighbours to the same a: the later one then outdoes the earlier.
    if (written > 0 && outA[written - 1] === nextA) written--
    outA[written] = nextA
    outB[written++] = nextB
  }
  out.count = written
}
