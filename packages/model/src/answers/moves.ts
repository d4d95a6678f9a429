import type { Channel, StepUnit } from '../dynamics.ts'
import type { PartyId } from '../ids.ts'
import type { MoveId, MoveKind } from '../move.ts'
import type { Ask } from './ask.ts'
import type { Caveat, DealLabel, Run, Spread } from './common.ts'

export type MovesAsk = Ask &
  Readonly<{
    /** These moves alone, each by itself and all together; null for each move of the case by itself. */
    together: readonly MoveId[] | null
    /** Only these of the answer's single moves; all when absent. */
    only?: readonly MoveId[]
  }>

/** How likely a zone is and by how much: one reading of the case as it would be. */
export type Outcome = Readonly<{
  /** Share of draws, in [0, 1]. */
  chance: number
  /** δ over the draws in which some deal is admissible; null when none ever is. */
  margin: Spread | null
}>

/** The same after a move, on the same draws. */
export type After = Outcome &
  Readonly<{
    /** Share of draws in which there was no zone and now is one. */
    opens: number
    /** Share of draws in which a zone that was there is gone. */
    closes: number
  }>

export type Effect = Readonly<{ exists: After; recognised: After }>

/** One quantity before and after. */
export type Change = Readonly<{ before: Spread; after: Spread }>

/** What a move that works means to one party, on that party's own scale. */
export type SideEffect = Readonly<{
  party: PartyId
  /** No deal, as the analyst sees it and as the party does. */
  noDeal: Change
  ownNoDeal: Change
  /** Gain over no deal at what is the nearest deal before and what is after, analyst's view; null without one. */
  gain: Change | null
}>

/** Whether somebody who has to agree is no worse off, as it sees it itself, if the move works. */
export type Consent = Readonly<{
  party: PartyId
  /** It makes the move, or somebody else needs its consent. */
  isActor: boolean
  /**
   * Change in what it can expect: the nearest deal where it sees a zone, no deal otherwise. Null for a party whose
   * worth the case does not have.
   */
  change: Spread | null
  /** Share of draws in which it is no worse off; null for the same reason. */
  noWorse: number | null
}>

/** A move, or several made together, beside the case as it stands. */
export type MoveReading = Readonly<{
  /** What was asked for; one move, or those to be made together, in file order. */
  moves: readonly MoveId[]
  /** What is made: with everything those need, in file order. */
  made: readonly MoveId[]
  /** Of what was asked for. */
  names: readonly string[]
  by: readonly PartyId[]
  kind: MoveKind | null
  channels: readonly Channel[]
  /** Chance that all that is made works, over the draws; null when the file gives none for any of it. */
  works: number | null
  /** Of all that is made, in the file's unit; null when a part has none. */
  cost: Spread | null
  lag: Readonly<{ spread: Spread; unit: StepUnit }> | null
  /** Null when the file does not say so of all that is made. */
  isReversible: boolean | null
  ifItWorks: Effect
  /** Where each part works in a share of draws that is its chance. */
  asLikely: Effect
  /** Rise of each chance, as likely as it is, for a unit of median cost; null without a cost, or for one of 0. */
  perCost: Readonly<{ exists: number; recognised: number }> | null
  nearest: Readonly<{ before: DealLabel | null; after: DealLabel | null }>
  sides: readonly SideEffect[]
  /** Whom no deal becomes worse for on average, as the analyst sees it. */
  worsensNoDealOf: readonly PartyId[]
  /** Inputs it changes of which a party holds a belief of its own that it does not change [M11]. */
  unmoved: readonly Readonly<{ party: PartyId; path: string }>[]
  consents: readonly Consent[]
  /** The case as written and every school that says more than how things move in time, in that order. */
  schools: readonly SchoolReading[]
}>

/** What a move does to the chances through one school, as likely as it is there. */
export type SchoolReading = Readonly<{
  school: string | null
  name: string
  exists: ChanceChange
  recognised: ChanceChange
}>

/** A chance before and after, and the 95% half-width of the change on paired draws; all in [0, 1]. */
export type ChanceChange = Readonly<{ before: number; after: number; error: number }>

export type MovesAnswer = Readonly<{
  run: Run
  deciders: readonly PartyId[]
  before: Readonly<{ exists: Outcome; recognised: Outcome }>
  /** One for each move that was asked about, in file order. */
  moves: readonly MoveReading[]
  /** What was asked to be made together; null when nothing was. */
  together: MoveReading | null
  /** The unit costs are in, in the author's words; null when the file gives none. */
  costUnit: string | null
  /** Largest 95% half-width of a change of a chance, from draws that are paired; in [0, 1]. */
  pairedError: number
  caveats: readonly Caveat[]
}>
