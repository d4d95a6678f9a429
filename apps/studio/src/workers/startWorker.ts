import { ALIVE } from './alive.ts'
import { WorkerEnded } from './WorkerEnded.ts'

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
    over.abort()
    worker.terminate()
    onGone(new WorkerEnded(why))
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Out | typeof ALIVE>) => {
    if (data !== ALIVE) onMessage(data)
    else
      navigator.locks
        .request(name, { signal: over.signal }, () => gone('the worker ended'))
        // Stopped: nobody waits for its end any more.
        .catch(() => {})
  })
  worker.addEventListener('error', event => gone(event.message || 'the worker ended'))
  return {
    post: message => worker.postMessage(message),
    stop() {
      over.abort()
      worker.terminate()
    },
  }
}
