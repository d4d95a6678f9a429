import type {
  Analyses,
  AnalysisName,
  Case,
  Caveat,
  ChangeAnswer,
  CompareAnswer,
} from '@parley/model'
import { drawsLimited, drawsTaken } from '../large/largeWork.ts'
import type { Steps } from '../runners/Steps.ts'

/**
 * Starts an analysis on as many of the draws asked for as its case allows; an answer of fewer says so. Where the weight
 * of actors lies is asked of no deal, so that it takes every draw.
 */
export function onDrawsTaken<K extends AnalysisName>(
  analysis: K,
  given: Case,
  ask: Analyses[K]['ask'],
  start: (given: Case, ask: Analyses[K]['ask']) => Steps<Analyses[K]['answer']>,
): Steps<Analyses[K]['answer']> {
  const draws = analysis === 'positions' ? ask.draws : drawsTaken(given, ask.draws)
  if (draws === ask.draws) return start(given, ask)
  return told(start(given, { ...ask, draws }), drawsLimited(given, ask.draws))
}

/** Wherever an answer tells what a reader must know. */
function* told<T>(steps: Steps<T>, caveat: Caveat): Steps<T> {
  const tell = <A>(answer: A): A => {
    const { caveats } = answer as { caveats?: readonly Caveat[] }
    return caveats ? { ...answer, caveats: [caveat, ...caveats] } : answer
  }
  const answer = tell(yield* steps)
  const { columns, from, to } = answer as Partial<CompareAnswer & ChangeAnswer>
  const tellIn = <B extends Readonly<{ verdict: unknown }>>(of: B): B => ({
    ...of,
    verdict: tell(of.verdict),
  })
  if (columns) return { ...answer, columns: columns.map(tellIn) }
  if (from && to) return { ...answer, from: tellIn(from), to: tellIn(to) }
  return answer
}
