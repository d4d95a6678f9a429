/// <reference types="node" />
import { parentPort } from 'node:worker_threads'
import { loadAnalysis } from '../analyses/loadAnalysis.ts'
// What every analysis needs, opened while the case is still being read.
import '../views/openCase.ts'
import { packFailure, type ToWorker } from './messages.ts'
import { serveRuns } from './serveRuns.ts'

// The file a Node worker thread starts with.
if (!parentPort) throw new Error('nodeWorker: not in a worker thread')
const port = parentPort
let before: Promise<void> = Promise.resolve()
port.on('message', (message: ToWorker) => {
  // One at a time and in order, whichever modules are open first.
  before = before.then(async () => {
    try {
      const start = await loadAnalysis(message.analysis)
      serveRuns(
        sent => port.postMessage(sent),
        (_, given, ask) => start(given, ask),
      )(message)
    } catch (thrown) {
      port.postMessage({ run: message.run, kind: 'failed', failure: packFailure(thrown) })
    }
  })
})
