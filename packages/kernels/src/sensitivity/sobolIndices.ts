import { fillSampleQuantiles } from '../summary/fillSampleQuantiles.ts'

/** An estimate with the ends between which 95% of its resamples lie. */
export type Estimated = Readonly<{ value: number; low: number; high: number }>

/** One input's share of the variance of an output: alone, and with everything it takes part in. */
export type SobolIndex = Readonly<{ first: Estimated; total: Estimated }>

export type SobolIndices = Readonly<{
  /** Of the output, over both blocks. */
  variance: number
  of: readonly SobolIndex[]
  /** Of all first indices: 1 where inputs only add up. */
  sum: Estimated
}>

/**
 * First and total Sobol indices of an output from two blocks of independent draws.
 *
 * First: mean of f(B)·(f(AB) − f(A)) (Saltelli et al. 2010, f taken from its mean so that small indices
 * are not lost in a large one); total: half the mean of (f(A) − f(AB))² (Jansen 1999); both over the
 * variance of f in A and B together. Not held to [0, 1]: an estimate below 0 is one of 0.
 *
 * Intervals resample the draws with replacement, all inputs alike. On Sobol points they are wider than
 * the error is, which is the side to err on. Time O((1 + resamples) × draws × inputs).
 *
 * @param a       the output on block A
 * @param b       the output on block B
 * @param mixed   per input, the output on block A with that input's column from B
 * @param random  uniform in (0, 1); the same numbers give the same intervals
 * @returns null when the output is the same in every draw: there is nothing to share out
 */
export function sobolIndices(
  a: Float64Array,
  b: Float64Array,
  mixed: readonly Float64Array[],
  resamples: number,
  random: () => number,
): SobolIndices | null {
  const count = a.length
  if (count < 2) throw new Error(`sobolIndices: ${count} draws; must be 2 or more`)
  if (b.length !== count || mixed.some(of => of.length !== count))
    throw new Error(`sobolIndices: blocks of different lengths; all must have ${count} draws`)
  let sum = 0
  for (let s = 0; s < count; s++) sum += a[s]! + b[s]!
  const mean = sum / (2 * count)
  const terms = mixed.map(of => termsOf(a, b, of, mean))
  const deviations = new Float64Array(count)
  const squares = new Float64Array(count)
  for (let s = 0; s < count; s++) {
    const x = a[s]! - mean
    const y = b[s]! - mean
    deviations[s] = 0.5 * (x + y)
    squares[s] = 0.5 * (x * x + y * y)
  }

  const times = new Uint32Array(count).fill(1)
  const found = { first: new Float64Array(mixed.length), total: new Float64Array(mixed.length) }
  const variance = fillIndices(terms, deviations, squares, times, found)
  if (!(variance > 0)) return null
  const values = { first: found.first.slice(), total: found.total.slice() }
  const firsts = mixed.map(() => new Float64Array(resamples))
  const totals = mixed.map(() => new Float64Array(resamples))
  const sums = new Float64Array(resamples)
  for (let r = 0; r < resamples; r++) {
    times.fill(0)
    for (let k = 0; k < count; k++) times[Math.floor(random() * count)]!++
    // A resample of equal draws says nothing of shares; it stands for the estimate itself.
    const isSome = fillIndices(terms, deviations, squares, times, found) > 0
    const { first, total } = isSome ? found : values
    for (let i = 0; i < mixed.length; i++) {
      firsts[i]![r] = first[i]!
      totals[i]![r] = total[i]!
      sums[r]! += first[i]!
    }
  }
  const scratch = new Float64Array(resamples)
  return {
    variance,
    of: mixed.map((_, i) => ({
      first: estimated(values.first[i]!, firsts[i]!, scratch),
      total: estimated(values.total[i]!, totals[i]!, scratch),
    })),
    sum: estimated(
      values.first.reduce((all, first) => all + first, 0),
      sums,
      scratch,
    ),
  }
}

type Terms = Readonly<{ first: Float64Array; total: Float64Array }>

function termsOf(a: Float64Array, b: Float64Array, mixed: Float64Array, mean: number): Terms {
  const first = new Float64Array(a.length)
  const total = new Float64Array(a.length)
  for (let s = 0; s < a.length; s++) {
    const step = mixed[s]! - a[s]!
    first[s] = (b[s]! - mean) * step
    total[s] = 0.5 * step * step
  }
  return { first, total }
}

/** Writes the indices of draws counted some number of times each; returns the variance. */
function fillIndices(
  terms: readonly Terms[],
  deviations: Float64Array,
  squares: Float64Array,
  times: Uint32Array,
  out: Terms,
): number {
  const count = times.length
  let shift = 0
  let square = 0
  for (let s = 0; s < count; s++) {
    shift += times[s]! * deviations[s]!
    square += times[s]! * squares[s]!
  }
  const variance = square / count - (shift / count) * (shift / count)
  for (let i = 0; i < terms.length; i++) {
    const { first, total } = terms[i]!
    let f = 0
    let t = 0
    for (let s = 0; s < count; s++) {
      const n = times[s]!
      f += n * first[s]!
      t += n * total[s]!
    }
    out.first[i] = f / count / variance
    out.total[i] = t / count / variance
  }
  return variance
}

const tails = Float64Array.of(0.025, 0.975)

function estimated(value: number, resampled: Float64Array, scratch: Float64Array): Estimated {
  if (resampled.length === 0) return { value, low: value, high: value }
  const ends = new Float64Array(2)
  fillSampleQuantiles(resampled, tails, scratch, ends)
  return { value, low: Math.min(value, ends[0]!), high: Math.max(value, ends[1]!) }
}
