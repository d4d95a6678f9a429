import { clearRefused, select } from '@parley/kernels'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { areCertain } from './dealRows.ts'

/** Deals × draws compared at most; above it fewer draws rank the deals. */
const COMPARED_AT_MOST = 2e8
const BINS = 128

/**
 * The deals that voters ratify in most draws before those they do not, and of either the ones with the
 * largest median of the smallest gain, and perhaps some that come close: a superset of the first
 * `limit`, in order of index.
 *
 * Medians are bracketed by a histogram per deal, so memory is that of deals, not of draws. Above
 * 2·10⁸ deals × draws the first draws stand for all; they are spread like all of them.
 */
export function rankDeals(
  space: DealSpace,
  sides: Sides,
  listed: Uint8Array,
  draws: number,
  limit: number,
): readonly number[] {
  let count = 0
  for (const is of listed) count += is
  if (limit <= 0) return []
  if (count <= limit) return indicesOf(listed)
  const compared = areCertain(sides)
    ? 1
    : Math.min(draws, Math.max(64, Math.floor(COMPARED_AT_MOST / space.count)))
  return bestOf(placesOf(space, sides, compared), listed, count, limit)
}

/** What deals are ranked by, higher first: in one draw the smallest gain itself, else the bin of its median. */
function placesOf(space: DealSpace, sides: Sides, compared: number): Float64Array {
  const { gains, ratified } = drawReader(space, sides)
  if (compared === 1) {
    const least = gains(0).slice()
    const yes = ratified()
    if (yes.includes(0)) {
      const { low, high } = endsOf(least)
      const span = high - low + 1
      for (let x = 0; x < least.length; x++) if (yes[x]) least[x]! += span
    }
    return least
  }
  return medianBins(space.count, compared, gains, ratified)
}

type DrawReader = Readonly<{
  /** Each deal's smallest gain in a draw; overwritten by the next call. */
  gains(draw: number): Float64Array
  /** 1 per deal that is ratified in the draw read last; overwritten too. */
  ratified(): Uint8Array
}>

function drawReader(space: DealSpace, sides: Sides): DrawReader {
  const { seats, quorums, noDeals, read } = seatSides(sides.deciders, sides.ratifying)
  const deciders = sides.deciders.length
  const worths = seats.map(() => new Float64Array(space.count))
  const least = new Float64Array(space.count)
  const yes = new Uint8Array(space.count)
  const votes = new Float64Array(space.count)
  return {
    gains(draw) {
      read(draw)
      seats.forEach(({ worth }, i) => worth.fill(draw, worths[i]!))
      for (let i = 0; i < deciders; i++) {
        const worth = worths[i]!
        const noDeal = noDeals[i]!
        for (let x = 0; x < space.count; x++) {
          const gain = worth[x]! - noDeal
          if (i === 0 || gain < least[x]!) least[x] = gain
        }
      }
      return least
    },
    ratified() {
      yes.fill(1)
      for (const quorum of quorums) clearRefused(worths, noDeals, quorum, yes, votes)
      return yes
    },
  }
}

/** The bin of each deal's median; deals of a higher bin have a higher median, ratified ones above all others. */
function medianBins(
  deals: number,
  draws: number,
  gainsIn: DrawReader['gains'],
  ratifiedIn: DrawReader['ratified'],
): Float64Array {
  let low = Infinity
  let high = -Infinity
  const sample = Math.min(draws, 64)
  for (let s = 0; s < sample; s++) {
    const ends = endsOf(gainsIn(s))
    low = Math.min(low, ends.low)
    high = Math.max(high, ends.high)
  }
  const perBin = high > low ? BINS / (high - low) : 0
  const counts = new Uint32Array(deals * BINS)
  const times = new Uint32Array(deals)
  for (let s = 0; s < draws; s++) {
    const gains = gainsIn(s)
    const ratified = ratifiedIn()
    for (let x = 0; x < deals; x++) {
      // What lies beyond the sample goes to the end bins: medians there are merely told apart less.
      const bin = Math.max(0, Math.min(BINS - 1, Math.floor((gains[x]! - low) * perBin)))
      const at = x * BINS + bin
      counts[at] = counts[at]! + 1
      times[x]! += ratified[x]!
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
    bins[x] = 2 * times[x]! >= draws ? BINS + bin : bin
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

function endsOf(values: Float64Array): { low: number; high: number } {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}
