import {
  GAIN_ROUNDING,
  type HalfWorths,
  makeSimd,
  type Simd,
  type SmallestGainFound,
} from '@parley/kernels'
import type { Side } from './Sides.ts'

/** Deals from which on going through pairs beats writing every worth down first. */
const WORTH_IT = 4_096

/** Two deciders over deals that are all pairs of two halves: nothing is written down. */
type PairedDeals = Readonly<{
  /** Reads a draw. */
  read(draw: number): void
  /** As `bestSmallestGain` and `countZone` have it, to the bit. */
  best(noDeals: Float64Array, found: SmallestGainFound): void
  count(noDeals: Float64Array): number
}>

/** Null for other than two deciders, few deals, or worths that are not sums of two halves. */
export function pairedDeals(deciders: readonly Side[], deals: number): PairedDeals | null {
  const [first, second] = deciders
  if (!first || !second || deciders.length > 2 || deals < WORTH_IT) return null
  const [halvesA, halvesB] = [first.worth.halves, second.worth.halves]
  if (halvesA === null || halvesB === null) return null
  let left: HalfWorths = { a: none, b: none }
  let right: HalfWorths = { a: none, b: none }
  return {
    read(draw) {
      const a = halvesA(draw)
      const b = halvesB(draw)
      left = { a: a.head, b: b.head }
      right = { a: a.tail, b: b.tail }
    },
    best(noDeals, found) {
      kernels().bestPair(left, right, noDeals[0]!, noDeals[1]!, found)
    },
    count: noDeals =>
      kernels().countPairs(left, right, noDeals[0]! - GAIN_ROUNDING, noDeals[1]! - GAIN_ROUNDING),
  }
}

const none = new Float64Array(0)

let made: Simd | null = null
/** One memory a thread, made when first asked for. */
function kernels(): Simd {
  made ??= makeSimd()
  return made
}
