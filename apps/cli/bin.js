#!/usr/bin/env node
// Hands the process to `cli` and the answer back to the shell.
const { cli } = await import('./dist/index.js').catch(notBuilt)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 7)
    stop.abort(signal)
  })
const { stdin, stdout, stderr, env } = process
// A failed write comes back to whoever wrote; without a listener it would end the process here.
for (const output of [stdout, stderr]) output.on('error', () => {})
const world = { stdin, stdout, stderr, env, now: () => new Date(), cwd: process.cwd() }
process.exitCode = await cli(process.argv.slice(2), { ...world, signal: stop.signal })
// Whatever still computes after an interrupt is not waited for.
if (stop.signal.aborted) process.exit()

function notBuilt(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(`Parley is not built here: ${error.message}\nRun: npm ci && npm run build`)
  process.exit(1)
}
