/** Points after some issues, best for the first party first; the first `count` of each array. */
export type Points = {
  worths: Float64Array[]
  option: Uint32Array
  parent: Uint32Array
  count: number
}

/** No points yet, with room for some. */
export function emptyPoints(parties: number): Points {
  return {
    worths: Array.from({ length: parties }, () => new Float64Array(64)),
    option: new Uint32Array(64),
    parent: new Uint32Array(64),
    count: 0,
  }
}

/** Makes room for so many points; what is there is lost. */
function makeRoom(points: Points, size: number): void {
  if (points.option.length >= size) return
  points.worths = points.worths.map(() => new Float64Array(2 * size))
  points.option = new Uint32Array(2 * size)
  points.parent = new Uint32Array(2 * size)
}

/** Merges `merged`, made of the options before, with what one more option makes of the points before, into `out`. */
export function mergeTwo(
  before: Points,
  merged: Points,
  out: Points,
  scores: readonly Float64Array[],
  place: number,
  option: number,
  needs: Float64Array,
  weights: Float64Array,
  needsWeighed: number,
): void {
  makeRoom(out, before.count + merged.count)
  const [a, b] = before.worths as [Float64Array, Float64Array]
  const [mergedA, mergedB] = merged.worths as [Float64Array, Float64Array]
  const [outA, outB] = out.worths as [Float64Array, Float64Array]
  const weightA = weights[0]!
  const weightB = weights[1]!
  const needsA = needs[0]!
  const needsB = needs[1]!
  const moreA = scores[0]![place]!
  const moreB = scores[1]![place]!
  let i = 0
  let k = 0
  let length = 0
  let bestB = Number.NEGATIVE_INFINITY
  while (i < merged.count || k < before.count) {
    let takesMerged = k >= before.count
    let nextA = 0
    let nextB = 0
    if (!takesMerged) {
      nextA = a[k]! + moreA
      nextB = b[k]! + moreB
      if (nextA < needsA || nextB < needsB || weightA * nextA + weightB * nextB < needsWeighed) {
        k++
        continue
      }
      if (i < merged.count)
        takesMerged = mergedA[i]! > nextA || (mergedA[i]! === nextA && mergedB[i]! >= nextB)
    }
    if (takesMerged) {
      nextA = mergedA[i]!
      nextB = mergedB[i]!
    }
    if (nextB > bestB) {
      bestB = nextB
      outA[length] = nextA
      outB[length] = nextB
      out.option[length] = takesMerged ? merged.option[i]! : option
      out.parent[length] = takesMerged ? merged.parent[i]! : k
      length++
    }
    if (takesMerged) i++
    else k++
  }
  out.count = length
}

/** The same for any number of parties and all options of one issue at once: `taken` of them, the first of the issue `first`. */
export function mergeMany(
  before: Points,
  out: Points,
  scores: readonly Float64Array[],
  first: number,
  taken: Uint32Array,
  needs: Float64Array,
  weights: Float64Array,
  needsWeighed: number,
): void {
  const parties = scores.length
  const worths: number[][] = scores.map(() => [])
  const option: number[] = []
  const parent: number[] = []
  const weighed: number[] = []
  for (const o of taken)
    for (let k = 0; k < before.count; k++) {
      let sum = 0
      let isEnough = true
      for (let i = 0; i < parties && isEnough; i++) {
        const worth = before.worths[i]![k]! + scores[i]![o]!
        isEnough = worth >= needs[i]!
        sum += weights[i]! * worth
      }
      if (!isEnough || sum < needsWeighed) continue
      for (let i = 0; i < parties; i++) worths[i]!.push(before.worths[i]![k]! + scores[i]![o]!)
      option.push(o - first)
      parent.push(k)
      weighed.push(sum)
    }
  // Whoever dominates has no less by weight, so it comes first (or ties, and then order is by index).
  const order = Uint32Array.from(option, (_, k) => k).sort(
    (x, y) => weighed[y]! - weighed[x]! || x - y,
  )
  makeRoom(out, option.length)
  let length = 0
  for (const x of order) {
    let isBeaten = false
    for (let s = 0; s < length && !isBeaten; s++) {
      isBeaten = true
      for (let i = 0; i < parties && isBeaten; i++) isBeaten = out.worths[i]![s]! >= worths[i]![x]!
    }
    if (isBeaten) continue
    for (let i = 0; i < parties; i++) out.worths[i]![length] = worths[i]![x]!
    out.option[length] = option[x]!
    out.parent[length] = parent[x]!
    length++
  }
  out.count = length
}
