import { discounted } from '../deals/discount.ts'
import { BLOCK, startOf } from '../sample/operand.ts'
import type { Cell } from './cells.ts'
import { aheadPlace } from './packedFrontiers.ts'
import type { TimedSide } from './timedSides.ts'

/** A side at the efficient deals, laid out for the block of draws at hand. */
export type TimedSeat = Readonly<{
  side: TimedSide | null
  /** Where in a point its worth stands, and the most that this point or one after it is worth. */
  worth: number
  ahead: number
  /** Per draw, gain is slope·worth + level where the side is neutral to risk. */
  slope: Float64Array
  level: Float64Array
  /** Only with a risk attitude. */
  aversion: Float64Array
  ifBroken: Float64Array
  noDeal: Float64Array
  isCurved: boolean
}>

export function makeTimedSeat(side: TimedSide, tables: number, table: number): TimedSeat {
  const isCurved = (side.discount?.attitude ?? 0) !== 0
  const array = (isUsed: boolean): Float64Array => new Float64Array(isUsed ? BLOCK : 0)
  return {
    side,
    worth: table,
    ahead: aheadPlace(tables, table),
    slope: array(true).fill(1),
    level: array(true),
    aversion: array(isCurved),
    ifBroken: array(isCurved),
    noDeal: array(isCurved),
    isCurved,
  }
}

/** Stands where no one has a veto: gains 0 everywhere. */
export function openSeat(): TimedSeat {
  const none = new Float64Array(BLOCK)
  return {
    ...{ side: null, worth: 0, ahead: 0, slope: none, level: none },
    ...{ aversion: none, ifBroken: none, noDeal: none, isCurved: false },
  }
}

/** Lays out the draws of a block. */
export function laySeat(seat: TimedSeat, from: number, count: number): void {
  const { side, slope, level } = seat
  if (side === null) return
  const { discount, noDeal } = side
  if (discount === null) {
    const start = startOf(noDeal, from)
    for (let s = 0; s < count; s++) level[s] = -noDeal.at[start + s * noDeal.stride]!
    return
  }
  const { kept, ifBroken } = discount
  const startNo = startOf(noDeal, from)
  const startKept = startOf(kept, from)
  const startBroken = startOf(ifBroken, from)
  for (let s = 0; s < count; s++) {
    const k = kept.at[startKept + s * kept.stride]!
    slope[s] = k
    level[s] =
      (1 - k) * ifBroken.at[startBroken + s * ifBroken.stride]! -
      noDeal.at[startNo + s * noDeal.stride]!
  }
  if (!seat.isCurved) return
  copy(noDeal, from, count, seat.noDeal, 1)
  copy(ifBroken, from, count, seat.ifBroken, 1)
  copy(discount.risk, from, count, seat.aversion, discount.attitude)
}

function copy(of: Cell, from: number, count: number, into: Float64Array, times: number): void {
  const start = startOf(of, from)
  for (let s = 0; s < count; s++) into[s] = times * of.at[start + s * of.stride]!
}

/** What the side gains at a point in the draw at a place of the block. */
export function gainAt(seat: TimedSeat, points: Float64Array, point: number, s: number): number {
  const worth = points[point + seat.worth]!
  if (!seat.isCurved || seat.aversion[s] === 0) return seat.slope[s]! * worth + seat.level[s]!
  const value = discounted(worth, seat.slope[s]!, seat.ifBroken[s]!, seat.aversion[s]!)
  return value - seat.noDeal[s]!
}
