import type { WorkerPort } from '@parley/engine'

/**
 * A worker of the browser as the engine's pool sees it.
 *
 * It is started from memory, because from file:// a browser starts no worker from a file.
 */
export function browserPort(source: string): WorkerPort {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
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
      URL.revokeObjectURL(url)
      return Promise.resolve()
    },
  }
}
