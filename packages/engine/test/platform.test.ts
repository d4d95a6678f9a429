import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const packages = new URL('../../', import.meta.url)

/** Every source file of the two packages that results come from, tests left out. */
const sources = ['engine', 'kernels'].flatMap(name =>
  readdirSync(new URL(`${name}/src/`, packages), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(path => ({
      path: `${name}/src/${path}`,
      text: readFileSync(new URL(`${name}/src/${path}`, packages), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, ''),
    })),
)

const holding = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('imports nothing of Node but in the entry made for it', () => {
  expect(holding(/from 'node:/)).toEqual([
    'engine/src/runners/node.ts',
    'engine/src/runners/nodeWorker.ts',
  ])
})

it('has no clock and no hidden randomness', () => {
  expect(holding(/\bMath\.random\b|\bDate\.now\b|new Date\(\)|\bperformance\./)).toEqual([])
})

it('uses no function of the platform whose last bit may differ', () => {
  const inexact = 'exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|sinh|cosh|tanh|cbrt|hypot|atan2?'
  expect(holding(new RegExp(`\\bMath\\.(${inexact})\\(`))).toEqual([])
})
