// node benchmarks/verdict.mjs: how long the built engine takes in process, warm, as least of several runs.
// Distributions: the catalogue's Ukraine case as it is, and three opposed parties on 5,400 deals.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '@parley/casefile'
import { compare, openCase, sampleColumns, verdict } from '@parley/engine'
import { normalQuantile } from '@parley/kernels'
import { inputsOf } from '@parley/model'
import { least } from './least.mjs'

const ask = { draws: 10_000, seed: '1', school: null }

function opposedParties() {
  const sizes = [6, 6, 6, 5, 5]
  const party = id => {
    const isUp = j => (id === 'b' ? j % 2 === 0 : id === 'c' ? j < 2 : j % 2 === 1)
    const scores = sizes.map((size, j) => {
      const options = Array.from({ length: size }, (_, o) => {
        const share = o / (size - 1)
        const middle = 10 + 80 * (isUp(j) ? share : 1 - share)
        return `o${o}: ${middle - 5} to ${middle + 5}`
      })
      return `i${j}: {${options.join(', ')}}`
    })
    const weights = sizes.map((_, j) => `i${j}: ${10 + j} to ${20 + j}`)
    return `  ${id}: {weights: {${weights.join(', ')}}, scores: {${scores.join(', ')}}}`
  }
  const issues = sizes.map((size, j) => {
    const options = Array.from({ length: size }, (_, o) => `o${o}`)
    return `  i${j}: {options: [${options.join(', ')}]}`
  })
  const fallBack = id =>
    `  ${id}: {wait: {worth: 30 to 50}, go: {cost: 2 to 5, scenarios: {up: {chance: 30% to 60%, worth: 60 to 80}, down: {chance: rest, worth: 10 to 20}}}}`
  return `parley: 1
title: Three opposed parties
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

const catalog = new URL('../catalog/', import.meta.url)

function read(text, file) {
  const readFile = path => readFileSync(new URL(path, catalog), 'utf8')
  const { case: given, diagnostics } = readCase(text, { file, readFile })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)
console.log('10,000 draws, least of 7 warm runs in one process.\n')
console.log('| what | milliseconds |')
console.log('|---|---|')
function row(what, run, rounds = 7) {
  run()
  console.log(`| ${what} | ${least(run, rounds).toFixed(0)} |`)
}

row('1,000,000 normal quantiles', () => {
  let sum = 0
  for (let i = 1; i < 1_000_000; i++) sum += normalQuantile(i / 1_000_000)
  return sum
})
const ukraine = read(
  readFileSync(new URL('ukraine-2023.yaml', catalog), 'utf8'),
  'ukraine-2023.yaml',
)
const large = read(opposedParties(), 'opposed.yaml')
for (const [name, given, rounds] of [
  ['Ukraine 2023', ukraine, 7],
  ['three opposed parties', large, 3],
]) {
  const { space } = openCase(given, { ...ask, draws: 1 })
  const size = `${space.count} deals, ${inputsOf(given).length} inputs`
  row(`${name} (${size}): drawing`, () => sampleColumns(given, ask), rounds)
  row(`${name}: verdict, all readings`, () => verdict(given, ask), rounds)
}
row(`Ukraine 2023: ${ukraine.schools.length + 1} columns compared`, () => compare(ukraine, ask), 3)
console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
