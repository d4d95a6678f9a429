import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../sample/wilson.ts'
import { auc } from './auc.ts'
import { backtest } from './backtest.ts'
import { battlesAndWinners } from './battlesAndWinners.ts'
import { brier } from './brier.ts'
import type { ConflictYear } from './ConflictYear.ts'
import { deathsAround } from './deathsAround.ts'
import { forecasts } from './forecasts.ts'
import { readiness } from './readiness.ts'
import { splitByYear } from './splitByYear.ts'

function row(year: number, changes: Partial<ConflictYear> = {}): ConflictYear {
  return {
    conflict: 'a',
    year,
    start: '1990-05-01',
    deaths: 100,
    agreements: 0,
    ended: null,
    ...changes,
  }
}

const anyPanel: fc.Arbitrary<readonly ConflictYear[]> = fc
  .array(
    fc.record({
      conflict: fc.constantFrom('a', 'b', 'c', 'd'),
      year: fc.integer({ min: 1990, max: 2005 }),
      start: fc.constantFrom('1985-01-01', '1990-01-01'),
      deaths: fc.integer({ min: 25, max: 5000 }),
      agreements: fc.integer({ min: 0, max: 2 }),
      ended: fc.constantFrom(null, 'ceasefire', 'low_activity', 'unknown'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map(rows => [...new Map(rows.map(of => [`${of.conflict}${of.year}`, of])).values()])

describe('what can be scored', () => {
  it('is a year of which the next year is in the panel and coded', () => {
    const rows = [
      row(1995),
      row(1996, { ended: 'ceasefire' }),
      row(1999),
      row(2000, { ended: 'unknown' }),
    ]
    expect(forecasts(rows).map(of => [of.year, of.outcome])).toEqual([[1995, 1]])
  })

  it('counts as negotiated an agreement and a ceasefire, and nothing else', () => {
    const outcome = (ended: string): number =>
      forecasts([row(1995), row(1996, { ended })])[0]!.outcome
    expect(['peace_agreement', 'ceasefire'].map(outcome)).toEqual([1, 1])
    expect(['low_activity', 'side_a_victory', 'actor_ceases_to_exist'].map(outcome)).toEqual([
      0, 0, 0,
    ])
  })

  it('knows nothing of a later year but whether it ended by agreement', () => {
    fc.assert(
      fc.property(anyPanel, fc.integer({ min: 1990, max: 2005 }), (rows, until) => {
        const before = forecasts(rows).filter(of => of.year < until)
        const changed = rows.map(of =>
          of.year > until ? { ...of, deaths: 9e9, agreements: 9 } : of,
        )
        expect(forecasts(changed).filter(of => of.year < until)).toEqual(before)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('does not hang on the order of the rows', () => {
    fc.assert(
      fc.property(anyPanel, rows => {
        expect(forecasts([...rows].reverse())).toEqual(forecasts(rows))
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('refuses two rows for one year', () => {
    expect(() => forecasts([row(1995), row(1995)])).toThrow('two rows for 1995')
  })
})

describe('readiness', () => {
  const of = (rows: readonly ConflictYear[]) => forecasts(rows).at(-1)!

  it('counts each of its four signs once', () => {
    const rows = [
      row(1991, { deaths: 1000, agreements: 1 }),
      row(1992, { deaths: 400 }),
      row(1993, { deaths: 400 }),
      row(1994),
    ]
    const last = of(rows)
    expect(readiness(last, 1000)).toBe(4)
    // 1,800 deaths are not above 1,800.
    expect(readiness(last, 1800)).toBe(3)
    // Two years after the start: time has not passed; half of the worst year is not below it.
    const earlier = forecasts([
      row(1991, { deaths: 1000 }),
      row(1992, { deaths: 500 }),
      row(1993),
    ]).at(-1)!
    expect(readiness(earlier, 1e9)).toBe(0)
  })
})

describe('the split', () => {
  it('cuts no year in two and puts no later year before an earlier one', () => {
    fc.assert(
      fc.property(anyPanel, rows => {
        const all = forecasts(rows)
        const { training, test } = splitByYear(all)
        expect(training.length + test.length).toBe(all.length)
        expect(training.length * 2).toBeGreaterThanOrEqual(all.length)
        for (const a of training) for (const b of test) expect(a.year).toBeLessThan(b.year)
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})

describe('the scores', () => {
  it('gives an AUC of 1 to a perfect order, 0 to its reverse and one half to ties', () => {
    const outcomes = [0, 0, 1, 1] as const
    expect(auc([1, 2, 3, 4], outcomes).auc).toBe(1)
    expect(auc([4, 3, 2, 1], outcomes).auc).toBe(0)
    expect(auc([1, 1, 1, 1], outcomes)).toEqual({ auc: 0.5, low: 0.5, high: 0.5 })
    expect(() => auc([1, 2], [0, 1])).toThrow('needs two')
  })

  it('has the variance of DeLong, worked by hand', () => {
    // Placements: of 3 and 1 above 2 and 0 they are 1 and 1/2; of 2 and 0 below, 1/2 and 1. Each has
    // variance 1/8, so the standard error is √(1/16 + 1/16).
    const of = auc([3, 1, 2, 0], [1, 1, 0, 0])
    expect(of.auc).toBe(0.75)
    expect(of.low).toBeCloseTo(0.75 - 1.96 * Math.sqrt(0.125), 12)
    expect(of.high).toBe(1)
  })

  it('does not change its AUC when every score is raised alike', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), {
      minLength: 8,
      maxLength: 40,
    })
    fc.assert(
      fc.property(scores, pairs => {
        const outcomes = pairs.map(([, is]) => (is ? 1 : 0) as 0 | 1)
        const events = outcomes.filter(of => of === 1).length
        fc.pre(events > 1 && events < pairs.length - 1)
        const plain = auc(
          pairs.map(([score]) => score),
          outcomes,
        )
        const cubed = auc(
          pairs.map(([score]) => score * score * score - 7),
          outcomes,
        )
        expect(cubed).toEqual(plain)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('has the Wilson intervals of the tables', () => {
    expect(wilson(5, 10).low).toBeCloseTo(0.2366, 4)
    expect(wilson(5, 10).high).toBeCloseTo(0.7634, 4)
    expect(wilson(0, 10).low).toBeCloseTo(0, 12)
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4)
    expect(() => wilson(3, 2)).toThrow('wilson: 3 of 2')
  })

  it('gives a Brier score of 0 to foresight and one quarter to a coin', () => {
    expect(brier([0, 1], [0, 1])).toBe(0)
    expect(brier([0.5, 0.5], [0, 1])).toBe(0.25)
  })

  it('takes its chances from the training years alone', () => {
    const years = Array.from({ length: 24 }, (_, i) => 1990 + i)
    const panel = ['a', 'b', 'c'].flatMap((conflict, c) =>
      years.map(year =>
        row(year, {
          conflict,
          deaths: 100 + c * 50 + (year % 5) * 10,
          ended: (year + c) % 4 === 0 ? 'ceasefire' : null,
        }),
      ),
    )
    const found = backtest(panel)
    const later = panel.map(of =>
      of.year > found.training.to + 1 ? { ...of, ended: of.ended ? null : 'ceasefire' } : of,
    )
    const changed = backtest(later)
    expect(changed.baseRate).toBe(found.baseRate)
    expect(changed.bins.map(of => of.chance)).toEqual(found.bins.map(of => of.chance))
    expect(changed.test.events).not.toBe(found.test.events)
  })
})

describe('the side questions', () => {
  const battle = (
    war: string,
    initiatorWon: boolean | null,
    by: 'initiator' | 'target' | null,
  ) => ({
    war,
    name: war,
    initiatorWon,
    warWonBy: by,
  })

  it('leaves out wars nobody won and wars with as many battles won as lost', () => {
    const found = battlesAndWinners([
      battle('match', true, 'initiator'),
      battle('match', null, 'initiator'),
      battle('miss', true, 'target'),
      battle('even', true, 'target'),
      battle('even', false, 'target'),
      battle('stalemate', true, null),
    ])
    expect(found).toEqual({ decided: 2, matches: 1, exceptions: ['miss'], even: ['even'] })
  })

  it('leaves the month of an agreement out of both sides', () => {
    const months = [1, 2, 100, 3, 4].map((deaths, i) => ({ month: `2014-0${i + 1}`, deaths }))
    expect(deathsAround(months, '2014-03', 2)).toEqual({ before: 3, after: 7 })
    expect(() => deathsAround(months, '2014-03', 3)).toThrow('deathsAround: 3 months')
  })
})
