import { areRatified, GAIN_ROUNDING } from '@parley/kernels'
import type { Case } from '@parley/model'
import { type DealSpace, digitOf } from '../../deals/DealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { LevelAt } from '../../deals/WorthTable.ts'
import { composedEnds } from '../../large/composedMargins.ts'
import type { LargeCount } from '../../large/largeCount.ts'
import { type Candidate, proposalCandidates } from '../deals/candidates.ts'
import { centralDeals, efficient, marked, toBillionths } from '../deals/centralDeals.ts'

/**
 * What can be designed with, at the central values: every deal; with a continuous issue, every
 * combination at the levels where something turns. Numbered 0 to `count` − 1.
 */
export type Outcomes = Readonly<{
  count: number
  candidate(k: number): Candidate
  /** Per decider, gain over no deal. */
  gains: readonly Float64Array[]
  /** Crosses no decider's red line. */
  admissible: Uint8Array
  /** And voters ratify it. */
  ratified: Uint8Array
  /** And nobody loses by it; rising. */
  zone: Uint32Array
  /** Efficient among those that are ratified, best for the first decider first. */
  efficient: Uint32Array
  /** Per decider: from its worst to its best admissible outcome, in its own points; 1 where they are the same. */
  reach: Float64Array
  /** The outcome that is a deal at a level; −1 for none. */
  at(deal: number, level: number): number
  /** The issues on which two outcomes differ, as places in `space.issues`; the continuous issue comes after them. */
  differences(j: number, k: number): number
  /** How many deals are in the zone, where the outcomes are only some of the deals; else null. */
  zoneAtAll: LargeCount | null
}>

/** @param sides  of one draw, at the central values; deals too many to list: see `composedOutcomes` */
export function outcomesOf(space: DealSpace, given: Case, sides: Sides): Outcomes {
  return space.continuous ? levelOutcomes(space, given, sides) : dealOutcomes(space, given, sides)
}

function dealOutcomes(space: DealSpace, given: Case, sides: Sides): Outcomes {
  const { gains, admissible, ratified, zone } = centralDeals(space, given, sides)
  const proposed = new Set(proposalCandidates(space, given).map(({ deal }) => deal))
  return {
    count: space.count,
    candidate: deal => ({ deal, at: undefined, isProposal: proposed.has(deal) }),
    gains,
    admissible,
    ratified,
    zone,
    efficient: efficient(gains, marked(ratified)),
    reach: reachOf(gains, admissible),
    at: deal => deal,
    differences: (j, k) => digitsApart(space, j, k),
    zoneAtAll: null,
  }
}

/** On how many issues two deals differ. */
export function digitsApart(space: DealSpace, x: number, y: number): number {
  let apart = 0
  for (let j = 0; j < space.issues.length; j++)
    if (digitOf(space, x, j) !== digitOf(space, y, j)) apart++
  return apart
}

/**
 * Every combination at the ends of its stretches of the continuous issue, where a side or a voter starts
 * to gain or to do better than under a proposal, and where two deciders have the same share of their
 * reach: what is best under straight gains lies at one of these.
 */
