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

/** With choices to make on more issues than `CORE_FROM`, those on `CORE` of them are made first. */
const CORE_FROM = 64
const CORE = 24

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
  improve(scores, starts, noDeals, digits, served)
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

/**
 * What led to the points after one more issue: the option of each and the point it came from, or, where only one
 * option can be taken, that option.
 */
type Layer = Readonly<{ option: Uint32Array; parent: Uint32Array }> | number

/** Points after some issues, best for the first party first; the first `count` of each array. */
type Points = { worths: Float64Array[]; option: Uint32Array; parent: Uint32Array; count: number }

type Merged = Readonly<{
  layers: readonly Layer[]
  worths: readonly Float64Array[]
  /** Points left after all issues. */
  count: number
  /** Points kept over all issues where there was a choice. */
  kept: number
}>

/** Every option by the weights of the bound. */
type Weighed = Readonly<{
  weights: Float64Array
  /** What each option loses against the best of its issue. */
  lost: Float64Array
  /** The best option of each issue. */
  bestAt: Uint32Array
  /** The most that the issues before j bring. */
  rest: Float64Array
  noDeal: number
}>

function weigh(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  served: number,
  weights: Float64Array,
): Weighed {
  const issues = starts.length - 1
  const lost = new Float64Array(starts[issues]!)
  const bestAt = new Uint32Array(issues)
  const rest = new Float64Array(issues + 1)
  for (let j = 0; j < issues; j++) {
    let most = Number.NEGATIVE_INFINITY
    for (let o = starts[j]!; o < starts[j + 1]!; o++) {
      let sum = 0
      for (let i = 0; i < scores.length; i++) sum += weights[i]! * scores[i]![o]!
      lost[o] = sum
      if (sum > most) {
        most = sum
        bestAt[j] = o
      }
    }
    for (let o = starts[j]!; o < starts[j + 1]!; o++) lost[o] = most - lost[o]!
    rest[j + 1] = rest[j]! + most
  }
  let noDeal = 0
  for (let i = 0; i < scores.length; i++) noDeal += weights[i]! * leastWorth(noDeals, i, served)
  return { weights, lost, bestAt, rest, noDeal }
}

/** What a whole deal may lose by weight and still leave everybody `enough`. */
function spareOf({ rest, noDeal }: Weighed, enough: number, slack: number): number {
  return rest[rest.length - 1]! - (enough + noDeal) + slack
}

/** The issues on which choosing otherwise loses least, marked; null where there are few to choose on. */
function coreOf(
  weighed: Weighed,
  starts: Uint32Array,
  enough: number,
  slack: number,
): Uint8Array | null {
  const { lost, bestAt } = weighed
  const spare = spareOf(weighed, enough, slack)
  const open: { issue: number; loses: number }[] = []
  bestAt.forEach((best, issue) => {
    let loses = Number.POSITIVE_INFINITY
    for (let o = starts[issue]!; o < starts[issue + 1]!; o++)
      if (o !== best && lost[o]! < loses) loses = lost[o]!
    if (loses <= spare) open.push({ issue, loses })
  })
  if (open.length <= CORE_FROM) return null
  open.sort((a, b) => a.loses - b.loses || a.issue - b.issue)
  const core = new Uint8Array(bestAt.length)
  for (const { issue } of open.slice(0, CORE)) core[issue] = 1
  return core
}

/**
 * Merges issues, last first.
 *
 * @param core  where something other than the best by weight may be taken; everywhere when null
 */
function merge(
  scores: readonly Float64Array[],
  starts: Uint32Array,
  noDeals: ArrayLike<number>,
  served: number,
  weighed: Weighed,
  enough: number,
  slack: number,
  core: Uint8Array | null,
): Merged {
  const parties = scores.length
  const issues = starts.length - 1
  const { weights, lost, bestAt } = weighed
  // The most that the issues before j can still bring to each party.
  const rest = scores.map(score => {
    const most = new Float64Array(issues + 1)
    for (let j = 0; j < issues; j++) {
      let own = Number.NEGATIVE_INFINITY
      for (let o = starts[j]!; o < starts[j + 1]!; o++) if (score[o]! > own) own = score[o]!
      most[j + 1] = most[j]! + own
    }
    return most
  })
  // An option that loses more by weight than the whole deal may lose is in no deal that does better.
  const spare = spareOf(weighed, enough, slack)
  const taken = new Uint32Array(starts[issues]!)
  const layers: Layer[] = []
  let now = emptyPoints(parties)
  let next = emptyPoints(parties)
  let room = emptyPoints(parties)
  now.count = 1
  let kept = 0
  const needs = new Float64Array(parties)
  for (let j = issues - 1; j >= 0; j--) {
    const first = starts[j]!
    let choices = 0
    if (core !== null && core[j] === 0) taken[choices++] = bestAt[j]!
    else for (let o = first; o < starts[j + 1]!; o++) if (lost[o]! <= spare) taken[choices++] = o
    if (choices === 1) {
      const only = taken[0]!
      for (let i = 0; i < parties; i++) {
        const worth = now.worths[i]!
        const more = scores[i]![only]!
        for (let k = 0; k < now.count; k++) worth[k] = worth[k]! + more
      }
      layers.push(only - first)
      continue
    }
    const needsWeighed = enough + weighed.noDeal - weighed.rest[j]!
    for (let i = 0; i < parties; i++) {
      // Sums in another order may be a rounding apart.
      const least = (i < served ? enough : -GAIN_ROUNDING) + leastWorth(noDeals, i, served)
      needs[i] = least - rest[i]![j]!
    }
    if (parties === 2) {
      next.count = 0
      for (let c = 0; c < choices; c++) {
        const o = taken[c]!
        mergeTwo(now, next, room, scores, o, o - first, needs, weights, needsWeighed)
        const merged = room
        room = next
        next = merged
      }
    } else
      mergeMany(now, next, scores, first, taken.subarray(0, choices), needs, weights, needsWeighed)
    const before = now
    now = next
    next = before
    kept += now.count
    if (now.count === 0) break
    layers.push({
      option: now.option.slice(0, now.count),
      parent: now.parent.slice(0, now.count),
    })
  }
  return { layers, worths: now.worths, count: now.count, kept }
}

function emptyPoints(parties: number): Points {
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
function mergeTwo(
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

function mergeMany(
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
