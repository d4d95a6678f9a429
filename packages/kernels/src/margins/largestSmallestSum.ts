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
      let sum = 0
      for (let j = issues - 1; j >= 0; j--) sum += scores[i]![starts[j]! + digits[j]!]!
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
    let value = 0
    for (let j = 0; j < issues; j++) {
      let most = Number.NEGATIVE_INFINITY
      for (let o = starts[j]!; o < starts[j + 1]!; o++) {
        let weighed = 0
        for (let i = 0; i < parties; i++) weighed += weights[i]! * scores[i]![o]!
        if (weighed > most) {
          most = weighed
          digits[j] = o - starts[j]!
        }
      }
      value += most
    }
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
  improve(scores, starts, noDeals, digits, served)
  consider(digits)

  let points = 0
  if (bound - margin > slack && parties > 1) {
    const layers = merge(scores, starts, noDeals, kept, margin - slack, served)
    for (const layer of layers) points += layer.option.length
    const last = layers[layers.length - 1]!
    if (layers.length === issues)
      for (let k = 0; k < last.option.length; k++) {
        let least = Number.POSITIVE_INFINITY
        for (let i = 0; i < served; i++) {
          const gain = last.worths[i]![k]! - noDeals[i]!
          if (gain < least) least = gain
        }
        if (least <= margin) continue
        for (let j = 0, at = k; j < issues; j++) {
          const layer = layers[issues - 1 - j]!
          digits[j] = layer.option[at]!
          at = layer.parent[at]!
        }
        consider(digits)
      }
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

function largestOf(score: Float64Array, from: number, to: number): number {
  let largest = 0
  for (let o = from; o < to; o++) if (Math.abs(score[o]!) > largest) largest = Math.abs(score[o]!)
  return largest
}

/** What a party must get at least: rounding is forgiven who only must not lose. */
function leastWorth(noDeals: ArrayLike<number>, party: number, served: number): number {
  return party < served ? noDeals[party]! : noDeals[party]! - GAIN_ROUNDING
}

/** Takes weight off whoever gains more than the least, in ever smaller steps. */
function towardsLeast(
  weights: Float64Array,
  gains: Float64Array,
  step: number,
  served: number,
): void {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < served; i++) {
    const gain = gains[i]!
    if (gain < least) least = gain
    if (gain > most) most = gain
  }
  const pace = most > least ? 2 / ((1 + step) * (most - least)) : 0
  let sum = 0
  for (let i = 0; i < served; i++) {
    weights[i] = weights[i]! / (1 + pace * (gains[i]! - least))
    sum += weights[i]!
  }
  for (let i = 0; i < served; i++) weights[i] = weights[i]! / sum
}

/** Puts weight on who loses and must not, and takes it off who gains, in ever smaller steps. */
function towardsNoLoss(
  weights: Float64Array,
  gains: Float64Array,
  step: number,
  served: number,
): void {
  let size = 0
  for (let i = served; i < weights.length; i++) size += Math.abs(gains[i]!)
  if (size === 0) return
  for (let i = served; i < weights.length; i++)
    weights[i] = Math.max(0, weights[i]! - gains[i]! / (size * (1 + step)))
}

/** The smallest gain of who is served, far less where somebody loses who must not. */
function measure(gains: Float64Array, served: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < served; i++) if (gains[i]! < least) least = gains[i]!
  for (let i = served; i < gains.length; i++)
    if (gains[i]! < -GAIN_ROUNDING) least += 1e6 * gains[i]!
  return least
}

/** Changes one issue at a time for as long as that raises the measure; a good deal early prunes much. */
function improve(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  digits: Uint32Array,
  served: number,
): void {
  const parties = scores.length
  const gains = new Float64Array(parties)
  const then = new Float64Array(parties)
  for (let i = 0; i < parties; i++) {
    gains[i] = -noDeals[i]!
    for (let j = 0; j < digits.length; j++)
      gains[i] = gains[i]! + scores[i]![starts[j]! + digits[j]!]!
  }
  for (let round = 0, isBetter = true; isBetter && round < 20; round++) {
    isBetter = false
    for (let j = 0; j < digits.length; j++) {
      const now = starts[j]! + digits[j]!
      let least = measure(gains, served)
      let found = -1
      for (let o = starts[j]!; o < starts[j + 1]!; o++) {
        for (let i = 0; i < parties; i++) then[i] = gains[i]! - scores[i]![now]! + scores[i]![o]!
        const reached = measure(then, served)
        if (reached > least) {
          least = reached
          found = o
        }
      }
      if (found < 0) continue
      for (let i = 0; i < parties; i++) gains[i] = gains[i]! - scores[i]![now]! + scores[i]![found]!
      digits[j] = found - starts[j]!
      isBetter = true
    }
  }
}

/** Points after some issues, best for the first party first. */
type Layer = { worths: number[][]; option: number[]; parent: number[] }

