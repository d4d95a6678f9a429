// node benchmarks/timeline.mjs: the timeline of the Ukraine case in process, warm, least processor time of several runs;
// then the same with fewer draws, steps and scenarios. --json for a program.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '@parley/casefile'
import { timeline, verdict } from '@parley/engine'

const folder = new URL('../catalog/', import.meta.url)
const readFile = path => {
  try {
    return readFileSync(new URL(path, folder), 'utf8')
  } catch {
    return null
  }
}
const text = readFileSync(new URL('ukraine-2023.yaml', folder), 'utf8')
const { case: given, diagnostics } = readCase(text, { file: 'ukraine-2023.yaml', readFile })
if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))

/** The case with only so many futures, and so many steps. */
function cut(futures, steps) {
  const { dynamics } = given
  const kept = dynamics.futures.slice(0, futures)
  return { ...given, dynamics: { ...dynamics, futures: kept, steps } }
}

function least(run, rounds) {
  run()
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const ask = draws => ({ draws, seed: '1', school: null })
const { steps, futures } = given.dynamics
const rounds = 1
const measured = []
const measure = (name, draws, of, run = timeline) => {
  const ms = least(() => run(of, ask(draws)), rounds)
  measured.push({ name, draws, ms })
  if (!process.argv.includes('--json'))
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms`)
}

if (!process.argv.includes('--json')) console.log(`${cpus()[0].model}, Node ${process.version}\n`)
measure(`10,000 draws, ${steps} steps, ${futures.length} scenarios and the data`, 10_000, given)
measure('the verdict alone, once', 10_000, given, verdict)
for (const draws of [1250, 2500, 5000]) measure(`${draws} draws`, draws, given)
for (const count of [1, 2, 3]) measure(`2,500 draws, ${count} scenarios`, 2500, cut(count, steps))
// The data stay as long as they are; what is cut is the futures' horizon.
const after = given.dynamics.steps
for (const share of [0.5, 0.75]) {
  const kept = Math.round(after * share)
  measure(`2,500 draws, ${kept} steps`, 2500, cut(futures.length, kept))
}
if (process.argv.includes('--json')) console.log(JSON.stringify(measured))
