import type { Case, InputPath } from '@parley/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCase } from '../../../casefile/src/readCase.ts'
import { rankedQuantile } from './rankedQuantile.ts'
import { centralColumns, sampleColumns } from './sampleColumns.ts'

const list = 'worth.a.weights.x' as InputPath

it('[W3] lets the middle of three options have any score, each as likely', () => {
  const middle = rankedQuantile({ kind: 'ranked', of: 'scores', centre: 50, top: 100, list })
  for (const u of [0.01, 0.25, 0.5, 0.9]) expect(middle(u)).toBeCloseTo(100 * u, 9)
})

it('[W2] lets the first of two issues have any share from a half to all, each as likely', () => {
  const second = rankedQuantile({ kind: 'ranked', of: 'weights', centre: 25, top: 75, list })
  // The first weighs 75 / (75 + second) of the whole; the second falls as that share rises.
  for (const u of [0.01, 0.25, 0.5, 0.9]) expect(75 / (75 + second(u))).toBeCloseTo(1 - u / 2, 9)
})

/** Two sides that rank four issues and the options of each, and say nothing in numbers but what no deal is worth. */
function rankedCase(options: number): Case {
  const names = Array.from({ length: options }, (_, i) => `o${i}`)
  const side = (order: readonly string[]): string =>
    `{weights: {ranks: [i0, i1, [i2, i3]]}, scores: {${[0, 1, 2, 3].map(i => `i${i}: {ranks: [${order.join(', ')}]}`).join(', ')}}}`
  const { case: given, diagnostics } = readCase(
    `parley: 1
title: Ranks
question: Is there a deal both prefer to none?
whose_interest: [a]
ranges: 80%
as_of: 2026-01-01
parties: {a: {name: A, role: decides}, b: {name: B, role: decides}}
issues: {${[0, 1, 2, 3].map(i => `i${i}: {options: [${names.join(', ')}]}`).join(', ')}}
worth: {a: ${side(names)}, b: ${side([...names].reverse())}}
if_talks_fail: {a: 45, b: 45}
`,
    { file: 'ranks.yaml' },
  )
  if (!given) throw new Error(JSON.stringify(diagnostics))
  return given
}

it('keeps the order of the ranks in every draw, ties and all, and is the middle at the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), (options, seed) => {
      const given = rankedCase(options)
      const columns = sampleColumns(given, { draws: 64, seed })
      const at = (path: string, draw: number): number => {
        const column = columns.column(path as InputPath)
        return typeof column === 'number' ? column : column[draw]!
      }
      for (let draw = 0; draw < 64; draw++) {
        for (let k = 1; k < options; k++) {
          expect(at(`worth.a.scores.i0.o${k}`, draw)).toBeLessThan(
            at(`worth.a.scores.i0.o${k - 1}`, draw),
          )
        }
        expect(at('worth.a.weights.i1', draw)).toBeLessThan(at('worth.a.weights.i0', draw))
        expect(at('worth.a.weights.i2', draw)).toBeLessThan(at('worth.a.weights.i1', draw))
        expect(at('worth.a.weights.i3', draw)).toBe(at('worth.a.weights.i2', draw))
      }
      const middle = centralColumns(given)
      for (let k = 0; k < options; k++) {
        const evenly = (100 * (options - 1 - k)) / (options - 1)
        const found = middle.column(`worth.b.scores.i2.o${options - 1 - k}` as InputPath)
        expect(typeof found === 'number' ? found : found[0]).toBeCloseTo(evenly, 12)
      }
    }),
    { numRuns: 25 },
  )
})
