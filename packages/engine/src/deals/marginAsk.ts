import type { Sides } from './Sides.ts'

/** One question to the deals of a case: who must say yes, and what counts as a no. */
export type MarginAsk = Readonly<{
  sides: Sides
  /** Deals that cross a decider's red line are left out. */
  redLines: boolean
  /** Deals that a decider's voters would not ratify are left out. */
  ratification: boolean
  /** False leaves `zone` at 0, for who asks only whether there is one. */
  countsZone?: boolean
}>

/** δ and where it is attained, per draw. */
export type Margins = Readonly<{
  /** max over admissible deals of the smallest gain of a decider; 0 where `nearest` is −1. */
  margin: Float64Array
  /** The nearest deal: where that is attained, lowest index first; −1 when no deal is admissible. */
  nearest: Int32Array
  /** The level of the nearest deal on the continuous issue; null when there is none. */
  level: Float64Array | null
  /** The decider with the smallest gain there, as an index into `sides.deciders`. */
  binding: Uint8Array
  /**
   * Admissible deals acceptable to every decider; with a continuous issue, combinations that are so at some
   * level. 0 where deals are composed: what cannot be gone through is not counted draw by draw.
   */
  zone: Uint32Array
}>

/** The draws to answer; null for all of them. */
export type Among = Uint32Array | null
