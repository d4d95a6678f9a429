import { type Case, type InputPath, inputsOf, type Override } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { arbitraryOverrides } from '../../test/builders/arbitraryOverrides.ts'
import { buildCase, input } from '../../test/builders/buildCase.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { overlaidSlowly } from '../../test/oracle/overlaidSlowly.ts'
import { chanceOf, isOpenIn } from '../analyses/verdict/questions.ts'
import type { Margins } from '../deals/marginAsk.ts'
import type { Column } from '../sample/columns.ts'
import { openCase } from '../views/openCase.ts'
import type { Overlay, Through, Without } from './Overlay.ts'
import { type Overlays, openOverlays } from './openOverlays.ts'

const ask = { draws: 8, seed: '1', school: null }

/** Margins, δ, zones and chance of an overlay, all held against the slow form. */
function expectSame(overlays: Overlays, overlay: Overlay, through: Through, slow: Margins): void {
  expect(overlays.margins(overlay, through)).toEqual(slow)
  const open = Array.from(slow.margin, (_, s) => Number(isOpenIn(slow, s)))
  // What is asked often is answered another way.
  for (let time = 0; time < 12; time++) {
    const { delta, has } = overlays.deltas(overlay, through)
    expect(delta).toEqual(slow.margin)
    expect([...has]).toEqual([...slow.nearest].map(deal => Number(deal >= 0)))
    expect([...overlays.zones(overlay, through)]).toEqual(open)
  }
  const among = Uint32Array.of(1, 5)
  const some = open.map((is, s) => (among.includes(s) ? is : 0))
  expect([...overlays.zones(overlay, through, among)]).toEqual(some)
  expect(overlays.chance(overlay, through)).toBe(chanceOf(slow))
}

const throughs = (given: Case): readonly Through[] => [
  'exists',
  'recognised',
  ...given.parties.map(of => ({ seenBy: of.id })),
]

const flags: fc.Arbitrary<Without> = fc.record({
  redLines: fc.boolean(),
  ratification: fc.boolean(),
  compliance: fc.boolean(),
})

