/**
 * Splits issues in two groups whose numbers of combinations are as equal as can be.
 *
 * @param sizes  options per issue, each at least 1
 * @returns which issues go left, in index order; the rest go right
 *
 * Exact for up to 20 issues (all subsets), beyond that the largest issues first to the smaller side.
 * Ties take the subset that comes first in binary order.
 */
export function splitIssues(sizes: readonly number[]): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + bits(size), 0)
  if (sizes.length <= 20) {
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let subset = 0; subset < 2 ** sizes.length; subset++) {
      let left = 0
      for (let j = 0; j < sizes.length; j++) if ((subset >>> j) & 1) left += bits(sizes[j]!)
      const larger = Math.max(left, total - left)
      if (larger < least - 1e-9) {
        least = larger
        best = subset
      }
    }
    return sizes.map((_, j) => j).filter(j => (best >>> j) & 1)
  }
  const left: number[] = []
  let leftBits = 0
  let rightBits = 0
  const largestFirst = sizes.map((_, j) => j).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  for (const j of largestFirst) {
    if (leftBits <= rightBits) {
      left.push(j)
      leftBits += bits(sizes[j]!)
    } else {
      rightBits += bits(sizes[j]!)
    }
  }
  return left.sort((a, b) => a - b)
}

/** A monotone stand-in for log2 made of × and ÷, so that splits are the same on every engine. */
function bits(size: number): number {
  let whole = 0
  let rest = size
  while (rest >= 2) {
    rest /= 2
    whole++
  }
  let fraction = 0
  for (let half = 0.5; half > 1e-4; half /= 2) {
    rest *= rest
    if (rest >= 2) {
      rest /= 2
      fraction += half
    }
  }
  return whole + fraction
}
