import type { Analyses, AnalysisName, Case } from '@parley/model'

/** The part of an `AbortSignal` that is used, so that the engine needs no platform's types. */
export type Signal = Readonly<{
  aborted: boolean
  reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}>

export type RunOptions = Readonly<{
  /** Aborting rejects the promise with the signal's reason, or an `AbortError` when it has none. */
  signal?: Signal | undefined
  /** Told the share done, in [0, 1], never falling; 1 just before the answer. */
  onProgress?: ((share: number) => void) | undefined
}>

/**
 * Where analyses run: in place, in worker threads, on other machines. The answer is the same to the
 * bit wherever that is.
 */
export type Runner = Readonly<{
  run<K extends AnalysisName>(
    analysis: K,
    given: Case,
    ask: Analyses[K]['ask'],
    options?: RunOptions,
  ): Promise<Analyses[K]['answer']>
  /** Starts every thread now, so that they are up when the first run comes. Only where there are threads. */
  warm?(): void
  /** Lets go of threads and connections; runs under way are rejected. A closed runner runs nothing. */
  close(): Promise<void>
}>

/** What a run is rejected with when its signal is aborted. */
export function abortReason(signal: Signal): unknown {
  return signal.reason ?? Object.assign(new Error('run: cancelled'), { name: 'AbortError' })
}
