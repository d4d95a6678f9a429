import { GAIN_ROUNDING } from '@parley/kernels'
import type { Side, Sides } from '../deals/Sides.ts'
import type { Frontiers, StepMargins } from './frontierMargins.ts'
import { type Gates, makeGates } from './gates.ts'
import { gainAt, makeTimedSeat, type TimedSeat, take } from './timedSeat.ts'

/**
 * The margin of every draw over its efficient deals.
 *
 * Two deciders neutral to risk, the common case, are searched outwards from the deal that was nearest in
 * the ask before: between neighbouring steps it seldom moves far, so that most asks look at a few of the
 * efficient deals. Time O(draws × efficient deals) at worst; nothing is allocated per draw.
 *
 * @param tableOf  which of the frontiers' tables holds a side's worth
 */
export function askFrontiers(
  frontiers: Frontiers,
  sides: Sides,
  tableOf: ReadonlyMap<Side, number>,
  draws: number,
  out: StepMargins,
): void {
  const { starts, isConstant, last } = frontiers
  const seat = (side: Side): TimedSeat => makeTimedSeat(side, frontiers.worths[tableOf.get(side)!]!)
  const deciders = sides.deciders.map(seat)
  const gates = makeGates(sides.ratifying, seat, frontiers.worths[0]!)
  const isPlain = deciders.length === 2 && deciders.every(of => of.attitude === 0)
  for (let s = 0; s < draws; s++) {
    for (let i = 0; i < deciders.length; i++) take(deciders[i]!, s)
    gates.read(s)
    const row = isConstant ? 0 : s
    const from = starts[row]!
    const to = starts[row + 1]!
    const start = Math.min(from + last[s]!, to - 1)
    const nearest =
      isPlain && gates.isOneAtMost
        ? nearestOfTwo(frontiers, deciders[0]!, deciders[1]!, gates.first, from, start, to)
        : nearestOfMany(deciders, gates, from, start, to)
    out.has[s] = nearest >= 0 ? 1 : 0
    out.margin[s] = nearest >= 0 ? leastGain(deciders, nearest) : 0
    if (nearest >= 0) last[s] = nearest - from
  }
}

/** The point of largest least gain that the gate admits; −1 when it admits none. */
function nearestOfTwo(
  { reach }: Frontiers,
  first: TimedSeat,
  second: TimedSeat,
  gate: TimedSeat,
  from: number,
  start: number,
  to: number,
): number {
  const a = first.worths
  const b = second.worths
  const c = gate.worths
  const slopeA = first.slope
  const levelA = first.level
  const slopeB = second.slope
  const levelB = second.level
  const slopeC = gate.slope
  const levelC = gate.level
  let best = Number.NEGATIVE_INFINITY
  let nearest = -1
  // Points stand best for the first decider first: onwards it gains less and less,
  for (let k = start; k < to; k++) {
    const gainA = slopeA * a[k]! + levelA
    if (gainA <= best) break
    const gainB = slopeB * b[k]! + levelB
    if (gainB <= best || slopeC * c[k]! + levelC < -GAIN_ROUNDING) continue
    best = gainA < gainB ? gainA : gainB
    nearest = k
  }
  // and back from there the second gains at most what `reach` gives it.
  for (let k = start - 1; k >= from; k--) {
    if (slopeB * reach[k]! + levelB <= best) break
    const gainB = slopeB * b[k]! + levelB
    if (gainB <= best || slopeC * c[k]! + levelC < -GAIN_ROUNDING) continue
    const gainA = slopeA * a[k]! + levelA
    if (gainA <= best) continue
    best = gainA < gainB ? gainA : gainB
    nearest = k
  }
  return nearest
}

/** The same for any number of deciders, gates and attitudes to risk. */
function nearestOfMany(
  deciders: readonly TimedSeat[],
  gates: Gates,
  from: number,
  start: number,
  to: number,
): number {
  let best = Number.NEGATIVE_INFINITY
  let nearest = -1
  if (start >= from && gates.admits(start)) {
    best = leastGain(deciders, start)
    nearest = start
  }
  for (let k = from; k < to; k++) {
    if (gainAt(deciders[0]!, k) <= best) break
    const least = leastGain(deciders, k)
    if (least <= best || !gates.admits(k)) continue
    best = least
    nearest = k
  }
  return nearest
}

function leastGain(deciders: readonly TimedSeat[], point: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < deciders.length; i++) least = Math.min(least, gainAt(deciders[i]!, point))
  return least
}