/** Merges issues, last first; stops early, with fewer layers than issues, when nothing is left. */
function merge(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  weights: Float64Array,
  enough: number,
  served: number,
): readonly Layer[] {
  const parties = scores.length
  const issues = starts.length - 1
  // The most that the issues before j can still bring: by weight, and to each party.
  const restWeighed = new Float64Array(issues + 1)
  const rest = scores.map(() => new Float64Array(issues + 1))
  for (let j = 0; j < issues; j++) {
    let most = Number.NEGATIVE_INFINITY
    const mostOf = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
    for (let o = starts[j]!; o < starts[j + 1]!; o++) {
      let weighed = 0
      for (let i = 0; i < parties; i++) {
        const score = scores[i]![o]!
        weighed += weights[i]! * score
        if (score > mostOf[i]!) mostOf[i] = score
      }
      if (weighed > most) most = weighed
    }
    restWeighed[j + 1] = restWeighed[j]! + most
    for (let i = 0; i < parties; i++) rest[i]![j + 1] = rest[i]![j]! + mostOf[i]!
  }
  const layers: Layer[] = []
  let before: Layer = { worths: scores.map(() => [0]), option: [0], parent: [0] }
  const needs = new Float64Array(parties)
  for (let j = issues - 1; j >= 0; j--) {
    let needsWeighed = enough - restWeighed[j]!
    for (let i = 0; i < parties; i++) {
      const least = leastWorth(noDeals, i, served)
      // Sums in another order may be a rounding apart.
      needs[i] = (i < served ? enough : -GAIN_ROUNDING) + least - rest[i]![j]!
      needsWeighed += weights[i]! * least
    }
    before =
      parties === 2
        ? mergeTwo(before, scores, starts[j]!, starts[j + 1]!, needs, weights, needsWeighed)
        : mergeMany(before, scores, starts[j]!, starts[j + 1]!, needs, weights, needsWeighed)
    layers.push(before)
    if (before.option.length === 0) break
  }
  return layers
}

function mergeTwo(
  before: Layer,
  scores: readonly Float64Array[],
  first: number,
  end: number,
  needs: Float64Array,
  weights: Float64Array,
  needsWeighed: number,
): Layer {
  const [a, b] = before.worths as [number[], number[]]
  const weightA = weights[0]!
  const weightB = weights[1]!
  let merged: Layer = { worths: [[], []], option: [], parent: [] }
  for (let o = first; o < end; o++) {
    const moreA = scores[0]![o]!
    const moreB = scores[1]![o]!
    const [mergedA, mergedB] = merged.worths as [number[], number[]]
    const outA: number[] = []
    const outB: number[] = []
    const option: number[] = []
    const parent: number[] = []
    let i = 0
    let k = 0
    let bestB = Number.NEGATIVE_INFINITY
    while (i < mergedA.length || k < a.length) {
      let takesMerged = k >= a.length
      let nextA = 0
      let nextB = 0
      if (!takesMerged) {
        nextA = a[k]! + moreA
        nextB = b[k]! + moreB
        if (
          nextA < needs[0]! ||
          nextB < needs[1]! ||
          weightA * nextA + weightB * nextB < needsWeighed
        ) {
          k++
          continue
        }
        if (i < mergedA.length)
          takesMerged = mergedA[i]! > nextA || (mergedA[i]! === nextA && mergedB[i]! >= nextB)
      }
      if (takesMerged) {
        nextA = mergedA[i]!
        nextB = mergedB[i]!
      }
      if (nextB > bestB) {
        bestB = nextB
        outA.push(nextA)
        outB.push(nextB)
        option.push(takesMerged ? merged.option[i]! : o - first)
        parent.push(takesMerged ? merged.parent[i]! : k)
      }
      if (takesMerged) i++
      else k++
    }
    merged = { worths: [outA, outB], option, parent }
  }
  return merged
}

function mergeMany(
  before: Layer,
  scores: readonly Float64Array[],
  first: number,
  end: number,
  needs: Float64Array,
  weights: Float64Array,
  needsWeighed: number,
): Layer {
  const parties = scores.length
  const all: Layer = { worths: scores.map(() => []), option: [], parent: [] }
  const weighed: number[] = []
  for (let o = first; o < end; o++)
    for (let k = 0; k < before.option.length; k++) {
      let sum = 0
      let isEnough = true
      for (let i = 0; i < parties && isEnough; i++) {
        const worth = before.worths[i]![k]! + scores[i]![o]!
        isEnough = worth >= needs[i]!
        sum += weights[i]! * worth
      }
      if (!isEnough || sum < needsWeighed) continue
      for (let i = 0; i < parties; i++) all.worths[i]!.push(before.worths[i]![k]! + scores[i]![o]!)
      all.option.push(o - first)
      all.parent.push(k)
      weighed.push(sum)
    }
  // Whoever dominates has no less by weight, so it comes first (or ties, and then order is by index).
  const order = Uint32Array.from(all.option, (_, k) => k).sort(
    (x, y) => weighed[y]! - weighed[x]! || x - y,
  )
  const kept: Layer = { worths: scores.map(() => []), option: [], parent: [] }
  for (const x of order) {
    let isBeaten = false
    for (let s = 0; s < kept.option.length && !isBeaten; s++) {
      isBeaten = true
      for (let i = 0; i < parties && isBeaten; i++)
        isBeaten = kept.worths[i]![s]! >= all.worths[i]![x]!
    }
    if (isBeaten) continue
    for (let i = 0; i < parties; i++) kept.worths[i]!.push(all.worths[i]![x]!)
    kept.option.push(all.option[x]!)
    kept.parent.push(all.parent[x]!)
  }
  return kept
}
