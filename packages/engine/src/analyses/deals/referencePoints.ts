import {
  adjustedWinner,
  type ChainPoint,
  egalitarian,
  idealOnChain,
  kalaiSmorodinsky,
  maxMinOnChain,
  nash,
  nashOnChain,
  sumOnChain,
  utilitarian,
} from '@parley/kernels'
import type { Case, ReferencePoint, ReferencePointName } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Sides } from '../../deals/Sides.ts'
import type { CentralDeals } from './centralDeals.ts'
import { type DivisibleFrontier, divisibleFrontier, type Item } from './divisibleFrontier.ts'

/** Tied deals listed per point; in a case where that many tie, the point says nothing. */
const TIES_AT_MOST = 1_000
/** How far a divisible point may fall below a discrete one by rounding, as a share of its value. */
const ROUNDING = 1e-9

export const referencePointNames: readonly ReferencePointName[] = [
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
  'adjusted-winner',
]

type Solution = Exclude<ReferencePointName, 'adjusted-winner'>

const onDeals = { nash, 'kalai-smorodinsky': kalaiSmorodinsky, egalitarian, utilitarian } as const

/**
 * The reference points at the central values, over the zone and with no deal as the disagreement
 * point; not predictions. On deals, all ties; where issues can be split between two parties, the
 * exact point on the split frontier too, which is never below the discrete one.
 */
export function referencePoints(
  space: DealSpace,
  given: Case,
  sides: Sides,
  central: CentralDeals,
): readonly ReferencePoint[] {
  const isOrdinal = sides.deciders.some(({ worth }) => worth.isOrdinal)
  const split = isOrdinal ? null : divisibleFrontier(space, given, sides, central.gains)
  return referencePointNames.map((name): ReferencePoint => {
    const none = (whyNone: ReferencePoint['whyNone']): ReferencePoint => ({
      name,
      deals: [],
      divisible: null,
      whyNone,
    })
    if (isOrdinal) return none('ordinal')
    if (name === 'adjusted-winner') {
      if (sides.deciders.length !== 2) return none('needs-two-parties')
      if (!split?.isWhole || split.items.length === 0) return none('needs-divisible-issues')
      return { name, deals: [], divisible: splitByAdjustedWinner(space, split), whyNone: null }
    }
    const divisible = split ? splitPoint(space, split, name, central) : null
    if (central.zone.length === 0 && !divisible) return none('no-zone')
    return { name, deals: discretePoint(space, given, central, name), divisible, whyNone: null }
  })
}

function discretePoint(
  space: DealSpace,
  given: Case,
  { gains, zone }: CentralDeals,
  name: Solution,
): ReferencePoint['deals'] {
  const out = new Uint32Array(zone.length)
  const kept = zone.length === 0 ? 0 : onDeals[name](gains, zone, out)
  return [...out.subarray(0, Math.min(kept, TIES_AT_MOST))].map(deal => ({
    deal: dealLabel(space, given, deal, 0),
    gains: gains.map(gain => gain[deal]!),
  }))
}

/** The best point over all chains, checked against the best deal. */
function splitPoint(
  space: DealSpace,
  split: DivisibleFrontier,
  name: Solution,
  central: CentralDeals,
): ReferencePoint['divisible'] {
  const ideal = { a: -1, b: -1 }
  for (const chain of split.chains) {
    const most = idealOnChain(chain)
    ideal.a = Math.max(ideal.a, most.a)
    ideal.b = Math.max(ideal.b, most.b)
  }
  if (ideal.a < 0) return null
  // A party that can gain nothing has all it can get everywhere; any scale serves.
  const scaleA = ideal.a > 0 ? ideal.a : 1
  const scaleB = ideal.b > 0 ? ideal.b : 1
  const value = (a: number, b: number): number =>
    name === 'nash'
      ? a * b
      : name === 'utilitarian'
        ? a + b
        : name === 'egalitarian'
          ? Math.min(a, b)
          : Math.min(a / scaleA, b / scaleB)
  let best: { point: ChainPoint; chain: number } | null = null
  split.chains.forEach((chain, c) => {
    const point =
      name === 'nash'
        ? nashOnChain(chain)
        : name === 'utilitarian'
          ? sumOnChain(chain)
          : name === 'egalitarian'
            ? maxMinOnChain(chain, 1, 1)
            : maxMinOnChain(chain, scaleA, scaleB)
    if (point.edge < 0) return
    if (!best || value(point.a, point.b) > value(best.point.a, best.point.b))
      best = { point, chain: c }
  })
  if (!best) return null
  const { point, chain } = best as { point: ChainPoint; chain: number }
  const [first, second] = central.gains as [Float64Array, Float64Array]
  const found = value(point.a, point.b)
  for (const deal of central.zone) {
    const discrete = value(first[deal]!, second[deal]!)
    if (name !== 'kalai-smorodinsky' && discrete > found + ROUNDING * Math.max(1, Math.abs(found)))
      throw new Error(
        `splitPoint: ${name} at ${found} on the split frontier, ${discrete} on a deal`,
      )
  }
  const kept = split.items.map(() => 1)
  const { items } = split.chains[chain]!
  items.forEach((item, edge) => {
    kept[item] = edge < point.edge ? 0 : edge === point.edge ? 1 - point.share : 1
  })
  return { gains: [point.a, point.b], shares: sharesOf(space, split, kept) }
}

/**
 * Adjusted Winner on points scaled to 100 a party over the issues they differ on, as both would
 * allocate them; its gains are then read on the case's own scales, and tested there against no deal.
 */
function splitByAdjustedWinner(
  space: DealSpace,
  split: DivisibleFrontier,
): ReferencePoint['divisible'] {
  const toHundred = (of: (item: Item) => number): Float64Array => {
    const sum = split.items.reduce((total, item) => total + of(item), 0)
    return Float64Array.from(split.items, item => (100 * of(item)) / sum)
  }
  const shares = new Float64Array(split.items.length)
  adjustedWinner(
    toHundred(item => item.toFirst),
    toHundred(item => item.toSecond),
    shares,
  )
  const [chain] = split.chains
  if (!chain) return null
  const last = chain.a.length - 1
  let first = chain.a[last]!
  let second = chain.b[0]!
  split.items.forEach(({ toFirst, toSecond }, k) => {
    first += shares[k]! * toFirst
    second += (1 - shares[k]!) * toSecond
  })
  return { gains: [first, second], shares: sharesOf(space, split, [...shares]) }
}

/** Shares of both options of every divisible issue, in file order. */
function sharesOf(
  space: DealSpace,
  split: DivisibleFrontier,
  kept: readonly number[],
): NonNullable<ReferencePoint['divisible']>['shares'] {
  return space.issues.flatMap((issue, j) => {
    if (!issue.isDivisible) return []
    const item = split.items.findIndex(of => of.issue === j)
    const fixed = split.agreed.find(of => of.issue === j)
    return issue.options.map((option, o) => {
      const share = fixed
        ? Number(fixed.option === o)
        : split.items[item]!.firstWants === o
          ? kept[item]!
          : 1 - kept[item]!
      return { issue: issue.id, option: option.id, share }
    })
  })
}
