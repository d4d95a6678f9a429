import { analysisSteps, serveRuns, type ToWorker } from '@parley/engine'
import { showAlive } from '../workers/alive.ts'

/** The page's own types do not have a worker's scope; these two are all that is used of it. */
const scope = globalThis as unknown as {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const serve = serveRuns(message => scope.postMessage(message), analysisSteps)
const isAlive = showAlive()
scope.onmessage = event => void isAlive.then(() => serve(event.data))
