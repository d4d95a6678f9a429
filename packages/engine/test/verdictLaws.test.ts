import {
  type Case,
  mapInputs,
  type PartyId,
  throughEyesOf,
  type VerdictAnswer,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/analyses/compare.ts'
import { verdict } from '../src/analyses/verdict.ts'
import { arbitraryCase, arbitrarySpec } from './builders/arbitraryCase.ts'
import { buildCase, estimate, type PartySpec } from './builders/buildCase.ts'
import { ukraineSized } from './builders/ukraineSized.ts'

const ask = { draws: 32, seed: 'laws', school: null }
const RUNS = { numRuns: 120 }

/** Changes the value of every input of one party's fall-back by the same amount. */
function withNoDealRaised(given: Case, party: string, by: number): Case {
  return mapInputs(given, ({ path, input: of, domain }) => {
    const isWorth = path.startsWith(`if_talks_fail.${party}.`) && domain === 'worth'
    if (!isWorth) return of
    const { estimate: e } = of
    if (e.kind === 'point') return { ...of, estimate: { ...e, value: e.value + by } }
    if (e.kind === 'range') return { ...of, estimate: { ...e, low: e.low + by, high: e.high + by } }
    throw new Error(`verdictLaws: a ${e.kind} worth`)
  })
}

function expectFinite(value: unknown, path = 'answer'): void {
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true)
  else if (typeof value === 'object' && value !== null)
    for (const [key, of] of Object.entries(value)) expectFinite(of, `${path}.${key}`)
}

const readingsOf = (answer: VerdictAnswer) => [
  answer.exists,
  answer.recognised,
  ...answer.asSeenBy.map(of => of.reading),
]

