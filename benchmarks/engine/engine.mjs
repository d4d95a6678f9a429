// node benchmarks/engine/engine.mjs: the engine's inner loops beside the slow forms they replaced, and the analyses
// in process, warm. Runs on the built packages (npm run build). Distributions are named in the tables.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '@parley/casefile'
import { drivers, openCase, verdict } from '@parley/engine'
import {
  dealDigits,
  fillAdditiveValues,
  fillSplitSums,
  makeFrontierWorkspace,
  paretoFrontier,
  skyline,
  stream,
} from '@parley/kernels'
import { inputsOf } from '@parley/model'
import { Bench } from 'tinybench'
import { least } from '../least.mjs'

const next = stream('1', 'benchmarks')

/** Least time of a run in nanoseconds, and its share of the first, slow one. */
async function compare(title, per, forms, options = { time: 400, warmupTime: 100 }) {
  const bench = new Bench(options)
  for (const [name, run] of forms) bench.add(name, run)
  await bench.run()
  console.log(`\n**${title}**\n\n| form | ns a deal | times as fast |\n|---|---|---|`)
  const least = bench.tasks.map(task => (task.result.latency.min * 1e6) / per)
  bench.tasks.forEach((task, i) => {
    console.log(`| ${task.name} | ${least[i].toFixed(2)} | ${(least[0] / least[i]).toFixed(1)} |`)
  })
}

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)

// Worth of every deal: 8 issues of 5 options, 390,625 deals, one party.
const counts = Uint32Array.from({ length: 8 }, () => 5)
const starts = Uint32Array.from({ length: 9 }, (_, j) => 5 * j)
const scores = Float64Array.from({ length: 40 }, () => 100 * next())
const deals = 5 ** 8
const worth = new Float64Array(deals)
const digits = new Uint32Array(8)
const head = new Float64Array(5 ** 4)
const tail = new Float64Array(5 ** 4)
const half = starts.slice(0, 5)
await compare('Additive worth, 390,625 deals (8 issues of 5 options, uniform scores)', deals, [
  [
    'digits decoded deal by deal',
    () => {
      for (let x = 0; x < deals; x++) {
        dealDigits(x, counts, digits)
        let sum = 0
        for (let j = 7; j >= 0; j--) sum += scores[starts[j] + digits[j]]
        worth[x] = sum
      }
    },
  ],
  [
    'fillAdditiveValues (issue by issue, doubling)',
    () => fillAdditiveValues(scores, starts, worth),
  ],
  [
    'fillSplitSums (two halves)',
    () => {
      fillAdditiveValues(scores, half, head)
      fillAdditiveValues(scores.subarray(20), half, tail)
      fillSplitSums(head, tail, null, null, worth)
    },
  ],
])

// The frontier of 100,000 deals of two parties.
const count = 100_000
const sets = {
  uniform: () => [100 * next(), 100 * next()],
  'opposed, every deal efficient': () => {
    const a = Math.floor(next() * 1e6)
    return [a, 1e6 - a]
  },
  'aligned (gains within 1 of each other)': () => {
    const a = 100 * next()
    return [a, a + next()]
  },
  'degenerate, all deals equal': () => [7, 7],
}
const workspace = makeFrontierWorkspace(count)
const out = new Uint32Array(count)
for (const [name, make] of Object.entries(sets)) {
  const points = Array.from({ length: count }, make)
  const a = Float64Array.from(points, p => p[0])
  const b = Float64Array.from(points, p => p[1])
  const order = new Uint32Array(count)
  const sorted = () => {
    for (let x = 0; x < count; x++) order[x] = x
    order.sort((x, y) => a[y] - a[x] || b[y] - b[x] || x - y)
    let kept = 0
    let best = -Infinity
    let aAtBest = Infinity
    for (const x of order) {
      if (b[x] > best) {
        best = b[x]
        aAtBest = a[x]
        out[kept++] = x
      } else if (b[x] === best && a[x] === aAtBest) out[kept++] = x
    }
    return kept
  }
  const kept = paretoFrontier(a, b, null, count, workspace, out)
  if (sorted() !== kept) throw new Error(`frontier of ${name}: ${kept} kept, ${sorted()} by sort`)
  const size = kept.toLocaleString('en')
  await compare(`Frontier of 100,000 deals, ${name} (${size} kept)`, count, [
    ['sorted in full, then swept', sorted],
    ['paretoFrontier (buckets)', () => paretoFrontier(a, b, null, count, workspace, out)],
  ])
}
{
  const of = [0, 1, 2].map(() => Float64Array.from({ length: 5_000 }, () => 100 * next()))
  const all = Uint32Array.from({ length: 5_000 }, (_, x) => x)
  const beats = (y, x) => of.every(w => w[y] >= w[x]) && of.some(w => w[y] > w[x])
  await compare('Frontier of 5,000 deals, three parties, uniform', 5_000, [
    ['every deal against every other', () => all.filter(x => !all.some(y => beats(y, x)))],
    ['skyline (sorted, filtered)', () => skyline(of, all, out)],
  ])
}

