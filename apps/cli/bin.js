#!/usr/bin/env node
// Hands the process to `cli` and the answer back to the shell.
import { isFresh } from './bundle.mjs'

const isBundled = isFresh()
const { cli } = await import(isBundled ? './dist/bundle/index.js' : './dist/index.js').catch(
  notBuilt,
)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 7)
    stop.abort(signal)
  })
const { stdin, stdout, stderr, env } = process
// A failed write comes back to whoever wrote; without a listener it would end the process here.
for (const output of [stdout, stderr]) output.on('error', () => {})
process.exitCode = await cli(process.argv.slice(2), {
  ...{ stdin, stdout, stderr, env, cwd: process.cwd(), signal: stop.signal },
  now: () => new Date(),
  // In threads of their own, so that this one hears Ctrl-C at once.
  makeRunner: async () =>
    (await import(isBundled ? './dist/bundle/node.js' : '@parley/engine/node')).nodeWorkerPool(),
})
// Whatever still computes after an interrupt is not waited for.
if (stop.signal.aborted) process.exit()

function notBuilt(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(`Parley is not built here: ${error.message}\nRun: npm ci && npm run build`)
  process.exit(1)
}