describe('verdict', () => {
  it('never widens the zone when a party can fall back on more', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 1, max: 20 }), (given, by) => {
        const before = verdict(given, ask)
        const after = verdict(withNoDealRaised(given, 'p0', by), ask)
        expect(after.exists.chance).toBeLessThanOrEqual(before.exists.chance)
        expect(after.recognised.chance).toBeLessThanOrEqual(before.recognised.chance)
        if (before.exists.margin)
          expect(after.exists.margin!.median).toBeLessThanOrEqual(
            before.exists.margin.median + 1e-9,
          )
        expect(after.exists.zoneSize!.median).toBeLessThanOrEqual(before.exists.zoneSize!.median)
      }),
      RUNS,
    )
  })

  it('is the same when one party counts in other units', () => {
    // Points have no fixed ends: doubled and shifted, they order everything as before.
    const scaled = (of: PartySpec, factor: number, shift: number): PartySpec => {
      const value = (v: unknown, by: number): never => {
        const e = estimate(v as never)
        if (e.kind === 'point') return { ...e, value: factor * e.value + by } as never
        if (e.kind === 'range')
          return { ...e, low: factor * e.low + by, high: factor * e.high + by } as never
        return v as never
      }
      const { weights: _weights, risk: _risk, ...rest } = of
      return {
        ...rest,
        model: 'points',
        // The shift stands on the first issue only, since points are summed over issues.
        scores: Object.fromEntries(
          Object.entries(of.scores!).map(([issue, scores]) => [
            issue,
            Object.fromEntries(
              Object.entries(scores).map(([option, score]) => [
                option,
                value(score, issue === 'i0' ? shift : 0),
              ]),
            ),
          ]),
        ),
        courses: Object.fromEntries(
          Object.entries(of.courses!).map(([id, course]) => {
            if (typeof course !== 'object' || !('scenarios' in course))
              return [id, value(course, shift)]
            return [
              id,
              {
                cost: value(course.cost ?? 0, 0),
                scenarios: Object.fromEntries(
                  Object.entries(course.scenarios).map(([name, s]) => [
                    name,
                    { chance: s.chance, worth: value(s.worth, shift) },
                  ]),
                ),
              },
            ]
          }),
        ),
        ...(of.together
          ? {
              together: Object.fromEntries(
                Object.entries(of.together).map(([id, t]) => [
                  id,
                  { ...t, worth: value(t.worth, 0) },
                ]),
              ),
            }
          : {}),
        ...(of.compliance
          ? { compliance: { ...of.compliance, ifBroken: value(of.compliance.ifBroken, shift) } }
          : {}),
      }
    }
    fc.assert(
      fc.property(
        arbitrarySpec,
        fc.constantFrom(0.5, 2, 8),
        fc.integer({ min: -64, max: 64 }),
        (spec, factor, shift) => {
          const inPoints = (f: number, by: number): Case =>
            buildCase({
              ...spec,
              beliefs: {},
              parties: Object.fromEntries(
                Object.entries(spec.parties).map(([id, of]) => [
                  id,
                  id === 'p0' ? scaled(of, f, by) : scaled(of, 1, 0),
                ]),
              ),
            })
          const before = verdict(inPoints(1, 0), ask)
          const after = verdict(inPoints(factor, shift), ask)
          expect(after.exists.chance).toBe(before.exists.chance)
          expect(after.cells).toEqual(before.cells)
          expect(after.exists.zoneSize).toEqual(before.exists.zoneSize)
        },
      ),
      RUNS,
    )
  })

  it('only renames its parties when they change places', () => {
    // Certain values only: draws are tied to the place and name of an input.
    const certain = (given: Case): Case =>
      mapInputs(given, ({ input: of }) => {
        const e = of.estimate
        return e.kind === 'range'
          ? { ...of, estimate: { kind: 'point', value: (e.low + e.high) / 2 } }
          : of
      })
    fc.assert(
      fc.property(arbitraryCase, of => {
        const given = certain(of)
        const turned: Case = {
          ...given,
          parties: [...given.parties].reverse(),
          worth: [...given.worth].reverse(),
          noDeal: [...given.noDeal].reverse(),
        }
        const before = verdict(given, ask)
        const after = verdict(turned, ask)
        expect(after.cells).toEqual(before.cells)
        expect(after.exists.margin).toEqual(before.exists.margin)
        expect(after.exists.zoneSize).toEqual(before.exists.zoneSize)
        const byName = (answer: VerdictAnswer) =>
          [...(answer.exists.nearest?.gains ?? [])].sort((a, b) => (a.party < b.party ? -1 : 1))
        expect(byName(after)).toEqual(byName(before))
        expect([...after.deciders].reverse()).toEqual(before.deciders)
      }),
      RUNS,
    )
  })

  it('has chances in [0, 1], four cells that sum to 1, and no number missing', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const answer = verdict(given, ask)
        expectFinite(answer)
        const { recognised, hidden, mirage, none } = answer.cells
        expect(recognised + hidden + mirage + none).toBeCloseTo(1, 14)
        expect(recognised + hidden).toBeCloseTo(answer.exists.chance, 14)
        expect(recognised + mirage).toBeCloseTo(answer.recognised.chance, 14)
        for (const reading of readingsOf(answer)) {
          expect(reading.chance >= 0 && reading.chance <= 1).toBe(true)
          if (reading.nearest)
            expect(reading.binding.reduce((sum, of) => sum + of.share, 0)).toBeCloseTo(1, 12)
        }
        for (const noDeal of answer.noDeals)
          expect(noDeal.courses.reduce((sum, of) => sum + of.bestShare, 0)).toBeCloseTo(1, 12)
      }),
      RUNS,
    )
  })

  it('never finds fewer deals when an obstacle is taken away', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { exists, without, ratifiers } = verdict(given, ask)
        for (const chance of [without.ratification, without.redLines])
          if (chance !== null) expect(chance).toBeGreaterThanOrEqual(exists.chance)
        for (const of of ratifiers) expect(of.without).toBeGreaterThanOrEqual(exists.chance)
      }),
      RUNS,
    )
  })

  it('reads a case without beliefs the same through every pair of eyes', () => {
    fc.assert(
      fc.property(arbitraryCase, of => {
        const { exists, recognised, asSeenBy, cells } = verdict({ ...of, beliefs: [] }, ask)
        expect(recognised).toEqual(exists)
        for (const { reading } of asSeenBy) expect(reading).toEqual(exists)
        expect(cells.hidden).toBe(0)
        expect(cells.mirage).toBe(0)
      }),
      RUNS,
    )
  })

  it('sees as a party what the analyst would see of the case with its beliefs put in', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { asSeenBy } = verdict(given, ask)
        for (const { party, reading } of asSeenBy)
          expect(verdict(throughEyesOf(given, party as PartyId), ask).exists).toEqual(reading)
      }),
      { numRuns: 60 },
    )
  })

  it('says what closing a belief gap would do exactly as the case without that belief says', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { gaps, recognised } = verdict(given, ask)
        gaps.forEach((gap, i) => {
          const closed = { ...given, beliefs: given.beliefs.filter((_, b) => b !== i) }
          const after = verdict(closed, ask).recognised.chance
          expect(gap.recognisedIfClosed).toBeCloseTo(after - recognised.chance, 12)
        })
      }),
      RUNS,
    )
  })

  it('gives the same bytes for the same case, seed and draws', () => {
    const bytes = (): string => JSON.stringify(verdict(ukraineSized(), { ...ask, draws: 300 }))
    expect(bytes()).toBe(bytes())
  })

  it('does not depend on the case object, only on what it says', () => {
    const given = ukraineSized()
    const copy: Case = JSON.parse(JSON.stringify(given))
    expect(verdict(copy, ask)).toEqual(verdict(given, ask))
  })
})

describe('compare', () => {
  const given = ukraineSized()
  const answer = compare(given, { draws: 200, seed: 'laws' })

  it('gives every school the verdict it gets alone, to the bit', () => {
    for (const { school, verdict: of } of answer.columns)
      expect(of).toEqual(verdict(given, { draws: 200, seed: 'laws', school }))
  })

  it('puts the case as written first, then the schools in file order', () => {
    expect(answer.columns.map(of => of.school)).toEqual([null, 'optimists', 'critics'])
  })

  it('lists the inputs on which a school departs from the case, and nothing else', () => {
    expect(answer.differences).toEqual([
      { path: 'quantities.retakes', written: [null, '[0.6,0.8]', '[0.1,0.3]'] },
      { path: 'quantities.aid', written: [null, null, '0.4'] },
      { path: 'beliefs.russia.quantities.retakes', written: [null, 'agrees', null] },
    ])
  })

  it('finds no difference where a school writes what the case says already', () => {
    const same = buildCase({
      quantities: { q: { chance: 0.4 } },
      issues: { i: ['a'] },
      parties: { p: { weights: { i: 1 }, scores: { i: { a: 50 } }, courses: { wait: 10 } } },
      schools: { echo: { 'quantities.q': 0.4 } },
    })
    expect(compare(same, { draws: 4, seed: 's' }).differences).toEqual([])
  })
})
