import { select } from '@parley/kernels'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Side } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'

/** Deals × draws compared at most; above it fewer draws rank the deals. */
const COMPARED_AT_MOST = 2e8
const BINS = 128

/**
 * The deals with the largest median of the smallest gain, and perhaps some that come close: a superset
 * of the first `limit`, in order of index.
 *
 * Medians are bracketed by a histogram per deal, so memory is that of deals, not of draws. Above
 * 2·10⁸ deals × draws the first draws stand for all; they are spread like all of them.
 */
export function rankDeals(
  space: DealSpace,
  deciders: readonly Side[],
  listed: Uint8Array,
  draws: number,
  limit: number,
): readonly number[] {
  let count = 0
  for (const is of listed) count += is
  if (limit <= 0) return []
  if (count <= limit) return indicesOf(listed)
  const isCertain = deciders.every(side => side.worth.isConstant && typeof side.noDeal === 'number')
  const compared = isCertain
    ? 1
    : Math.min(draws, Math.max(64, Math.floor(COMPARED_AT_MOST / space.count)))
  const least = smallestGains(space, deciders)
  if (compared === 1) return bestOf(least(0), listed, count, limit)
  return bestOf(medianBins(space.count, compared, least), listed, count, limit)
}

/** Writes each deal's smallest gain in a draw; the array is overwritten by the next call. */
function smallestGains(
  space: DealSpace,
  deciders: readonly Side[],
): (draw: number) => Float64Array {
  const worth = new Float64Array(space.count)
  const least = new Float64Array(space.count)
  return draw => {
    deciders.forEach((side, i) => {
      side.worth.fill(draw, worth)
      const noDeal = valueIn(side.noDeal, draw)
      for (let x = 0; x < space.count; x++) {
        const gain = worth[x]! - noDeal
        if (i === 0 || gain < least[x]!) least[x] = gain
      }
    })
    return least
  }
}

/** The bin of each deal's median; deals of a higher bin have a higher median. */
function medianBins(
  deals: number,
  draws: number,
  least: (draw: number) => Float64Array,
): Float64Array {
  let low = Infinity
  let high = -Infinity
  const sample = Math.min(draws, 64)
  for (let s = 0; s < sample; s++)
    for (const gain of least(s)) {
      low = Math.min(low, gain)
      high = Math.max(high, gain)
    }
  const perBin = high > low ? BINS / (high - low) : 0
  const counts = new Uint32Array(deals * BINS)
  for (let s = 0; s < draws; s++) {
    const gains = least(s)
    for (let x = 0; x < deals; x++) {
      // What lies beyond the sample goes to the end bins: medians there are merely told apart less.
      const bin = Math.max(0, Math.min(BINS - 1, Math.floor((gains[x]! - low) * perBin)))
      const at = x * BINS + bin
      counts[at] = counts[at]! + 1
    }
  }
  const bins = new Float64Array(deals)
  for (let x = 0; x < deals; x++) {
    let below = 0
    let bin = 0
    while (bin < BINS - 1) {
      below += counts[x * BINS + bin]!
      if (2 * below > draws) break
      bin++
    }
    bins[x] = bin
  }
  return bins
}

/** The listed deals whose value is among the `limit` largest, ties with the last included. */
function bestOf(
  values: Float64Array,
  listed: Uint8Array,
  count: number,
  limit: number,
): readonly number[] {
  const kept = new Float64Array(count)
  let at = 0
  for (let x = 0; x < listed.length; x++) if (listed[x]) kept[at++] = values[x]!
  const threshold = select(kept, count - limit, 0, count - 1)
  // Many deals may tie with the last: of those the first by index are as good as any.
  const best: number[] = []
  const tied: number[] = []
  for (let x = 0; x < listed.length; x++) {
    if (!listed[x] || values[x]! < threshold) continue
    if (values[x]! > threshold) best.push(x)
    else if (tied.length < TIED_AT_MOST) tied.push(x)
  }
  return [...best, ...tied].sort((x, y) => x - y)
}
const TIED_AT_MOST = 2_048

function indicesOf(mask: Uint8Array): readonly number[] {
  const indices: number[] = []
  mask.forEach((is, x) => {
    if (is) indices.push(x)
  })
  return indices
}
