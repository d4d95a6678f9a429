import type { Attribution, Citation } from './attribution.ts'
import type { Input } from './estimate.ts'
import type { Id, IsoDate, PartyId, SourceId } from './ids.ts'
import type { InputPath } from './inputPath.ts'
import type { Override, View } from './view.ts'

export type SeriesId = Id<'series'>
export type EventId = Id<'event'>
/** A named future; `scenario` in the file, which in code is what a course runs into. */
export type FutureId = Id<'future'>
export type SignpostId = Id<'signpost'>

export type StepUnit = 'day' | 'week' | 'month' | 'quarter' | 'round'

/**
 * When and how the inputs of a case move.
 *
 * The file's values hold at the case's `asOf`. Steps before it are rewound from what the series show,
 * steps after it are what a future says; `asOf` itself is the step that holds the date.
 */
export type Dynamics = Readonly<{
  step: StepUnit
  /** First step. `asOf` when the file replays nothing. */
  from: IsoDate
  /** How many steps follow the first; at least 1. */
  steps: number
  series: readonly Series[]
  learning: readonly Learning[]
  drives: readonly Drive[]
  drifts: readonly Drift[]
  walks: readonly Walk[]
  events: readonly TimedEvent[]
  futures: readonly Future[]
  signposts: readonly Signpost[]
  ripeness: Ripeness
}>

/** Observed data, read from a CSV beside the case, or none when only futures speak of it. Rows rise in date. */
export type Series = Readonly<{
  id: SeriesId
  name: string
  unit: string
  /** `flow`: what happened in the step, summed. `level`: the state at its end, the last row of the step. */
  kind: 'flow' | 'level'
  file: string
  rows: readonly SeriesRow[]
  /** Days between a row's date and its publication: what "as known then" may use. */
  knownAfterDays: number
  source: SourceId | null
}>
/** A row without a usable value is left out by the reader, with a diagnostic when the file does not allow it. */
export type SeriesRow = Readonly<{ date: IsoDate; value: number }>

/**
 * How a chance is learned from evidence.
 *
 * `beta`: strength m is how many observations a view is worth; mean (m·p + w)/(m + n).
 * `two-type`: p is the chance the foe is strong; a strong foe wins a unit with `strong`, a weak one with `weak`.
 */
export type Learning = Readonly<{
  about: InputPath
  model: Readonly<{ kind: 'beta' } | { kind: 'two-type'; strong: Input; weak: Input }>
  /** Where units come from; null when only futures give them. */
  evidence: Evidence | null
  /**
   * The quantity that says how firmly each view believes at `asOf`; what it learns adds to it. Absent when each learner
   * has a strength of its own.
   */
  strengthIn?: InputPath
  /** Who learns, and how fast. A view not listed keeps its value. */
  learners: readonly Learner[]
}>

/**
 * Reads a series as units of evidence. `amount`: every `per` series units are one, wins when the series goes `winsWhen`.
 * `step`: every step with a value is one, a win when its change is at least or at most `value`.
 * `walk`: every battle of a walk that fights its own is one, a win when the walk goes up.
 */
export type Evidence = Readonly<
  | { kind: 'amount'; series: SeriesId; per: number; winsWhen: 'rises' | 'falls' }
  | { kind: 'step'; series: SeriesId; is: 'at-least' | 'at-most'; value: number }
  | { kind: 'walk'; walk: InputPath }
>

export type Learner = Readonly<{
  who: View
  /** m at `asOf`, at least 0; null where `strengthIn` says it. Not used by two-type learning. */
  strength: Input | null
  /** What bad news weighs beside good, in [0, 1]; null for 1. */
  badNewsWeight: Input | null
  /** Which evidence is bad news to this view. */
  hopesFor: 'wins' | 'losses'
}>

/** Moves an input by `perUnit` for every unit of a series above its value at `asOf` (flows are summed from there). */
export type Drive = Readonly<{ series: SeriesId; on: InputPath; perUnit: Input }>

/** Moves an input by this much a step, from `asOf` on. */
export type Drift = Readonly<{ on: InputPath; perStep: Input }>

/**
 * Fighting as a random walk over `positions`, held at both ends (Smith 1998).
 *
 * With `at`, the input is a chance: that of reaching the top from where the walk stands. Without, the input is a number:
 * where the walk stands. Observed units move it up to `asOf`; after, battles with chance `win`, or with `follows` the
 * evidence about a learned input, a position up for a win and down for a loss, before `asOf` as after.
 */
export type Walk = Readonly<{
  about: InputPath
  positions: number
  /** Where it stands at `asOf`, in 0 … positions; null where the input says it. */
  at: number | null
  moves: Readonly<
    { kind: 'fights'; win: Input; battlesPerStep: number } | { kind: 'follows'; learned: InputPath }
  >
}>

export type TimedEvent = Readonly<{
  id: EventId
  name: string
  when: Readonly<
    | { kind: 'dated'; date: IsoDate }
    /** Happens at most once, in each step from `from` to `until` with this chance if it has not yet. */
    | { kind: 'hazard'; chance: Input; from: IsoDate | null; until: IsoDate | null }
  >
  effects: readonly TimedEffect[]
  /** Steps after which half of each effect is gone; null for lasting ones. */
  halfLife: number | null
  /** Views that learn of it; null for everybody. The analyst always does. */
  knownTo: readonly PartyId[] | null
  attribution: Attribution
}>

/** `shift` adds, `scale` multiplies, `set` replaces. A path under `beliefs.` moves only what that party believes. */
export type TimedEffect = Readonly<{ on: InputPath; change: 'shift' | 'scale' | 'set'; by: Input }>

/** A named future: what each step after `asOf` brings. What it does not mention stays as it is at `asOf`. */
export type Future = Readonly<{
  id: FutureId
  name: string
  why: string
  /** The value of a series in every step. */
  series: readonly Readonly<{ series: SeriesId; value: Input }>[]
  /** Units of evidence a step, of which wins, for a learned input; beside what its series gives. */
  evidence: readonly Readonly<{ about: InputPath; wins: Input; of: Input }>[]
  /** Overrides `when` of an event: never, or at a date. */
  events: readonly Readonly<{ event: EventId; at: IsoDate | 'never' }>[]
  drifts: readonly Drift[]
  /** Holds from the first step after `asOf`. */
  overrides: readonly Override[]
}>

/** Something to watch. With a `test` Parley tells its status from the series; without, the file does. */
export type Signpost = Readonly<{
  id: SignpostId
  name: string
  how: string
  by: IsoDate
  test: Readonly<{
    series: SeriesId
    is: 'at-least' | 'at-most'
    value: number
    steps: number
  }> | null
  status: SignpostStatus | null
  /** The future whose condition this is: its look-back is the judgement's. */
  conditionOf: FutureId | null
  effect: string
  from: readonly Citation[]
}>
export type SignpostStatus = 'not-yet' | 'met' | 'failed' | 'unknown'

/** When a side counts as hurting (Zartman): the cost of its own best course, in its own points. */
export type Ripeness = Readonly<{ costAbove: readonly Readonly<{ party: PartyId; cost: Input }>[] }>

/** What a change works through. `cost` is everything no deal is worth; see docs/analyses/timeline.md. */
export type Channel = 'belief' | 'cost' | 'terms' | 'commitment'
export const channels: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']
