import type { WorkerPort } from '@parley/engine'

/**
 * A worker of the browser as the engine's pool sees it.
 *
 * @param url  of its script, in memory, because from file:// a browser starts no worker from a file
 */
export function browserPort(url: string): WorkerPort {
  const worker = new Worker(url)
  return {
    post: message => worker.postMessage(message),
    onMessage(listener) {
      worker.addEventListener('message', event => listener(event.data))
    },
    onExit(listener) {
      worker.addEventListener('error', event => {
        listener(new Error(event.message || 'browserPort: the worker ended'))
      })
    },
    stop() {
      worker.terminate()
      return Promise.resolve()
    },
  }
}
