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
  /** Nowhere in [`from`, `to`], the plausible range searched. */
  | { kind: 'no-flip'; from: number; to: number }
>

export type DriversAnswer = Readonly<{
  run: Run
  output: DriverOutput
  chance: number
  /** Largest swing first; ties in file order. */
  drivers: readonly Driver[]
  caveats: readonly Caveat[]
}>
