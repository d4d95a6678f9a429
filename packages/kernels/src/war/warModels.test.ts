import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bargainingRange,
  beliefsLeaveRange,
  screeningTwoTypes,
  shiftMeansWar,
  ultimatumUniform,
} from './fearon.ts'
import { chanceOfReachingTop, expectedBattles } from './gamblersRuin.ts'
import { rubinsteinFixedCostShare, rubinsteinShare } from './rubinstein.ts'
import { completeInformation, fightToFinish } from './slantchevComplete.ts'
import { screenThreeTypes } from './slantchevIncomplete.ts'
import { settleWithOwnPriors, underBelief } from './smithStam.ts'

const SIX_PRINTED_DECIMALS = 1e-6

function near(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length)
  expected.forEach((value, i) =>
    expect(Math.abs(actual[i]! - value)).toBeLessThan(SIX_PRINTED_DECIMALS),
  )
}
const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true })

describe('fearon', () => {
  it('leaves 0.50 to 0.75 when p is 0.6 and war costs 0.1 and 0.15', () => {
    expect(bargainingRange(0.6, 0.1, 0.15)).toEqual({ low: 0.5, high: 0.75 })
  })
  it('asks for more than its due and risks war when the other side’s cost is unknown', () => {
    const { demand, war } = ultimatumUniform(0.5, 0.1, 0.4)
    expect(demand).toBeCloseTo(0.65, 12)
    expect(war).toBeCloseTo(0.375, 12)
  })
  it('never risks war when its own cost is as high as any the other can have', () => {
    expect(ultimatumUniform(0.5, 0.4, 0.4)).toEqual({ demand: 0.5, war: 0 })
  })
  it('picks the risky demand above the switch point of 0.375 and the safe one below', () => {
    const at = (q: number) => screeningTwoTypes(0.6, 0.1, 0.3, 0.05, q)
    expect(at(0.8).value).toBeCloseTo(0.82, 12)
    expect(at(0.8).isRisky).toBe(true)
    expect(at(0.374).isRisky).toBe(false)
    expect(at(0.376).isRisky).toBe(true)
    expect(at(0.5).switchAt).toBeCloseTo(0.375, 12)
  })
  it('leaves a range exactly when the beliefs differ by no more than the costs', () => {
    expect(beliefsLeaveRange(0.75, 0.25, 0.25, 0.25)).toBe(true)
    expect(beliefsLeaveRange(0.8125, 0.25, 0.25, 0.25)).toBe(false)
  })
  it('cannot buy off a side that weakens by more than both can lose', () => {
    expect(shiftMeansWar(0.4, 0.9, 0.1, 0.2)).toBe(true)
    expect(shiftMeansWar(0.3, 0.9, 0.1, 0.2)).toBe(false)
  })
})

describe('gamblers ruin', () => {
  it.each([
    [0.55, 5, 10, 0.7317],
    [0.6, 5, 10, 0.8836],
    [0.5, 3, 10, 0.3],
    [0.6, 2, 10, 0.5654],
  ])('with p = %d from %i of %i reaches the top with the published chance', (p, k, n, expected) => {
    expect(chanceOfReachingTop(p, k, n)).toBeCloseTo(expected, 4)
  })
  it('gives Smith and Stam’s 27/35 and their durations', () => {
    expect(chanceOfReachingTop(0.6, 3, 6)).toBeCloseTo(27 / 35, 12)
    expect(expectedBattles(0.5, 3, 6)).toBe(9)
    expect(expectedBattles(0.6, 3, 6)).toBeCloseTo(8.142857, 6)
  })
  it('agrees with one battle looked ahead', () => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 2, max: 30 }), fc.nat(28), (p, n, at) => {
        const k = 1 + (at % (n - 1))
        const ahead =
          p * chanceOfReachingTop(p, k + 1, n) + (1 - p) * chanceOfReachingTop(p, k - 1, n)
        expect(Math.abs(chanceOfReachingTop(p, k, n) - ahead)).toBeLessThan(1e-9)
      }),
    )
  })
  it('is a certainty at the ends, whatever the odds, and stays finite on a walk of 5,000 forts', () => {
    // A walk too long for powers of the odds: from next to the top against the lean, e^−rate is left.
    expect(chanceOfReachingTop(0.497, 99_999, 100_000)).toBeCloseTo(0.497 / 0.503, 9)
    expect(chanceOfReachingTop(0.497, 5, 100_000)).toBe(0)
    expect(chanceOfReachingTop(0.3, 0, 9)).toBe(0)
    expect(chanceOfReachingTop(0.3, 9, 9)).toBe(1)
    expect(chanceOfReachingTop(0.1, 4990, 5000)).toBeGreaterThanOrEqual(0)
    expect(chanceOfReachingTop(0.9, 10, 5000)).toBeLessThanOrEqual(1)
  })
})

describe('rubinstein', () => {
  it('gives the first mover two thirds when both halve what they wait for', () => {
    expect(rubinsteinShare(0.5, 0.5)).toBeCloseTo(2 / 3, 12)
  })
  it('with fixed costs gives the cheaper waiter nearly everything', () => {
    expect(rubinsteinFixedCostShare(0.1, 0.2)).toBe(1)
    expect(rubinsteinFixedCostShare(0.2, 0.1)).toBe(0.1)
    expect(rubinsteinFixedCostShare(0.1, 0.1)).toBe(null)
  })
})

