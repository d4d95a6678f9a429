import { deals } from '@parley/engine'
import type { DealsAnswer, ReferencePointName } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

/** The divisible answers are exact up to the rounding of a division. */
const ROUNDING = 9

function dealsOf(id: string): DealsAnswer {
  const ask = { draws: 64, seed: '1', school: null, limit: 10, referencePoints: true }
  return deals(readCatalogueCase(id), ask)
}

function divided(answer: DealsAnswer, name: ReferencePointName): readonly number[] {
  const point = answer.referencePoints.find(p => p.name === name)
  if (!point?.divisible) throw new Error(`divided: no divisible ${name}`)
  return point.divisible.gains
}

/** The shares of the issues that are split, as `issue: option share`. */
function split(answer: DealsAnswer): readonly string[] {
  const point = answer.referencePoints.find(p => p.name === 'adjusted-winner')
  return (point?.divisible?.shares ?? [])
    .filter(({ share }) => share > ROUNDED_OFF && share < 1 - ROUNDED_OFF)
    .map(({ issue, option, share }) => `${issue}: ${option} ${share.toFixed(6)}`)
}
const ROUNDED_OFF = 1e-9

function expectGains(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length)
  for (const [i, gain] of expected.entries()) expect(found[i]).toBeCloseTo(gain, ROUNDING)
}

describe('Camp David 1978 (Brams and Togman 1996)', () => {
  const answer = dealsOf('camp-david-1978')

  it('gives 65.83 of 100 points to each side, one sixth of Sinai to Israel', () => {
    expectGains(divided(answer, 'adjusted-winner'), [65 + 5 / 6, 65 + 5 / 6])
    expect(split(answer)).toContain('sinai: israel 0.166667')
    expect(split(answer)).toHaveLength(2)
  })

  it('is where the egalitarian and the Kalai-Smorodinsky point lie too', () => {
    expectGains(divided(answer, 'egalitarian'), [65 + 5 / 6, 65 + 5 / 6])
    expectGains(divided(answer, 'kalai-smorodinsky'), [65 + 5 / 6, 65 + 5 / 6])
  })

  it('is not where the Nash and the utilitarian point lie: 60 for Israel, 75 for Egypt', () => {
    expectGains(divided(answer, 'nash'), [60, 75])
    expectGains(divided(answer, 'utilitarian'), [60, 75])
  })
})

describe('Panama Canal 1974 (Raiffa 1982, ch. 12)', () => {
  const answer = dealsOf('panama-1974')

  it('gives 66 of 100 points to each, two fifteenths of land and water to the United States', () => {
    expectGains(divided(answer, 'adjusted-winner'), [66, 66])
    expect(split(answer)).toContain('land_and_water: us 0.133333')
  })

  it('has Nash, Kalai-Smorodinsky and egalitarian in the same place', () => {
    for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian'] as const) {
      expectGains(divided(answer, name), [66, 66])
    }
  })

  it('has the largest sum, 132, along a whole edge', () => {
    const [us, panama] = divided(answer, 'utilitarian') as [number, number]
    expect(us + panama).toBeCloseTo(132, ROUNDING)
  })
})

describe('the divorce (Brams and Taylor 1999)', () => {
  it('gives 72.67 of 100 points to each, two fifteenths of Palm Beach to her', () => {
    const answer = dealsOf('divorce')
    expectGains(divided(answer, 'adjusted-winner'), [72 + 2 / 3, 72 + 2 / 3])
    expect(split(answer)).toContain('palm_beach: wife 0.133333')
  })
})
