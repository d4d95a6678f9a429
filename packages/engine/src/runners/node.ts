/// <reference types="node" />
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Runner } from './Runner.ts'
import { type WorkerPort, workerPool } from './workerPool.ts'

/**
 * A pool of Node worker threads.
 *
 * @param size   as many as the machine runs at once unless given
 * @param entry  the built worker file; beside this one unless given
 */
export function nodeWorkerPool(
  size: number = availableParallelism(),
  entry: URL = new URL('./nodeWorker.js', import.meta.url),
): Runner {
  return workerPool({ size, startWorker: () => nodeWorker(entry) })
}

/**
 * Where short-lived objects wait, MB per thread. Node's own choice, 16 and more, lets two threads reach 250 MB of
 * the columns and messages of an ordinary case; measured in benchmarks/cli.md.
 */
const YOUNG_MB = 4

function nodeWorker(entry: URL): WorkerPort {
  // Built code whatever flags the program itself was started with, such as other export conditions.
  const worker = new Worker(entry, {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  let isStopped = false
  return {
    post(message) {
      worker.ref()
      worker.postMessage(message)
    },
    onMessage(listener) {
      worker.on('message', message => {
        if (message.kind !== 'progress') worker.unref()
        listener(message)
      })
      // A pool that waits for work must not keep the program alive. Only now: listening takes hold of it again.
      worker.unref()
    },
    onExit(listener) {
      let why: Error | null = null
      worker.on('error', error => {
        why = error instanceof Error ? error : new Error(String(error))
      })
      worker.on('exit', code => {
        if (!isStopped) listener(why ?? new Error(`nodeWorker: the worker ended with code ${code}`))
      })
    },
    async stop() {
      isStopped = true
      await worker.terminate()
    },
  }
}
