import { GAIN_ROUNDING } from '@parley/kernels'
import type { Side, Sides } from '../deals/Sides.ts'
import type { Frontiers, StepMargins } from './frontierMargins.ts'
import { type Gates, makeGates } from './gates.ts'
import { gainAt, makeTimedSeat, openSeat, type TimedSeat, take } from './timedSeat.ts'

/** An ask whose sides know which of the frontiers' tables holds their worth. */
export type SeatedAsk = Readonly<{
  sides: Sides
  tableOf: ReadonlyMap<Side, number>
  out: StepMargins
}>

/**
 * The margin of every draw over its efficient deals.
 *
 * Two deciders neutral to risk, the common case, are searched outwards from the deal that was nearest in
 * the ask before: between neighbouring steps it seldom moves far, so that most asks look at a few of the
 * efficient deals. Time O(draws × efficient deals) at worst; nothing is allocated per draw.
 */
export function askFrontiers(
  frontiers: Frontiers,
  asks: readonly SeatedAsk[],
  draws: number,
): void {
  const { starts, isConstant, worths, ahead } = frontiers
  const seated = asks.map(({ sides, tableOf, out }) => {
    const seat = (side: Side): TimedSeat => {
      const table = tableOf.get(side)!
      return makeTimedSeat(side, worths[table]!, ahead[table]!)
    }
    const deciders = sides.deciders.map(seat)
    const gates = makeGates(sides.ratifying, seat, openSeat(worths[0]!))
    const isPlain = deciders.length === 2 && deciders.every(of => of.attitude === 0)
    return { deciders, gates, isPlain, out }
  })
  for (let s = 0; s < draws; s++) {
    const row = isConstant ? 0 : s
    const from = starts[row]!
    const to = starts[row + 1]!
    for (let i = 0; i < seated.length; i++) {
      const { deciders, gates, isPlain, out } = seated[i]!
      for (let d = 0; d < deciders.length; d++) take(deciders[d]!, s)
      gates.read(s)
      const start = Math.min(from + out.last[s]!, to - 1)
      const nearest =
        isPlain && gates.isOneAtMost
          ? nearestOfTwo(frontiers, deciders[0]!, deciders[1]!, gates.first, from, start, to)
          : nearestOfMany(deciders, gates, from, start, to)
      out.has[s] = nearest >= 0 ? 1 : 0
      out.margin[s] = nearest >= 0 ? leastGain(deciders, nearest) : 0
      if (nearest >= 0) out.last[s] = nearest - from
    }
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
  const { ahead } = gate
  const slopeA = first.slope
  const levelA = first.level
  const slopeB = second.slope
  const levelB = second.level
  const slopeC = gate.slope
  const levelC = gate.level
  let best = Number.NEGATIVE_INFINITY
  let nearest = -1
  // Points stand best for the first decider first: onwards it gains less and less, and so does the gate,
  for (let k = start; k < to; k++) {
    const gainA = slopeA * a[k]! + levelA
    if (gainA <= best || slopeC * ahead[k]! + levelC < -GAIN_ROUNDING) break
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
