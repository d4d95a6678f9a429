import type { PartyId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCase, type CaseSpec, type PartySpec } from '../../test/builders/buildCase.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { type NoDealColumn, noDealColumn } from './noDealColumn.ts'

const us = 'us' as PartyId

function noDealOf(party: Partial<PartySpec>, spec: Partial<CaseSpec> = {}): NoDealColumn {
  const given = buildCase({
    issues: { line: ['a', 'b'] },
    parties: { us: { weights: { line: 1 }, scores: { line: { a: 0, b: 100 } }, ...party } },
    ...spec,
  })
  return noDealColumn(given, us, sampleColumns(given, { draws: 400, seed: 'n' }))
}

const lottery = (...scenarios: [number | 'rest', number][]) => ({
  go: {
    scenarios: Object.fromEntries(
      scenarios.map(([chance, worth], i) => [`s${i}`, { chance, worth }]),
    ),
  },
})

describe('noDealColumn', () => {
  it('[N5] is the best course of each draw, its cost taken off', () => {
    const { value, best } = noDealOf({ courses: { fight: [20, 60], wait: 40 } })
    const values = value as Float64Array
    expect(Math.min(...values)).toBe(40)
    expect(Math.max(...values)).toBeGreaterThan(60)
    values.forEach((v, s) => {
      expect(best[s]).toBe(v > 40 ? 0 : 1)
    })
  })

  it('takes the earlier of two courses worth the same', () => {
    const { value, best } = noDealOf({ courses: { fight: 40, wait: 40 } })
    expect(value).toBe(40)
    expect([...best]).toEqual([0])
  })

  it('[N4] leaves to rest what the others do not take', () => {
    expect(noDealOf({ courses: lottery([0.6, 100], ['rest', 0]) }).value).toBe(60)
    expect(noDealOf({ courses: lottery(['rest', 50], [0.2, 0]) }).value).toBe(40)
  })

  it('[N4] leaves rest nothing when the others take more than everything, and says so', () => {
    const { value, courses } = noDealOf({ courses: lottery([0.9, 100], [0.6, 50], ['rest', 0]) })
    expect(value).toBe((0.9 / 1.5) * 100 + (0.6 / 1.5) * 50)
    expect(courses[0]!.rescaledShare).toBe(1)
  })

  it('[N4] divides chances by their sum, and mentions it only past a tenth', () => {
    const near = noDealOf({ courses: lottery([0.5, 100], [0.45, 0]) })
    expect(near.value).toBeCloseTo(100 * (0.5 / 0.95), 12)
    expect(near.courses[0]!.rescaledShare).toBe(0)
    expect(noDealOf({ courses: lottery([0.5, 100], [0.3, 0]) }).courses[0]!.rescaledShare).toBe(1)
  })

  it('counts scenarios alike when none has any chance', () => {
    const { value, courses } = noDealOf({ courses: lottery([0, 80], [0, 20]) })
    expect(value).toBe(50)
    expect(courses[0]!.rescaledShare).toBe(1)
  })

  it('[P2] gives a risk-averse party its certainty equivalent, and an acceptant one its own', () => {
    const toss = lottery([0.5, 100], ['rest', 0])
    const averse = noDealOf({ courses: toss, risk: { averse: 0.02 } }).value as number
    const acceptant = noDealOf({ courses: toss, risk: { acceptant: 0.02 } }).value as number
    expect(averse).toBeCloseTo(-Math.log(0.5 * Math.exp(-2) + 0.5) / 0.02, 10)
    expect(acceptant).toBeCloseTo(Math.log(0.5 * Math.exp(2) + 0.5) / 0.02, 10)
    expect(noDealOf({ courses: toss, risk: { averse: 0 } }).value).toBe(50)
  })

  it('[P2] keeps certainty equivalents between the worst and the best, however large the coefficient', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -500, max: 500 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(1e-13, 0.001, 0.1, 5, 100),
        fc.boolean(),
        (list, a, isAverse) => {
          const total = list.reduce((sum, [n]) => sum + n, 0)
          const courses = lottery(...list.map(([n, w]): [number, number] => [n / total, w]))
          const risk = isAverse ? { averse: a } : { acceptant: a }
          const value = noDealOf({ courses, risk }).value as number
          const worths = list.map(([, w]) => w)
          expect(value).toBeGreaterThanOrEqual(Math.min(...worths) - 1e-6)
          expect(value).toBeLessThanOrEqual(Math.max(...worths) + 1e-6)
        },
      ),
    )
  })

  it('[W6] counts the places of a ranking, from the courses it names', () => {
    const { value, best, courses } = noDealOf({
      weights: undefined as never,
      scores: undefined as never,
      ranking: [['line/a'], ['course:freeze'], ['line/b'], ['course:fight']],
      courses: { fight: 'ranked', freeze: 'ranked', unplaced: 'ranked' },
    })
    expect(value).toBe(2)
    expect(courses.map(of => of.course.id)).toEqual(['fight', 'freeze'])
    expect([...best]).toEqual([1])
  })

  it('comes back as the same object when nothing it reads changed', () => {
    const given = buildCase({
      issues: { line: ['a', 'b'] },
      parties: {
        us: {
          weights: { line: [1, 2] },
          scores: { line: { a: 0, b: 100 } },
          courses: { go: [20, 40] },
        },
      },
    })
    const ask = { draws: 50, seed: 'n' }
    const columns = sampleColumns(given, ask)
    const first = noDealColumn(given, us, columns)
    const other = sampleColumns({ ...given }, ask, columns)
    expect(noDealColumn(given, us, other, first)).toBe(first)
  })

  it('refuses a party that has nothing to fall back on', () => {
    const given = buildCase({
      issues: { line: ['a'] },
      parties: { us: { weights: { line: 1 }, scores: { line: { a: 50 } } } },
    })
    expect(() => noDealColumn(given, us, sampleColumns(given, { draws: 1, seed: '' }))).toThrow(
      'noDealColumn: us has no if_talks_fail',
    )
  })
})
