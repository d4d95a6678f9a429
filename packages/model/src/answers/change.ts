import type { Case } from '../case.ts'
import type { Difference } from '../differences/difference.ts'
import type { FutureId } from '../dynamics.ts'
import type { IsoDate } from '../ids.ts'
import type { Cell } from '../view.ts'
import type { Ask } from './ask.ts'
import type { Caveat, Run, Spread } from './common.ts'
import type { Known } from './moment.ts'
import type { VerdictAnswer } from './verdict.ts'

/**
 * What is argued out: two schools of a case (null for the case as written), a case and a later version of it, or two
 * steps of its time. Up to as-of a step is what the series rewind to; after it what `future` brings, or with null what
 * the series then showed. `known` as for a timeline.
 */
export type ChangeAsk = Omit<Ask, 'school'> &
  Readonly<{
    between:
      | Readonly<{ kind: 'schools'; from: string | null; to: string | null }>
      | Readonly<{ kind: 'versions'; to: Case; school: string | null }>
      | DatesBetween
  }>

export type DatesBetween = Readonly<{
  kind: 'dates'
  from: number
  to: number
  future: FutureId | null
  known: Known
  school: string | null
}>

/** One end of a change. Both are on the draws of the first, matched by path. */
export type ChangeEnd = Readonly<{
  school: string | null
  /** The name of the school, or of the case. */
  name: string
  by: string
  asOf: IsoDate
  verdict: VerdictAnswer
}>

/** One of two dates of a case: what is judged of it, on the draws of the verdict. */
export type DatedEnd = Readonly<{
  school: string | null
  /** The name of the future that brings it, of a step after as-of that a future tells; else empty. */
  name: string
  by: string
  /** The date of the step, or "round 3". */
  asOf: string
  /** Where the values are from: the series before as-of, the file at it, and after it the series or a future. */
  told: 'rewound' | 'file' | 'data' | 'future'
  verdict: Readonly<{
    run: Run
    caveats: readonly Caveat[]
    exists: Readonly<{ chance: number; margin: Spread | null }>
    recognised: Readonly<{ chance: number; margin: Spread | null }>
    cell: Cell
  }>
}>

/** What a change is measured in: two chances in [0, 1] and the median margin in points of whoever binds. */
export type ChangeMeasure = 'exists' | 'recognised' | 'margin'
export const changeMeasures: readonly ChangeMeasure[] = ['exists', 'recognised', 'margin']

/** A change shared out among the differences; `shares[i]` is that of `differences[i]`, and they sum to `total`. */
export type SharedChange = Readonly<{
  total: number
  shares: readonly number[]
  /** Standard errors of the shares, when they are estimated; null when they are exact. */
  errors: readonly number[] | null
}>

/**
 * What a verdict is turned by: whether a zone more likely than not exists, is recognised by each side, and
 * the likeliest of the four states.
 */
export type FlipAspect = 'exists' | 'recognised' | 'cell'
export const flipAspects: readonly FlipAspect[] = ['exists', 'recognised', 'cell']

/** Smallest sets of differences, as indices into `differences`, which put over alone turn one aspect of the verdict. */
export type FlipSets = Readonly<
  (
    | {
        kind: 'flips'
        /** Every minimal set up to `upTo` differences, smaller ones first, then those that move the chance most. */
        sets: readonly (readonly number[])[]
      }
    /**
     * Both ends are on one side. `most` is the smallest set that by itself makes more than half of the
     * change of the chance, and what share of it; null when the change is under a point or none does.
     */
    | {
        kind: 'agrees'
        most: Readonly<{ set: readonly number[]; share: number }> | null
      }
  ) & {
    /** Sets of this many differences were gone through; all of them when `isComplete`. */
    upTo: number
    isComplete: boolean
    /** How many sets were asked. */
    asked: number
  }
>

export type ChangeAnswer = ChangeFound &
  Readonly<
    | { kind: 'schools' | 'versions'; from: ChangeEnd; to: ChangeEnd }
    | {
        kind: 'dates'
        from: DatedEnd
        to: DatedEnd
        known: Known
        /** Last date any series has, of what is known; null without data. */
        dataThrough: string | null
      }
  >

type ChangeFound = Readonly<{
  differences: readonly Difference[]
  /** Inputs that both give a value, and on how many of them they do not differ. */
  inputs: Readonly<{ count: number; same: number }>
  /** The margin is null when a set of differences leaves no deal to measure it at. */
  waterfall: Readonly<{
    /** Exact: every set was asked. Estimated: mirrored pairs of orders. */
    method: 'exact' | 'estimated'
    /** Orders averaged over; null when exact: all of them. */
    orders: number | null
    exists: SharedChange
    recognised: SharedChange
    margin: SharedChange | null
  }>
  flips: Readonly<Record<FlipAspect, FlipSets>>
  /** How many sets of differences were evaluated in all. */
  evaluations: number
}>

/** What is read of one set of differences put over. */
export type ChangePoint = Readonly<{
  exists: number
  recognised: number
  margin: Spread['median'] | null
  cell: Cell
}>
