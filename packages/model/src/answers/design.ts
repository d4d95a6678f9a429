import type { PartyId } from '../ids.ts'
import type { InputPath } from '../inputPath.ts'
import type { Ask } from './ask.ts'
import type { Caveat, DealLabel, Run, Spread } from './common.ts'

export type DesignAsk = Ask &
  Readonly<{
    /** Ids of the proposals to work on; empty for all of them. */
    drafts: readonly string[]
    /** Who drafted: the changes made to a draft cost this decider as little as they can. Null for the first decider. */
    by: PartyId | null
  }>

/**
 * A deal as a designer looks at it. `gains` are those of the deciders at the central values, in the answer's
 * order and each in its party's own points; `spreads` and `acceptedBy` are over the draws.
 */
export type DesignedDeal = Readonly<{
  deal: DealLabel
  gains: readonly number[]
  spreads: readonly Spread[]
  /** Share of draws in which every decider (and ratifier) accepts. */
  acceptedBy: number
  /** At the central values: nobody loses, no red line is crossed, voters ratify. */
  isInZone: boolean
  /** At the central values the voters of whoever needs them ratify it; true where nobody does. */
  isRatified: boolean
  redLinesCrossed: readonly Readonly<{ party: PartyId; line: string }>[]
}>

/** Why there is nothing to show; the report says it in a sentence. */
export type WhyNoDesign =
  /** No deal is acceptable to all at the central values. */
  | 'no-zone'
  /** No deal leaves everybody else at no deal or better. */
  | 'others-refuse'
  /** Every deal that the rules allow crosses a red line, or there is none. */
  | 'no-deal-left'
  | 'one-deal-only'
  /** A decider only ranks: sizes of gains mean nothing. */
  | 'ordinal'
  | 'needs-two-parties'
  /** No pair of issues is weighed the other way round by two parties. */
  | 'nothing-to-trade'
  /** The deal is efficient. */
  | 'efficient'
  /** Fewer than two deals are worth the same to the offerer. */
  | 'no-two-alike'
  | 'needs-divisible-issues'
  | 'none-changed'

/**
 * A deal to put on the table, and why that one.
 *
 * `best-for`: the most that `party` can have while everybody else does no worse than with no deal.
 * `balanced`: leximin of gains, each as a share of its party's own reach. `likeliest`: accepted by all in
 * most draws. Ties are all counted in `count`; at most ten are in `deals`. Where `whyNone` is set and
 * `deals` is not empty, they are what comes nearest.
 */
export type Suggestion = Readonly<{
  kind: 'best-for' | 'balanced' | 'likeliest'
  party: PartyId | null
  /** The party is one whose better outcome the case asks about. */
  isPrincipal: boolean
  deals: readonly DesignedDeal[]
  count: number
  whyNone: WhyNoDesign | null
}>

/**
 * One term changed. `alone` is what the change does by itself to each decider's gain, in the answer's order;
 * null where a rule forbids it by itself.
 */
export type TermChange = Readonly<{
  issue: string
  issueName: string
  from: string
  fromName: string
  to: string
  toName: string
  /** Options apart on an ordered or stepped issue; null elsewhere. */
  steps: number | null
  alone: readonly number[] | null
}>

/** A deal reached from another by changing some terms. */
export type ChangedDeal = Readonly<{ to: DesignedDeal; changes: readonly TermChange[] }>

/** Two sides trade: `gives` costs `giver` and helps `taker`, `takes` the other way round; together nobody loses. */
export type Logroll = Readonly<{
  giver: PartyId
  taker: PartyId
  gives: TermChange
  takes: TermChange
  to: DesignedDeal
  /** What each decider has of the trade, in the answer's order. */
  rises: readonly number[]
}>

/** Several offers at once, worth the same to who makes them. */
export type OfferSet = Readonly<{
  by: PartyId
  offers: readonly DesignedDeal[]
  /** Own worths differ by no more than this, in the offerer's points. */
  tolerance: number
  /** The smallest number of issues on which two of the offers differ. */
  differOn: number
  /** Every offer is acceptable to all at the central values; else only to the offerer. */
  areAcceptable: boolean
  /** False where so many deals are worth the same that only those closest to the aim were compared. */
  isExact: boolean
  whyNone: WhyNoDesign | null
}>

/** What can be made of one draft. */
export type DraftDesign = Readonly<{
  draft: DealLabel
  /** As it stands; null when a rule forbids it. */
  now: DesignedDeal | null
  by: PartyId
  /** Fewest issues changed, then the least loss to `by`; all ties counted, at most ten shown. */
  cheapest: readonly ChangedDeal[]
  cheapestCount: number
  /** `no-zone`: `cheapest` is then what comes nearest. `none-changed`: it is acceptable as it stands. */
  whyNoChange: WhyNoDesign | null
  /** Efficient deals at least as good for all and better for one, none voters refuse that they did not refuse before. */
  improvements: readonly ChangedDeal[]
  improvementCount: number
  whyNoImprovement: WhyNoDesign | null
}>