function levelOutcomes(space: DealSpace, given: Case, sides: Sides): Outcomes {
  const seating = seatSides(sides.deciders, sides.ratifying)
  seating.read(0)
  const { seats, noDeals, quorums } = seating
  const deciders = sides.deciders.length
  const gainsAt = (deal: number, at: LevelAt): number[] =>
    seats.map(({ worth }, i) => toBillionths(worth.worthOf(0, deal, at) - noDeals[i]!))

  type Point = { deal: number; at: LevelAt; isProposal: boolean; isAdmissible: boolean }
  const stretches = space.cells.flatMap((cell, c) => {
    const allowed = cell.admits
    const admissible = admissibleDeals(space, given, true, cell)
    return Array.from({ length: space.count }, (_, deal) => deal)
      .filter(deal => allowed === null || allowed[deal] === 1)
      .map(deal => ({
        deal,
        cell: c,
        isAdmissible: admissible[deal] === 1,
        from: gainsAt(deal, { cell: c, level: cell.from }),
        to: gainsAt(deal, { cell: c, level: cell.to }),
      }))
  })
  const reach = new Float64Array(deciders)
  const known = stretches.filter(of => of.isAdmissible)
  for (let i = 0; i < deciders; i++) {
    const ends = (known.length > 0 ? known : stretches).flatMap(of => [of.from[i]!, of.to[i]!])
    reach[i] = Math.max(...ends) - Math.min(...ends) || 1
  }
  const points: Point[] = []
  const add = (point: Point): void => {
    const twin = points.find(of => of.deal === point.deal && of.at.level === point.at.level)
    if (!twin) points.push(point)
    // A limit met from both sides: who may take the level from either may take it.
    else if (point.isAdmissible && !twin.isAdmissible)
      Object.assign(twin, { at: point.at, isAdmissible: true })
  }
  for (const { deal, at } of proposalCandidates(space, given)) {
    const isAdmissible = admissibleDeals(space, given, true, space.cells[at!.cell]!)[deal] === 1
    points.push({ deal, at: at!, isProposal: true, isAdmissible })
  }
  const marks = seats.map((_, i) => [0, ...points.map(({ deal, at }) => gainsAt(deal, at)[i]!)])
  for (const { deal, cell, isAdmissible, from, to } of stretches) {
    const { from: first, to: last } = space.cells[cell]!
    for (const share of turns(from, to, deciders, reach, marks)) {
      const level = share === 1 ? last : first + share * (last - first)
      add({ deal, at: { cell, level }, isProposal: false, isAdmissible })
    }
  }
  const values = points.map(({ deal, at }) => gainsAt(deal, at))
  const bySeat = seats.map((_, i) => Float64Array.from(values, of => of[i]!))
  const zeros = new Float64Array(seats.length)
  const admissible = Uint8Array.from(points, of => Number(of.isAdmissible))
  const ratified = admissible.map((is, k) =>
    Number(is === 1 && areRatified(bySeat, zeros, quorums, k)),
  )
  const gains = bySeat.slice(0, deciders)
  const zone = marked(
    ratified.map((is, k) => Number(is === 1 && gains.every(of => of[k]! >= -GAIN_ROUNDING))),
  )
  return {
    count: points.length,
    candidate: k => points[k]!,
    gains,
    admissible,
    ratified,
    zone,
    efficient: efficient(gains, marked(ratified)),
    reach,
    at: (deal, level) => points.findIndex(of => of.deal === deal && of.at.level === level),
    differences: (j, k) =>
      digitsApart(space, points[j]!.deal, points[k]!.deal) +
      Number(points[j]!.at.level !== points[k]!.at.level),
    zoneAtAll: null,
  }
}

/** Shares of a stretch, rising: its ends, where a gain meets a mark, and where two deciders are level in reach. */
function turns(
  from: readonly number[],
  to: readonly number[],
  deciders: number,
  reach: Float64Array,
  marks: readonly (readonly number[])[],
): readonly number[] {
  const shares = new Set([0, 1])
  const meet = (before: number, after: number): void => {
    if (before * after < 0) shares.add(before / (before - after))
  }
  from.forEach((gain, i) => {
    for (const mark of marks[i]!) meet(gain - mark, to[i]! - mark)
    for (let k = i + 1; i < deciders && k < deciders; k++)
      meet(gain / reach[i]! - from[k]! / reach[k]!, to[i]! / reach[i]! - to[k]! / reach[k]!)
  })
  return [...shares].sort((a, b) => a - b)
}

/** The same reach by itself, where deals may be composed too. */
export function reachAtMedians(space: DealSpace, given: Case, sides: Sides): Float64Array {
  if (!space.composed) return outcomesOf(space, given, sides).reach
  const bound = space.composed.grouped(true)
  const grouped = bound.count > 0 ? bound : space.composed.grouped(false)
  return Float64Array.from(sides.deciders, ({ worth, noDeal }) => {
    const { low, high } = composedEnds(grouped, worth, 0)
    const [most, least] = [high, low].map(end => toBillionths(end - valueIn(noDeal, 0)))
    return most! > least! ? most! - least! : 1
  })
}

function reachOf(gains: readonly Float64Array[], admissible: Uint8Array): Float64Array {
  const any = admissible.includes(1)
  return Float64Array.from(gains, gain => {
    let low = Infinity
    let high = -Infinity
    for (let k = 0; k < gain.length; k++) {
      if (any && admissible[k] === 0) continue
      low = Math.min(low, gain[k]!)
      high = Math.max(high, gain[k]!)
    }
    return high > low ? high - low : 1
  })
}
