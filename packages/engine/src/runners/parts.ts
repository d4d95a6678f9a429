import type { Analyses, AnalysisName, Case } from '@parley/model'
import { moveParts } from '../analyses/moves/parts.ts'
import { openingParts } from '../analyses/openings/parts.ts'
import { timelineParts } from '../analyses/timeline/parts.ts'

/** One ask as several that can be answered apart, and how their answers are put together. */
export type Parts<K extends AnalysisName> = Readonly<{
  asks: readonly Analyses[K]['ask'][]
  /** Answers in the order of the asks. */
  join(answers: readonly Analyses[K]['answer'][]): Analyses[K]['answer']
}>

type Split<K extends AnalysisName> = (
  given: Case,
  ask: Analyses[K]['ask'],
  count: number,
) => Parts<K> | null

const splits: { readonly [K in AnalysisName]?: Split<K> } = {
  moves: moveParts,
  openings: openingParts,
  timeline: timelineParts,
}

/** At most so many parts of an ask; null for an analysis that is answered whole. */
export function partsOf<K extends AnalysisName>(
  analysis: K,
  given: Case,
  ask: Analyses[K]['ask'],
  count: number,
): Parts<K> | null {
  return count > 1 ? (splits[analysis]?.(given, ask, count) ?? null) : null
}
