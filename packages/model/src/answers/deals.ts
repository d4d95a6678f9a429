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
  /** The 95% interval of that where it is an estimate: deals too many to count. Null when counted. */
  centralZoneRange: Readonly<{ low: number; high: number }> | null
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

/**
 * Why no deal is acceptable to all at the central values, in numbers anybody can check by hand: gains
 * over no deal in each party's own points, rules and red lines kept, voters not asked.
 */
export type NoDealCertificate = Readonly<{
  /** The most each decider could gain if nobody else had to agree: below 0, it alone rules every deal out. */
  bestAlone: readonly Readonly<{ party: PartyId; gain: number }>[]
  /** The two who are furthest apart, and the largest smallest gain of these two; null for one decider. */
  tightestPair: Readonly<{ parties: readonly [PartyId, PartyId]; margin: number }> | null
  /** What every decider would have to give up, at least, if all gave up as much; above 0. */
  evenRelaxation: number
  /** One least way out: what each would give up for one deal to be acceptable, the sum over all being smallest. */
  relaxation: readonly Readonly<{ party: PartyId; by: number }>[]
}>

export type DealsAnswer = Readonly<{
  run: Run
  deciders: readonly PartyId[]
  /** Analyst first, then `own`, then each decider. */
  views: readonly DealsView[]
  /** At the central values, analyst's view; only when asked for. */
  referencePoints: readonly ReferencePoint[]
  /** Set when some deal is allowed and none leaves every decider as well off as no deal, where that is exact. */
  noDeal: NoDealCertificate | null
  caveats: readonly Caveat[]
}>
