import { areRatified, type Quorum, SHARE_ROUNDING, stream } from '@parley/kernels'
import { wilson } from '../sample/wilson.ts'
import type { LargeCount } from './largeCount.ts'
import type { Voters } from './largePoints.ts'

/** Deals whose worth to every seat is a sum over groups, none of them listed. */
export type SummedDeals = Readonly<{
  /** Per seat, what each combination of each group adds; deciders first, then voters. */
  scores: readonly Float64Array[]
  starts: Uint32Array
  noDeals: ArrayLike<number>
  worthOf(seat: number, sum: number): number
  /** How many deals each combination stands for; null when each is one. */
  sizes: Float64Array | null
}>

/** Voters of whom every set may be counted apart: 2⁴ counts. */
const COUNTED_APART = 4
/** Deals drawn for an estimate. */
const DRAWN = 400_000

/**
 * Counts the deals that every decider accepts and voters ratify.
 *
 * Vetoes are seats like any other. What a vote needs is counted by who votes yes: the deals that a set of
 * voters accepts, others left free, are counted for every set, and added with the signs that leave each deal once
 * (inclusion and exclusion). Where some of these cannot be counted exactly, or voters are many, deals are drawn
 * evenly and put to everybody: the share is unbiased, and the interval is Wilson's (1927) at 95%.
 *
 * @param level    the gain a decider must reach; above 0 for deals preferred outright
 * @param counted  how many deals reach the levels of some seats
 */
export function countRatified(
  deals: SummedDeals,
  { deciders, quorums }: Voters,
  level: number,
  counted: (seats: readonly number[]) => LargeCount,
  seed: string,
): LargeCount {
  const always = Array.from({ length: deciders }, (_, i) => i)
  for (const { vetoes } of quorums) always.push(...vetoes)
  const ballots = quorums.filter(({ needs }) => needs > SHARE_ROUNDING)
  const surely = [...new Set(always)]
  if (ballots.length === 0) return counted(surely)
  const voters = [...new Set(ballots.flatMap(of => [...of.voters]))].filter(
    v => !surely.includes(v),
  )
  const exact = voters.length <= COUNTED_APART ? bySets(surely, voters, ballots, counted) : null
  return exact ?? byDrawing(deals, deciders, quorums, level, seed)
}

/** Null when some count is an estimate, or more than a double counts one by one: signs would add up the errors. */
function bySets(
  surely: readonly number[],
  voters: readonly number[],
  ballots: readonly Quorum[],
  counted: (seats: readonly number[]) => LargeCount,
): LargeCount | null {
  const passes = Array.from({ length: 2 ** voters.length }, (_, set) => {
    const isYes = (v: number): boolean => {
      const at = voters.indexOf(v)
      return at < 0 || ((set >>> at) & 1) === 1
    }
    return ballots.every(({ voters: all, shares, needs }) => {
      let votes = 0
      all.forEach((v, k) => {
        if (isYes(v)) votes += shares[k]!
      })
      return votes >= needs - SHARE_ROUNDING
    })
  })
  let total = 0
  for (let set = 0; set < passes.length; set++) {
    let sign = 0
    for (let part = set; ; part = (part - 1) & set) {
      if (passes[part]) sign += bitsIn(set ^ part) % 2 === 0 ? 1 : -1
      if (part === 0) break
    }
    if (sign === 0) continue
    const found = counted([...surely, ...voters.filter((_, at) => ((set >>> at) & 1) === 1)])
    if (found.kind === 'estimated' || found.count > Number.MAX_SAFE_INTEGER) return null
    total += sign * found.count
  }
  return { kind: 'exact', count: total, low: total, high: total }
}

function bitsIn(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

function byDrawing(
  { scores, starts, noDeals, worthOf, sizes }: SummedDeals,
  deciders: number,
  quorums: readonly Quorum[],
  level: number,
  seed: string,
): LargeCount {
  const groups = starts.length - 1
  const running = new Float64Array(starts[groups]!)
  let deals = 1
  for (let g = 0; g < groups; g++) {
    let sum = 0
    for (let o = starts[g]!; o < starts[g + 1]!; o++) {
      sum += sizes ? sizes[o]! : 1
      running[o] = sum
    }
    deals *= sum
  }
  const next = stream(seed, 'large.ratified')
  const gains = scores.map(() => new Float64Array(1))
  const zeros = new Float64Array(scores.length)
  let accepted = 0
  const sums = new Float64Array(scores.length)
  for (let k = 0; k < DRAWN; k++) {
    sums.fill(0)
    for (let g = groups - 1; g >= 0; g--) {
      const o = optionAt(running, starts[g]!, starts[g + 1]!, next())
      for (let i = 0; i < sums.length; i++) sums[i]! += scores[i]![o]!
    }
    let isAccepted = true
    for (let i = 0; i < sums.length; i++) {
      const gain = worthOf(i, sums[i]!) - noDeals[i]!
      gains[i]![0] = gain
      if (i < deciders && gain < level) isAccepted = false
    }
    if (isAccepted && areRatified(gains, zeros, quorums, 0)) accepted++
  }
  const { low, high } = wilson(accepted, DRAWN)
  // Of more deals than a double can say, none is still none.
  const all = Math.min(deals, Number.MAX_VALUE)
  return { kind: 'estimated', count: (accepted / DRAWN) * all, low: low * all, high: high * all }
}

/** The option of a group at a share of the way through what its options stand for. */
function optionAt(running: Float64Array, first: number, end: number, share: number): number {
  let low = first
  let high = end - 1
  const at = share * running[high]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < running[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