/** Where the trades start from: a draft, or the most balanced deal. */
export type LogrollsFrom = Readonly<{
  from: DesignedDeal
  trades: readonly Logroll[]
  count: number
  whyNone: WhyNoDesign | null
}>

/** One outcome of a lottery over deals. */
export type LotteryPart = Readonly<{ deal: DesignedDeal; chance: number }>

/** A lottery over deals that cross no red line and that voters ratify: what indifference to risk would add. */
export type Lottery = Readonly<{
  kind: 'balanced' | 'nash'
  parts: readonly LotteryPart[]
  /** Expected gains, in the answer's order. */
  gains: readonly number[]
  /** The gains of the best single deal by the same measure; null where none is acceptable (Nash) or left. */
  discrete: readonly number[] | null
  /** No single deal is acceptable to all and the lottery is. */
  opensZone: boolean
  /** It is worth more than the best single deal by the same measure. */
  isBetter: boolean
  whyNone: WhyNoDesign | null
}>

/** Adjusted Winner, held against no deal. */
export type WinnerTest = Readonly<{
  gains: readonly number[]
  shares: readonly Readonly<{ issue: string; option: string; share: number }>[]
  /** Nobody would rather have no deal. */
  isAcceptable: boolean
  whyNone: WhyNoDesign | null
}>

/** How anybody could tell that the event has happened. */
export type Checkable = Readonly<
  | { kind: 'signpost'; id: string; name: string; how: string; by: string }
  | { kind: 'series'; id: string; name: string; unit: string }
  | { kind: 'scenario'; id: string; name: string }
>

/** Something about a contingent term that those who sign should know. */
export type TermWarning = Readonly<
  /** Nothing in the case would show who was right: the term needs a signpost or a series. */
  | { kind: 'not-checkable' }
  /** The event is about what happens without a deal: signing changes its chance, or makes it moot. */
  | { kind: 'settled-by-no-deal'; parties: readonly PartyId[] }
  /** `party` gains by the event's happening (or not) under the term, and can do something about it. */
  | {
      kind: 'moral-hazard'
      party: PartyId
      /** Null for a party without a worth of its own. */
      wants: 'happens' | 'does-not' | null
      through: 'course' | 'move'
    }
  /** Once the event is known `party` would rather have no deal, by this much of its own points. */
  | { kind: 'may-regret'; party: PartyId; when: 'happens' | 'does-not'; by: number }
>

/**
 * A term keyed to an event on which deciders differ: one deal if it happens, another if not.
 *
 * Gains are expectations, each decider's through its own eyes (own chance of the event, own worths, own
 * no-deal value); voters judge the term the same way. All in the answer's order.
 */
export type ContingentTerm = Readonly<{
  /** The input that is the event's chance. */
  path: InputPath
  /** The chance of the event as each decider and the analyst see it. */
  chances: readonly number[]
  analystChance: number
  ifHappens: DesignedDeal
  ifNot: DesignedDeal
  /** The terms that differ between the two. */
  changes: readonly TermChange[]
  /** Expected gain over no deal, each through its own eyes. */
  gains: readonly number[]
  /** The same as the analyst expects it for each. */
  analystGains: readonly number[]
  /** Each decider's gain over no deal under the term once the event is known, through its own eyes. */
  afterwards: readonly Readonly<{ ifHappens: number; ifNot: number }>[]
  /** The best deal without the term, by the same expectations. */
  plain: DesignedDeal
  plainGains: readonly number[]
  /** Everybody expects to gain over no deal. */
  opens: boolean
  /** Everybody expects at least as much as of `plain`, and somebody more. */
  beatsPlain: boolean
  checks: readonly Checkable[]
  warnings: readonly TermWarning[]
}>

/** Why a belief that differs gives no term. */
export type NoTerm = Readonly<{
  path: InputPath
  /**
   * `no-chance`: it is no chance, so nothing happens or does not. `same-chance`: the deciders do not differ.
   * `no-better`: no pair of deals keyed to it does better than one deal.
   */
  why: 'no-chance' | 'same-chance' | 'no-better' | 'too-many-deals'
}>

export type DesignAnswer = Readonly<{
  run: Run
  deciders: readonly PartyId[]
  suggestions: readonly Suggestion[]
  drafts: readonly DraftDesign[]
  logrolls: readonly LogrollsFrom[]
  /** One per decider. */
  offers: readonly OfferSet[]
  /** Terms that open a zone or beat every single deal first, best smallest expected gain first. */
  terms: readonly ContingentTerm[]
  noTerms: readonly NoTerm[]
  lotteries: readonly Lottery[]
  adjustedWinner: WinnerTest
  /** Deals acceptable to all at the central values; levels of a continuous issue count as the points compared. */
  zoneCount: number
  /** Where that is an estimate, its 95% interval; else null. */
  zoneCountRange: Readonly<{ low: number; high: number }> | null
  /** Each decider's reach at the central values, in its own points: from its worst to its best admissible deal. */
  reach: readonly number[]
  caveats: readonly Caveat[]
}>
