import type { Case, Series } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { timedCase } from '../../test/builders/timedCase.ts'
import { timeline } from '../analyses/timeline.ts'
import { verdict } from '../analyses/verdict.ts'
import { momentTrouble } from './openAt.ts'

const ask = { draws: 256, seed: '1', school: null }

/** Five months have gone by and the data go on for six more: what is asked of lies on both sides of as-of. */
function inTheMiddle(change: (series: Series) => Series = series => series): Case {
  const given = timedCase()
  const { from, series } = given.dynamics!
  return {
    ...given,
    asOf: series[0]!.rows[5]!.date,
    dynamics: { ...given.dynamics!, from, series: series.map(change) },
  }
}

describe('the case as it stood at a date', () => {
  const given = inTheMiddle()
  const { rows } = given.dynamics!.series[0]!
  const told = timeline(given, ask)
  const observed = told.futures.find(of => of.kind === 'observed')!

  it.each([0, 1, 4, 5, 6, 9, 11])('says at step %i what the timeline says there', step => {
    const { date } = rows[step]!
    const path = step <= 5 ? told.past : observed.path
    const at = verdict(given, { ...ask, moment: { date, known: 'now' } })
    expect(at.exists.chance).toBe(path.exists[step - path.firstStep])
    expect(at.recognised.chance).toBe(path.recognised[step - path.firstStep])
    expect(at.exists.margin).toEqual(path.margin[step - path.firstStep])
    expect(at.run.asOf).toBe(date)
  })

  it('says at as-of what the verdict says', () => {
    const plain = verdict(given, ask)
    const at = verdict(given, { ...ask, moment: { date: given.asOf, known: 'then' } })
    expect(at.cells).toEqual(plain.cells)
    expect(at.noDeals).toEqual(plain.noDeals)
  })

  it('knows then what was published by then: rows out two months on leave the verdict two months behind', () => {
    const late = inTheMiddle(series => ({ ...series, knownAfterDays: 55 }))
    const { dynamics } = inTheMiddle()
    // The same rows, dated by when they came out, and nothing that came out after.
    const shown = (until: number): Case => ({
      ...given,
      dynamics: {
        ...dynamics!,
        series: dynamics!.series.map(of => ({
          ...of,
          rows: of.rows
            .slice(0, until - 1)
            .map((row, i) => ({ ...row, date: of.rows[i + 2]?.date ?? '2099-01-15' })),
        })),
      },
    })
    for (const step of [3, 7]) {
      const { date } = rows[step]!
      const then = verdict(late, { ...ask, moment: { date, known: 'then' } })
      const now = verdict(late, { ...ask, moment: { date, known: 'now' } })
      const dated = verdict(shown(Math.max(step, 5)), { ...ask, moment: { date, known: 'now' } })
      expect(then.recognised.margin).toEqual(dated.recognised.margin)
      expect(then.recognised.margin).not.toEqual(now.recognised.margin)
    }
  })

  it('cannot be asked before time begins, after the data end, or of rounds', () => {
    const at = (date: string) => momentTrouble(given.dynamics, given.asOf, date)
    expect(at('1999-01-01')?.kind).toBe('before')
    expect(at('2099-01-01')?.kind).toBe('after')
    expect(at(rows[11]!.date)).toBe(null)
    const rounds = { ...given.dynamics!, step: 'round' as const }
    expect(momentTrouble(rounds, given.asOf, given.asOf)?.kind).toBe('no-dates')
    expect(momentTrouble(undefined, given.asOf, given.asOf)?.kind).toBe('no-time')
  })
})
