import { type RunningWorker, startWorker } from './startWorker.ts'
import type { WorkerEnded } from './WorkerEnded.ts'

/** What a worker answers to a job: under its number, a result or why there is none. */
export type Reply = Readonly<{ id: number; result?: unknown; failure?: string }>

type Waiting<Job> = {
  readonly job: Job
  readonly resolve: (result: never) => void
  readonly reject: (why: Error) => void
  isSecondTry: boolean
}

/**
 * Asks a worker that keeps nothing between two jobs: it is started when it is first needed. One that dies is started anew and asked
 * once more for what it had not answered; whom that kills as well is told.
 *
 * @param source  the worker's whole script
 */
export function asksOf<Job>(source: string): <T>(job: (id: number) => Job) => Promise<T> {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const waiting = new Map<number, Waiting<Job>>()
  let worker: RunningWorker<Job> | null = null
  let last = 0
  const take = ({ id, result, failure }: Reply): void => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (failure === undefined) asker?.resolve(result as never)
    else asker?.reject(new Error(failure))
  }
  const bury = (why: WorkerEnded): void => {
    worker = null
    for (const [id, asker] of [...waiting]) {
      if (asker.isSecondTry) {
        waiting.delete(id)
        asker.reject(why)
      } else {
        asker.isSecondTry = true
        post(asker.job)
      }
    }
  }
  const post = (job: Job): void => {
    worker ??= startWorker<Job, Reply>(url, take, bury)
    worker.post(job)
  }
  return job =>
    new Promise((resolve, reject) => {
      const id = ++last
      const made = job(id)
      waiting.set(id, { job: made, resolve, reject, isSecondTry: false })
      post(made)
    })
}