// The analyses, in process and warm.
const ask = { draws: 10_000, seed: '1', school: null }
const catalog = new URL('../../catalog/', import.meta.url)
const read = (text, file) => {
  const readFile = path => readFileSync(new URL(path, catalog), 'utf8')
  const { case: given, diagnostics } = readCase(text, { file, readFile })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}
const ukraine = read(
  readFileSync(new URL('ukraine-2023.yaml', catalog), 'utf8'),
  'ukraine-2023.yaml',
)
console.log('\n**Analyses, 10,000 draws, least of 5 warm runs**\n\n| what | ms |\n|---|---|')
const row = (what, ms) => console.log(`| ${what} | ${ms.toFixed(0)} |`)
const size = of =>
  `${openCase(of, { ...ask, draws: 1 }).space.count} deals, ${inputsOf(of).length} inputs`
const tornado = (of, output) => drivers(of, { ...ask, output })
for (const run of [() => verdict(ukraine, ask), () => tornado(ukraine, 'exists')]) least(run, 2)
row(
  `Ukraine 2023 (${size(ukraine)}): verdict, all readings`,
  least(() => verdict(ukraine, ask), 5),
)
const bars = tornado(ukraine, 'exists').drivers.length
row(
  `the same: tornado, ${bars} inputs with flips`,
  least(() => tornado(ukraine, 'exists'), 5),
)
const alone = { ...ukraine, ratification: [] }
row(
  'the same without ratification: tornado',
  least(() => tornado(alone, 'exists'), 5),
)
const three = read(threeParties(), 'three-parties.yaml')
row(
  `three parties (${size(three)}): verdict, all readings`,
  least(() => verdict(three, ask), 3),
)
row(
  'the same: tornado',
  least(() => tornado(three, 'exists'), 1),
)

{
  // Rerunning the case with an input typed answers for one value of one input; a bar with its flip is some ten.
  const typed = at => ({
    ...ukraine,
    quantities: ukraine.quantities.map(q =>
      q.id === 'kyiv_retakes'
        ? { ...q, input: { ...q.input, estimate: { kind: 'point', value: at } } }
        : q,
    ),
  })
  const chances = [0.35, 0.45, 0.55, 0.65]
  const rerun = least(() => chances.map(at => verdict(typed(at), ask).exists.chance), 2)
  const all = least(() => tornado(ukraine, 'exists'), 3)
  console.log(
    '\n**An input of the tornado beside rerunning the verdict**\n\n| what | ms |\n|---|---|',
  )
  row('one input at four values, verdict rerun', rerun)
  row(`one input with both ends and flip, as one of ${bars}`, all / bars)
}
console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function threeParties() {
  const sizes = [5, 5, 5, 5, 4, 2]
  const party = (id, p) => {
    const lines = sizes.map((n, j) => {
      const options = Array.from({ length: n }, (_, o) => {
        const middle = 10 + (80 * ((o * (p + 2) + j * 3) % n)) / (n - 1)
        return `o${o}: ${middle - 5} to ${middle + 5}`
      })
      return `i${j}: {${options.join(', ')}}`
    })
    const weights = sizes.map((_, j) => `i${j}: ${10 + j * p} to ${20 + j * p}`)
    return `  ${id}: {weights: {${weights.join(', ')}}, scores: {${lines.join(', ')}}}`
  }
  const issues = sizes.map(
    (n, j) => `  i${j}: {options: [${Array.from({ length: n }, (_, o) => `o${o}`).join(', ')}]}`,
  )
  const fallBack = id =>
    `  ${id}: {wait: {worth: 30 to 50}, go: {cost: 1 to 4, scenarios: {up: {chance: 30% to 60%, worth: 60}, down: {chance: rest, worth: 20}}}}`
  return `parley: 1
title: Three parties, 5,000 packages
question: How long?
as_of: 2026-01-01
ranges: 80%
parties: {a: A, b: B, c: C}
issues:
${issues.join('\n')}
worth:
${['a', 'b', 'c'].map(party).join('\n')}
if_talks_fail:
${['a', 'b', 'c'].map(fallBack).join('\n')}
`
}
