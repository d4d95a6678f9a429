import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, PartyId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySpec } from '../../test/builders/arbitraryCase.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { centralDeals } from '../analyses/deals/centralDeals.ts'
import { centralSides } from '../analyses/deals/sidesOf.ts'
import { smallestConflict } from '../analyses/verdict/conflict.ts'
import { isOpenIn } from '../analyses/verdict/questions.ts'
import { makeWorthTables } from '../deals/makeWorthTables.ts'
import { margins } from '../deals/margins.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import { makeSides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import { noDealColumn } from '../noDeal/noDealColumn.ts'
import { centralColumns, sampleColumns } from '../sample/sampleColumns.ts'
import { openCase } from '../views/openCase.ts'
import { composedConflict } from './composedConflict.ts'
import { makeComposedSpace } from './composedSpace.ts'
import { dealClasses, laidOut, leastClasses } from './dealClasses.ts'
import { largeAnswer, largeSpace } from './largeSpace.ts'
import { makeGroupedSpace } from './makeGroupedSpace.ts'
import { tiedIssues } from './tiedIssues.ts'

const cases = arbitrarySpec.map(buildCase)
const ask = { draws: 6, seed: '1', school: null }

/** Groups are listed, or, though they are small, sorted into classes. */
const listing = fc.constantFrom(1_000, 0)

/** Both ways of answering the same question on the same draws. */
function bothWays(given: Case, redLines: boolean, listedAtMost: number) {
  const open = openCase(given, ask)
  const [listed] = margins(open.space, given, ask.draws, [
    { sides: makeSides(given, () => open.analyst), redLines, ratification: true },
  ])
  const space = makeComposedSpace(given, null, listedAtMost)
  const columns = sampleColumns(given, ask)
  const tables = makeWorthTables(space, given, columns)
  const source = { columns, tables, noDeal: open.analyst.noDeal }
  const [composed] = margins(space, given, ask.draws, [
    { sides: makeSides(given, () => source), redLines, ratification: true },
  ])
  return { listed: listed!, space, composed: composed!, tables }
}

