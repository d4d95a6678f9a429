import { fillSampleQuantiles, GAIN_ROUNDING } from '@parley/kernels'
import type { Margins } from '../../deals/marginAsk.ts'
import type { At } from './response.ts'

/** The share of margins that mean a zone, and the median of those that are margins at all; scratch is kept. */
export function summariser(draws: number): (margins: Float64Array) => At {
  const some = new Float64Array(draws)
  const scratch = new Float64Array(draws)
  const half = Float64Array.of(0.5)
  const median = new Float64Array(1)
  return margins => {
    let open = 0
    let length = 0
    for (let s = 0; s < draws; s++) {
      const margin = margins[s]!
      if (margin === -Infinity) continue
      if (margin >= -GAIN_ROUNDING) open++
      some[length++] = margin
    }
    if (length > 0) fillSampleQuantiles(some.subarray(0, length), half, scratch, median)
    return { chance: open / draws, margin: length > 0 ? median[0]! : 0 }
  }
}

function isSome(margin: number): boolean {
  return margin > -Infinity
}

/** The margins of the draws with an admissible deal. */
export function admitted(found: Margins): Float64Array {
  return found.margin.filter((_, s) => found.nearest[s]! >= 0)
}

/** 0 when there are none. */
export function medianOf(margins: Float64Array): number {
  if (margins.length === 0) return 0
  const median = new Float64Array(1)
  fillSampleQuantiles(margins, Float64Array.of(0.5), new Float64Array(margins.length), median)
  return median[0]!
}

/** Margins of a pass, −∞ where no deal is admissible, in the form of those that are asked of all deals. */
export function asMargins(drawn: Float64Array): Margins {
  const none = drawn.map(margin => (isSome(margin) ? margin : 0))
  return {
    margin: none,
    nearest: Int32Array.from(drawn, margin => (isSome(margin) ? 0 : -1)),
    level: null,
    binding: new Uint8Array(drawn.length),
    zone: new Uint32Array(drawn.length),
  }
}
