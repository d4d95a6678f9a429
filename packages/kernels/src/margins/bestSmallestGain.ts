/** What `bestSmallestGain` finds; one record, overwritten by every call. */
export type SmallestGainFound = {
  /** The deal whose smallest gain is largest; −1 when none is admissible. */
  deal: number
  /** Its smallest gain; 0 when there is none. */
  margin: number
  /** Which party has that gain there. */
  binding: number
  /** Admissible deals at which nobody loses. */
  zone: number
}

/**
 * Finds the deal that leaves the party it serves worst best off: max over deals of min over parties
 * of worth − no deal.
 *
 * @param worths      per party, the worth of every deal
 * @param noDeals     per party, the worth of no deal
 * @param admissible  1 per deal that may be taken, or null for all
 * @param count       how many deals there are
 * @param found       receives the answer
 *
 * Ties go to the lowest deal and to the first party. Time O(deals × parties), no allocation.
 */
export function bestSmallestGain(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
  found: SmallestGainFound,
): void {
  const parties = worths.length
  let best = -Infinity
  let deal = -1
  let zone = 0
  for (let x = 0; x < count; x++) {
    if (admissible !== null && admissible[x] === 0) continue
    let least = Infinity
    for (let i = 0; i < parties; i++) {
      const gain = worths[i]![x]! - noDeals[i]!
      if (gain < least) least = gain
    }
    if (least >= 0) zone++
    if (least > best) {
      best = least
      deal = x
    }
  }
  found.deal = deal
  found.margin = deal < 0 ? 0 : best
  found.zone = zone
  found.binding = 0
  if (deal < 0) return
  for (let i = parties - 1; i >= 0; i--)
    if (worths[i]![deal]! - noDeals[i]! === best) found.binding = i
}
