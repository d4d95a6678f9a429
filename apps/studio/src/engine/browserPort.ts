import type { FromWorker, ToWorker, WorkerPort } from '@parley/engine'
import { startWorker } from '../workers/startWorker.ts'

/**
 * A worker of the browser as the engine's pool sees it.
 *
 * @param url  of its script, in memory
 */
export function browserPort(url: string): WorkerPort {
  let onMessage: (message: FromWorker) => void = () => {}
  let onExit: (why: Error) => void = () => {}
  const worker = startWorker<ToWorker, FromWorker>(
    url,
    message => onMessage(message),
    why => onExit(why),
  )
  return {
    post: message => worker.post(message),
    onMessage(listener) {
      onMessage = listener
    },
    onExit(listener) {
      onExit = listener
    },
    stop() {
      worker.stop()
      return Promise.resolve()
    },
  }
}