describe('slantchev, complete information', () => {
  it('reproduces the demands of six positions at δ = 0.9 and 0.99', () => {
    const { x, y } = completeInformation(0.5, 0.9, 0.3, 0.3, 6)
    near(x, [0, 0.235575, 0.378136, 0.515414, 0.632055, 0.799839, 1])
    near(y, [...x].reverse())
    near(fightToFinish(0.5, 0.9, 0.3, 6), [0, 0.154301, 0.276225, 0.392866, 0.530144, 0.718565, 1])
    near(
      completeInformation(0.5, 0.99, 0.3, 0.3, 6).x,
      [0, 0.174137, 0.337802, 0.501925, 0.662349, 0.829788, 1],
    )
  })
  it('reproduces the middle of ten uneven positions', () => {
    const { x, y } = completeInformation(0.6, 0.95, 0.2, 0.3, 10)
    const one = fightToFinish(0.6, 0.95, 0.2, 10)
    const two = fightToFinish(0.4, 0.95, 0.3, 10)
    near([x[5]!, y[5]!, one[5]!, two[5]!], [0.654091, 0.364489, 0.507107, 0.217506])
  })
  it('never demands outside what both prefer to fighting to the finish', () => {
    fc.assert(
      fc.property(
        chance,
        fc.double({ min: 0.3, max: 0.98, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (p, delta, n) => {
          const { x } = completeInformation(p, delta, 0.2, 0.3, n)
          const one = fightToFinish(p, delta, 0.2, n)
          const two = fightToFinish(1 - p, delta, 0.3, n)
          for (let k = 0; k <= n; k++) {
            expect(x[k]!).toBeGreaterThanOrEqual(one[k]! - 1e-9)
            expect(x[k]!).toBeLessThanOrEqual(1 - two[n - k]! + 1e-9)
          }
        },
      ),
    )
  })
  it('demands more the more forts it holds', () => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 2, max: 12 }), (p, n) => {
        const { x } = completeInformation(p, 0.9, 0.25, 0.25, n)
        for (let k = 0; k < n; k++) expect(x[k + 1]!).toBeGreaterThan(x[k]!)
      }),
    )
  })
})

describe('slantchev, incomplete information', () => {
  const given = {
    winsAgainst: { weak: 0.7, moderate: 0.5, strong: 0.3 },
    prior: { weak: 0.3, strong: 0.3 },
    discount: 0.99,
    flow1: 0.3,
    flow2: 0.3,
    positions: 6,
    start: 3,
  }
  it('reproduces the published example, every condition holding', () => {
    const s = screenThreeTypes(given)
    near(
      [
        s.openingDemand,
        s.moderateDemand.win,
        s.moderateDemand.loss,
        s.strongAfter.win,
        s.strongAfter.loss,
      ],
      [0.198746, 0.747077, 0.944547, 0.310345, 0.512195],
    )
    near(
      [s.value.screening, s.value.poolingTwo, s.value.poolingAll],
      [0.156846, 0.140908, 0.105144],
    )
    near([s.knownWeak], [0.902713])
    expect(s.conditions.strongWaitsAfterWin.holds).toBe(true)
    expect(s.conditions.strongWaitsAfterLoss.holds).toBe(true)
    expect(s.conditions.moderateSettles.holds).toBe(true)
    expect(s.conditions.screeningIsBest).toBe(true)
  })
  it('says which condition fails when the sides are less patient', () => {
    const { conditions } = screenThreeTypes({ ...given, discount: 0.95 })
    expect(conditions.strongWaitsAfterLoss.holds).toBe(false)
    expect(conditions.strongWaitsAfterLoss.need).toBeCloseTo(0.34, 3)
  })
  it('raises the belief that the foe is strong after every refusal, whichever way the battle went', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.45, noNaN: true }),
        fc.double({ min: 0.05, max: 0.45, noNaN: true }),
        (weak, strong) => {
          const s = screenThreeTypes({ ...given, prior: { weak, strong } })
          // Refusal alone lifts q_s to q_s/(q_s + q_m); a win pulls it back, yet not below where the weak type's exit left room.
          const refused = strong / (1 - weak)
          expect(refused).toBeGreaterThan(strong)
          expect(s.strongAfter.loss).toBeGreaterThan(refused)
          expect(s.strongAfter.win).toBeLessThan(refused)
        },
      ),
    )
  })
})

describe('smith and stam, own priors', () => {
  const optimist = { wins: 7, losses: 3 }
  const pessimist = { wins: 3, losses: 7 }
  it('reproduces the claims, durations and settling costs in print', () => {
    const seen = underBelief(optimist, 3, 6)
    expect(seen.wins).toBeCloseTo(0.846, 3)
    expect(seen.battles).toBeCloseTo(6.276, 3)
    const { claims, settleCost } = settleWithOwnPriors(optimist, pessimist, 3, 6, 0, 0)
    expect(claims).toBeCloseTo(1.692, 3)
    expect(settleCost).toBeCloseTo(0.0551, 4)
    const sure = { wins: 70, losses: 30 }
    expect(underBelief(sure, 3, 6).wins).toBeCloseTo(0.9166, 4)
    expect(settleWithOwnPriors(sure, { wins: 30, losses: 70 }, 3, 6, 0, 0).settleCost).toBeCloseTo(
      0.0648,
      4,
    )
  })
  it('settles at once when both believe the same and fighting costs anything', () => {
    expect(settleWithOwnPriors(optimist, optimist, 3, 6, 0.001, 0.001).settles).toBe(true)
  })
  it('fights below the settling cost and settles above it', () => {
    expect(settleWithOwnPriors(optimist, pessimist, 3, 6, 0.05, 0.05).settles).toBe(false)
    expect(settleWithOwnPriors(optimist, pessimist, 3, 6, 0.06, 0.06).settles).toBe(true)
  })
})
