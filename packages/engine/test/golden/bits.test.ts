import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { exp, log, sha256, stream } from '@parley/kernels'
import { expect, it } from 'vitest'
import { compare } from '../../src/analyses/compare.ts'
import { verdict } from '../../src/analyses/verdict.ts'
import { type OwnEstimate, quantileOf } from '../../src/sample/quantileOf.ts'
import { openCase } from '../../src/views/openCase.ts'
import { fearonCase } from '../builders/fearonCase.ts'
import { ukraineSized } from '../builders/ukraineSized.ts'

// Results are promised to the bit on every platform: the same hashes on Node 20, 24 and in browsers.
// After a change that is meant to move bits: UPDATE_GOLDEN=1 npx vitest run packages/engine/test/golden
// (and raise `engineVersion`). On a machine with big-endian numbers the bytes would differ; none is in use.
const file = new URL('./bits.json', import.meta.url)

const ask = { draws: 1000, seed: 'golden', school: null }

function ofNumbers(numbers: Float64Array): string {
  return sha256(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
}

function ofText(value: unknown): string {
  const text = JSON.stringify(value)
  return sha256(Uint8Array.from(text, character => character.charCodeAt(0) & 255))
}

function along(estimate: OwnEstimate): Float64Array {
  const quantile = quantileOf(estimate, 'number')
  const at = typeof quantile === 'number' ? () => quantile : quantile
  return Float64Array.from({ length: 999 }, (_, i) => at((i + 1) / 1000))
}

function computed(): Record<string, string> {
  const given = ukraineSized()
  const open = openCase(given, ask)
  const columns = [...open.analyst.columns.at].filter(([, column]) => typeof column !== 'number')
  const numbers = stream('golden', 'numbers')
  const wide = Float64Array.from({ length: 2000 }, () => 1400 * numbers() - 700)
  const named = (
    name: Extract<OwnEstimate, { kind: 'distribution' }>['name'],
    ...parameters: number[]
  ): OwnEstimate => ({ kind: 'distribution', name, parameters })
  const estimates: Record<string, OwnEstimate> = {
    range: { kind: 'range', low: 30, high: 45, level: 0.8 },
    best: { kind: 'best', low: 10, best: 12, high: 30, level: 0.9 },
    lognormal: named('lognormal', 10, 3),
    triangular: named('triangular', 0, 2, 10),
    pert: named('pert', 0, 2, 10),
    beta: named('beta', 80, 20),
    mixture: {
      kind: 'mixture',
      parts: [
        { weight: 0.7, of: { kind: 'range', low: 40, high: 60, level: 0.8 } },
        { weight: 0.3, of: named('beta', 2, 3) },
      ],
    },
  }
  return {
    exp: ofNumbers(wide.map(exp)),
    log: ofNumbers(wide.map(x => log(Math.abs(x)))),
    ...Object.fromEntries(
      Object.entries(estimates).map(([name, of]) => [`quantile ${name}`, ofNumbers(along(of))]),
    ),
    'columns, all': ofText(
      columns.map(([path, column]) => [path, ofNumbers(column as Float64Array)]),
    ),
    'no deal, Ukraine': ofNumbers(open.analyst.noDeal(open.deciders[0]!) as Float64Array),
    'no deal, Russia as it sees it': ofNumbers(
      open.own(open.deciders[1]!).noDeal(open.deciders[1]!) as Float64Array,
    ),
    'verdict, Ukraine-sized': ofText(verdict(given, ask)),
    'verdict, Fearon': ofText(verdict(fearonCase({ p: 0.6, a: 0.1, b: 0.15 }), ask)),
    'schools compared': ofText(compare(given, { draws: 200, seed: 'golden' })),
  }
}

it('gives the same bits as on every other platform', () => {
  const found = computed()
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  expect(existsSync(file), 'test/golden/bits.json').toBe(true)
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
