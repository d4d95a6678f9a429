import { dealNumber } from '@parley/kernels'
import type { Issue } from '@parley/model'

/**
 * The deals of a case that no rule forbids.
 *
 * Combinations of the discrete issues have mixed-radix numbers, the last issue varying fastest.
 * The ones that survive are numbered again, 0 to `count` − 1 in the same order: that index is
 * what "deal" means everywhere in this folder.
 */
export type DealSpace = Readonly<{
  /** Issues with options, in file order: issue j is digit j. */
  issues: readonly Issue[]
  /** The one issue without a step, kept apart and solved exactly. */
  continuous: Issue | null
  /** Where on the continuous issue nothing changes but the level; empty when there is none. */
  cells: readonly LevelCell[]
  counts: Uint32Array
  strides: Float64Array
  rawCount: number
  /**
   * Deals that survive the rules; with a continuous issue, combinations that do at some level. Where they
   * are composed this is a number to tell, not to count up to.
   */
  count: number
  /** The mixed-radix number of each deal, rising; null when every combination survives. */
  numbers: Uint32Array | Float64Array | null
  split: Split
  /** Set where the deals are too many to list: they are then numbered as they are met. */
  composed: ComposedDeals | null
}>

/**
 * The discrete issues in two parts, so that a worth over all of them is one value of each:
 * issues before `at` make `heads` combinations, the others `tails`.
 */
export type Split = Readonly<{
  at: number
  heads: number
  tails: number
  /** Where the deals of each head begin, one entry longer than the heads; null when every pair is a deal. */
  runs: Uint32Array | null
  /** The tail of each deal; null when every pair is a deal. */
  tailOf: Uint32Array | null
}>

/**
 * A stretch of the continuous issue on which every rule, red line and condition holds throughout
 * or nowhere and every worth is straight; or one point (`from` = `to`) at which a condition has
 * its limit. A stretch stands for its inside: its ends are approached as near as one likes.
 */
export type LevelCell = Readonly<{
  from: number
  to: number
  /** Per deal: 1 when the rules allow it here; null when they allow all. */
  admits: Uint8Array | null
}>

/** The mixed-radix number of a deal. */
export function numberOf(space: DealSpace, deal: number): number {
  return space.numbers ? space.numbers[deal]! : deal
}

/** The option that a deal takes on issue j, as an index into its options. */
export function digitOf(space: DealSpace, deal: number, j: number): number {
  if (space.composed) return space.composed.optionsOf(deal)[j]!
  return Math.floor(numberOf(space, deal) / space.strides[j]!) % space.counts[j]!
}

/** The deal with a mixed-radix number; −1 when a rule forbids it. O(log deals). */
export function dealWithNumber(space: DealSpace, number: number): number {
  const numbers = space.numbers
  if (!numbers) return number
  let low = 0
  let high = numbers.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = numbers[middle]!
    if (found === number) return middle
    if (found < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The deal that takes some option on every discrete issue; −1 when a rule forbids it. */
export function dealTaking(space: DealSpace, options: ArrayLike<number>): number {
  if (space.composed) return space.composed.dealTaking(options)
  return dealWithNumber(space, dealNumber(options, space.counts))
}

/** The deal that differs from another on issue j only; −1 when a rule forbids it. */
export function dealWithDigit(space: DealSpace, deal: number, j: number, option: number): number {
  if (space.composed)
    return space.composed.dealTaking(space.composed.optionsOf(deal).with(j, option))
  const change = (option - digitOf(space, deal, j)) * space.strides[j]!
  return dealWithNumber(space, numberOf(space, deal) + change)
}

/** Which of two deals comes first: below 0 when x does. Numbers rise in this order where deals are listed. */
export function dealOrder(space: DealSpace, x: number, y: number): number {
  if (!space.composed || x === y) return x - y
  const [first, second] = [space.composed.optionsOf(x), space.composed.optionsOf(y)]
  const j = first.findIndex((option, at) => option !== second[at])
  return first[j]! - second[j]!
}

/** What one more on each issue adds to a mixed-radix number: the last issue varies fastest. */
export function stridesOf(counts: ArrayLike<number>): Float64Array {
  const strides = new Float64Array(counts.length)
  let stride = 1
  for (let j = counts.length - 1; j >= 0; j--) {
    strides[j] = stride
    stride *= counts[j]!
  }
  return strides
}

/**
 * Deals too many to list. They are composed from groups of tied issues, and each is numbered when it is
 * first met, so that what takes a deal by its number works here as it does on a list.
 */
export type ComposedDeals = Readonly<{
  /** The deals the rules allow, or of these the ones that cross no decider's red line, as a product of groups. */
  grouped(redLines: boolean): GroupedSpace
  /** The number of the deal that takes some option on every issue; −1 when a rule forbids it. */
  dealTaking(options: ArrayLike<number>): number
  /** The option a deal takes on every issue. Do not write to it. */
  optionsOf(deal: number): Uint32Array
  /**
   * How far, in points of whoever binds, a margin found so far may be too small: above 0 only where a
   * frontier of many seats had to be thinned.
   */
  error(): number
  thinnedBy(error: number): void
}>

/**
 * The deals of a case as a product of groups of issues, never listed.
 *
 * Issues that rules or interactions tie together are one group, enumerated with what the rules (and,
 * where they are enforced, the red lines) leave of it, or sorted into classes where it is too large for
 * that. A deal takes one combination of every group,
 * any with any: worth is a sum over groups, and what composes sums answers for the whole.
 */
export type GroupedSpace = Readonly<{
  /** Combinations before rules; beyond 2⁵³ the nearest double. */
  rawCount: number
  /** Deals that are left; beyond 2⁵³ the nearest double. */
  count: number
  groups: readonly Group[]
  /** The first combination of each group in arrays over all of them; one entry longer than the groups. */
  starts: Uint32Array
  /** Whether deals that cross a decider's red line are left out. */
  redLines: boolean
}>

export type Group = Readonly<{
  /** The issues of the group, as places in the case's list. */
  at: readonly number[]
  /** The combinations left, as deals of a space of these issues alone; one a class where there are classes. */
  space: DealSpace
  /** Set when the combinations are too many to list: they are sorted into classes nothing tells apart. */
  classes: DealClasses | null
}>

/**
 * The combinations of some tied issues, sorted into classes that nothing in the case tells apart.
 *
 * Two combinations are of one class when the same interactions hold in both and every option taken
 * adds the same to everybody. One stands for all: their number is kept, the worth is theirs too.
 */
export type DealClasses = Readonly<{
  /** The lowest mixed-radix number in each class, rising; whole numbers below 2⁵³. */
  numbers: Float64Array
  /** How many combinations each class has. */
  sizes: Float64Array
  /** The class of a combination, given the option taken on each issue; −1 when a rule or red line forbids it. */
  classOf(options: ArrayLike<number>): number
}>
