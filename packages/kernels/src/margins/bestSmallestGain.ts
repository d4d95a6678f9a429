import { GAIN_ROUNDING } from './rounding.ts'

/** What `bestSmallestGain` finds; one record, overwritten by every call. */
export type SmallestGainFound = {
  /** The deal whose smallest gain is largest; −1 when none is admissible. */
  deal: number
  /** Its smallest gain; 0 when there is none. */
  margin: number
  /** Which party has that gain there. */
  binding: number
  /** Admissible deals at which nobody loses, up to `GAIN_ROUNDING`. */
  zone: number
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
  found.deal = -1
  found.margin = 0
  found.binding = 0
  found.zone = 0
  if (worths.length === 2) {
    const [a, b] = worths as [Float64Array, Float64Array]
    if (admissible === null) ofTwo(a, b, noDeals[0]!, noDeals[1]!, count, found)
    else ofTwoAmong(a, b, noDeals[0]!, noDeals[1]!, admissible, count, found)
  } else if (worths.length === 3 && admissible === null) {
    ofThree(worths, noDeals, count, found)
  } else {
    ofMany(worths, noDeals, admissible, count, found)
  }
  if (found.deal < 0) return
  for (let i = worths.length - 1; i >= 0; i--)
    if (worths[i]![found.deal]! - noDeals[i]! === found.margin) found.binding = i
}

function ofTwo(
  a: Float64Array,
  b: Float64Array,
  noDealA: number,
  noDealB: number,
  count: number,
  found: SmallestGainFound,
): void {
  let best = -Infinity
  let deal = -1
  let zone = 0
  for (let x = 0; x < count; x++) {
    const gainA = a[x]! - noDealA
    const gainB = b[x]! - noDealB
    let least = gainA
    if (gainB < least) least = gainB
    if (least >= -GAIN_ROUNDING) zone++
    if (least > best) {
      best = least
      deal = x
    }
  }
  if (deal < 0) return
  found.deal = deal
  found.margin = best
  found.zone = zone
}

function ofTwoAmong(
  a: Float64Array,
  b: Float64Array,
  noDealA: number,
  noDealB: number,
  admissible: Uint8Array,
  count: number,
  found: SmallestGainFound,
): void {
  let best = -Infinity
  let deal = -1
  let zone = 0
  for (let x = 0; x < count; x++) {
    if (admissible[x] === 0) continue
    const gainA = a[x]! - noDealA
    const gainB = b[x]! - noDealB
    let least = gainA
    if (gainB < least) least = gainB
    if (least >= -GAIN_ROUNDING) zone++
    if (least > best) {
      best = least
      deal = x
    }
  }
  if (deal < 0) return
  found.deal = deal
  found.margin = best
  found.zone = zone
}

function ofThree(
  worths: readonly Float64Array[],
  noDeals: Float64Array,
  count: number,
  found: SmallestGainFound,
): void {
  const [a, b, c] = worths as [Float64Array, Float64Array, Float64Array]
  const [noDealA, noDealB, noDealC] = noDeals as unknown as [number, number, number]
  let best = -Infinity
  let deal = -1
  let zone = 0
  for (let x = 0; x < count; x++) {
    const gainA = a[x]! - noDealA
    const gainB = b[x]! - noDealB
    const gainC = c[x]! - noDealC
    let least = gainA
    if (gainB < least) least = gainB
    if (gainC < least) least = gainC
    if (least >= -GAIN_ROUNDING) zone++
    if (least > best) {
      best = least
      deal = x
    }
  }
  if (deal < 0) return
  found.deal = deal
  found.margin = best
  found.zone = zone
}

function ofMany(
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
    if (least >= -GAIN_ROUNDING) zone++
    if (least > best) {
      best = least
      deal = x
    }
  }
  if (deal < 0) return
  found.deal = deal
  found.margin = best
  found.zone = zone
}
