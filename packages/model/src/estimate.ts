import type { Attribution } from './attribution.ts'
import type { Expression } from './expression.ts'
import type { InputPath } from './inputPath.ts'

/** Distributions a file may name. Parameters in the order written; see SPEC.md [E]. */
export type DistributionName = 'normal' | 'lognormal' | 'uniform' | 'triangular' | 'pert' | 'beta'

/**
 * A number as someone gave it. Chances are in [0, 1] here however they were spelled.
 * A range holds `level` of the chance, in (0, 1), and cuts equal tails.
 */
export type Estimate = Readonly<
  | { kind: 'point'; value: number }
  | { kind: 'range'; low: number; high: number; level: number }
  /** `best` is the median; each side is spread on its own. */
  | { kind: 'best'; low: number; best: number; high: number; level: number }
  | { kind: 'distribution'; name: DistributionName; parameters: readonly number[] }
  /** A word stands for its band, every value of it as likely. */
  | { kind: 'word'; word: string; low: number; high: number }
  | { kind: 'mixture'; parts: readonly Readonly<{ weight: number; of: Estimate }>[] }
  /**
   * A place in a list of ranks: every value that keeps the order, by one steepness for the whole list. `centre`, in
   * (0, `top`), is where the place lies at the middle; `top` is what the first place stands for; `list` is the path of
   * the first place, whose draws all places share.
   */
  | { kind: 'ranked'; of: 'weights' | 'scores'; centre: number; top: number; list: InputPath }
  | { kind: 'formula'; text: string; expression: Expression }
  /** Only for a scenario's chance: what the others leave. */
  | { kind: 'rest' }
>

/** One input of a case: the estimate, what was typed, and where it comes from. */
export type Input = Readonly<{
  estimate: Estimate
  /** As spelled in the file, for print: `0.30`, `40% to 70%`. Empty when the file left it to a default. */
  written: string
  attribution: Attribution
  /** True when the file gave nothing, or one bare constant where a choice among courses belongs. */
  isPlaceholder: boolean
}>
