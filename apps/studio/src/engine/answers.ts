import type { Analyses, AnalysisName } from '@parley/model'
import { markChanged } from '@parley/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Asked, Lens } from '../session/Asked.ts'
import { keyOf } from './keyOf.ts'
import { MostWanted, type Rank } from './MostWanted.ts'
import { Past } from './Past.ts'
import { fullSize, runners } from './runners.ts'
import { VerdictFirst } from './VerdictFirst.ts'

/** Draws of an answer that is to be there before a finger is lifted, and of the one that stays. */
const COARSE_DRAWS = 512
export const FULL_DRAWS = 10_000
export const SEED = '1'
/** Milliseconds after which a page that is never idle counts as idle. */
const IDLE_AT_LATEST = 150
/** Runs of the coarse verdict before the first edit, from which on another makes it no quicker. */
const LIMBER = 8
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
  /** Apart from the rest, for it changes while nothing else does. */
  progress: StoreApi<Progress>
  failure: Error | null
  /** Asks once more what could not be answered. */
  again: () => void
}>

/** Whether a newer answer is on its way, and the share of it that is done, in [0, 1]. */
export type Progress = Readonly<{ isUpdating: boolean; share: number }>

type Entry<K extends AnalysisName> = {
  readonly state: StoreApi<Shown<K>>
  readonly progress: StoreApi<Progress>
  readonly past: Past<Analyses[K]['answer']>
  latest: Asked | null
  /** Who looks, by how much they want it. */
  readonly readers: Rank[]
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
  hold<K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens, rank: Rank): () => void
  close(): void
}>

const nothing = {
  answer: null,
  asked: null,
  before: null,
  isCoarse: false,
  failure: null,
}
const settled: Progress = { isUpdating: false, share: 0 }
const begun: Progress = { isUpdating: true, share: 0 }

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

export function makeAnswers(workers = runners): Answers {
  const entries = new Map<string, Entry<AnalysisName>>()
  const first = new VerdictFirst()
  const quickPlace = new MostWanted(1)
  const fullPlaces = new MostWanted(fullSize)
  const rankOf = (entry: Readonly<{ readers: readonly Rank[] }>): Rank =>
    Math.min(2, ...entry.readers) as Rank
  const find = <K extends AnalysisName>(analysis: K, extra: Extra<K>, lens: Lens): Entry<K> => {
    const key = `${lens} ${analysis} ${keyOf(extra)}`
    let entry = entries.get(key)
    if (!entry) {
      const again = (): void => {
        const { latest } = entry!
        if (!latest) return
        entry!.latest = null
        entry!.state.setState({ failure: null })
        ask(analysis, extra, lens, latest)
      }
      const progress = createStore(() => settled)
      entry = {
        state: createStore<Shown<AnalysisName>>(() => ({ ...nothing, progress, again })),
        progress,
        past: new Past(),
        latest: null,
        readers: [],
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
        const { quick, quickVerdict } = await workers()
        // The verdict may be asked for in the same breath, and after it.
        if (!over) await first.turn('coarse')
        const leave = over ? () => {} : await quickPlace.take(() => rankOf(entry))
        const asked = entry.latest
        if (!asked) return leave()
        const answer = await (over ? quickVerdict : quick)
          .run(analysis, asked.given, askFor(analysis, extra, asked, COARSE_DRAWS))
          .finally(leave)
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
    const { quickVerdict } = await workers()
    for (let time = 0; time < LIMBER; time++) {
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
    let leave = (): void => {}
    try {
      await first.turn(analysis === 'verdict' ? 'coarse' : 'full')
      if (entry.cancel !== cancel) return
      if (analysis !== 'verdict') leave = await fullPlaces.take(() => rankOf(entry))
      if (entry.cancel !== cancel) return
      const { full, verdict } = await workers()
      const answer = await (analysis === 'verdict' ? verdict : full).run(
        analysis,
        asked.given,
        askFor(analysis, extra, asked, FULL_DRAWS),
        {
          signal: cancel.signal,
          onProgress: share => {
            if (entry.cancel === cancel) entry.progress.setState({ share })
          },
        },
      )
      if (entry.cancel !== cancel) return
      entry.cancel = null
      entry.past.note(asked, answer)
      if (analysis === 'verdict') void limberUp(asked)
      entry.progress.setState(settled)
      entry.state.setState({
        answer: markChanged(answer, asked.changed),
        asked,
        before: entry.past.before(asked),
        isCoarse: false,
        failure: null,
      })
    } catch (thrown) {
      if (cancel.signal.aborted) return
      const failure = thrown instanceof Error ? thrown : new Error(String(thrown))
      entry.progress.setState(settled)
      entry.state.setState({ failure })
    } finally {
      leave()
      over()
    }
  }

  const ask = <K extends AnalysisName>(
    analysis: K,
    extra: Extra<K>,
    lens: Lens,
    asked: Asked,
  ): void => {
    const entry = find(analysis, extra, lens)
    if (entry.latest === asked) return
    const known = find(analysis, extra, lens === 'tried' ? 'written' : 'tried').state.getState()
    if (known.asked === asked && !known.isCoarse) {
      // As it is written it has just been answered, before anything was tried, or the other way round.
      stop(entry as Entry<never>)
      entry.latest = asked
      entry.past.note(asked, known.answer!)
      entry.progress.setState(settled)
      // All but what belongs to the other: how far that is, and what asks for it once more.
      const { answer, isCoarse, failure } = known
      entry.state.setState({ answer, asked, before: entry.past.before(asked), isCoarse, failure })
      return
    }
    stop(entry as Entry<never>)
    entry.latest = asked
    entry.progress.setState(begun)
    const isFirst = entry.state.getState().answer === null
    if (analysis === 'verdict') entry.over = first.begin('full')
    if (quickOnes.has(analysis)) void runQuick(analysis, extra, entry)
    entry.timer = setTimeout(() => void runFull(analysis, extra, entry, asked), isFirst ? 0 : QUIET)
  }

  return {
    entry: (analysis, extra, lens) => find(analysis, extra, lens).state,
    ask,
    hold(analysis, extra, lens, rank) {
      const entry = find(analysis, extra, lens)
      entry.readers.push(rank)
      return () => {
        entry.readers.splice(entry.readers.indexOf(rank), 1)
        // A screen that is left and entered again within a moment goes on waiting.
        setTimeout(() => {
          if (entry.readers.length > 0 || !entry.progress.getState().isUpdating) return
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
