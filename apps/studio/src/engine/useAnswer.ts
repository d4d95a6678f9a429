import type { AnalysisName } from '@parley/model'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useGently } from '../hooks/useGently.ts'
import type { Lens } from '../session/Asked.ts'
import { useSession } from '../session/SessionContext.ts'
import { useAsked } from '../session/session.ts'
import type { Extra, Shown } from './answers.ts'

/**
 * The answer to a question about the open case, kept up to date while the component is shown.
 *
 * @param extra  what the question carries beside draws, seed and school
 * @param wanted  `written` leaves out what is being tried
 */
export function useAnswer<K extends AnalysisName>(
  analysis: K,
  extra: Extra<K>,
  wanted: Lens = 'tried',
): Shown<K> {
  return useGently(useAsking(analysis, extra, wanted), state => state)
}

/**
 * The verdict the moment it is there, drawn in one go before anything else: for the few words that are to follow a finger.
 * A component that draws more than a sentence from it holds up the page.
 */
export function useVerdictAtOnce(): Shown<'verdict'> {
  return useStore(useAsking('verdict', {}, 'tried'))
}

/** Asks, and goes on asking while the component is shown. */
function useAsking<K extends AnalysisName>(
  analysis: K,
  extra: Extra<K>,
  wanted: Lens,
): StoreApi<Shown<K>> {
  const session = useSession()
  const isTrying = useStore(session.whatIfs, all => all.length > 0)
  // While nothing is tried both are one question.
  const lens = isTrying ? wanted : 'tried'
  const asked = useAsked(session, lens)
  const { answers } = session
  // The caller writes the record anew each time; what it says is what counts.
  const key = JSON.stringify(extra)
  const kept = useRef({ key, extra })
  if (kept.current.key !== key) kept.current = { key, extra }
  const stable = kept.current.extra
  useEffect(() => answers.hold(analysis, stable, lens), [answers, analysis, stable, lens])
  useEffect(() => {
    if (asked) answers.ask(analysis, stable, lens, asked)
  }, [answers, analysis, stable, lens, asked])
  return answers.entry(analysis, stable, lens)
}
