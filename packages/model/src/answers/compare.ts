import type { VerdictAnswer } from './verdict.ts'

/** Rival schools on one case, on the same draws. The first is the case as written. */
export type CompareAnswer = Readonly<{
  columns: readonly Readonly<{
    school: string | null
    name: string
    by: string
    verdict: VerdictAnswer
  }>[]
  /** Every input the columns disagree on, as written; null where a column keeps the case's own value. */
  differences: readonly Readonly<{ path: string; written: readonly (string | null)[] }>[]
}>
