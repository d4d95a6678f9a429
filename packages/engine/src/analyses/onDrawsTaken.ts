import type { Ask, Case, Caveat, CompareAnswer } from '@parley/model'
import { drawsLimited, drawsTaken } from '../large/largeWork.ts'
import type { Steps } from '../runners/Steps.ts'

/** Starts an analysis on as many of the draws asked for as its case allows; an answer of fewer says so. */
export function onDrawsTaken<A extends Pick<Ask, 'draws'>, T>(
  given: Case,
  ask: A,
  start: (given: Case, ask: A) => Steps<T>,
): Steps<T> {
  const draws = drawsTaken(given, ask.draws)
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
  const { columns } = answer as { columns?: CompareAnswer['columns'] }
  if (!columns) return answer
  return { ...answer, columns: columns.map(of => ({ ...of, verdict: tell(of.verdict) })) }
}
