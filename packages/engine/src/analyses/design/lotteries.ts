import { bestLottery, convexHull, nash, nashOnChain } from '@parley/kernels'
import type { Lottery } from '@parley/model'
import type { Designing } from './Designing.ts'
import { balancedOutcomes } from './suggestions.ts'

/** How far rounding may put a lottery below a single deal, as a share of the value. */
const ROUNDING = 1e-9
/** A lottery is better only by more than this, as a share of a party's reach. */
const NOTICED = 1e-6

/**
 * The best lotteries over deals that cross no red line and that voters ratify: by the smallest gain as a
 * share of each party's reach (any number of deciders), and by the product of gains (two).
 *
 * Parties indifferent to risk are supposed. A single deal is a lottery, so that no lottery found may be
 * worth less than the best deal: that is checked here every time, and a mistake of ours throws.
 */
export function lotteries(designing: Designing): readonly Lottery[] {
  const { isOrdinal, outcomes } = designing
  const none = (kind: Lottery['kind'], whyNone: Lottery['whyNone']): Lottery => ({
    kind,
    parts: [],
    gains: [],
    discrete: null,
    opensZone: false,
    isBetter: false,
    whyNone,
  })
  if (isOrdinal) return [none('balanced', 'ordinal'), none('nash', 'ordinal')]
  if (outcomes.efficient.length === 0)
    return [none('balanced', 'no-deal-left'), none('nash', 'no-deal-left')]
  return [
    balancedLottery(designing),
    designing.deciders.length === 2
      ? (nashLottery(designing) ?? none('nash', 'no-zone'))
      : none('nash', 'needs-two-parties'),
  ]
}

function balancedLottery(designing: Designing): Lottery {
  const { outcomes } = designing
  const { gains, reach, efficient, zone } = outcomes
  const shares = gains.map((of, i) => of.map(gain => gain / reach[i]!))
  const { value, parts, chances } = bestLottery(shares, efficient)
  const [single] = balancedOutcomes(outcomes)
  const discrete = Math.min(...shares.map(of => of[single!]!))
  checked('balanced', value, discrete)
  return {
    ...lottery(
      designing,
      'balanced',
      parts.map(at => efficient[at]!),
      chances,
    ),
    discrete: gains.map(of => of[single!]!),
    opensZone: zone.length === 0 && value >= -ROUNDING,
    isBetter: value > discrete + NOTICED,
  }
}

/** On the upper right hull of the efficient deals; null where no point of it leaves both at no deal or better. */
function nashLottery(designing: Designing): Lottery | null {
  const { outcomes } = designing
  const [a, b] = outcomes.gains as [Float64Array, Float64Array]
  const { efficient, zone, reach } = outcomes
  const hull = new Uint32Array(efficient.length)
  const corners = hull.subarray(0, convexHull(a, b, efficient, efficient.length, hull))
  const point = nashOnChain({
    a: Float64Array.from(corners, k => a[k]!),
    b: Float64Array.from(corners, k => b[k]!),
  })
  if (point.edge < 0) return null
  const best = new Uint32Array(zone.length)
  const single = zone.length > 0 && nash(outcomes.gains, zone, best) > 0 ? best[0]! : -1
  const discrete = single < 0 ? 0 : a[single]! * b[single]!
  const value = point.a * point.b
  checked('nash', value, discrete)
  const mixes = point.share > 0
  const outcomesUsed = mixes
    ? [corners[point.edge]!, corners[point.edge + 1]!]
    : [corners[point.edge]!]
  return {
    ...lottery(designing, 'nash', outcomesUsed, mixes ? [1 - point.share, point.share] : [1]),
    gains: [point.a, point.b],
    discrete: single < 0 ? null : [a[single]!, b[single]!],
    opensZone: zone.length === 0,
    isBetter: single < 0 || value > discrete + NOTICED * reach[0]! * reach[1]!,
  }
}

function lottery(
  { outcomes, describe }: Designing,
  kind: Lottery['kind'],
  parts: readonly number[],
  chances: readonly number[],
): Lottery {
  const deals = describe(parts)
  return {
    kind,
    parts: deals.map((deal, p) => ({ deal, chance: chances[p]! })),
    gains: outcomes.gains.map(of => parts.reduce((sum, k, p) => sum + chances[p]! * of[k]!, 0)),
    discrete: null,
    opensZone: false,
    isBetter: false,
    whyNone: null,
  }
}

function checked(kind: string, hull: number, discrete: number): void {
  if (hull < discrete - ROUNDING * Math.max(1, Math.abs(discrete)))
    throw new Error(`lotteries: ${kind} is worth ${hull} on the hull, ${discrete} at a deal`)
}
