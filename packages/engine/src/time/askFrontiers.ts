import { GAIN_ROUNDING } from '@parley/kernels'
import { type Gates, makeGates, settle } from './gates.ts'
import { type PackedFrontiers, reachPlace } from './packedFrontiers.ts'
import type { StepMargins } from './stepMargins.ts'
import { gainAt, laySeat, makeTimedSeat, type TimedSeat } from './timedSeat.ts'
import type { TimedSide, TimedSides } from './timedSides.ts'

/** An ask whose sides sit at efficient deals. */
export type SeatedAsk = Readonly<{
  /** Who counts, and how. */
  settled: TimedSides
  frontiers: PackedFrontiers
  seats: readonly TimedSeat[]
  deciders: readonly TimedSeat[]
  gates: Gates
  /** Two deciders neutral to risk. */
  isPlain: boolean
  out: StepMargins
}>

/**
 * Sits sides down for the step at hand.
 *
 * @param before       how they sat at the step before: they stay while the same count
 * @param frontiersOf  the efficient deals over the tables of everybody that counts, in this order
 */
export function seatAsk(
  sides: TimedSides,
  out: StepMargins,
  frontiersOf: (sides: TimedSides) => PackedFrontiers,
  before?: SeatedAsk,
): SeatedAsk {
  const settled = settle(sides)
  if (before && isSameCount(before.settled, settled)) return before
  const frontiers = frontiersOf(settled)
  const { tables } = frontiers
  const seats = new Map<TimedSide, TimedSeat>()
  const seat = (side: TimedSide): TimedSeat => {
    const made = seats.get(side) ?? makeTimedSeat(side, tables.length, tables.indexOf(side.table))
    seats.set(side, made)
    return made
  }
  const deciders = settled.deciders.map(seat)
  const gates = makeGates(settled.ratifying, seat)
  const isPlain = deciders.length === 2 && deciders.every(of => !of.isCurved)
  return { settled, frontiers, seats: [...seats.values()], deciders, gates, isPlain, out }
}

function isSameCount(a: TimedSides, b: TimedSides): boolean {
  return a.ratifying.every((of, q) => {
    const now = b.ratifying[q]!
    const isSettledAlike = of.votes.length === 0 && now.votes.length === 0
    const { vetoes } = now
    return (
      of === now ||
      (isSettledAlike &&
        of.vetoes.length === vetoes.length &&
        of.vetoes.every((side, v) => side === vetoes[v]))
    )
  })
}

/** Draws whose efficient deals are looked at together, so that several asks find them at hand. */
const TOGETHER = 64

/**
 * The margin of every draw of a block over its efficient deals.
 *
 * Two deciders neutral to risk, the common case, are searched outwards from the deal that was nearest in
 * the ask before: between neighbouring steps it seldom moves far, so that most asks look at a few of the
 * efficient deals. Time O(draws × efficient deals) at worst; nothing is allocated per draw.
 */
export function askFrontiers(asks: readonly SeatedAsk[], from: number, count: number): void {
  for (const { seats } of asks) for (const seat of seats) laySeat(seat, from, count)
  for (let first = 0; first < count; first += TOGETHER) {
    const to = Math.min(first + TOGETHER, count)
    for (let i = 0; i < asks.length; i++) answer(asks[i]!, from, first, to)
  }
}

function answer(ask: SeatedAsk, from: number, first: number, to: number): void {
  const { frontiers, deciders, gates, isPlain, out } = ask
  const { isSettled } = gates
  if (isSettled) {
    gates.read(from, first)
    if (isPlain && isOneGate(gates)) {
      answerTwo(ask, gates.first, from, first, to)
      return
    }
  }
  const { starts, isConstant, width } = frontiers
  for (let s = first; s < to; s++) {
    if (!isSettled) {
      gates.read(from, s)
      if (isPlain && isOneGate(gates)) {
        answerTwo(ask, gates.first, from, s, s + 1)
        continue
      }
    }
    const row = isConstant ? 0 : from + s
    const begin = starts[row]!
    const end = starts[row + 1]!
    const start = Math.min(begin + out.last[from + s]!, end - 1)
    const nearest = nearestOfMany(frontiers, deciders, gates, s, begin, start, end)
    out.has[from + s] = nearest >= 0 ? 1 : 0
    out.margin[from + s] =
      nearest >= 0 ? leastGain(deciders, frontiers.points, nearest * width, s) : 0
    if (nearest >= 0) out.last[from + s] = nearest - begin
  }
}

