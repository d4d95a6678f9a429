/// <reference types="node" />
import { parentPort } from 'node:worker_threads'
import type { ToWorker } from './messages.ts'
import { serveRuns } from './serveRuns.ts'

// The file a Node worker thread starts with.
if (!parentPort) throw new Error('nodeWorker: not in a worker thread')
const port = parentPort
const serve = serveRuns(message => port.postMessage(message))
port.on('message', (message: ToWorker) => serve(message))
