import type { Analyses, AnalysisName } from '@parley/model'

/** One ask as several that can be answered apart, and how their answers are put together. */
export type Parts<K extends AnalysisName> = Readonly<{
  asks: readonly Analyses[K]['ask'][]
  /** Answers in the order of the asks. */
  join(answers: readonly Analyses[K]['answer'][]): Analyses[K]['answer']
}>
