import { TIE } from './leximin.ts'

/** Writes the deals with the largest value, ties all kept, in their order; returns how many. */
export function keepLargest(
  deals: Uint32Array,
  value: (deal: number) => number,
  out: Uint32Array,
): number {
  let best = -Infinity
  for (const deal of deals) best = Math.max(best, value(deal))
  const enough = best - TIE * Math.abs(best)
  let written = 0
  for (const deal of deals) if (value(deal) >= enough) out[written++] = deal
  return written
}
