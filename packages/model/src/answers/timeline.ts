import type { Channel, SignpostStatus, StepUnit } from '../dynamics.ts'
import type { PartyId } from '../ids.ts'
import type { View } from '../view.ts'
import type { Ask } from './ask.ts'
import type { Caveat, Run, Spread } from './common.ts'
import type { Known } from './moment.ts'

/** Chances and values at consecutive steps; every list is as long as `Path.steps`. */
export type Path = Readonly<{
  /** Index into the answer's dates of the first entry. */
  firstStep: number
  /** Share of draws in which a zone exists (analyst), and in which each side recognises one. */
  exists: readonly number[]
  recognised: readonly number[]
  /** δ as it is, and as each side sees its own; null where no deal is admissible. */
  margin: readonly (Spread | null)[]
  ownMargin: readonly (Spread | null)[]
  noDeals: readonly Readonly<{ party: PartyId; view: View; median: readonly number[] }>[]
  /** What each learning view believes of each learned input, median per step. */
  beliefs: readonly Readonly<{ about: string; view: View; median: readonly number[] }>[]
}>

/** The first step after as-of in which a zone is recognised. Steps are counted from as-of; null where a share never gets there. */
export type Passage = Readonly<{
  median: number | null
  /** 10% and 90% points. */
  low: number | null
  high: number | null
  /** Share of draws that do not get there within the horizon. */
  never: number
}>

/** Shapley shares of the change from as-of to the last step; they sum to `total` exactly. */
export type ChannelShares = Readonly<{ total: number; by: Readonly<Record<Channel, number>> }>

export type FuturePath = Readonly<{
  id: string
  name: string
  why: string
  /** `observed`: what the series went on to show after as-of, where they do. */
  kind: 'scenario' | 'observed'
  /** From as-of to the last step; `observed` ends where the data do. */
  path: Path
  passage: Passage
  exists: ChannelShares
  recognised: ChannelShares
  /** Two learning views that first move apart: at which step after as-of, and how far. */
  widening: readonly Readonly<{
    about: string
    a: View
    b: View
    start: number
    widest: number
    atStep: number
    /** The first step, before the widest or after, at which the gap is smaller than at as-of; null for never. */
    closedBy: number | null
  }>[]
}>

/** One side's ripeness through its own eyes at one step: shares of draws. */
export type RipenessReading = Readonly<{
  party: PartyId
  step: number
  /** Sees no gain from escalating; null when no course of its own escalates. */
  noGainFromEscalation: number | null
  /** The cost of its best course is above its threshold; null when the file gives none. */
  hurts: number | null
  /** Sees a deal both it and the other would prefer. */
  seesWayOut: number
  /** All of the above that are known, together. */
  ripe: number
}>

export type SignpostReading = Readonly<{
  id: string
  name: string
  how: string
  by: string
  /** As known at as-of, and as known now (at the end of the data); equal when nothing was learned since. */
  statusThen: SignpostStatus
  statusNow: SignpostStatus
  /** The latest value of what is watched, at as-of and now; null without a series. */
  valueThen: number | null
  valueNow: number | null
  unit: string
  conditionOf: string | null
  effect: string
}>

/** The judgement looked back on: was the condition of the future it named met by the data? */
export type LookBack = Readonly<{
  future: string
  futureName: string
  condition: string
  by: string
  status: SignpostStatus
  /** Chance recognised at the signpost's date: as judged in that future, and as the data then had it. */
  judged: number
  observed: number
  /** The same for whether a zone exists. */
  judgedExists: number
  observedExists: number
  /**
   * Whether the two chances recognised are far enough apart to be read apart. When not, `stillest` says why as far as
   * it is a matter of belief: the side whose median estimate had moved least by then in the judged future.
   */
  tellsApart: boolean
  stillest: Readonly<{ view: View; about: string; start: number; later: number }> | null
}>

/**
 * `futures`: only these of the answer's futures, by id (`observed` among them); all when absent. `past: false` leaves the
 * past empty and ripeness out, for whoever has them from another ask.
 * `known`: `then` replays from nothing but rows published by as-of, each series' `known_after_days` counted in: no
 * future is told by the data, and nothing is looked back on. `now` when absent: every row there is.
 */
export type TimelineAsk = Ask &
  Readonly<{ futures?: readonly string[]; past?: false; known?: Known }>

export type TimelineAnswer = Readonly<{
  run: Run
  step: StepUnit
  /** Date of every step; of rounds, "round 0", "round 1", … */
  dates: readonly string[]
  asOfStep: number
  /** Whether the series are read as known at as-of or as known now. */
  known: Known
  /** Last date any series has, of what is known; null without data. */
  dataThrough: string | null
  deciders: readonly PartyId[]
  /** Up to and including as-of; one entry when nothing is replayed. */
  past: Path
  futures: readonly FuturePath[]
  ripeness: readonly RipenessReading[]
  signposts: readonly SignpostReading[]
  lookBack: readonly LookBack[]
  caveats: readonly (Caveat | TimelineCaveat)[]
}>

export type TimelineCaveat = Readonly<
  /** Rewinding took a belief past what its strength can have been: it is held at its end. */
  | { kind: 'rewound-too-far'; about: string; view: View; before: string }
  | { kind: 'gap-in-series'; series: string; from: string; to: string }
  | { kind: 'past-unseen'; before: string }
>