describe('a space composed from groups of tied issues', () => {
  it('has the margins that going through every deal finds, rules, red lines, interactions, votes and discounts included', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), listing, (given, redLines, listedAtMost) => {
        const { listed, composed, space, tables } = bothWays(given, redLines, listedAtMost)
        expect(space.composed!.error()).toBe(0)
        for (let s = 0; s < ask.draws; s++) {
          expect(composed.nearest[s]! >= 0).toBe(listed.nearest[s]! >= 0)
          if (composed.nearest[s]! < 0) continue
          expect(composed.margin[s]).toBeCloseTo(listed.margin[s]!, 8)
          if (Math.abs(listed.margin[s]!) > 1e-7)
            expect(composed.margin[s]! >= -GAIN_ROUNDING).toBe(isOpenIn(listed, s))
          // What one deal is worth is what its combinations add up to: the margin is that of a deal.
          const deciders = given.parties.filter(party => party.role === 'decides')
          const worths = deciders.map(({ id }) => tables.get(id)!.worthOf(s, composed.nearest[s]!))
          const noDeals = deciders.map(({ id }) =>
            valueIn(noDealColumn(given, id, sampleColumns(given, ask)).value, s),
          )
          expect(Math.min(...worths.map((worth, i) => worth - noDeals[i]!))).toBe(
            composed.margin[s],
          )
        }
      }),
      { seed: 1, numRuns: 4_000 },
    )
  })

  it('counts the very deals that going through them counts, and finds their frontier and reference points', () => {
    fc.assert(
      fc.property(cases, listing, (given, listedAtMost) => {
        const open = openCase(given, ask)
        const sides = centralSides(open, 'analyst')
        const central = centralDeals(open.space, given, sides)
        const space = makeComposedSpace(given, null, listedAtMost)
        const columns = centralColumns(given)
        const tables = makeWorthTables(space, given, columns)
        const noDeal = (party: PartyId) => noDealColumn(given, party, columns).value
        const seated = makeSides(given, () => ({ columns, tables, noDeal }))
        const answer = largeAnswer(space.composed!.grouped(true), seated, '1')
        const admissible = admissibleDeals(open.space, given, true)
        expect(answer.space.count).toBe(admissible.reduce((sum, is) => sum + is, 0))
        expect(answer.zone).toEqual({
          kind: 'exact',
          count: central.zone.length,
          low: central.zone.length,
          high: central.zone.length,
        })
        const strictly = central.zone.filter(x => central.gains.every(gain => gain[x]! > 0))
        expect(answer.zoneStrictly.count).toBe(strictly.length)
        const points = (answer.points?.frontier ?? []).map(({ gains }) => gains.join(' '))
        const listed = Array.from(central.frontier, x =>
          central.gains.map(gain => gain[x]!).join(' '),
        )
        expect(new Set(points)).toEqual(new Set(listed))
        expect((answer.points?.nash.length ?? 0) > 0).toBe(central.zone.length > 0)
        if (answer.points && central.zone.length === 0) {
          expect(answer.points.egalitarian).toEqual([])
          if (given.ratification.length === 0) expect(answer.points.margin).toBeLessThan(0)
        }
      }),
      { seed: 2, numRuns: 4_000 },
    )
  })

  it('never says that no deal is in a zone too rare to be met by drawing deals', () => {
    // 40 issues, and only the deals that take the one good option on nearly all are acceptable to both.
    const ids = Array.from({ length: 40 }, (_, j) => `i${j}`)
    const issues = Object.fromEntries(ids.map(id => [id, ['good', 'b', 'c', 'd']]))
    const party = {
      weights: Object.fromEntries(ids.map(id => [id, 1])),
      scores: Object.fromEntries(ids.map(id => [id, { good: 100, b: 0, c: 0, d: 0 }])),
      courses: { wait: 97 },
    }
    const given = buildCase({ issues, parties: { a: party, b: party } })
    const { zone, points } = largeSpace(given, '1')
    expect(points!.nash.length).toBeGreaterThan(0)
    expect(zone.kind).toBe('estimated')
    // One issue may go another way: 1 + 40 · 3 deals in truth.
    expect(zone.count).toBeGreaterThanOrEqual(1)
    expect(zone.low).toBeLessThanOrEqual(121)
    expect(zone.high).toBeGreaterThanOrEqual(121)
  })

  it('tells combinations apart only where something in the case does', () => {
    const given = buildCase({
      issues: { a: ['x', 'y', 'z'], b: ['x', 'y', 'z'] },
      parties: {
        p: {
          model: 'points',
          scores: {},
          courses: { wait: 0 },
          together: { both: { when: { a: ['x', 'y'], b: 'z' }, worth: 1 } },
        },
      },
      rules: [{ when: { a: 'z', b: 'x' } }],
    })
    const classes = dealClasses(given, [0, 1], given.rules, false, 10)!
    // Not a z or b neither x nor z is enough to know; z with x is forbidden.
    expect(Array.from(classes.sizes).reduce((sum, size) => sum + size, 0)).toBe(8)
    expect(classes.classOf([2, 0])).toBe(-1)
    expect(classes.classOf([0, 2])).toBe(classes.classOf([1, 2]))
    expect(classes.classOf([0, 0])).toBe(classes.classOf([2, 1]))
    expect(classes.classOf([0, 2])).not.toBe(classes.classOf([0, 1]))
    expect(classes.sizes.length).toBe(2)
    expect(dealClasses(given, [0, 1], given.rules, false, 1)).toBeNull()
  })

  it('never refuses a group as too large that has no more classes than asked for', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (given, redLines) => {
        for (const at of tiedIssues(given)) {
          const ids = new Set<string>(at.map(j => given.issues[j]!.id))
          const rules = given.rules.filter(({ when, then }) =>
            [...when, ...then].every(test => ids.has(test.issue)),
          )
          const found = dealClasses(given, at, rules, redLines, 1_000_000)!
          const { steps } = laidOut(given, at, rules, redLines)
          expect(leastClasses(given, at, rules, steps)).toBeLessThanOrEqual(
            found.sizes.length + 1e-9,
          )
        }
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('refuses 10^12 combinations that all add something else at once', () => {
    const ids = Array.from({ length: 12 }, (_, j) => `i${j}`)
    const options = Array.from({ length: 10 }, (_, o) => `o${o}`)
    const scores = Object.fromEntries(options.map((id, o) => [id, o]))
    const given = buildCase({
      issues: Object.fromEntries(ids.map(id => [id, options])),
      parties: {
        p: {
          model: 'points',
          scores: Object.fromEntries(ids.map(id => [id, scores])),
          courses: { wait: 0 },
          together: { all: { when: Object.fromEntries(ids.map(id => [id, 'o0'])), worth: 1 } },
        },
      },
    })
    // Going through even a million classes first would take seconds, and the test's time with them.
    expect(dealClasses(given, [...ids.keys()], [], false, 100_000_000)).toBeNull()
  })

  it('names what leaves no deal of a group too large to list, and nothing that can be spared', () => {
    const given = buildCase({
      issues: { a: ['x', 'y'], b: ['x', 'y'] },
      parties: { p: { model: 'points', scores: {}, courses: { wait: 0 }, redLines: { a: 'y' } } },
      rules: [{ when: { a: 'x', b: 'x' } }, { when: { a: 'x' } }, { when: { b: 'y', a: 'y' } }],
    })
    // As if too large: the group is sorted into classes.
    const { composed } = makeComposedSpace(given, null, 0)
    expect(composed!.grouped(false).count).toBe(1)
    const none = composed!.grouped(true)
    expect(none.count).toBe(0)
    expect(composedConflict(given, none, true)).toEqual(['never a: x', 'p refuses a: y'])
    expect(smallestConflict(given, true)).toEqual(['never a: x', 'p refuses a: y'])
  })

  it('puts issues in one group exactly when conditions tie them', () => {
    const given = buildCase({
      issues: { a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'], d: ['x', 'y'] },
      parties: {
        p: {
          model: 'points',
          scores: {},
          courses: { wait: 0 },
          together: { both: { when: { a: 'x', c: 'y' }, worth: 1 } },
          redLines: { d: 'x' },
        },
      },
      rules: [{ when: { c: 'x' }, onlyWith: { a: 'x' } }],
    })
    expect(tiedIssues(given)).toEqual([[0, 2], [1], [3]])
    expect(makeGroupedSpace(given, true).groups.map(group => group.space.count)).toEqual([3, 2, 1])
  })
})
