/** What `bestSmallestGain` finds; one record, overwritten by every call. */
export type SmallestGainFound = {
  /** The deal whose smallest gain is largest; −1 when none is admissible. */
  deal: number
  /** Its smallest gain; 0 when there is none. */
  margin: number
  /** Which party has that gain there. */
  binding: number
}

/**
 * Finds the deal that leaves the party it serves worst best off: max over deals of min over parties
 * of worth − no deal.
 *
 * @param worths      per party, the worth of every deal
 * @param noDeals     per party, the worth of no deal; may be longer
 * @param admissible  1 per deal that may be taken, or null for all
 * @param count       how many deals there are
 * @param found       receives the answer
 *
 * Ties go to the lowest deal and to the first party. Time O(deals × parties), no allocation.
 * Two and three parties have loops of their own: a third of the time of the loop over parties.
 */
export function bestSmallestGain(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
  found: SmallestGainFound,
): void {
  const deal =
    worths.length === 2
      ? ofTwo(worths, noDeals, admissible, count)
      : worths.length === 3
        ? ofThree(worths, noDeals, admissible, count)
        : ofMany(worths, noDeals, admissible, count)
  found.deal = deal
  found.margin = 0
  found.binding = 0
  if (deal < 0) return
  let margin = Infinity
  for (let i = worths.length - 1; i >= 0; i--) {
    const gain = worths[i]![deal]! - noDeals[i]!
    if (gain <= margin) {
      margin = gain
      found.binding = i
    }
  }
  found.margin = margin
}

function ofTwo(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
): number {
  const a = worths[0]!
  const b = worths[1]!
  const noDealA = noDeals[0]!
  const noDealB = noDeals[1]!
  let best = -Infinity
  let deal = -1
  for (let x = 0; x < count; x++) {
    const gainA = a[x]! - noDealA
    if (gainA <= best) continue
    const gainB = b[x]! - noDealB
    if (gainB <= best || (admissible !== null && admissible[x] === 0)) continue
    best = Math.min(gainA, gainB)
    deal = x
  }
  return deal
}

function ofThree(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
): number {
  const a = worths[0]!
  const b = worths[1]!
  const c = worths[2]!
  const noDealA = noDeals[0]!
  const noDealB = noDeals[1]!
  const noDealC = noDeals[2]!
  let best = -Infinity
  let deal = -1
  for (let x = 0; x < count; x++) {
    const gainA = a[x]! - noDealA
    if (gainA <= best) continue
    const gainB = b[x]! - noDealB
    if (gainB <= best) continue
    const gainC = c[x]! - noDealC
    if (gainC <= best || (admissible !== null && admissible[x] === 0)) continue
    best = Math.min(gainA, gainB, gainC)
    deal = x
  }
  return deal
}

function ofMany(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  admissible: Uint8Array | null,
  count: number,
): number {
  let best = -Infinity
  let deal = -1
  for (let x = 0; x < count; x++) {
    if (admissible !== null && admissible[x] === 0) continue
    let least = Infinity
    for (let i = 0; i < worths.length && least > best; i++) {
      const gain = worths[i]![x]! - noDeals[i]!
      if (gain < least) least = gain
    }
    if (least <= best) continue
    best = least
    deal = x
  }
  return deal
}
