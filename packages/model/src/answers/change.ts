import type { Case } from '../case.ts'
import type { Difference } from '../differences/difference.ts'
import type { IsoDate } from '../ids.ts'
import type { Cell } from '../view.ts'
import type { Ask } from './analyses.ts'
import type { Spread } from './common.ts'
import type { VerdictAnswer } from './verdict.ts'

/** What is argued out: two schools of a case (null for the case as written), or a case and a later version of it. */
export type ChangeAsk = Omit<Ask, 'school'> &
  Readonly<{
    between:
      | Readonly<{ kind: 'schools'; from: string | null; to: string | null }>
      | Readonly<{ kind: 'versions'; to: Case; school: string | null }>
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

export type ChangeAnswer = Readonly<{
  kind: ChangeAsk['between']['kind']
  from: ChangeEnd
  to: ChangeEnd
  differences: readonly Difference[]
  /** Inputs that both have, and on how many of them they do not differ. */
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
