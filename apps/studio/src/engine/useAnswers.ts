import type { AnalysisName } from '@parley/model'
import { useEffect, useMemo, useReducer } from 'react'
import { useSession } from '../session/SessionContext.ts'
import { useAsked } from '../session/session.ts'
import type { Extra, Shown } from './answers.ts'

/** One question about the open case, with what it carries beside draws, seed and school. */
export type Question = {
  readonly [K in AnalysisName]: readonly [analysis: K, extra: Extra<K>]
}[AnalysisName]

/** The answers to questions of which there may be more or fewer from time to time, in their order; see `useAnswer`. */
export function useAnswers(questions: readonly Question[]): readonly Shown<AnalysisName>[] {
  const session = useSession()
  const asked = useAsked(session)
  const { answers } = session
  // The caller writes the list anew each time; what it says is what counts.
  const key = JSON.stringify(questions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const stable = useMemo(() => questions as readonly (readonly [AnalysisName, never])[], [key])
  const [, changed] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const ends = stable.flatMap(([analysis, extra]) => [
      answers.hold(analysis, extra, 'tried', 0),
      answers.entry(analysis, extra, 'tried').subscribe(changed),
    ])
    return () => {
      for (const end of ends) end()
    }
  }, [answers, stable])
  useEffect(() => {
    if (!asked) return
    for (const [analysis, extra] of stable) answers.ask(analysis, extra, 'tried', asked)
  }, [answers, stable, asked])
  return stable.map(([analysis, extra]) => answers.entry(analysis, extra, 'tried').getState())
}
