import type { PartyId } from '../ids.ts'
import type { View } from '../view.ts'
import type { Caveat, DealLabel, Run, Spread } from './common.ts'

/** One deal through one view. */
export type DealRow = Readonly<{
  deal: DealLabel
  /** Gain of each decider, in the answer's party order. */
  gains: readonly Spread[]
  /** Share of draws in which every decider (and ratifier) accepts. */
  acceptedBy: number
  /** Share of draws in which each decider alone accepts, red lines included. */
  acceptedByEach: readonly number[]
  /** Median of the smallest gain. */
  smallestGain: number
  binding: PartyId
  isOnFrontier: boolean
  /** "Russia: line above contact" in the case's words; empty when none is crossed. */
  redLinesCrossed: readonly Readonly<{ party: PartyId; line: string }>[]
}>

export type ReferencePointName =
  | 'nash'
  | 'kalai-smorodinsky'
  | 'egalitarian'
  | 'utilitarian'
  | 'adjusted-winner'

/** A reference point, not a prediction. Ties are all listed. Empty `deals` with a reason when there is none. */
export type ReferencePoint = Readonly<{
  name: ReferencePointName
  deals: readonly Readonly<{ deal: DealLabel; gains: readonly number[] }>[]
  /** Where lotteries or divisible issues allow a point between deals: the gains there. */
  divisible: Readonly<{
    gains: readonly number[]
    shares: readonly Readonly<{ issue: string; option: string; share: number }>[]
  }> | null
  whyNone: 'no-zone' | 'needs-two-parties' | 'needs-divisible-issues' | 'ordinal' | null
}>

export type DealsView = Readonly<{
  view: View | 'own'
  chance: number
  /**
   * Deals ratified in at least half of the draws first, then by best smallest gain. At most `ask.limit`
   * rows, and always every proposal; `count` is how many there are.
   */
  rows: readonly DealRow[]
  count: number
  /** Deals acceptable to all at the central values (every input at its median). */
  centralZoneCount: number
  /** Deals that no rule forbids. */
  feasibleCount: number
  /** Vertices of the efficient frontier at the central values, best for the first decider first. */
  frontier: readonly Readonly<{ deal: DealLabel; gains: readonly number[] }>[]
  frontierCount: number
  /** The 80% band of each decider's no-deal value around its median, as offsets in gain coordinates. */
  noDealBand: readonly Readonly<{ low: number; high: number }>[]
  /** Where the analyst's no-deal lines fall in this view's gain coordinates, per decider; zeros for the analyst. */
  analystNoDealAt: readonly number[]
}>

export type DealsAnswer = Readonly<{
  run: Run
  deciders: readonly PartyId[]
  /** Analyst first, then `own`, then each decider. */
  views: readonly DealsView[]
  /** At the central values, analyst's view; only when asked for. */
  referencePoints: readonly ReferencePoint[]
  caveats: readonly Caveat[]
}>
