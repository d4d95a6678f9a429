import type { DealSpace } from '../deals/DealSpace.ts'

/**
 * The deals of a case as a product of groups of issues, never listed.
 *
 * Issues that rules or interactions tie together are one group, enumerated with what the rules (and,
 * where they are enforced, the red lines) leave of it. A deal takes one combination of every group,
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
  /** The combinations left, as deals of a space of these issues alone. */
  space: DealSpace
}>
