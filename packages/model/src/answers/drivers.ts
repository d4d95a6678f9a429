import type { AttributionClass } from '../attribution.ts'
import type { Caveat, Run, Spread } from './common.ts'

/** What the tornado measures. */
export type DriverOutput = 'exists' | 'recognised'

/** One bar: the chance with this input held at each end of its range, everything else as it was. */
export type Driver = Readonly<{
  path: string
  name: string
  class: AttributionClass
  isPlaceholder: boolean
  unit: string
  value: Spread
  /** The input's 10% and 90% points, and the chance when it is held there. */
  low: Readonly<{ at: number; chance: number; margin: number }>
  high: Readonly<{ at: number; chance: number; margin: number }>
  /** |chance at high − chance at low|. */
  swing: number
  flip: Flip
}>

/**
 * Where the verdict turns. The verdict is "more likely than not" (chance ≥ ½) or not.
 * `at` is the value nearest the median at which it turns, found by bisection on common random numbers;
 * `side` says which way past it the verdict is the other one.
 */
export type Flip = Readonly<
  | { kind: 'flips'; at: number; side: 'above' | 'below'; isInRange: boolean }
  /** Nowhere in [`from`, `to`], the plausible range, nor past it on its scale (ten times its width where that has no two ends). */
  | { kind: 'no-flip'; from: number; to: number }
>

export type DriversAnswer = Readonly<{
  run: Run
  output: DriverOutput
  chance: number
  /** Largest swing first; then those that turn the verdict in their range, those that do past it, the rest; ties in file order. */
  drivers: readonly Driver[]
  caveats: readonly Caveat[]
}>

/** An estimate from draws, and the ends between which 95% of its resamples lie. */
export type Estimated = Readonly<{ value: number; low: number; high: number }>

/** Shares of the variance of an output: by an input alone, and with all it takes part in. */
export type VarianceShares = Readonly<{ first: Estimated; total: Estimated }>

/** One uncertain input. Beliefs about it are drawn with it, so they share its index: they are named. */
export type InfluenceRow = Readonly<{
  path: string
  name: string
  class: AttributionClass
  isPlaceholder: boolean
  /** Paths of the uncertain beliefs that move with it; empty for `exists`. */
  beliefs: readonly string[]
  /** Of the margin δ; null when that has none. */
  margin: VarianceShares | null
  /** Of "there is a zone", 1 or 0; null when that never varies. */
  zone: VarianceShares | null
  /**
   * Not worth arguing about: held at either end of its 10–90% range it moves the chance by less than the
   * narrowest band is wide (4 points), nowhere in its plausible range does the verdict turn, and its total
   * indices are below 1% of the variance with their intervals.
   */
  isSettled: boolean
}>

/** How an output's variance adds up over its inputs. */
export type VarianceSum = Readonly<{
  /** Of all first indices. */
  sum: Estimated
  /** More than a fifth of the variance is nobody's alone: 1 − sum > 20%. */
  interacts: boolean
}>

export type InfluenceAnswer = Readonly<{
  run: Run
  output: DriverOutput
  /** On block A: the first draws of the case. */
  chance: number
  /** Draws per block. */
  base: number
  /** Draws gone through: `base` for A, for B, and for every input. */
  evaluations: number
  resamples: number
  margin: VarianceSum | null
  zone: VarianceSum | null
  /** Share of the draws of a block without any admissible deal, and so without a margin: left out of its indices. */
  withoutMargin: number
  /** Largest total index of the zone first, of the margin where that is null; ties in file order. */
  inputs: readonly InfluenceRow[]
  caveats: readonly Caveat[]
}>

/** One input of a threshold map. */
export type ThresholdAxis = Readonly<{
  path: string
  name: string
  class: AttributionClass
  isPlaceholder: boolean
  unit: string
  value: Spread
  /** Where it is held, rising: numbers a person would type, from about its 1% to about its 99% point. */
  values: readonly number[]
}>

/** The chance over two inputs held, and where it turns. */
export type ThresholdMap = Readonly<{
  x: ThresholdAxis
  y: ThresholdAxis
  /** One row per value of `y`, one chance per value of `x`: the verdict with both typed. */
  chances: readonly (readonly number[])[]
  /** Both at the tidy number nearest their medians. */
  current: Readonly<{ x: number; y: number; chance: number }>
  /** Points of the line on which the verdict turns, on the rows and the columns of the grid. */
  flips: readonly Readonly<{ x: number; y: number }>[]
  /** The nearest point on the other side; `distance` in half-widths of each input's 10–90% range. Null when the map has one side. */
  nearest: Readonly<{ x: number; y: number; distance: number }> | null
  /** Where either alone turns it, the other at its median; null where it does not on the map. */
  alone: Readonly<{ x: number | null; y: number | null }>
  /** How often all draws were gone through. */
  passes: number
}>

export type ThresholdMapAnswer = Readonly<{
  run: Run
  output: DriverOutput
  /** With nothing held: the verdict's. */
  chance: number
  /** Null when fewer than two inputs have a range, or deals are too many to list. */
  map: ThresholdMap | null
  caveats: readonly Caveat[]
}>

/** What it would be worth to know one input exactly. */
export type LearningRow = Readonly<{
  path: string
  name: string
  class: AttributionClass
  isPlaceholder: boolean
  unit: string
  value: Spread
  /** The chance that knowing it turns the verdict: its share of values with the chance on the other side of one half. */
  turns: number
  /** The chance once it is known: median and where 80% of its values put it. */
  chance: Spread
  /** The chance of being right by calling the likelier side, before and after; `after` ≥ `before`. */
  before: number
  after: number
}>

export type LearningAnswer = Readonly<{
  run: Run
  output: DriverOutput
  chance: number
  /** At how many even shares of its distribution each input was held. */
  values: number
  /** Most likely to turn the verdict first, then by how much more often one would be right; ties in file order. */
  inputs: readonly LearningRow[]
  caveats: readonly Caveat[]
}>
