import { readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { timeline, verdict } from '@parley/engine'
import {
  completeInformation,
  fightToFinish,
  screenThreeTypes,
  settleWithOwnPriors,
  underBelief,
  warUntilSettled,
} from '@parley/kernels'
import type { Case, VerdictAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'

// What the models of war say comes out of the engine that answers every case, from a case file that says them.

const ask = { draws: 10_000, seed: '1', school: null }
const few = { ...ask, draws: 16 }

function caseOf(text: string): Case {
  const read = readCase(text, { file: 'war.yaml', readFile: () => null })
  const mistakes = read.diagnostics.filter(of => of.severity === 'error').map(of => of.message)
  if (!read.case) throw new Error(`warModels: ${mistakes.join('; ')}`)
  return read.case
}

const forts = readFileSync(
  new URL('../../../examples/time/forts/case.yaml', import.meta.url),
  'utf8',
)

/** The war over forts with other priors, positions, costs and length. */
function war(
  a: Readonly<{ wins: number; losses: number }>,
  b: Readonly<{ wins: number; losses: number }>,
  { positions, from, cost, steps }: Record<'positions' | 'from' | 'cost' | 'steps', number>,
): Case {
  const prior = (of: { wins: number; losses: number }): [string, string] => [
    `${(100 * of.wins) / (of.wins + of.losses)}%`,
    String(of.wins + of.losses),
  ]
  const [[meanA, firmA], [meanB, firmB]] = [prior(a), prior(b)]
  const said = forts
    .replaceAll('forts, 6,', `forts, ${positions},`)
    .replace('positions: 6', `positions: ${positions}`)
    .replace('Forts North holds, value: 3', `Forts North holds, value: ${from}`)
    .replace('each side, value: 4,', `each side, value: ${100 * cost},`)
    .replace('battle: {value: 70%', `battle: {value: ${meanA}`)
    .replace('battle: {value: 30%', `battle: {value: ${meanB}`)
    .replace('firmness: {value: 10,', `firmness: {value: ${firmA},`)
    .replace(
      /firmness: \{value: 10,(?![\s\S]*firmness: \{value: 10,)/,
      `firmness: {value: ${firmB},`,
    )
    .replace('steps: 60', `steps: ${steps}`)
  return caseOf(said)
}

function ownNoDeal(answer: VerdictAnswer, party: string): number {
  const of = answer.noDeals.find(each => each.party === party && each.view === party)
  return of!.worth.median / 100
}

describe('Smith and Stam (2004), from a case file', () => {
  const optimist = { wins: 7, losses: 3 }
  const pessimist = { wins: 3, losses: 7 }

  it.each([
    [optimist, pessimist, 6, 3],
    [{ wins: 70, losses: 30 }, { wins: 30, losses: 70 }, 6, 3],
    [{ wins: 14, losses: 6 }, { wins: 6, losses: 14 }, 10, 5],
    [{ wins: 5, losses: 3 }, { wins: 2, losses: 9 }, 9, 2],
  ])(
    'each side counts on what its own prior says: %o and %o over %i from %i',
    (a, b, positions, from) => {
      const answer = verdict(war(a, b, { positions, from, cost: 0.01, steps: 4 }), few)
      const [seenByA, seenByB] = [underBelief(a, from, positions), underBelief(b, from, positions)]
      expect(ownNoDeal(answer, 'a')).toBeCloseTo(seenByA.wins - 0.01 * seenByA.battles, 10)
      expect(ownNoDeal(answer, 'b')).toBeCloseTo(1 - seenByB.wins - 0.01 * seenByB.battles, 10)
    },
  )

  it('North counts on 0.846 and South on as much; they settle at once from costs of 0.0551 on', () => {
    const { settleCost } = settleWithOwnPriors(optimist, pessimist, 3, 6, 0, 0)
    const opens = (cost: number): number =>
      verdict(war(optimist, pessimist, { positions: 6, from: 3, cost, steps: 4 }), few).recognised
        .chance
    expect([opens(settleCost - 1e-6), opens(settleCost + 1e-6)]).toEqual([0, 1])
    expect(settleCost).toBeCloseTo(0.0551, 4)
  })

  it.each([
    [7, 3, 0.005, 12],
    [7, 3, 0.01, 5],
    [7, 3, 0.01, 25],
    [7, 3, 0.02, 6],
    [14, 6, 0.01, 20],
    [28, 12, 0.02, 20],
  ])(
    'both learn from the battles of a moving front: priors (%i, %i), costs of %d, wars over by battle %i',
    (up, down, cost, steps) => {
      const [a, b] = [
        { wins: up, losses: down },
        { wins: down, losses: up },
      ]
      const given = war(a, b, { positions: 10, from: 5, cost, steps })
      const { path, passage } = timeline(given, ask).futures[0]!
      const exact = warUntilSettled({
        a,
        b,
        from: 5,
        positions: 10,
        cost,
        truth: 0.5,
        horizon: steps,
      })
      // Who holds nothing has nothing to gain by fighting: a war fought out is over too. Three standard errors.
      expect(Math.abs(passage.never - exact.stillFighting)).toBeLessThan(0.015)
      expect(path.exists.every(chance => chance === 1)).toBe(true)
    },
  )
})

describe('Slantchev (2003), from a case file', () => {
  /** Side 1 holds `at` of `n` positions and wins battles with chance p; fighting gives each its flow. */
  const complete = (p: number, patience: number, flows: [number, number], at: number, n: number) =>
    caseOf(`parley: 1
title: A war
question: Which divisions do both prefer to fighting to the finish?
as_of: 2026-01-15
parties: {a: First, b: Second}
quantities:
  battle: ${100 * p}%
issues: {share: {from: 0, to: 100}}
worth:
  a: {points: {share: {0: 0, 100: 100}}}
  b: {points: {share: {0: 100, 100: 0}}}
if_talks_fail:
  a: {fight_on: {worth: "100 * walk_worth(battle, ${at}, ${n}, ${patience}, ${flows[0]})"}, asked: {worth: "-100 + walk_demand(battle, ${at}, ${n}, ${patience}, ${flows[0]}, ${flows[1]})"}}
  b: {fight_on: {worth: "100 * walk_worth(1 - battle, ${n - at}, ${n}, ${patience}, ${flows[1]})"}}
`)

  it.each([
    [0.5, 0.9, [0.3, 0.3], 6],
    [0.5, 0.99, [0.3, 0.3], 6],
    [0.6, 0.95, [0.2, 0.3], 10],
  ] as const)(
    'complete information at p = %d, δ = %d: zones are [W¹, 1 − W²], and x lies in them',
    (p, patience, [b1, b2], n) => {
      const one = fightToFinish(p, patience, b1, n)
      const two = fightToFinish(1 - p, patience, b2, n)
      const { x } = completeInformation(p, patience, b1, b2, n)
      for (let at = 1; at < n; at++) {
        const answer = verdict(complete(p, patience, [b1, b2], at, n), few)
        const { zone } = answer.exists.range!
        expect(zone!.low.median / 100).toBeCloseTo(one[at]!, 9)
        expect(zone!.high.median / 100).toBeCloseTo(1 - two[n - at]!, 9)
        const demand = answer.noDeals[0]!.courses[1]!.worth!.median
        expect(demand + 100).toBeCloseTo(x[at]!, 9)
        expect(x[at]!).toBeGreaterThan(zone!.low.median / 100 - 1e-9)
        expect(x[at]!).toBeLessThan(zone!.high.median / 100 + 1e-9)
      }
    },
  )

  const screening = {
    winsAgainst: { weak: 0.7, moderate: 0.5, strong: 0.3 },
    prior: { weak: 0.3, strong: 0.3 },
    discount: 0.99,
    flow1: 0.3,
    flow2: 0.3,
    positions: 6,
    start: 3,
  }
  /** What side 1 learns of a foe that has refused, by Bayes from battles, and what that leaves it with. */
  const refused = caseOf(`parley: 1
title: A foe that has refused
question: What does the first side settle for, once it has learned from a battle?
as_of: 2026-01-15
parties: {a: First, b: Second}
quantities:
  strong: {value: 50%, why: What it is we do not say.}
  held: {value: 3, why: Positions the second holds.}
  battle: {value: strong * 30% + (1 - strong) * 50%, unit: chance, why: The first wins a battle.}
  after_win: {value: strong * 30% / (strong * 30% + (1 - strong) * 50%), unit: chance, why: Bayes.}
  after_loss: {value: strong * 70% / (strong * 70% + (1 - strong) * 50%), unit: chance, why: Bayes.}
  left: {value: "0.01 * 0.3 + 0.99 * (battle * walk_demand(30%, 7 - held, 6, 0.99, 0.3, 0.3) + (1 - battle) * walk_demand(30%, 5 - held, 6, 0.99, 0.3, 0.3))", why: What refusing the moderate type leaves the first.}
  win_now: {value: "0.01 * 0.3 + 0.99 * ((after_win * 30% + (1 - after_win) * 50%) * walk_demand(30%, 8 - held, 6, 0.99, 0.3, 0.3) + (1 - after_win * 30% - (1 - after_win) * 50%) * walk_demand(30%, 6 - held, 6, 0.99, 0.3, 0.3))", why: The same after a battle won.}
  loss_now: {value: "0.01 * 0.3 + 0.99 * ((after_loss * 30% + (1 - after_loss) * 50%) * walk_demand(30%, 6 - held, 6, 0.99, 0.3, 0.3) + (1 - after_loss * 30% - (1 - after_loss) * 50%) * walk_demand(30%, 4 - held, 6, 0.99, 0.3, 0.3))", why: The same after a battle lost.}
issues: {share: {from: 0, to: 100}}
worth:
  a: {points: {share: {0: 0, 100: 100}}}
  b: {points: {share: {0: 100, 100: 0}}}
if_talks_fail:
  a: {settle_later: {worth: 100 * left}}
  b: {weak_waits: {worth: "100 * (0.01 * 0.3 + 0.99 * (70% * (1 - win_now) + 30% * (1 - loss_now)))"}}
beliefs:
  a: {strong: {value: 42.857142857142857%, why: "0.3 of the 0.7 that is left when the weak has settled."}}
  b: {strong: {value: 42.857142857142857%, why: What the other believes decides what it waits for.}}
time: {step: round, steps: 1}
walks: {held: {positions: 6, follows: strong}}
learning: {strong: {two_type: {strong: 70%, weak: 50%}, learners: {a: {strength: 1}}}}
scenarios:
  first-wins: {evidence: {strong: {wins: 0, of: 1}}}
  first-loses: {evidence: {strong: {wins: 1, of: 1}}}
`)

  it('incomplete information: beliefs after a battle, what the moderate asks for then, what the weak accepts now', () => {
    const module = screenThreeTypes(screening)
    const { futures } = timeline(refused, few)
    const taught = (id: string) => {
      const { path } = futures.find(of => of.id === id)!
      const own = path.noDeals.find(of => of.party === 'a' && of.view === 'a')!
      return { belief: path.beliefs[0]!.median[1]!, asks: 1 - own.median[1]! / 100 }
    }
    const [won, lost] = [taught('first-wins'), taught('first-loses')]
    expect([won.belief, lost.belief]).toEqual([
      expect.closeTo(module.strongAfter.win, 12),
      expect.closeTo(module.strongAfter.loss, 12),
    ])
    expect(won.belief).toBeCloseTo(0.310345, 6)
    expect(lost.belief).toBeCloseTo(0.512195, 6)
    expect(won.asks).toBeCloseTo(0.747077, 6)
    expect(lost.asks).toBeCloseTo(0.944547, 6)
    const weak = ownNoDeal(verdict(refused, few), 'b')
    expect(1 - weak).toBeCloseTo(module.openingDemand, 10)
    expect(1 - weak).toBeCloseTo(0.198746, 6)
  })
})
