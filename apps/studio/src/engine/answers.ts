import type { Analyses, AnalysisName } from '@parley/model'
import { markChanged } from '@parley/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Asked, Lens } from '../session/Asked.ts'
import { Past } from './Past.ts'
import { runners } from './runners.ts'
import { VerdictFirst } from './VerdictFirst.ts'

/** Draws of an answer that is to be there before a finger is lifted, and of the one that stays. */
const COARSE_DRAWS = 512
export const FULL_DRAWS = 10_000
export const SEED = '1'
/** Milliseconds after which a page that is never idle counts as idle. */
const IDLE_AT_LATEST = 150
/** Milliseconds without a change before the full answer is begun: nobody reads a slider that moves. */
const QUIET = 160

/** What a question carries beside seed and school; `draws` only where it is to be of fewer than the full answer. */
export type Extra<K extends AnalysisName> = Omit<Analyses[K]['ask'], 'draws' | 'seed' | 'school'> &
  Readonly<{ draws?: number }>

/** An answer as shown: the last there is, which case it is about, and whether a newer one is on its way. */
export type Shown<K extends AnalysisName> = Readonly<{
  answer: Analyses[K]['answer'] | null
  /** The case and the school that `answer` is about. Words about the answer take names from here. */
  asked: Asked | null
  /** The full answer about the case as it was before its last change, or before anything was tried; null when there is none. */
  before: Analyses[K]['answer'] | null
  isCoarse: boolean
  isUpdating: boolean
  /** Of the full answer, in [0, 1]; apart from the rest, for it changes while nothing else does. */
  progress: StoreApi<number>
  failure: Error | null
}>

type Entry<K extends AnalysisName> = {
  readonly state: StoreApi<Shown<K>>
  readonly past: Past<Analyses[K]['answer']>
  latest: Asked | null
  readers: number
  cancel: AbortController | null
  /** Notes that a full verdict is there or no longer wanted; of other answers it does nothing. */
  over: () => void
  timer: ReturnType<typeof setTimeout> | null
  isQuickBusy: boolean
}

/** The answers of one open case, each kept under its question. */
export type Answers = Readonly<{
  entry<K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens): StoreApi<Shown<K>>
  /** Asks again unless this very case has been asked. */
  ask<K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens, asked: Asked): void
  /** Counts who looks; what nobody looks at is cancelled. */
  hold<K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens): () => void
  close(): void
}>

const nothing = {
  answer: null,
  asked: null,
  before: null,
  isCoarse: false,
  isUpdating: false,
  failure: null,
}

/** Analyses that are worth a coarse answer first; the others say how far they are. */
const quickOnes: ReadonlySet<AnalysisName> = new Set([
  'verdict',
  'deals',
  'drivers',
  'moves',
  'blockers',
  'design',
  'timeline',
  'thresholdMap',
])

