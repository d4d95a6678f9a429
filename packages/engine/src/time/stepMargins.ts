import { GAIN_ROUNDING } from '@parley/kernels'

/** δ per draw; `has` is 0 where no deal is admissible, and `margin` then 0. */
export type StepMargins = Readonly<{
  margin: Float64Array
  has: Uint8Array
  /** Which of a draw's efficient deals was the nearest: where the next ask begins. Never changes an answer. */
  last: Uint32Array
}>

/** Whether a zone is open in a draw. */
export function isOpenAt(found: StepMargins, draw: number): boolean {
  return found.has[draw] === 1 && found.margin[draw]! >= -GAIN_ROUNDING
}

/** The share of draws in which a zone is open. */
export function shareOpen(found: StepMargins): number {
  let open = 0
  for (let s = 0; s < found.margin.length; s++) if (isOpenAt(found, s)) open++
  return open / found.margin.length
}
