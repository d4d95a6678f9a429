import { type Chain, divisibleChain } from '@parley/kernels'
import type { Case, IssueId } from '@parley/model'
import { type DealSpace, dealWithDigit, digitOf } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'

/** Combinations of the other issues whose chains are looked at. */
const CHAINS_AT_MOST = 20_000

/** One issue split between two parties: who wants which option, and what having its way is worth to each. */
export type Item = Readonly<{
  issue: number
  /** The option the first decider wants, 0 or 1. */
  firstWants: number
  toFirst: number
  toSecond: number
}>

/**
 * What two parties can reach when divisible issues are split: per combination of the other issues,
 * a chain of straight edges in gains.
 */
export type DivisibleFrontier = Readonly<{
  /** Divisible issues on which the two want different options. */
  items: readonly Item[]
  /** Divisible issues on which they do not differ: the option both prefer, the first where neither does. */
  agreed: readonly Readonly<{ issue: number; option: number }>[]
  /** True when every issue of the case is divisible. */
  isWhole: boolean
  chains: readonly Chain[]
}>

/**
 * Lays out the divisible frontier of two deciders at the central values; null where there is none that
 * is made of straight edges: not two deciders, no divisible issue, a divisible issue in a rule, a red
 * line or a `together`, a mean of included, a vote, or a risk attitude.
 */
export function divisibleFrontier(
  space: DealSpace,
  given: Case,
  sides: Sides,
  gains: readonly Float64Array[],
): DivisibleFrontier | null {
  const divisible = space.issues.flatMap((issue, j) => (issue.isDivisible ? [j] : []))
  if (sides.deciders.length !== 2 || divisible.length === 0 || space.continuous) return null
  if (sides.ratifying.length > 0 || space.count === 0) return null
  for (const { worth } of sides.deciders) {
    const { form } = worth
    if (!form || form.kind === 'mean-of-included') return null
    if (form.discount && form.discount.attitude !== 0) return null
  }
  const tied = tiedIssues(given)
  if (divisible.some(j => tied.has(space.issues[j]!.id))) return null

  const [first, second] = gains as [Float64Array, Float64Array]
  const items: Item[] = []
  const agreed: { issue: number; option: number }[] = []
  for (const j of divisible) {
    const zero = dealWithDigit(space, 0, j, 0)
    const one = dealWithDigit(space, 0, j, 1)
    const rise = first[one]! - first[zero]!
    const riseOfSecond = second[one]! - second[zero]!
    if (rise * riseOfSecond < 0)
      items.push({
        issue: j,
        firstWants: rise > 0 ? 1 : 0,
        toFirst: Math.abs(rise),
        toSecond: Math.abs(riseOfSecond),
      })
    else agreed.push({ issue: j, option: rise > 0 || riseOfSecond > 0 ? 1 : 0 })
  }

  const toFirst = Float64Array.from(items, item => item.toFirst)
  const toSecond = Float64Array.from(items, item => item.toSecond)
  const chains: Chain[] = []
  for (let deal = 0; deal < space.count && chains.length < CHAINS_AT_MOST; deal++) {
    const isBase =
      items.every(({ issue, firstWants }) => digitOf(space, deal, issue) === firstWants) &&
      agreed.every(({ issue, option }) => digitOf(space, deal, issue) === option)
    if (!isBase) continue
    let opposite = deal
    for (const { issue, firstWants } of items)
      opposite = dealWithDigit(space, opposite, issue, 1 - firstWants)
    // Where the first party has its way throughout, and where the second has: summed with the tables'
    // own rounding, so that ends are the discrete deals to the bit.
    chains.push(divisibleChain(toFirst, toSecond, first[opposite]!, second[deal]!))
  }
  return {
    items,
    agreed,
    isWhole: divisible.length === space.issues.length,
    chains,
  }
}

/** Issues that some rule, red line or `together` names: they cannot be split on their own. */
function tiedIssues(given: Case): ReadonlySet<IssueId> {
  const conditions = [
    ...given.rules.flatMap(rule => [...rule.when, ...rule.then]),
    ...given.worth.flatMap(of => [
      ...of.together.flatMap(t => t.when),
      ...of.redLines.map(line => line.test),
    ]),
  ]
  return new Set(conditions.map(condition => condition.issue))
}
