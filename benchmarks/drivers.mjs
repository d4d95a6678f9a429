// node benchmarks/drivers.mjs: what drives the Ukraine case, beside the slow forms. Processor time, least of three.
// Runs on the built packages (npm run build).
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '@parley/casefile'
import {
  drivers,
  influence,
  learning,
  openCase,
  openOverlays,
  thresholdMap,
  verdict,
} from '@parley/engine'
import { applyOverrides } from '@parley/model'

const folder = new URL('../catalog/', import.meta.url)
const { case: given } = readCase(readFileSync(new URL('ukraine-2023.yaml', folder), 'utf8'), {
  readFile: path =>
    existsSync(new URL(path, folder)) ? readFileSync(new URL(path, folder), 'utf8') : null,
})
const ask = { draws: 10_000, seed: '1', school: null, output: 'exists' }

function seconds(run, rounds = 3) {
  let least = Number.POSITIVE_INFINITY
  for (let k = 0; k < rounds; k++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}
const row = (what, value) => console.log(`| ${what} | ${value} |`)
const s = value => `${value.toFixed(2)} s`

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`)
console.log('| Ukraine, January 2023 | processor time |\n|---|---|')

// A flip, beside running the verdict at every question it asks.
const one = seconds(() => drivers(given, ask))
const rows = drivers(given, ask).drivers
row(`tornado and flips of ${rows.length} inputs, 10,000 draws`, s(one))
const bare = seconds(() => verdict(given, ask))
row('one verdict, 10,000 draws', s(bare))

const answer = influence(given, { ...ask, base: 2_048 })
const indices = seconds(() => influence(given, { ...ask, base: 2_048 }))
row(`Sobol indices of ${answer.inputs.length} inputs, 2,048 draws a block`, s(indices))
row('the same for 40 inputs, in proportion', s((indices * 42) / (answer.inputs.length + 2)))

const typed = values =>
  applyOverrides(
    given,
    Object.entries(values).map(([at, value]) => ({
      kind: 'input',
      at,
      input: {
        estimate: { kind: 'point', value },
        written: String(value),
        attribution: { class: 'assumed', why: '', from: [] },
        isPlaceholder: false,
      },
    })),
  )
for (const grid of [9, 21]) {
  const { map } = thresholdMap(given, { ...ask, paths: null, grid })
  const paths = [map.x.path, map.y.path]
  const fast = seconds(() => thresholdMap(given, { ...ask, paths, grid }), grid === 9 ? 3 : 1)
  row(`map of two inputs, ${grid} by ${grid}, ${map.passes} passes`, s(fast))
  if (grid > 9) continue
  const cell = seconds(() =>
    verdict(typed({ [paths[0]]: map.x.values[0], [paths[1]]: map.y.values[0] }), ask),
  )
  row(
    'the same cells as verdicts with both typed',
    `${s(cell * grid * grid)} (${((cell * grid * grid) / fast).toFixed(1)} times)`,
  )
  const overlays = openOverlays(openCase(given, ask))
  const overlaid = seconds(() =>
    overlays.chance(
      {
        columns: new Map([
          [paths[0], map.x.values[1]],
          [paths[1], map.y.values[1]],
        ]),
      },
      'exists',
    ),
  )
  row(
    'the same cells as overlays',
    `${s(overlaid * grid * grid)} (${((overlaid * grid * grid) / fast).toFixed(1)} times)`,
  )
}
const learned = learning(given, ask)
const learns = seconds(() => learning(given, ask))
const values = learned.inputs.length * learned.values
row(`learning ${learned.inputs.length} inputs at ${learned.values} values`, s(learns))
row(
  `the same ${values.toLocaleString('en')} values as verdicts`,
  `${s(bare * values)} (${((bare * values) / learns).toFixed(0)} times)`,
)
