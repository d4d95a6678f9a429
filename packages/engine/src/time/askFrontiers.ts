import { GAIN_ROUNDING } from '@parley/kernels'
import { type Gates, makeGates, settle } from './gates.ts'
import { type PackedFrontiers, reachPlace } from './packedFrontiers.ts'
import type { StepMargins } from './stepMargins.ts'
import { gainAt, laySeat, makeTimedSeat, type TimedSeat } from './timedSeat.ts'
import type { TimedSide, TimedSides } from './timedSides.ts'

/** An ask whose sides sit at efficient deals. */
export type SeatedAsk = Readonly<{
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
 * @param frontiersOf  the efficient deals over the tables of everybody that counts, in this order
 */
export function seatAsk(
  sides: TimedSides,
  out: StepMargins,
  frontiersOf: (sides: TimedSides) => PackedFrontiers,
): SeatedAsk {
  const settled = settle(sides)
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
  return { frontiers, seats: [...seats.values()], deciders, gates, isPlain, out }
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
  const { starts, isConstant, width } = frontiers
  const { isSettled } = gates
  if (isSettled) gates.read(from, first)
  for (let s = first; s < to; s++) {
    const row = isConstant ? 0 : from + s
    const begin = starts[row]!
    const end = starts[row + 1]!
    if (!isSettled) gates.read(from, s)
    const start = Math.min(begin + out.last[from + s]!, end - 1)
    // A decider that also ratifies stands where nothing says what is ahead.
    const nearest =
      isPlain && gates.isOneAtMost && gates.first.worth !== 1
        ? nearestOfTwo(frontiers, deciders[0]!, deciders[1]!, gates.first, s, begin, start, end)
        : nearestOfMany(frontiers, deciders, gates, s, begin, start, end)
    out.has[from + s] = nearest >= 0 ? 1 : 0
    out.margin[from + s] =
      nearest >= 0 ? leastGain(deciders, frontiers.points, nearest * width, s) : 0
    if (nearest >= 0) out.last[from + s] = nearest - begin
  }
}

/** The point of largest least gain that the gate admits; −1 when it admits none. */
function nearestOfTwo(
  { points, width, tables }: PackedFrontiers,
  first: TimedSeat,
  second: TimedSeat,
  gate: TimedSeat,
  s: number,
  begin: number,
  start: number,
  end: number,
): number {
  const reach = reachPlace(tables.length)
  const b = second.worth
  const c = gate.worth
  const { ahead } = gate
  const slopeA = first.slope[s]!
  const levelA = first.level[s]!
  const slopeB = second.slope[s]!
  const levelB = second.level[s]!
  const slopeC = gate.slope[s]!
  const levelC = gate.level[s]!
  let best = Number.NEGATIVE_INFINITY
  let nearest = -1
  // Points stand best for the first decider first: onwards it gains less and less, and so does the gate,
  for (let k = start, at = start * width; k < end; k++, at += width) {
    const gainA = slopeA * points[at]! + levelA
    if (gainA <= best || slopeC * points[at + ahead]! + levelC < -GAIN_ROUNDING) break
    const gainB = slopeB * points[at + b]! + levelB
    if (gainB <= best || slopeC * points[at + c]! + levelC < -GAIN_ROUNDING) continue
    best = gainA < gainB ? gainA : gainB
    nearest = k
  }
  // and back from there the second gains at most what `reach` gives it.
  for (let k = start - 1, at = (start - 1) * width; k >= begin; k--, at -= width) {
    if (slopeB * points[at + reach]! + levelB <= best) break
    const gainB = slopeB * points[at + b]! + levelB
    if (gainB <= best || slopeC * points[at + c]! + levelC < -GAIN_ROUNDING) continue
    const gainA = slopeA * points[at]! + levelA
    if (gainA <= best) continue
    best = gainA < gainB ? gainA : gainB
    nearest = k
  }
  return nearest
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
