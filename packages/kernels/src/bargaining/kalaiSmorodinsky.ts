import { leximin } from './leximin.ts'

/**
 * The Kalai–Smorodinsky solution on a finite set: lexicographic max-min of each party's gain as a
 * share of the most it gets anywhere in the zone, ties all kept.
 *
 * @param gains  per party, gain over no deal, per deal
 * @param zone   deals at which nobody loses
 * @param out    receives the deals, in the order of `zone`
 * @returns how many were written; 0 only for an empty zone
 *
 * A party that gains nowhere in the zone has all it can get at every deal and is left out.
 * Allocates one number per deal and party. Kalai & Smorodinsky (1975); lexicographic after Imai (1983).
 */
export function kalaiSmorodinsky(
  gains: readonly Float64Array[],
  zone: Uint32Array,
  out: Uint32Array,
): number {
  const shares: Float64Array[] = []
  for (const gain of gains) {
    let most = 0
    for (const deal of zone) most = Math.max(most, gain[deal]!)
    if (most > 0) shares.push(gain.map(value => value / most))
  }
  return leximin(shares, zone, out)
}
