// node benchmarks/overlays/overlays.mjs: what-ifs about the Ukraine case as overlays beside the same what-ifs with everything
// computed again. Runs on the built packages (npm run build). Processor time, medians; both forms alternate in one process.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '@parley/casefile'
import { makeSides, margins, openCase, openOverlays } from '@parley/engine'
import { applyOverrides } from '@parley/model'

const catalog = new URL('../../catalog/', import.meta.url)
const text = readFileSync(new URL('ukraine-2023.yaml', catalog), 'utf8')
const readFile = path => readFileSync(new URL(path, catalog), 'utf8')
const { case: given, diagnostics } = readCase(text, { file: 'ukraine-2023.yaml', readFile })
if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))

const draws = 10_000
const ask = { draws, seed: '1', school: null }
const open = openCase(given, ask)
const attribution = { class: 'assumed', why: '', from: [] }
const range = (at, low, high) => ({
  kind: 'input',
  at,
  input: {
    estimate: { kind: 'range', low, high, level: 0.8 },
    written: '',
    attribution,
    isPlaceholder: false,
  },
})

/** Twelve values of each kind of change, so that nothing is answered from memory of itself. */
const steps = Array.from({ length: 12 }, (_, i) => i)
const kinds = {
  "one side's cost of war": i => [range('quantities.war_year_russia', 6 + i / 4, 14 + i / 4)],
  'what a chance everybody reads is': i => [
    range('quantities.kyiv_retakes', 0.3 + i / 60, 0.6 + i / 60),
  ],
  'how far a deal is trusted': i => [
    range('quantities.keeps_anyway', 0.08 + i / 60, 0.25 + i / 60),
  ],
  "one side's belief": i => [
    range('beliefs.russia.quantities.kyiv_retakes', 0.05 + i / 50, 0.15 + i / 50),
  ],
  'the share of a vote': i => [
    range('quantities.open_to_concessions', 0.08 + i / 40, 0.1 + i / 40),
  ],
  'what a term is worth': i => [range('worth.rada.together.land_left_behind', -20 + i, -10 + i)],
  'both sides at once': i => [
    range('quantities.war_year_russia', 6 + i / 4, 14 + i / 4),
    range('quantities.war_year_ukraine', 7 + i / 4, 15 + i / 4),
    range('quantities.keeps_anyway', 0.08 + i / 60, 0.25 + i / 60),
  ],
}

function processorTime(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const median = values => values.sort((a, b) => a - b)[values.length >> 1]

function slowly(overrides, through) {
  const typed = openCase(applyOverrides(given, overrides), ask)
  const sides = makeSides(typed.given, through === 'exists' ? () => typed.analyst : typed.own)
  const [found] = margins(typed.space, typed.given, draws, [
    { sides, redLines: true, ratification: true },
  ])
  let zone = 0
  for (let s = 0; s < draws; s++) if (found.nearest[s] >= 0 && found.margin[s] >= -1e-9) zone++
  return zone / draws
}

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${open.space.count} deals, ${draws} draws`,
)
for (const through of ['exists', 'recognised']) {
  console.log(
    `\n**Chance that a zone ${through === 'exists' ? 'exists' : 'is recognised'}, ms of processor time**\n`,
  )
  console.log(
    '| what is different | all again | as an overlay, new | margins of it | asked before | times as fast |\n|---|---|---|---|---|---|',
  )
  for (const [kind, changes] of Object.entries(kinds)) {
    const overlays = openOverlays(open)
    for (let i = 0; i < 8; i++) overlays.zones({}, through)
    const all = []
    const fresh = []
    const whole = []
    const again = []
    for (const i of steps) {
      const overrides = changes(i)
      const overlay = { overrides }
      let a
      let b
      all.push(processorTime(() => (a = slowly(overrides, through))))
      fresh.push(processorTime(() => (b = overlays.chance(overlay, through))))
      whole.push(processorTime(() => overlays.margins(overlay, through)))
      again.push(processorTime(() => overlays.chance(overlay, through)))
      if (a !== b) throw new Error(`${kind} at ${i}: ${a} slowly, ${b} as an overlay`)
    }
    const [x, y, z, w] = [all, fresh, whole, again].map(median)
    console.log(
      `| ${kind} | ${x.toFixed(1)} | ${y.toFixed(1)} | ${z.toFixed(1)} | ${w.toFixed(1)} | ${(x / y).toFixed(0)} |`,
    )
  }
}
