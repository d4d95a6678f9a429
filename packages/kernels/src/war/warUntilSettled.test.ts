import { describe, expect, it } from 'vitest'
import { warUntilSettled } from './warUntilSettled.ts'

const between = (seven: number, three: number, cost: number) =>
  warUntilSettled({
    a: { wins: seven, losses: three },
    b: { wins: three, losses: seven },
    from: 5,
    positions: 10,
    cost,
    truth: 0.5,
    horizon: 300,
  })

/** Published means are of 600 simulated wars; a war's length has a standard deviation near 20. */
const FOUR_STANDARD_ERRORS = 3.3

describe('warUntilSettled', () => {
  it.each([
    [7, 3, 0.005, 23.6],
    [7, 3, 0.01, 16.2],
    [7, 3, 0.02, 4.1],
    [14, 6, 0.005, 25.1],
    [14, 6, 0.01, 22.9],
    [14, 6, 0.02, 11.5],
    [28, 12, 0.02, 19.5],
  ])(
    'priors of %i to %i and cost %d fight about the published number of battles',
    (seven, three, cost, mean) => {
      expect(Math.abs(between(seven, three, cost).battles - mean)).toBeLessThan(
        FOUR_STANDARD_ERRORS,
      )
    },
  )
  it('is shorter the more a battle costs and longer the surer both sides are', () => {
    const lengths = [0.005, 0.01, 0.02].map(cost => between(7, 3, cost).battles)
    expect(lengths[0]).toBeGreaterThan(lengths[1]!)
    expect(lengths[1]).toBeGreaterThan(lengths[2]!)
    expect(between(14, 6, 0.02).battles).toBeGreaterThan(between(7, 3, 0.02).battles)
  })
  it('ends every war one way or another', () => {
    const { settled, totalVictory, stillFighting } = between(7, 3, 0.01)
    expect(settled + totalVictory + stillFighting).toBeCloseTo(1, 12)
  })
})