export function makeAnswers(): Answers {
  const entries = new Map<string, Entry<AnalysisName>>()
  const first = new VerdictFirst()
  const find = <K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens): Entry<K> => {
    const key = `${lens} ${analysis} ${JSON.stringify(extra)}`
    let entry = entries.get(key)
    if (!entry) {
      entry = {
        state: createStore<Shown<AnalysisName>>(() => ({
          ...nothing,
          progress: createStore(() => 0),
        })),
        past: new Past(),
        latest: null,
        readers: 0,
        cancel: null,
        over: () => {},
        timer: null,
        isQuickBusy: false,
      }
      entries.set(key, entry)
    }
    return entry as unknown as Entry<K>
  }
  const stop = (entry: Entry<never>): void => {
    if (entry.timer !== null) clearTimeout(entry.timer)
    entry.timer = null
    entry.cancel?.abort()
    entry.cancel = null
    entry.over()
  }

  const askFor = <K extends AnalysisName>(
    analysis: K,
    extra: Extra<K>,
    { school }: Asked,
    draws: number,
  ): Analyses[K]['ask'] => {
    const ask = { seed: SEED, ...extra, draws: Math.min(draws, extra.draws ?? draws) }
    return (analysis === 'compare' ? ask : { ...ask, school }) as unknown as Analyses[K]['ask']
  }

  /** The newest case, coarsely; while one is under way the next waits, and those between are never asked. */
  const runQuick = async <K extends AnalysisName>(
    analysis: K,
    extra: Extra<K>,
    entry: Entry<K>,
  ): Promise<void> => {
    if (entry.isQuickBusy) return
    entry.isQuickBusy = true
    const over = analysis === 'verdict' ? first.begin('coarse') : null
    try {
      for (;;) {
        if (!over) await first.turn('coarse')
        const asked = entry.latest!
        const { quick, quickVerdict } = await runners()
        const answer = await (analysis === 'verdict' ? quickVerdict : quick).run(
          analysis,
          asked.given,
          askFor(analysis, extra, asked, COARSE_DRAWS),
        )
        const shown = entry.state.getState()
        const isLate = shown.asked === asked && !shown.isCoarse
        if (!isLate) {
          entry.state.setState({
            answer: markChanged(answer, asked.changed),
            asked,
            before: entry.past.before(asked),
            isCoarse: true,
            failure: null,
          })
        }
        if (entry.latest === asked) return
      }
    } catch {
      // What cannot be answered coarsely fails in full too, and says so there.
    } finally {
      entry.isQuickBusy = false
      // The rest begins when it has been drawn: what draws it has no processor to share.
      if (over) whenIdle(over)
    }
  }

  let isLimber = false
  /** Code that has run a few times is several times faster: the first edit is answered as soon as the tenth. */
  const limberUp = async (asked: Asked): Promise<void> => {
    if (isLimber) return
    isLimber = true
    const { quickVerdict } = await runners()
    for (let time = 0; time < 3; time++) {
      await quickVerdict.run('verdict', asked.given, askFor('verdict', {}, asked, COARSE_DRAWS))
    }
  }

  const runFull = async <K extends AnalysisName>(
    analysis: K,
    extra: Extra<K>,
    entry: Entry<K>,
    asked: Asked,
  ): Promise<void> => {
    const cancel = new AbortController()
    const { over } = entry
    entry.cancel = cancel
    try {
      await first.turn(analysis === 'verdict' ? 'coarse' : 'full')
      if (entry.cancel !== cancel) return
      const { full, verdict } = await runners()
      const answer = await (analysis === 'verdict' ? verdict : full).run(
        analysis,
        asked.given,
        askFor(analysis, extra, asked, FULL_DRAWS),
        {
          signal: cancel.signal,
          onProgress: share => {
            if (entry.cancel === cancel) entry.state.getState().progress.setState(share, true)
          },
        },
      )
      if (entry.cancel !== cancel) return
      entry.cancel = null
      entry.past.note(asked, answer)
      if (analysis === 'verdict') void limberUp(asked)
      entry.state.setState({
        answer: markChanged(answer, asked.changed),
        asked,
        before: entry.past.before(asked),
        isCoarse: false,
        isUpdating: false,
        failure: null,
      })
    } catch (thrown) {
      if (cancel.signal.aborted) return
      const failure = thrown instanceof Error ? thrown : new Error(String(thrown))
      entry.state.setState({ isUpdating: false, failure })
    } finally {
      over()
    }
  }

  return {
    entry: (analysis, extra, lens) => find(analysis, extra, lens).state,
    ask(analysis, extra, lens, asked) {
      const entry = find(analysis, extra, lens)
      if (entry.latest === asked) return
      const known = find(analysis, extra, lens === 'tried' ? 'written' : 'tried').state.getState()
      if (known.asked === asked && !known.isCoarse) {
        // As it is written it has just been answered, before anything was tried, or the other way round.
        stop(entry as Entry<never>)
        entry.latest = asked
        entry.past.note(asked, known.answer!)
        const { progress } = entry.state.getState()
        const before = entry.past.before(asked)
        entry.state.setState({ ...known, before, progress, isUpdating: false })
        return
      }
      stop(entry as Entry<never>)
      entry.latest = asked
      entry.state.getState().progress.setState(0, true)
      entry.state.setState({ isUpdating: true })
      const isFirst = entry.state.getState().answer === null
      if (analysis === 'verdict') entry.over = first.begin('full')
      if (quickOnes.has(analysis)) void runQuick(analysis, extra, entry)
      entry.timer = setTimeout(
        () => void runFull(analysis, extra, entry, asked),
        isFirst ? 0 : QUIET,
      )
    },
    hold(analysis, extra, lens) {
      const entry = find(analysis, extra, lens)
      entry.readers++
      return () => {
        entry.readers--
        // A screen that is left and entered again within a moment goes on waiting.
        setTimeout(() => {
          if (entry.readers > 0 || !entry.state.getState().isUpdating) return
          stop(entry as Entry<never>)
          entry.latest = null
        }, 500)
      }
    },
    close() {
      for (const entry of entries.values()) stop(entry as unknown as Entry<never>)
    },
  }
}

/** Calls back when the page has nothing to draw. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: IDLE_AT_LATEST })
  else setTimeout(then, IDLE_AT_LATEST / 3)
}
