import type { AnalysisName } from '@parley/model'
import { useContext, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useGently } from '../hooks/useGently.ts'
import type { Asked, Lens } from '../session/Asked.ts'
import { useSession } from '../session/SessionContext.ts'
import { type AskedSource, useAskedSource } from '../session/session.ts'
import type { Extra, Shown } from './answers.ts'
import { keyOf } from './keyOf.ts'
import { Wanted } from './Wanted.ts'

/**
 * The answer to a question about the open case, kept up to date while the component is shown.
 *
 * @param extra  what the question carries beside draws, seed and school
 * @param wanted  `written` leaves out what is being tried
 * @param isAsked  false where the case has nothing to ask about: then nothing is computed, and there is no answer
 */
export function useAnswer<K extends AnalysisName>(
  analysis: K,
  extra: Extra<K>,
  wanted: Lens = 'tried',
  isAsked = true,
): Shown<K> {
  return useGently(useAsking(analysis, extra, wanted, isAsked), state => state)
}

/** The same about another case than the open one; `about` is the same record as long as it is the same case. */
export function useAnswerAbout<K extends AnalysisName>(
  about: Asked,
  analysis: K,
  extra: Extra<K>,
): Shown<K> {
  return useGently(useAsking(analysis, extra, 'written', true, about), state => state)
}

/**
 * The verdict the moment it is there, drawn in one go before anything else: for the few words that are to follow a finger.
 * A component that draws more than a sentence from it holds up the page.
 */
export function useVerdictAtOnce(): Shown<'verdict'> {
  return useStore(useAsking('verdict', {}, 'tried', true))
}

/** Asks, and goes on asking while the component is shown. */
function useAsking<K extends AnalysisName>(
  analysis: K,
  extra: Extra<K>,
  wanted: Lens,
  isAsked: boolean,
  about: Asked | null = null,
): StoreApi<Shown<K>> {
  const session = useSession()
  // While nothing is tried both are one question.
  const isApart = useStore(session.whatIfs, all => wanted === 'written' && all.length > 0)
  const lens = isApart ? 'written' : 'tried'
  const open = useAskedSource(session, lens)
  const asked = useMemo(
    (): AskedSource => (about ? { getState: () => about, subscribe: () => () => {} } : open),
    [about, open],
  )
  const { answers } = session
  // The caller writes the record anew each time; what it says is what counts.
  const key = keyOf(extra)
  const kept = useRef({ key, extra })
  if (kept.current.key !== key) kept.current = { key, extra }
  const stable = kept.current.extra
  const rank = useContext(Wanted)
  useEffect(
    () => (isAsked ? answers.hold(analysis, stable, lens, rank) : undefined),
    [answers, analysis, stable, lens, rank, isAsked],
  )
  useEffect(() => {
    if (!isAsked) return undefined
    const ask = (): void => {
      const now = asked.getState()
      if (now) answers.ask(analysis, stable, lens, now)
    }
    ask()
    return asked.subscribe(ask)
  }, [answers, analysis, stable, lens, asked, isAsked])
  return answers.entry(analysis, stable, lens)
}
