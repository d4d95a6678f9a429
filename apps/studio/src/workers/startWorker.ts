import { ALIVE, UNWATCHED } from './alive.ts'
import { WorkerEnded } from './WorkerEnded.ts'

/** Milliseconds a worker has to show that it lives: one that died before is missed by nothing else. */
const PATIENCE = 30_000

export type RunningWorker<In> = Readonly<{ post(message: In): void; stop(): void }>

/**
 * Starts a worker whose end is noticed, however it comes about.
 *
 * @param url  of its script, in memory, because from file:// a browser starts no worker from a file
 * @param onGone  called once when it is gone without having been stopped
 */
export function startWorker<In, Out>(
  url: string,
  onMessage: (message: Out) => void,
  onGone: (why: WorkerEnded) => void,
): RunningWorker<In> {
  const hasLocks = 'locks' in navigator
  // Tabs of one address share their locks.
  const name = hasLocks ? `parley-worker-${crypto.randomUUID()}` : ''
  const worker = new Worker(url, { name })
  const over = new AbortController()
  const gone = (why: string): void => {
    if (over.signal.aborted) return
    clearTimeout(starting)
    over.abort()
    worker.terminate()
    onGone(new WorkerEnded(why))
  }
  const starting = hasLocks ? setTimeout(() => gone('the worker did not start'), PATIENCE) : 0
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Out | typeof ALIVE | typeof UNWATCHED>) => {
      if (data !== ALIVE && data !== UNWATCHED) {
        onMessage(data)
        return
      }
      clearTimeout(starting)
      if (data === UNWATCHED) return
      navigator.locks
        .request(name, { signal: over.signal }, () => gone('the worker ended'))
        // Stopped: nobody waits for its end any more.
        .catch(() => {})
    },
  )
  worker.addEventListener('error', event => gone(event.message || 'the worker ended'))
  return {
    post: message => worker.postMessage(message),
    stop() {
      clearTimeout(starting)
      over.abort()
      worker.terminate()
    },
  }
}
