import type { Analyses, AnalysisName, Case } from '@parley/model'
import { moveParts } from '../analyses/moves/parts.ts'
import { openingParts } from '../analyses/openings/parts.ts'
import type { Parts } from '../analyses/Parts.ts'
import { timelineParts } from '../analyses/timeline/parts.ts'

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
