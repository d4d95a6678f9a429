import {
  countAllAtLeast,
  countBothAtLeast,
  fillAdditiveValues,
  type PairWeights,
  splitIssues,
  stream,
} from '@parley/kernels'

/** How many deals reach every level. `low` and `high` are a 95% interval when the count is estimated. */
export type LargeCount = Readonly<{
  kind: 'exact' | 'estimated'
  count: number
  low: number
  high: number
}>

/** Combinations of half of the groups that are listed at most, for up to two parties. */
const HALF_OF_TWO = 2_097_152
/** For more parties: the smaller half (bit sets grow with its square) and all pairs of halves. */
const HALF_OF_MANY = 131_072
const PAIRS_OF_MANY = 2e10

/** An estimate counts this many batches of combinations of one part against all of the other. */
const BATCHES = 20
const BATCH_OF_TWO = 20_000
const BATCH_OF_MANY = 2_000
/** Two-sided 95% point of Student's t with 19 degrees of freedom. */
const T_95 = 2.093

/**
 * Counts the deals of an additive space whose worth to every party reaches its level.
 *
 * Meets in the middle: groups are split in two halves of about equally many combinations, and pairs
 * are counted without being visited (two parties) or by bit sets (more). Where a half is too long to
 * list, combinations of one part are drawn from a stream and counted against all of the other: the
 * mean of the batches is unbiased, and their spread gives the interval.
 *
 * @param scores    per party, what each option of each issue adds
 * @param starts    where issues begin; one entry longer than the issues
 * @param levels    what each party must reach
 * @param strictly  count > instead of ≥
 * @param seed      of the stream, used only when the count is estimated
 * @param weights   how many deals each option stands for; null when each is one
 *
 * Exact up to 2⁵³. Two parties: 10¹² deals in about a second and 130 MB. Throws on no party.
 */
export function largeCount(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  levels: readonly number[],
  strictly: boolean,
  seed: string,
  weights: Float64Array | null = null,
): LargeCount {
  const parties = scores.length
  if (parties === 0) throw new Error('largeCount: no party; must be at least one')
  const sizes = Array.from({ length: starts.length - 1 }, (_, j) => starts[j + 1]! - starts[j]!)
  if (sizes.includes(0)) return exactly(0)
  const product = (issues: readonly number[]): number => issues.reduce((of, j) => of * sizes[j]!, 1)
  const chosen = splitIssues(sizes)
  const others = sizes.map((_, j) => j).filter(j => !chosen.includes(j))
  // The smaller half goes right, where memory grows with it.
  const [left, right] =
    product(chosen) >= product(others) ? [chosen, others] : ([others, chosen] as const)
  const count = (
    of: readonly Float64Array[],
    among: readonly Float64Array[],
    pairs: PairWeights | null,
  ): number =>
    parties > 2
      ? countAllAtLeast(of, among, levels, strictly, pairs)
      : countBothAtLeast(
          { a: of[0]!, b: of[parties - 1]! },
          { a: among[0]!, b: among[parties - 1]! },
          levels[0]!,
          levels[parties - 1]!,
          strictly,
          pairs,
        )
  const weightsOf = (issues: readonly number[]): Float64Array | null =>
    weights && productsOf(weights, starts, issues)
  const isShort =
    parties > 2
      ? product(right) <= HALF_OF_MANY && product(left) * product(right) <= PAIRS_OF_MANY
      : product(left) <= HALF_OF_TWO
  if (isShort) {
    const half = (issues: readonly number[]): readonly Float64Array[] =>
      scores.map(own => sumsOf(own, starts, issues))
    return exactly(count(half(left), half(right), paired(weightsOf(left), weightsOf(right))))
  }

  const listed = partToList(sizes, parties > 2 ? 16_384 : 131_072)
  const drawn = sizes.map((_, j) => j).filter(j => !listed.includes(j))
  const among = scores.map(own => sumsOf(own, starts, listed))
  const amongWeights = weightsOf(listed)
  const next = stream(seed, 'large.count')
  const drawOption = optionDrawer(starts, weights, next)
  const batch = parties > 2 ? BATCH_OF_MANY : BATCH_OF_TWO
  const of = scores.map(() => new Float64Array(batch))
  const shares = new Float64Array(BATCHES)
  const ones = new Float64Array(batch).fill(1)
  const pairs = batch * (amongWeights ? sumOf(amongWeights) : among[0]!.length)
  for (let b = 0; b < BATCHES; b++) {
    for (const own of of) own.fill(0)
    for (let k = 0; k < batch; k++)
      for (const j of drawn) {
        const option = drawOption(j)
        for (let i = 0; i < parties; i++) of[i]![k] = of[i]![k]! + scores[i]![option]!
      }
    shares[b] = count(of, among, paired(amongWeights && ones, amongWeights)) / pairs
  }
  const deals = sizes.reduce((all, size, j) => {
    if (!weights) return all * size
    return all * sumOf(weights.subarray(starts[j]!, starts[j + 1]!))
  }, 1)
  return estimated(shares, BATCHES * batch, deals)
}

