import { analysisSteps } from '../analyses/analysisSteps.ts'
import { abortReason, type Runner } from './Runner.ts'

/**
 * Runs analyses on the thread that asks, a step at a time.
 *
 * @param pause  awaited between steps; hand in a timer to let screens redraw and signals arrive, since
 *               the engine has no clock of its own
 */
export function inPlace(pause: () => Promise<void> = () => Promise.resolve()): Runner {
  let isClosed = false
  return {
    async run(analysis, given, ask, { signal, onProgress } = {}) {
      const steps = analysisSteps(analysis, given, ask)
      for (;;) {
        if (isClosed) throw new Error('inPlace: the runner is closed')
        if (signal?.aborted) throw abortReason(signal)
        const step = steps.next()
        onProgress?.(step.done ? 1 : step.value)
        if (step.done) return step.value
        await pause()
      }
    },
    close() {
      isClosed = true
      return Promise.resolve()
    },
  }
}