/** A decider that also ratifies stands where nothing says what is ahead. */
function isOneGate(gates: Gates): boolean {
  return gates.isOneAtMost && gates.first.worth !== 1 && !gates.first.isCurved
}

/** Two deciders and one gate: per draw the point of largest least gain that the gate admits. */
function answerTwo(
  { frontiers, deciders, out }: SeatedAsk,
  gate: TimedSeat,
  from: number,
  first: number,
  to: number,
): void {
  const { points, width, tables, starts, isConstant } = frontiers
  const { has, margin, last } = out
  const [a, b] = [deciders[0]!, deciders[1]!]
  const [slopesA, levelsA, slopesB, levelsB] = [a.slope, a.level, b.slope, b.level]
  const [slopesC, levelsC, ahead] = [gate.slope, gate.level, gate.ahead]
  const [placeB, placeC, reach] = [b.worth, gate.worth, reachPlace(tables.length)]
  for (let s = first; s < to; s++) {
    const row = isConstant ? 0 : from + s
    const begin = starts[row]! * width
    const end = starts[row + 1]! * width
    const start = Math.min(begin + last[from + s]! * width, end - width)
    const slopeA = slopesA[s]!
    const levelA = levelsA[s]!
    const slopeB = slopesB[s]!
    const levelB = levelsB[s]!
    const slopeC = slopesC[s]!
    const levelC = levelsC[s]!
    let best = Number.NEGATIVE_INFINITY
    let nearest = -1
    // Points stand best for the first decider first: onwards it gains less and less, and so does the gate,
    for (let at = start; at < end; at += width) {
      const gainA = slopeA * points[at]! + levelA
      if (gainA <= best || slopeC * points[at + ahead]! + levelC < -GAIN_ROUNDING) break
      const gainB = slopeB * points[at + placeB]! + levelB
      if (gainB <= best || slopeC * points[at + placeC]! + levelC < -GAIN_ROUNDING) continue
      best = gainA < gainB ? gainA : gainB
      nearest = at
    }
    // and back from there the second gains at most what `reach` gives it.
    for (let at = start - width; at >= begin; at -= width) {
      if (slopeB * points[at + reach]! + levelB <= best) break
      const gainB = slopeB * points[at + placeB]! + levelB
      if (gainB <= best || slopeC * points[at + placeC]! + levelC < -GAIN_ROUNDING) continue
      const gainA = slopeA * points[at]! + levelA
      if (gainA <= best) continue
      best = gainA < gainB ? gainA : gainB
      nearest = at
    }
    has[from + s] = nearest >= 0 ? 1 : 0
    margin[from + s] = nearest >= 0 ? best : 0
    if (nearest >= 0) last[from + s] = (nearest - begin) / width
  }
}

/** The same for any number of deciders, gates and attitudes to risk. */
function nearestOfMany(
  { points, width }: PackedFrontiers,
  deciders: readonly TimedSeat[],
  gates: Gates,
  s: number,
  begin: number,
  start: number,
  end: number,
): number {
  let best = Number.NEGATIVE_INFINITY
  let nearest = -1
  if (start >= begin && gates.admits(points, start * width, s)) {
    best = leastGain(deciders, points, start * width, s)
    nearest = start
  }
  for (let k = begin; k < end; k++) {
    const at = k * width
    if (gainAt(deciders[0]!, points, at, s) <= best) break
    const least = leastGain(deciders, points, at, s)
    if (least <= best || !gates.admits(points, at, s)) continue
    best = least
    nearest = k
  }
  return nearest
}

function leastGain(
  deciders: readonly TimedSeat[],
  points: Float64Array,
  point: number,
  s: number,
): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < deciders.length; i++)
    least = Math.min(least, gainAt(deciders[i]!, points, point, s))
  return least
}