function exactly(count: number): LargeCount {
  return { kind: 'exact', count, low: count, high: count }
}

function estimated(shares: Float64Array, drawn: number, all: number): LargeCount {
  // Of more deals than a double can say, none is still none.
  const deals = Math.min(all, Number.MAX_VALUE)
  let mean = 0
  for (const share of shares) mean += share / shares.length
  let squares = 0
  for (const share of shares) squares += (share - mean) * (share - mean)
  const error = Math.sqrt(squares / (shares.length - 1) / shares.length)
  // Nothing seen in n independent draws leaves up to 3/n at 95%.
  const high = mean === 0 ? 3 / drawn : mean + T_95 * error
  return {
    kind: 'estimated',
    count: mean * deals,
    low: Math.max(0, mean - T_95 * error) * deals,
    high: Math.min(1, high) * deals,
  }
}

function paired(left: Float64Array | null, right: Float64Array | null): PairWeights | null {
  return left && right && { left, right }
}

function sumOf(of: Float64Array): number {
  let sum = 0
  for (const x of of) sum += x
  return sum
}

/** Draws an option of an issue, each as often as it stands for deals. */
function optionDrawer(
  starts: Uint32Array,
  weights: Float64Array | null,
  next: () => number,
): (j: number) => number {
  if (!weights) return j => starts[j]! + Math.floor(next() * (starts[j + 1]! - starts[j]!))
  const running = Float64Array.from(weights)
  for (let j = 0; j + 1 < starts.length; j++)
    for (let o = starts[j]! + 1; o < starts[j + 1]!; o++) running[o]! += running[o - 1]!
  return j => {
    let low = starts[j]!
    let high = starts[j + 1]! - 1
    const at = next() * running[high]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (at < running[middle]!) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** How many deals every combination of some issues stands for, in the order of `sumsOf`. */
function productsOf(
  weights: Float64Array,
  starts: Uint32Array,
  issues: readonly number[],
): Float64Array {
  let out = Float64Array.of(1)
  for (const j of issues) {
    const own = weights.subarray(starts[j]!, starts[j + 1]!)
    const longer = new Float64Array(out.length * own.length)
    for (let k = 0; k < out.length; k++)
      for (let o = 0; o < own.length; o++) longer[k * own.length + o] = out[k]! * own[o]!
    out = longer
  }
  return out
}

/** The worth of every combination of some issues. */
function sumsOf(own: Float64Array, starts: Uint32Array, issues: readonly number[]): Float64Array {
  const places = new Uint32Array(issues.length + 1)
  issues.forEach((j, k) => {
    places[k + 1] = places[k]! + starts[j + 1]! - starts[j]!
  })
  const scores = new Float64Array(places[issues.length]!)
  issues.forEach((j, k) => {
    scores.set(own.subarray(starts[j]!, starts[j + 1]!), places[k]!)
  })
  const out = new Float64Array(issues.reduce((of, j) => of * (starts[j + 1]! - starts[j]!), 1))
  fillAdditiveValues(scores, places, out)
  return out
}

/** The largest issues first, for as long as all their combinations are at most `limit`. */
function partToList(sizes: readonly number[], limit: number): readonly number[] {
  const largestFirst = sizes.map((_, j) => j).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const listed: number[] = []
  let combinations = 1
  for (const j of largestFirst)
    if (combinations * sizes[j]! <= limit) {
      listed.push(j)
      combinations *= sizes[j]!
    }
  return listed.sort((a, b) => a - b)
}
