import type { Case, PartyId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec, type PartySpec } from '../../test/builders/buildCase.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import type { Columns } from '../sample/columns.ts'
import { holdInput } from '../sample/holdInput.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { makeDealSpace } from './makeDealSpace.ts'
import { makeWorthTables } from './makeWorthTables.ts'
import type { WorthTable } from './WorthTable.ts'

const ask = { draws: 4, seed: '1' }

function tableOf(
  given: Case,
  party: string,
  columns: Columns = sampleColumns(given, ask),
): WorthTable {
  return makeWorthTables(makeDealSpace(given), given, columns).get(party as PartyId)!
}

function worths(given: Case, party: string): number[] {
  const out = new Float64Array(makeDealSpace(given).count)
  tableOf(given, party).fill(0, out)
  return [...out]
}

const one = (spec: PartySpec, issues: CaseSpec['issues'], more: Partial<CaseSpec> = {}): Case =>
  buildCase({ issues, parties: { a: { courses: { wait: 0 }, ...spec } }, ...more })

describe('worth of a deal', () => {
  it('is the same to the bit whether all deals are filled or one is asked for', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const space = makeDealSpace(given)
        const tables = makeWorthTables(space, given, sampleColumns(given, ask))
        const out = new Float64Array(space.count)
        for (const table of tables.values())
          for (let draw = 0; draw < ask.draws; draw++) {
            table.fill(draw, out)
            for (let deal = 0; deal < space.count; deal++)
              expect(table.worthOf(draw, deal)).toBe(out[deal])
          }
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('[W2] divides weights by their sum', () => {
    const given = one(
      { weights: { x: 30, y: 10 }, scores: { x: { a: 100, b: 0 }, y: { a: 0, b: 60 } } },
      { x: ['a', 'b'], y: ['a', 'b'] },
    )
    expect(worths(given, 'a')).toEqual([75, 90, 0, 15])
  })

  it('lets issues weigh the same where a draw leaves every weight at 0', () => {
    const given = one(
      { weights: { x: 0, y: 0 }, scores: { x: { a: 100, b: 0 }, y: { a: 0, b: 60 } } },
      { x: ['a', 'b'], y: ['a', 'b'] },
    )
    expect(worths(given, 'a')).toEqual([50, 80, 0, 30])
  })

  it('[W3] runs straight between the break points of a numeric issue and flat beyond them', () => {
    const given = one(
      { weights: { price: 1 }, scores: { price: { '@20': 0, '@40': 100 } } },
      { price: { from: 0, to: 60, step: 10 } },
    )
    expect(worths(given, 'a')).toEqual([0, 0, 0, 50, 100, 100, 100])
  })

  it('[W4] sums points, and an issue left out counts nothing', () => {
    const given = one(
      { model: 'points', scores: { x: { a: 7, b: -2 } } },
      { x: ['a', 'b'], y: ['a', 'b'] },
    )
    expect(worths(given, 'a')).toEqual([7, 7, -2, -2])
  })

  it('[W5] takes the mean over the options that have a score, and 0 when none has', () => {
    const given = one(
      {
        model: 'mean-of-included',
        scores: { x: { yes: 80, no: 'silent' }, y: { yes: 20, no: 'silent' } },
      },
      { x: ['no', 'yes'], y: ['no', 'yes'] },
    )
    expect(worths(given, 'a')).toEqual([0, 20, 80, 50])
  })

  it('[W6] counts places of a ranking from the bottom, unranked deals below all', () => {
    const given = one(
      { ranking: [['line/here'], ['course:wait', 'line/there']], courses: { wait: 'ranked' } },
      { line: ['here', 'there', 'nowhere'] },
    )
    expect(worths(given, 'a')).toEqual([1, 0, -1])
  })

  it('[W7] adds what goes together to the deals that meet every condition', () => {
    const given = one(
      {
        model: 'points',
        scores: { x: { a: 0, b: 10 }, y: { a: 0, b: 5 } },
        together: { both: { when: { x: 'b', y: 'b' }, worth: -15 } },
      },
      { x: ['a', 'b'], y: ['a', 'b'] },
    )
    expect(worths(given, 'a')).toEqual([0, 5, 10, 0])
  })

  it('[N7] discounts a deal that may be broken, and leaves it whole when asked to', () => {
    const given = one(
      {
        model: 'points',
        scores: { x: { a: 100, b: 0 } },
        compliance: { kept: 0.75, ifBroken: 20 },
      },
      { x: ['a', 'b'] },
    )
    expect(worths(given, 'a')).toEqual([80, 5])
    const space = makeDealSpace(given)
    const whole = makeWorthTables(space, given, sampleColumns(given, ask), { compliance: false })
    expect(whole.get('a' as PartyId)!.worthOf(0, 0)).toBe(100)
  })

  it('[P2] is worth less than the mean to the risk-averse and more to the risk-acceptant', () => {
    const kept = { kept: 0.5, ifBroken: 0 }
    const of = (risk: PartySpec['risk']): number =>
      worths(
        one(
          {
            model: 'points',
            scores: { x: { a: 80, b: 0 } },
            compliance: kept,
            ...(risk ? { risk } : {}),
          },
          { x: ['a', 'b'] },
        ),
        'a',
      )[0]!
    expect(of(undefined)).toBe(40)
    // −ln(½ + ½e^(−1.6)) / 0.02, and its mirror image.
    expect(of({ averse: 0.02 })).toBeCloseTo(25.4623, 4)
    expect(of({ acceptant: 0.02 })).toBeCloseTo(80 - 25.4623, 4)
  })
})

describe('makeWorthTables', () => {
  it('hands back the tables that an overlay leaves alone', () => {
    const given = ukraineSized()
    const space = makeDealSpace(given)
    const columns = sampleColumns(given, ask)
    const tables = makeWorthTables(space, given, columns)
    const path = 'if_talks_fail.russia.fight_on.cost' as Parameters<typeof holdInput>[1]
    const noDealOnly = makeWorthTables(space, given, holdInput(columns, path, 3), undefined, tables)
    for (const [party, table] of noDealOnly) expect(table).toBe(tables.get(party))
    const weight = 'worth.ukraine.weights.line' as Parameters<typeof holdInput>[1]
    const reweighed = makeWorthTables(
      space,
      given,
      holdInput(columns, weight, 3),
      undefined,
      tables,
    )
    const changed = [...reweighed].filter(([party, table]) => table !== tables.get(party))
    expect(changed.map(([party]) => party)).toEqual(['ukraine'])
  })
})
