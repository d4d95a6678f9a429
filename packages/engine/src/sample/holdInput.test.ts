import { applyOverrides, type Estimate, type InputPath, inputsOf } from '@parley/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { holdInput } from './holdInput.ts'
import { sampleColumns } from './sampleColumns.ts'

it('holds an input as if it had been typed, and leaves every other column the same object', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.nat(), (drawn, pick) => {
      const given = { ...drawn, beliefs: [] }
      const ask = { draws: 8, seed: '1' }
      const columns = sampleColumns(given, ask)
      const own = inputsOf(given).filter(
        ({ input }) => input.estimate.kind !== 'formula' && input.estimate.kind !== 'rest',
      )
      const { path, input } = own[pick % own.length]!
      const estimate: Estimate = { kind: 'point', value: 0.25 }
      const typed = applyOverrides(given, [
        { kind: 'input', at: path, input: { ...input, estimate } },
      ])
      const wanted = sampleColumns(typed, ask, columns)
      const held = holdInput(columns, path, 0.25)
      for (const [at, column] of wanted.at) {
        expect(held.column(at)).toEqual(column)
        if (column === columns.column(at)) expect(held.column(at)).toBe(column)
      }
    }),
    { seed: 1, numRuns: 200 },
  )
})

it('refuses a path that is no input', () => {
  const [given] = fc.sample(arbitraryCase, { numRuns: 1, seed: 1 })
  const columns = sampleColumns(given!, { draws: 2, seed: '1' })
  expect(() => holdInput(columns, 'quantities.nobody' as InputPath, 1)).toThrow(
    'changeInputs: quantities.nobody is no input of this case',
  )
})
