import { analysisSteps } from '../analyses/analysisSteps.ts'
import { type FromWorker, packFailure, type ToWorker } from './messages.ts'

/** The inside of a worker: runs what it is sent, one at a time, telling progress between steps. */
export function serveRuns(post: (message: FromWorker) => void): (message: ToWorker) => void {
  return ({ run, analysis, given, ask }) => {
    try {
      const steps = analysisSteps(analysis, given, ask as never)
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
