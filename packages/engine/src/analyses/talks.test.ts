import type { Case, TalksAsk } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { talks } from './talks.ts'
import { verdict } from './verdict.ts'

const ask: TalksAsk = {
  draws: 200,
  seed: 'talks',
  school: null,
  protocol: 'alternating',
  strategies: ['linear'],
  rounds: 101,
  roundDays: null,
  discount: 1,
}

const levels = Array.from({ length: 101 }, (_, i) => `p${i}`)
const scores = (of: (i: number) => number): Record<string, Record<string, number>> => ({
  price: Object.fromEntries(levels.map((name, i) => [name, of(i)])),
})
/** Seller and buyer over 101 prices; no deal is worth `floor` to the seller and `floor` to the buyer. */
function price(seller: number | readonly [number, number], buyer: number, belief?: number): Case {
  const given = buildCase({
    issues: { price: levels },
    quantities: { hope: seller },
    parties: {
      seller: { weights: { price: 1 }, scores: scores(i => i), courses: { wait: 'hope' } },
      buyer: { weights: { price: 1 }, scores: scores(i => 100 - i), courses: { wait: buyer } },
    },
    ...(belief === undefined ? {} : { beliefs: { seller: { 'quantities.hope': belief } } }),
  })
  return given
}

describe('talks', () => {
  it('sign where two straight lines of concession cross, in every draw', () => {
    const answer = talks(price(0, 0), ask)
    expect(answer.signed).toBe(1)
    expect(answer.meanRound).toBe(51)
    expect(answer.parties.map(of => of.gain!.median)).toEqual([50, 50])
    expect(answer.parties.map(of => of.leftOnTable!.high)).toEqual([0, 0])
    expect(answer.parties.map(of => of.shareOfBest!.median)).toEqual([0.5, 0.5])
    expect(answer).toMatchObject({ exists: 1, found: 1, efficient: 1 })
  })

  it('give less to the side that concedes earlier', () => {
    const hard = talks(price(0, 0), { ...ask, strategies: ['boulware', 'conceder'] })
    const [seller, buyer] = hard.parties
    expect(seller!.gain!.median).toBeGreaterThan(75)
    expect(seller!.gain!.median + buyer!.gain!.median).toBeCloseTo(100, 9)
  })

  it('count who has signed by each round, never falling, the deadline last', () => {
    const answer = talks(price([0, 80], 30), ask)
    const counted = answer.signedBy.map(of => of.share)
    expect([...counted].sort((a, b) => a - b)).toEqual(counted)
    expect(answer.signedBy.at(-1)).toEqual({ round: 101, date: null, share: answer.signed })
    const dated = talks(price([0, 80], 30), { ...ask, roundDays: 7, rounds: 4 })
    const days = dated.signedBy.map(of => Date.parse(of.date!) / 86_400_000)
    const asOf = Date.parse(price(0, 0).asOf) / 86_400_000
    expect(days.map(day => day - asOf)).toEqual([7, 14, 21, 28])
  })

  it('find every zone that patient parties with the whole range of prices have', () => {
    const answer = talks(price([0, 120], 30), ask)
    expect(answer.exists).toBeGreaterThan(0.2)
    expect(answer.exists).toBeLessThan(0.9)
    expect(answer.found).toBe(1)
    expect(answer.signed).toBe(answer.exists)
  })

  it('miss a zone that one side does not see, and sign one it will regret', () => {
    // In truth no deal is worth 20 to the seller: it believes 90, the buyer has 40 elsewhere.
    const blind = talks(price(20, 40, 90), ask)
    expect(blind).toMatchObject({ exists: 1, signed: 0, found: 0, meanRound: null })
    // And the other way: it has 90, and believes 20.
    const misled = talks(price(90, 40, 20), ask)
    expect(misled).toMatchObject({ exists: 0, signed: 1, found: null })
    expect(misled.parties[0]!.worseOff).toBe(1)
    expect(misled.parties[1]!.worseOff).toBe(0)
  })

  it('are worth less the later they end, when time costs', () => {
    const dear = talks(price(0, 0), { ...ask, discount: 0.25 })
    expect(dear.parties[0]!.gain!.median).toBeCloseTo(25, 9)
    expect(dear.parties[0]!.shareOfBest!.median).toBe(0.5)
  })

  it('never sign more than each side recognises, whatever the protocol', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom<TalksAsk['protocol']>('alternating', 'meso', 'single-text'),
        fc.constantFrom<TalksAsk['strategies'][number]>('boulware', 'tit-for-tat', 'micro'),
        (given, protocol, strategy) => {
          const small = { draws: 20, seed: 'law', school: null }
          const known = verdict(given, small)
          const answer = talks(given, {
            ...ask,
            ...small,
            rounds: 30,
            protocol,
            strategies: [strategy],
          })
          expect(answer.signed).toBeLessThanOrEqual(known.recognised.chance + 1e-9)
          if (answer.found !== null) expect(answer.found).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('come out the same for the same seed', () => {
    const given = ukraineSized()
    for (const strategy of ['boulware', 'micro'] as const) {
      const asked = { ...ask, draws: 50, rounds: 60, strategies: [strategy] }
      expect(talks(given, asked)).toEqual(talks(given, asked))
    }
  })

  it('refuse a number of strategies that fits no table', () => {
    expect(() => talks(price(0, 0), { ...ask, strategies: ['linear', 'micro', 'linear'] })).toThrow(
      '3 strategies for 2 parties',
    )
  })
})
