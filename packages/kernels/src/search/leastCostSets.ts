import { type CostQueue, makeCostQueue } from './costQueue.ts'
import { COST_ROUNDING, type SetProblem, type ValuedSet } from './SetProblem.ts'

export type SetSearch = Readonly<{
  /** How many sets that will do are wanted; more are returned where several cost the same. */
  top: number
  /** Most sets to take up, whether they can be chosen or not. */
  visits: number
  /** Also looks at sets of which a part will do, so that `frontier` and `best` are those of all sets. */
  everything: boolean
  /**
   * Optional: no set made by adding, to `set`, things that cost at least as much as its dearest has a
   * larger value than this. Wrong bounds lose answers.
   */
  bound?: (set: readonly number[]) => number
}>

export type SetsFound = Readonly<{
  /** Sets that will do of which no smaller part that can be chosen will, cheapest first. */
  enough: readonly ValuedSet[]
  /** The most that each cost buys, of the sets looked at: dearer ones are worth more. */
  frontier: readonly ValuedSet[]
  /** The most valuable set looked at, cheapest first among equals; null when nothing may be chosen, not even nothing. */
  best: ValuedSet | null
  /** Sets whose value was asked. */
  looked: number
  /**
   * Sets passed over, by why: some need or exclusion, a budget, a part that will do already, the bound.
   * What would be made from them is not counted.
   */
  passed: Readonly<{ unmet: number; budget: number; implied: number; bounded: number }>
  /** All sets that cost less than this were looked at or passed over for a reason; Infinity when there are no more within the total. */
  provenTo: number
  /** Stopped by `visits`. */
  isCut: boolean
}>

/** Sets told of together at most. */
const PREPARED = 256

type Judged =
  | 'budget'
  | 'implied'
  | 'unmet'
  | Readonly<{
      members: readonly number[]
      /** Some part of it will do. */
      isImplied: boolean
      /** Something that it needs may still be added. */
      lacks: boolean
    }>

/**
 * Finds the cheapest sets that are worth enough, by going through sets in order of cost.
 *
 * Exact for any value whatever, rising or not: a set is passed over only when it cannot be chosen, when a
 * part of it will do, or when a bound that the caller vouches for says so. So the first set found is a
 * cheapest one, and what was not reached when `visits` ran out costs at least `provenTo`.
 *
 * Each set is made once: from the one without its dearest member, or from the one with the next cheaper
 * thing in that member's place (things in order of cost, ties by index). Equal costs come smaller sets first, then by
 * members. Time O(sets × log sets) beside the values; memory one record per set waiting.
 */
