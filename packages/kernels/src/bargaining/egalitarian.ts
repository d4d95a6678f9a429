import { leximin } from './leximin.ts'

/**
 * The egalitarian solution on a finite set: lexicographic max-min of the gains, ties all kept.
 *
 * @param gains  per party, gain over no deal, per deal
 * @param zone   deals at which nobody loses
 * @param out    receives the deals, in the order of `zone`
 * @returns how many were written; 0 only for an empty zone
 *
 * Compares points across parties. Kalai (1977); lexicographic so that it is efficient on a finite
 * set (Imai 1983).
 */
export function egalitarian(
  gains: readonly Float64Array[],
  zone: Uint32Array,
  out: Uint32Array,
): number {
  return leximin(gains, zone, out)
}
