import { coreOf, merge, type Weighed, weigh } from './boundedMerge.ts'
import { improveDeal } from './improveDeal.ts'
import { leastWorth } from './leastWorth.ts'
import { towardsLeast, towardsNoLoss } from './moveWeights.ts'
import { GAIN_ROUNDING } from './rounding.ts'

/** The deal of an additive space that leaves the party it serves worst best off. */
export type LargestSmallestSum = Readonly<{
  /** max over deals of min over parties of worth − no deal; −∞ where no deal suits those who only must not lose. */
  margin: number
  /** Which party has that gain there; the first of several. */
  binding: number
  /** The option taken on each issue. */
  digits: Uint32Array
  /** What no deal can pass whatever is taken: the least over weights of the best weighted gain. */
  bound: number
  /** Points kept while merging, over all issues; 0 when the bound alone settled it. */
  kept: number
}>

/** Rounding of sums added up in another order, as a share of the largest number at hand. */
const SLACK = 1e-12

/** Weights tried at most while the bound is brought down. */
const DUAL_STEPS = 60

/**
 * max over deals of min over parties of Σ score − no deal, in an additive space of any size, exactly.
 *
 * A bound comes first: for any weights that sum to 1 the best weighted gain is found issue by issue
 * and nothing beats it; weights are moved towards whoever gets least (Everett 1963). Then issues are
 * merged as in `composeFrontier`, dropping what is dominated and what could not beat the best deal
 * seen even if everything to come were the best for these weights, or for any one party.
 *
 * @param scores   per party, the worth of each option, issue after issue
 * @param starts   `starts[j]` is the first option of issue j; one entry longer than the issues
 * @param noDeals  per party, the worth of no deal
 * @param served   how many of the parties, the first, are served; the others only must not lose
 * @param above    margins not above this are of no interest: −∞ may come in their place
 *
 * Every issue has an option. O(options) a weight; what is kept while merging is seldom more than
 * some hundred points, and never more than the frontier. The same bits on every run.
 */
export function largestSmallestSum(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  served: number = scores.length,
  above: number = Number.NEGATIVE_INFINITY,
): LargestSmallestSum {
  const parties = scores.length
  const issues = starts.length - 1
  const best = new Uint32Array(issues)
  let margin = above
  let isFound = false
  let bound = Number.POSITIVE_INFINITY
  const gains = new Float64Array(parties)

  const consider = (digits: Uint32Array): void => {
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < parties; i++) {
      const score = scores[i]!
      let sum = 0
      for (let j = issues - 1; j >= 0; j--) sum += score[starts[j]! + digits[j]!]!
      gains[i] = sum - noDeals[i]!
      if (i >= served && gains[i]! < -GAIN_ROUNDING) least = Number.NEGATIVE_INFINITY
      else if (i < served && gains[i]! < least) least = gains[i]!
    }
    if (least > margin) {
      margin = least
      isFound = true
      best.set(digits)
    }
  }

  let size = 0
  for (let i = 0; i < parties; i++) {
    let own = Math.abs(noDeals[i]!)
    for (let j = 0; j < issues; j++) own += largestOf(scores[i]!, starts[j]!, starts[j + 1]!)
    if (own > size) size = own
  }
  const slack = SLACK * size * issues

  const weights = new Float64Array(parties).fill(1 / served, 0, served)
  const kept = new Float64Array(parties)
  const digits = new Uint32Array(issues)
  let low = 0
  let high = 1
  for (let step = 0; step < DUAL_STEPS; step++) {
    let value = chooseBest(scores, starts, weights, digits)
    for (let i = 0; i < parties; i++) value -= weights[i]! * leastWorth(noDeals, i, served)
    if (value < bound) {
      bound = value
      kept.set(weights)
    }
    consider(digits)
    if (bound - margin <= slack || parties === 1) break
    if (served < parties) {
      towardsLeast(weights, gains, step, served)
      towardsNoLoss(weights, gains, step, served)
    } else if (parties === 2) {
      if (gains[0]! > gains[1]!) high = weights[0]!
      else low = weights[0]!
      weights[0] = low + (high - low) / 2
      weights[1] = 1 - weights[0]
      if (high - low < 1e-9) break
    } else {
      towardsLeast(weights, gains, step, served)
    }
  }
  if (isFound) digits.set(best)
  improveDeal(scores, starts, noDeals, digits, served)
  consider(digits)

  let points = 0
  const tryAll = (weighed: Weighed, core: Uint8Array | null): void => {
    const merged = merge(scores, starts, noDeals, served, weighed, margin - slack, slack, core)
    const { layers, worths } = merged
    points += merged.kept
    for (let k = 0; k < merged.count; k++) {
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < served; i++) {
        const gain = worths[i]![k]! - noDeals[i]!
        if (gain < least) least = gain
      }
      if (least <= margin) continue
      for (let j = 0, at = k; j < issues; j++) {
        const layer = layers[issues - 1 - j]!
        digits[j] = typeof layer === 'number' ? layer : layer.option[at]!
        if (typeof layer !== 'number') at = layer.parent[at]!
      }
      consider(digits)
    }
  }
  if (bound - margin > slack && parties > 1) {
    const weighed = weigh(scores, starts, noDeals, served, kept)
    // A better deal first, so that fewer issues have to be tried.
    const core = coreOf(weighed, starts, margin - slack, slack)
    if (core) tryAll(weighed, core)
    if (bound - margin > slack) tryAll(weighed, null)
    bound = margin
  }
  digits.set(best)
  if (!isFound) return { margin: Number.NEGATIVE_INFINITY, binding: 0, digits, bound, kept: points }
  let binding = 0
  margin = Number.POSITIVE_INFINITY
  for (let i = 0; i < served; i++) {
    let sum = 0
    for (let j = issues - 1; j >= 0; j--) sum += scores[i]![starts[j]! + digits[j]!]!
    if (sum - noDeals[i]! < margin) {
      margin = sum - noDeals[i]!
      binding = i
    }
  }
  return { margin, binding, digits, bound: Math.max(bound, margin), kept: points }
}

/** Takes the best option of every issue by some weights, the first of several; returns what they bring together. */
function chooseBest(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  weights: Float64Array,
  digits: Uint32Array,
): number {
  const [a, b] = scores as readonly [Float64Array, Float64Array]
  const isPair = scores.length === 2
  const weightA = weights[0]!
  const weightB = isPair ? weights[1]! : 0
  let value = 0
  for (let j = 0; j < digits.length; j++) {
    const first = starts[j]!
    const end = starts[j + 1]!
    let most = Number.NEGATIVE_INFINITY
    for (let o = first; o < end; o++) {
      let weighed = 0
      if (isPair) weighed = weightA * a[o]! + weightB * b[o]!
      else for (let i = 0; i < scores.length; i++) weighed += weights[i]! * scores[i]![o]!
      if (weighed > most) {
        most = weighed
        digits[j] = o - first
      }
    }
    value += most
  }
  return value
}

function largestOf(score: Float64Array, from: number, to: number): number {
  let largest = 0
  for (let o = from; o < to; o++) if (Math.abs(score[o]!) > largest) largest = Math.abs(score[o]!)
  return largest
}
