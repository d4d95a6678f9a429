import { discounted } from '../deals/discount.ts'
import type { Side } from '../deals/Sides.ts'
import type { Column } from '../sample/columns.ts'

/** A column as an array and a stride: 1, or 0 for one number read over and over. */
export type LaidOut = Readonly<{ at: Float64Array; stride: 0 | 1 }>

/** A side at the efficient deals: its columns, and its discount and no-deal value in the draw taken last. */
export type TimedSeat = {
  /** The undiscounted worth of every point. */
  readonly worths: Float64Array
  /** The most that a point or one after it in its draw is worth. */
  readonly ahead: Float64Array
  readonly noDeals: LaidOut
  readonly keeps: LaidOut
  readonly broken: LaidOut
  readonly risks: LaidOut
  readonly attitude: -1 | 0 | 1
  readonly isDiscounted: boolean
  /** Gain is slope·worth + level when the side is neutral to risk. */
  slope: number
  level: number
  ifBroken: number
  aversion: number
  noDeal: number
}

export function makeTimedSeat(side: Side, worths: Float64Array, ahead: Float64Array): TimedSeat {
  const discount = side.worth.form?.discount ?? null
  return {
    worths,
    ahead,
    noDeals: laidOut(side.noDeal),
    keeps: laidOut(discount?.kept ?? 1),
    broken: laidOut(discount?.ifBroken ?? 0),
    risks: laidOut(discount?.risk ?? 0),
    attitude: discount?.attitude ?? 0,
    isDiscounted: discount !== null,
    slope: 1,
    level: 0,
    ifBroken: 0,
    aversion: 0,
    noDeal: 0,
  }
}

/** Stands where no one has a veto: gains 0 everywhere. */
export function openSeat(worths: Float64Array): TimedSeat {
  const nothing = laidOut(0)
  return {
    worths,
    ahead: worths,
    noDeals: nothing,
    keeps: nothing,
    broken: nothing,
    risks: nothing,
    attitude: 0,
    isDiscounted: false,
    slope: 0,
    level: 0,
    ifBroken: 0,
    aversion: 0,
    noDeal: 0,
  }
}

/** Reads a draw. */
export function take(seat: TimedSeat, draw: number): void {
  const noDeal = at(seat.noDeals, draw)
  if (!seat.isDiscounted) {
    seat.level = -noDeal
    return
  }
  const kept = at(seat.keeps, draw)
  const ifBroken = at(seat.broken, draw)
  seat.slope = kept
  seat.level = (1 - kept) * ifBroken - noDeal
  if (seat.attitude === 0) return
  seat.noDeal = noDeal
  seat.ifBroken = ifBroken
  seat.aversion = seat.attitude * at(seat.risks, draw)
}

/** What the side gains at a point, in the draw taken last. */
export function gainAt(seat: TimedSeat, point: number): number {
  const worth = seat.worths[point]!
  return seat.aversion === 0
    ? seat.slope * worth + seat.level
    : discounted(worth, seat.slope, seat.ifBroken, seat.aversion) - seat.noDeal
}

export function laidOut(column: Column): LaidOut {
  return typeof column === 'number'
    ? { at: Float64Array.of(column), stride: 0 }
    : { at: column, stride: 1 }
}

export function at(column: LaidOut, draw: number): number {
  return column.at[draw * column.stride]!
}