describe('an overlay', () => {
  it('answers to the bit what the case with its overrides typed in answers, through all eyes', () => {
    fc.assert(
      fc.property(
        arbitraryCase.chain(given =>
          fc.tuple(
            fc.constant(given),
            fc.array(fc.tuple(arbitraryOverrides(given), flags), { minLength: 1, maxLength: 3 }),
          ),
        ),
        ([given, list]) => {
          // One after the other on the same overlays, so that what one leaves behind meets the next.
          const overlays = openOverlays(openCase(given, ask))
          for (const [overrides, without] of list)
            for (const through of throughs(given)) {
              const slow = overlaidSlowly(given, ask, overrides, through, without)
              expectSame(overlays, { overrides, without }, through, slow)
            }
        },
      ),
      { seed: 1, numRuns: 80 },
    )
  })

  it('of columns is that of the estimates they were drawn from', () => {
    fc.assert(
      fc.property(
        arbitraryCase.chain(given => fc.tuple(fc.constant(given), arbitraryOverrides(given))),
        ([given, all]) => {
          const overlays = openOverlays(openCase(given, ask))
          const overrides = all.filter(
            (of): of is Extract<Override, { kind: 'input' }> =>
              of.kind === 'input' && of.input.estimate.kind !== 'formula',
          )
          const columns = new Map(overrides.map(of => [of.at, overlays.columnOf(of)]))
          for (const through of throughs(given))
            expectSame(
              overlays,
              { columns },
              through,
              overlaidSlowly(given, ask, overrides, through),
            )
        },
      ),
      { seed: 1, numRuns: 40 },
    )
  })

  it('leaves single voters out as the verdict does', () => {
    const given = ukraineSized()
    const overlays = openOverlays(openCase(given, { ...ask, draws: 100 }))
    const without = { voters: [{ by: 'rada', of: 'ukraine' }] } as unknown as Without
    const slow = overlaidSlowly(given, { ...ask, draws: 100 }, [], 'exists', without)
    expectSame(overlays, { without }, 'exists', slow)
  })

  it('works on a continuous issue, red lines on it included', () => {
    const side = (rises: boolean, red: number) => ({
      weights: { price: 1, extras: [1, 2] as const },
      scores: {
        price: { '@0': rises ? 0 : 100, '@10': rises ? 100 : 0 },
        extras: { few: [20, 40] as const, many: [60, 80] as const },
      },
      redLines: { price: rises ? { below: red } : { above: red } },
      courses: { walk: [40, 60] as const },
    })
    const given = buildCase({
      issues: { price: { from: 0, to: 10 }, extras: ['few', 'many'] },
      parties: { seller: side(true, 4), buyer: side(false, 6) },
      beliefs: { buyer: { 'if_talks_fail.buyer.walk.scenarios.certain.worth': 70 } },
    })
    const overlays = openOverlays(openCase(given, ask))
    fc.assert(
      fc.property(arbitraryOverrides(given), overrides => {
        if (overrides.some(of => of.kind === 'input' && of.input.estimate.kind === 'formula'))
          return
        for (const through of throughs(given))
          expectSame(
            overlays,
            { overrides },
            through,
            overlaidSlowly(given, ask, overrides, through),
          )
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('works on rankings: another order is another answer', () => {
    const given = buildCase({
      issues: { site: ['north', 'south'] },
      parties: {
        a: {
          ranking: [['site/north'], ['course:fight'], ['site/south']],
          courses: { fight: 'ranked' },
        },
        b: {
          ranking: [['site/south'], ['course:fight'], ['site/north']],
          courses: { fight: 'ranked' },
        },
      },
    })
    const overlays = openOverlays(openCase(given, ask))
    const [, b] = given.worth
    const tiers = given.worth[0]!.model.kind === 'ranking' ? given.worth[0]!.model.tiers : []
    const overrides: readonly Override[] = [{ kind: 'ranking', party: b!.party, tiers }]
    for (const set of [[], overrides])
      expectSame(overlays, { overrides: set }, 'exists', overlaidSlowly(given, ask, set, 'exists'))
    expect(overlays.chance({}, 'exists')).toBe(0)
    expect(overlays.chance({ overrides }, 'exists')).toBe(1)
  })
})

describe('what an overlay does not touch', () => {
  const open = openCase(ukraineSized(), { ...ask, draws: 50 })
  const overlays = openOverlays(open)
  const cost = (at: string): Overlay => ({ columns: new Map([[at as InputPath, 3]]) })

  it('is the case’s own object: eyes without what changed, tables of worth under a change of no deal', () => {
    const russia = open.deciders[1]!
    const of = cost('if_talks_fail.russia.fight_on.cost')
    // Both sides hold beliefs of their own about that cost.
    expect(overlays.eyes(of, russia)).toBe(open.own(russia))
    expect(overlays.eyes(of, 'analyst').tables).toEqual(open.analyst.tables)
    for (const [party, table] of overlays.eyes(of, 'analyst').tables)
      expect(open.analyst.tables.get(party)).toBe(table)
    expect(overlays.eyes({}, 'analyst')).toBe(open.analyst)
  })

  it('and what two overlays share is computed once', () => {
    const column = overlays.open.analyst.columns.column('quantities.retakes' as InputPath)
    const low = (column as Float64Array<ArrayBuffer>).map(x => x / 2)
    const one: Overlay = { columns: new Map([['quantities.retakes' as InputPath, low]]) }
    const two: Overlay = {
      columns: new Map<InputPath, Column>([
        ['quantities.retakes' as InputPath, low],
        ['quantities.aid' as InputPath, 0.5],
      ]),
    }
    const russia = open.deciders[1]!
    const [a, b] = [one, two].map(of => overlays.eyes(of, 'analyst').noDealOf(russia))
    expect(a).toBe(b)
    expect(a).not.toBe(open.analyst.noDealOf(russia))
  })

  it('may be put together from several overlays', () => {
    const columns = (at: string, value: number): Overlay => ({
      columns: new Map([[at as InputPath, value]]),
    })
    const one = columns('if_talks_fail.ukraine.fight_on.cost', 30)
    const two = columns('if_talks_fail.russia.freeze.cost', 25)
    const both = { columns: new Map([...one.columns!, ...two.columns!]) }
    const [ukraine, russia] = [one, two].map(of => overlays.sides(of, 'exists').deciders)
    const { ratifying } = overlays.sides({}, 'exists')
    const sides = { deciders: [ukraine![0]!, russia![1]!], ratifying }
    for (let time = 0; time < 8; time++)
      expect(overlays.zonesOf(sides)).toEqual(overlays.zones(both, 'exists'))
  })

  it('refuses a path that is no input', () => {
    expect(inputsOf(open.given).length).toBeGreaterThan(50)
    expect(() => overlays.chance(cost('quantities.nobody'), 'exists')).toThrow(
      'takeApart: quantities.nobody is no input of this case',
    )
  })
})

it('an input of the case believed otherwise by a party stays as that party believes', () => {
  const given = ukraineSized()
  const overlays = openOverlays(openCase(given, ask))
  const overrides: readonly Override[] = [
    { kind: 'input', at: 'quantities.retakes' as InputPath, input: input(0.9) },
  ]
  for (const through of throughs(given))
    expectSame(overlays, { overrides }, through, overlaidSlowly(given, ask, overrides, through))
  const russia = given.parties[1]!.id
  expect(
    overlays.eyes({ overrides }, russia).columns.column('quantities.retakes' as InputPath),
  ).toBe(overlays.open.own(russia).columns.column('quantities.retakes' as InputPath))
})
