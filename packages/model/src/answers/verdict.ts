import type { CourseId, PartyId } from '../ids.ts'
import type { Cell, View } from '../view.ts'
import type { Ask } from './ask.ts'
import type { Caveat, DealLabel, PartyGain, Run, Spread } from './common.ts'
import type { Moment } from './moment.ts'

/** `moment`: asked of the case as it stood at a date, in place of its as-of. Such a verdict tells no belief gaps. */
export type VerdictAsk = Ask & Readonly<{ moment?: Moment }>

/**
 * One reading of the question through one pair of eyes (or, for `recognised`, each party through its own).
 * When no deal survives rules and red lines, `chance` is 0 and everything that needs a deal is null.
 */
export type Reading = Readonly<{
  /** Share of draws in which a zone is found, in [0, 1]. */
  chance: number
  /** δ = max over deals of the smallest gain, in points of the binding party's own scale. */
  margin: Spread | null
  /** The deal that is most often the nearest (the arg max of δ), and in what share of draws. */
  nearest: Readonly<{ deal: DealLabel; share: number; gains: readonly PartyGain[] }> | null
  /** Who binds at the nearest deal, most often first; shares sum to 1. */
  binding: readonly Readonly<{ party: PartyId; share: number }>[]
  /**
   * The issue whose best option for the binding party, others fixed at the nearest deal, would raise its gain most;
   * `steps` counts options apart when the issue is ordered, else null.
   */
  bindingIssue: Readonly<{
    /** Who binds at the nearest deal; it need not be who binds most often over all draws. */
    party: PartyId
    issue: string
    issueName: string
    from: string
    to: string
    raises: Spread
    steps: number | null
  }> | null
  /** Deals in the zone per draw; null on a continuous issue. */
  zoneSize: Spread | null
  /** On a single numeric issue: the range of agreement and the walk-aways; null when there is no such issue. */
  range: ZoneRange | null
}>

/** One numeric issue: where the zone lies on it, and each decider's walk-away. */
export type ZoneRange = Readonly<{
  issue: string
  unit: string
  /** The ends of the zone, over the draws in which it is not empty; null when it is empty in most. */
  zone: Readonly<{ low: Spread; high: Spread }> | null
  /**
   * Each decider's walk-away point on the issue, over all draws in which it has one, and on which
   * side of it the party accepts: a seller `above`, a buyer `below`.
   */
  walkAways: readonly Readonly<{ party: PartyId; at: Spread; accepts: 'above' | 'below' }>[]
}>

/** A party's no-deal value through one view. */
export type NoDealReading = Readonly<{
  party: PartyId
  view: View
  worth: Spread
  /** In what share of draws each course is the best; file order; sums to 1. */
  courses: readonly Readonly<{
    course: CourseId
    name: string
    bestShare: number
    worth: Spread | null
  }>[]
  isPlaceholder: boolean
}>

/** Why the analyst's and a party's own reading differ: one belief and its effect on that party's no-deal value. */
export type BeliefGap = Readonly<{
  holder: PartyId
  path: string
  analyst: Spread
  believed: Spread
  /** Median change in the holder's own no-deal value from this belief alone, in its own points. */
  movesNoDealBy: number
  /** Change in the chance that each side recognises a zone if this gap closed. */
  recognisedIfClosed: number
}>

export type VerdictAnswer = Readonly<{
  run: Run
  /** The deciders, in file order. */
  deciders: readonly PartyId[]
  exists: Reading
  recognised: Reading
  asSeenBy: readonly Readonly<{ party: PartyId; reading: Reading }>[]
  /** Chances of the four cells, jointly per draw; they sum to 1. */
  cells: Readonly<Record<Cell, number>>
  /** The likeliest cell; ties go to the earlier of recognised, hidden, mirage, none. */
  cell: Cell
  noDeals: readonly NoDealReading[]
  gaps: readonly BeliefGap[]
  /** Chance that a zone exists leaving one thing out; null when the case has none of it. */
  without: Readonly<{
    ratification: number | null
    redLines: number | null
    compliance: number | null
  }>
  /** Per ratifier or veto holder: the chance a zone exists if it alone were not asked. */
  ratifiers: readonly Readonly<{ by: PartyId; of: PartyId; without: number }>[]
  caveats: readonly Caveat[]
}>
