import { expect, it } from 'vitest'
import { levelsOf } from './decimal.ts'

it('[I2] counts in the decimals that were written', () => {
  expect(levelsOf(0, 0.5, 0.1, 99)?.levels).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
  expect(levelsOf(-1, 1, 0.5, 99)?.levels).toEqual([-1, -0.5, 0, 0.5, 1])
})

it('[I2] ends at the end, also when the step does not reach it', () => {
  expect(levelsOf(0, 10, 4, 99)).toEqual({ levels: [0, 4, 8, 10], isUneven: true })
  expect(levelsOf(0, 10, 5, 99)).toEqual({ levels: [0, 5, 10], isUneven: false })
  expect(levelsOf(0, 3, 7, 99)).toEqual({ levels: [0, 3], isUneven: true })
})

it('[I2] refuses more levels than anybody bargains over, before it counts them', () => {
  expect(levelsOf(0, 1e9, 1e-6, 10_000)).toBeNull()
})