export function leastCostSets(problem: SetProblem, search: SetSearch): SetsFound {
  const { costs, needs, excludes, budgets, total, largest, value, enough } = problem
  const order = Array.from(costs, (_, i) => i).sort((a, b) => costs[a]! - costs[b]! || a - b)
  const rank = new Int32Array(costs.length)
  order.forEach((thing, at) => {
    rank[thing] = at
  })
  const budgetsOf = order.map(thing => budgets.filter(of => of.members.includes(thing)))

  const queue = makeCostQueue()
  const found: ValuedSet[] = []
  const frontier: ValuedSet[] = []
  let best: ValuedSet | null = null
  let looked = 0
  const passed = { unmet: 0, budget: 0, implied: 0, bounded: 0 }
  let visits = 0
  let isCut = false
  let provenTo = Infinity

  const costOf = (ranks: readonly number[]): number => {
    let sum = 0
    for (const at of ranks) sum += costs[order[at]!]!
    return sum
  }
  const pushOn = (to: CostQueue, ranks: readonly number[]): void => to.push(costOf(ranks), ranks)

  /** Why a set is not asked about, or its members. */
  const judge = (ranks: readonly number[], last: number): Judged => {
    if (isOverBudget(ranks)) return 'budget'
    const members = ranks.map(at => order[at]!).sort((a, b) => a - b)
    const isImplied = found.some(of => isPart(of.members, members))
    if (isImplied && !search.everything) return 'implied'
    if (isExcluded(members)) return 'unmet'
    const lacks = lacking(members, last)
    return lacks === 'forever' ? 'unmet' : { members, isImplied, lacks: lacks === 'something' }
  }
  const isOver = (cost: number): boolean =>
    !search.everything &&
    found.length >= search.top &&
    cost > found[search.top - 1]!.cost + COST_ROUNDING

  /** The sets asked about next, so many at most, as long as none of them will do. */
  const comingUp = (count: number): readonly (readonly number[])[] => {
    const ahead = queue.copy()
    const coming: (readonly number[])[] = []
    for (let visit = visits; coming.length < count && visit < search.visits; visit++) {
      const next = ahead.pop()
      if (next === null || next.cost > total + COST_ROUNDING || isOver(next.cost)) break
      const { members: ranks } = next
      const last = lastOf(ranks)
      if (last >= 0 && last + 1 < order.length) pushOn(ahead, [...ranks.slice(0, -1), last + 1])
      const judged = judge(ranks, last)
      if (typeof judged === 'string') continue
      if (!judged.lacks) coming.push(judged.members)
      if (ranks.length < largest && last + 1 < order.length) pushOn(ahead, [...ranks, last + 1])
    }
    return coming
  }

  /** Sets told of and not asked about yet. */
  let told = 0
  const tell = (): void => {
    if (!problem.prepare || told > 0) return
    const count = search.everything ? PREPARED : Math.min(PREPARED, Math.max(4, looked >> 1))
    const coming = comingUp(count)
    told = Math.max(1, coming.length)
    problem.prepare(coming)
  }

  pushOn(queue, [])
  for (;;) {
    tell()
    const next = queue.pop()
    if (next === null) break
    const { cost, members: ranks } = next
    if (cost > total + COST_ROUNDING) break
    if (isOver(cost)) {
      provenTo = cost
      break
    }
    if (visits === search.visits) {
      isCut = true
      provenTo = cost
      break
    }
    visits++
    const last = lastOf(ranks)
    if (last >= 0 && last + 1 < order.length) pushOn(queue, [...ranks.slice(0, -1), last + 1])

    const judged = judge(ranks, last)
    if (typeof judged === 'string') {
      passed[judged]++
      continue
    }
    const { members, isImplied } = judged
    if (judged.lacks) passed.unmet++
    else {
      const worth = value(members)
      looked++
      told--
      const valued: ValuedSet = { members, cost, value: worth }
      if (best === null || worth > best.value) best = valued
      const top = frontier[frontier.length - 1]
      if (top === undefined || worth > top.value) {
        if (top !== undefined && cost <= top.cost) frontier.pop()
        frontier.push(valued)
      }
      if (worth >= enough && !isImplied && (problem.admits?.(members) ?? true)) {
        found.push(valued)
        if (!search.everything) {
          told = 0
          continue
        }
      }
    }
    if (ranks.length >= largest || last + 1 >= order.length) continue
    if (search.bound && search.bound(members) < enough) {
      passed.bounded++
      continue
    }
    pushOn(queue, [...ranks, last + 1])
  }
  return { enough: found, frontier, best, looked, passed, provenTo, isCut }

  function isOverBudget(ranks: readonly number[]): boolean {
    const last = ranks[ranks.length - 1]
    if (last === undefined) return false
    for (const { members, amount } of budgetsOf[last]!) {
      let sum = 0
      for (const at of ranks) if (members.includes(order[at]!)) sum += costs[order[at]!]!
      if (sum > amount + COST_ROUNDING) return true
    }
    return false
  }

  function isExcluded(members: readonly number[]): boolean {
    for (const thing of members)
      for (const other of excludes[thing]!) if (members.includes(other)) return true
    return false
  }

  /** Whether something needed is missing; `forever` when it is cheaper than the dearest member, so that nothing added later brings it. */
  function lacking(members: readonly number[], last: number): 'nothing' | 'something' | 'forever' {
    let lacks: 'nothing' | 'something' = 'nothing'
    for (const thing of members)
      for (const need of needs[thing]!) {
        if (members.includes(need)) continue
        // No rank at all: it needs what nobody has.
        if (!(rank[need]! > last)) return 'forever'
        lacks = 'something'
      }
    return lacks
  }
}

/** The dearest, by its place in the order of costs; −1 of nothing. */
function lastOf(ranks: readonly number[]): number {
  return ranks.length === 0 ? -1 : ranks[ranks.length - 1]!
}

/** Whether all members of one rising list are in another. */
function isPart(part: readonly number[], whole: readonly number[]): boolean {
  let at = 0
  for (const member of part) {
    while (at < whole.length && whole[at]! < member) at++
    if (whole[at] !== member) return false
  }
  return true
}
