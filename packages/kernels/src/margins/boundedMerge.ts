import { emptyPoints, mergeMany, mergeTwo } from './boundedPoints.ts'
import { leastWorth } from './leastWorth.ts'
import { GAIN_ROUNDING } from './rounding.ts'

/** With choices to make on more issues than `CORE_FROM`, those on `CORE` of them are made first. */
const CORE_FROM = 64
const CORE = 24

/**
 * What led to the points after one more issue: the option of each and the point it came from, or, where only one
 * option can be taken, that option.
 */
type Layer = Readonly<{ option: Uint32Array; parent: Uint32Array }> | number

type Merged = Readonly<{
  layers: readonly Layer[]
  worths: readonly Float64Array[]
  /** Points left after all issues. */
  count: number
  /** Points kept over all issues where there was a choice. */
  kept: number
}>

/** Every option by the weights of the bound. */
export type Weighed = Readonly<{
  weights: Float64Array
  /** What each option loses against the best of its issue. */
  lost: Float64Array
  /** The best option of each issue. */
  bestAt: Uint32Array
  /** The most that the issues before j bring. */
  rest: Float64Array
  noDeal: number
}>

/** The options by the weights that brought the bound down furthest. */
export function weigh(
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
export function coreOf(
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
export function merge(
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
