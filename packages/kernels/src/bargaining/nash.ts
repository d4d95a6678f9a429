import { keepLargest } from './keepLargest.ts'

/**
 * The Nash solution on a finite set: the deals with the largest product of gains, ties all kept.
 *
 * @param gains  per party, gain over no deal, per deal
 * @param zone   deals at which nobody loses
 * @param out    receives the deals, in the order of `zone`
 * @returns how many were written; 0 only for an empty zone
 *
 * A party that gains nowhere in the zone is left out of the product, which would be 0 everywhere.
 * Time O(deals × parties). Nash (1950); on finite sets ties are part of the answer.
 */
export function nash(gains: readonly Float64Array[], zone: Uint32Array, out: Uint32Array): number {
  const gaining = gains.filter(gain => zone.some(deal => gain[deal]! > 0))
  const product = (deal: number): number => {
    let p = 1
    for (const gain of gaining) p *= gain[deal]!
    return p
  }
  return keepLargest(zone, product, out)
}
