// node benchmarks/change/flips.mjs: how many questions a flip value of the Ukraine case costs, beside asking them as verdicts with
// the value typed; and sets of differences between two schools, beside the verdict of each mixture. Runs on the built packages.
import { change, drivers, openCase, verdict } from '@parley/engine'
import { applyOverrides, differencesBetween, mixCases } from '@parley/model'
import { driverInputs } from '../../packages/engine/dist/analyses/drivers/driverInputs.js'
import { findFlip } from '../../packages/engine/dist/analyses/drivers/findFlip.js'
import { respond } from '../../packages/engine/dist/analyses/drivers/respond.js'
import { verdictSteps } from '../../packages/engine/dist/analyses/verdict.js'
import { finish } from '../../packages/engine/dist/runners/Steps.js'
import { sampleColumns } from '../../packages/engine/dist/sample/columns.js'
import { given, head, least, row, s, timed, times } from './ukraine.mjs'

const draws = Number(process.argv[2] ?? 10_000)
const ask = { draws, seed: '1', school: null, output: 'exists' }

const inputs = driverInputs(given, 'exists')
const open = openCase(given, ask)
const responses = respond(open, 'exists', inputs, draws)
const isLikely = responses.chance >= 0.5
const found = inputs.map((input, i) => {
  const { isLikelyAt, search } = responses.of(i)
  const values = new Set()
  const flip = findFlip(input, search, x => {
    values.add(x)
    return isLikelyAt(x) !== isLikely
  })
  return { input, flip, values: [...values] }
})
const counts = found.map(of => of.values.length).sort((a, b) => a - b)
const fast = least(() => drivers(given, ask), 2)
const ranked = fast.made.drivers.filter(of => of.flip.kind === 'flips').slice(0, 3)

const typed = (at, value) =>
  applyOverrides(given, [
    {
      kind: 'input',
      at,
      input: {
        estimate: { kind: 'point', value },
        written: String(value),
        attribution: { class: 'assumed', why: '', from: [] },
        isPlaceholder: false,
      },
    },
  ])
let slow = 0
let asked = 0
for (const { path, flip } of ranked) {
  const { values } = found.find(of => of.input.entry.path === path)
  for (const value of values) {
    const { made, seconds } = timed(() => verdict(typed(path, value), ask))
    slow += seconds
    asked++
    if (value === flip.at && made.exists.chance >= 0.5 === isLikely)
      throw new Error(`${path}: typing ${value} does not turn the verdict`)
  }
}
const all = counts.reduce((sum, count) => sum + count, 0)

const school = 'critics'
const answer = least(
  () => change(given, { draws, seed: '1', between: { kind: 'schools', from: null, to: school } }),
  1,
)
const other = applyOverrides(given, given.schools.find(of => of.id === school).overrides)
const differences = differencesBetween(given, other)
const base = sampleColumns(other, { draws, seed: '1' }, sampleColumns(given, { draws, seed: '1' }))
const few = 8
const mixed = timed(() => {
  for (let k = 0; k < few; k++) {
    const mix = mixCases(given, other, differences, i => ((k * 37 + 11) >> i) & 1)
    finish(verdictSteps(mix, { draws, seed: '1', school: null }, base))
  }
})

head('what', 'as verdicts', 'here', 'times as fast')
row(
  `${all} questions for the flips of ${inputs.length} inputs, ${draws.toLocaleString('en')} draws (as verdicts in proportion to ${asked})`,
  s((slow * all) / asked),
  s(fast.seconds),
  times((slow * all) / asked, fast.seconds),
)
row(
  `${answer.made.evaluations} sets of ${differences.length} differences to ${school} (as verdicts in proportion to ${few})`,
  s((mixed.seconds * answer.made.evaluations) / few),
  s(answer.seconds),
  times((mixed.seconds * answer.made.evaluations) / few, answer.seconds),
)
console.log(
  `\nQuestions a flip value costs: median ${counts[counts.length >> 1]}, most ${counts.at(-1)} (${counts.filter(count => count >= 30).length} of ${counts.length} at 30 or more).`,
)
