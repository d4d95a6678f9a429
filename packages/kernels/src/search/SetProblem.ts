/** Things that can be chosen together, at a cost, for a value that need not rise with every thing added. */
export type SetProblem = Readonly<{
  /** What each thing costs, 0 or more. */
  costs: Float64Array
  /** Per thing, those without which it cannot be chosen; one that is none of them is never there. */
  needs: readonly (readonly number[])[]
  /** Per thing, those beside which it cannot be chosen; holds both ways. */
  excludes: readonly (readonly number[])[]
  /** What some of them may cost together. */
  budgets: readonly Readonly<{ members: readonly number[]; amount: number }>[]
  /** What all things in a set may cost; Infinity for no limit. */
  total: number
  /** Most things in a set. */
  largest: number
  /** What a set is worth. Asked once per set, members rising. */
  value(set: readonly number[]): number
  /**
   * Told of sets before their values are asked, for who values many together at less cost. Some may never be asked: a set that
   * will do turns the search away from what is made of it.
   */
  prepare?: (sets: readonly (readonly number[])[]) => void
  /** A value from which on a set will do, if it is admitted. */
  enough: number
  /** Asked of sets that are worth enough. */
  admits?: (set: readonly number[]) => boolean
}>

/** Costs are typed in decimals: 0.1 + 0.2 is within a budget of 0.3. */
export const COST_ROUNDING = 1e-9

export type ValuedSet = Readonly<{
  /** Rising. */
  members: readonly number[]
  cost: number
  value: number
}>
