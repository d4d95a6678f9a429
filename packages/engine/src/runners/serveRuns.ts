import type { AnalysisName, Case } from '@parley/model'
import { type FromWorker, packFailure, type ToWorker } from './messages.ts'
import type { Steps } from './Steps.ts'

/**
 * The inside of a worker: runs what it is sent, one at a time, telling progress between steps.
 *
 * @param start  begins an analysis by name
 */
export function serveRuns(
  post: (message: FromWorker) => void,
  start: (analysis: AnalysisName, given: Case, ask: never) => Steps<unknown>,
): (message: ToWorker) => void {
  return ({ run, analysis, given, ask }) => {
    try {
      const steps = start(analysis, given, ask as never)
      for (;;) {
        const step = steps.next()
        if (step.done) {
          post({ run, kind: 'progress', share: 1 })
          post({ run, kind: 'answer', answer: step.value })
          return
        }
        post({ run, kind: 'progress', share: step.value })
      }
    } catch (thrown) {
      post({ run, kind: 'failed', failure: packFailure(thrown) })
    }
  }
}
