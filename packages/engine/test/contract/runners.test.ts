import { existsSync } from 'node:fs'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { analysisSteps } from '../../src/analyses/analysisSteps.ts'
import { inPlace } from '../../src/runners/inPlace.ts'
import type { FromWorker, ToWorker } from '../../src/runners/messages.ts'
import { nodeWorkerPool } from '../../src/runners/node.ts'
import { serialized } from '../../src/runners/serialized.ts'
import { serveRuns } from '../../src/runners/serveRuns.ts'
import { type WorkerPort, workerPool } from '../../src/runners/workerPool.ts'
import { fearonCase } from '../builders/fearonCase.ts'
import { runnerContract } from './runner.contract.ts'

/** A worker on this thread behind a real message channel: everything is cloned, nothing is shared. */
function channelWorker(): WorkerPort {
  const { port1, port2 } = new MessageChannel()
  const serve = serveRuns(message => port2.postMessage(message), analysisSteps)
  port2.on('message', (message: ToWorker) => serve(message))
  return {
    post: message => port1.postMessage(message),
    onMessage: listener => port1.on('message', (message: FromWorker) => listener(message)),
    onExit: () => {},
    stop: () => {
      port1.close()
      return Promise.resolve()
    },
  }
}

runnerContract('in place', () => inPlace())
runnerContract('in place, pausing', () => inPlace(() => new Promise(done => setImmediate(done))))
runnerContract('serialized', () => serialized())
runnerContract('pool of channels', () => workerPool({ size: 2, startWorker: channelWorker }))

// The thread's file has to be built: Node 20 does not read TypeScript.
const built = new URL('../../dist/runners/nodeWorker.js', import.meta.url)
if (existsSync(built)) runnerContract('pool of Node threads', () => nodeWorkerPool(2, built))
else
  describe('runner contract: pool of Node threads', () =>
    it.skip('needs the built engine', () => {}))

describe('workerPool', () => {
  it('rejects the run of a worker that dies, and no other', async () => {
    let die: ((why: Error) => void) | null = null
    const mute: WorkerPort = {
      post: () => {},
      onMessage: () => {},
      onExit: listener => {
        die = listener
      },
      stop: () => Promise.resolve(),
    }
    let started = 0
    const pool = workerPool({
      size: 1,
      startWorker: () => (started++ === 0 ? mute : channelWorker()),
    })
    const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })
    const ask = { draws: 10, seed: 's', school: null }
    const first = pool.run('verdict', given, ask)
    const second = pool.run('verdict', given, ask)
    die!(new Error('out of memory'))
    await expect(first).rejects.toThrow('out of memory')
    expect((await second).exists.chance).toBe(1)
    await pool.close()
  })
})
