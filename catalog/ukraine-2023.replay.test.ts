import { compare, timeline, verdict } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('ukraine-2023')
const land = given.dynamics!.series.find(of => of.id === 'land')!
const change = (from: string, to: string): number =>
  land.rows
    .filter(row => row.date >= from && row.date <= to)
    .reduce((sum, row) => sum + row.value, 0)

/** Enough draws to tell a half from a fifth; the page prints 10,000. */
const ask = { draws: 512, seed: '1', school: null }
const answer = timeline(given, ask)
const future = (id: string) => answer.futures.find(of => of.id === id)!
const last = (values: readonly number[]): number => values.at(-1)!

describe('ukraine-2023, month by month', () => {
  it('holds the published changes in the land Russia held', () => {
    expect(-change('2022-09-01', '2022-11-30')).toBeCloseTo(17_426, 0)
    expect(change('2023-01-01', '2023-12-31')).toBeCloseTo(-189, 0)
    expect(change('2024-01-01', '2024-12-31')).toBeCloseTo(3_320, 0)
    expect(change('2025-01-01', '2025-12-31')).toBeCloseTo(4_320, 0)
    expect(change('2026-01-01', '2026-08-22')).toBeCloseTo(792, 0)
  })
  it('replays May 2022 to August 2026, with as-of in January 2023', () => {
    expect([answer.dates[0], answer.dates[answer.asOfStep], answer.dates.at(-1)]).toEqual([
      '2022-05',
      '2023-01',
      '2026-08',
    ])
    expect(answer.dataThrough).toBe('2026-08-22')
    expect(answer.past.exists).toHaveLength(answer.asOfStep + 1)
  })
  it('opens a zone more often the longer Kyiv keeps winning, and less often in a stalemate', () => {
    const winning = future('kyiv-keeps-winning').path.exists
    const stalemate = future('stalemate').path.exists
    expect(last(winning)).toBeGreaterThan(winning[0]! + 0.1)
    expect(last(stalemate)).toBeLessThan(stalemate[0]! - 0.1)
  })
  it('leaves recognition far behind existence, because Moscow learns slowly', () => {
    const winning = future('kyiv-keeps-winning')
    expect(last(winning.path.recognised)).toBeLessThan(last(winning.path.exists) - 0.2)
    const russia = winning.path.beliefs.find(of => of.view === 'russia')!.median
    const analyst = winning.path.beliefs.find(of => of.view === 'analyst')!.median
    expect(last(russia) - russia[0]!).toBeGreaterThan(0)
    expect(last(russia)).toBeLessThan(last(analyst) - 0.3)
  })
  it('says that victories first part Moscow and the analyst further', () => {
    const apart = future('kyiv-keeps-winning').widening.find(
      of => of.b === 'russia' && of.a === 'analyst',
    )!
    expect(apart.widest).toBeGreaterThan(apart.start)
  })
  it('looks back: the condition was not met, and the data went the way of the stalemate', () => {
    expect(answer.lookBack).toHaveLength(1)
    expect(answer.lookBack[0]).toMatchObject({ future: 'kyiv-keeps-winning', status: 'failed' })
    const observed = future('observed').path.exists
    const stalemate = future('stalemate').path.exists
    expect(Math.abs(last(observed) - stalemate[observed.length - 1]!)).toBeLessThan(0.1)
  })
  it('lets a school say that fighting teaches nobody: estimates then stay as far apart as they were', () => {
    const firm = timeline(given, { ...ask, school: 'no-convergence' })
    const winning = firm.futures.find(of => of.id === 'kyiv-keeps-winning')!
    const believed = winning.path.beliefs.find(of => of.view === 'russia')!.median
    expect(last(believed)).toBeCloseTo(believed[0]!, 2)
    expect(last(winning.path.recognised)).toBeLessThan(
      last(future('kyiv-keeps-winning').path.recognised),
    )
    // What is true does not depend on who learns it.
    expect(winning.path.exists).toEqual(future('kyiv-keeps-winning').path.exists)
  })
  it('gives that school the verdict of the case as written, and no column beside the others', () => {
    const verdicts = [null, 'no-convergence'].map(school => verdict(given, { ...ask, school }))
    expect(verdicts[1]!.exists).toEqual(verdicts[0]!.exists)
    expect(verdicts[1]!.recognised).toEqual(verdicts[0]!.recognised)
    const { columns } = compare(given, { draws: 32, seed: '1' })
    expect(columns.map(of => of.school)).toEqual([null, 'mutual-optimism', 'critics'])
  })
})
