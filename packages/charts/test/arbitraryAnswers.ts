import type {
  Cell,
  DealRow,
  DealsAnswer,
  Driver,
  DriversAnswer,
  PartyId,
  Spread,
  VerdictAnswer,
  ZoneRange,
} from '@parley/model'
import fc from 'fast-check'
import { id, run } from './fixtures/dealSpace.ts'

// Values a case can come to: tiny, huge, negative, equal, never NaN.
const value = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, -0, 1e-12, -1e-12),
)
const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1))
// Names may be anything but the three words that the tests look for.
export const name: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).filter(text => !/NaN|undefined|Infinity/.test(text)),
  fc.constantFrom('', ' ', '<svg onload=x>', ']]>', '&#x0;', '\u202e', 'a'.repeat(300), '"\'`'),
)

const spread: fc.Arbitrary<Spread> = fc
  .tuple(value, value, value)
  .map(list => [...list].sort((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high, level: 0.8 }))

function row(parties: readonly PartyId[]): fc.Arbitrary<DealRow> {
  const each = { minLength: parties.length, maxLength: parties.length }
  return fc
    .record({
      deal: fc.record({ name, isProposal: fc.boolean(), picks: fc.constant([]) }),
      gains: fc.array(spread, each),
      acceptedBy: chance,
      acceptedByEach: fc.array(chance, each),
      smallestGain: value,
      binding: fc.constantFrom(...parties),
      isOnFrontier: fc.boolean(),
      redLinesCrossed: fc.array(fc.record({ party: fc.constantFrom(...parties), line: name }), {
        maxLength: 2,
      }),
    })
    .map(one => ({ ...one, deal: { ...one.deal, id: '' } }))
}

export function dealsAnswers(most: number): fc.Arbitrary<DealsAnswer> {
  return fc.integer({ min: 2, max: most }).chain(count => {
    const parties = Array.from({ length: count }, (_, i) => id(`p${i}`))
    const each = { minLength: count, maxLength: count }
    const view = fc
      .record({
        chance,
        rows: fc.array(row(parties), { maxLength: 12 }),
        more: fc.integer({ min: 0, max: 3 }),
        centralZoneCount: fc.integer({ min: 0, max: 12 }),
        centralZoneRange: fc.constantFrom(null, { low: 3, high: 8e29 }),
        noDealBand: fc.array(
          spread.map(({ low, high }) => ({ low, high })),
          each,
        ),
        analystNoDealAt: fc.array(value, each),
      })
      .map(({ more, ...given }) => {
        const rows = given.rows.map((one, i) => ({ ...one, deal: { ...one.deal, id: `d${i}` } }))
        const frontier = rows
          .filter(one => one.isOnFrontier)
          .map(one => ({ deal: one.deal, gains: one.gains.map(gain => gain.median) }))
        const size = rows.length + more
        return {
          ...given,
          rows,
          frontier,
          frontierCount: frontier.length,
          count: size,
          feasibleCount: size,
        }
      })
    return fc.record({
      run: fc.constant(run),
      deciders: fc.constant(parties),
      views: fc.array(view, { minLength: count + 2, maxLength: count + 2 }).map(views =>
        views.map((one, i) => ({
          ...one,
          view: i === 0 ? ('analyst' as const) : i === 1 ? ('own' as const) : parties[i - 2]!,
        })),
      ),
      referencePoints: fc.constant([]),
      noDeal: fc.constant(null),
      caveats: fc.constantFrom(
        [],
        [{ kind: 'beliefs-not-modelled' as const, parties: parties.slice(0, 1) }],
        [{ kind: 'ordinal-gains' as const, parties }],
      ),
    })
  })
}

const driver: fc.Arbitrary<Driver> = fc.record({
  path: fc.constant('a.b'),
  name,
  class: fc.constantFrom('stated', 'inferred', 'elicited', 'assumed', 'derived', 'agreed'),
  isPlaceholder: fc.boolean(),
  unit: fc.constantFrom('', 'chance', '%', 'EUR', 'worth'),
  value: spread,
  low: fc.record({ at: value, chance, margin: value }),
  high: fc.record({ at: value, chance, margin: value }),
  swing: chance,
  flip: fc.oneof(
    fc.record({
      kind: fc.constant('flips' as const),
      at: value,
      side: fc.constantFrom('above', 'below'),
      isInRange: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('no-flip' as const), from: value, to: value }),
  ),
})
export const driversAnswers: fc.Arbitrary<DriversAnswer> = fc.record({
  run: fc.constant(run),
  output: fc.constant('exists' as const),
  chance,
  drivers: fc.array(driver, { maxLength: 14 }),
  caveats: fc.constant([]),
})

export const zoneRanges: fc.Arbitrary<ZoneRange> = fc.record({
  issue: name,
  unit: fc.constantFrom('', 'EUR', '%'),
  zone: fc.option(fc.record({ low: spread, high: spread })),
  walkAways: fc.array(
    fc.record({
      party: fc.constantFrom(id('a'), id('b'), id('c')),
      at: spread,
      accepts: fc.constantFrom('above', 'below'),
    }),
    { maxLength: 5 },
  ),
})

export const cellChances: fc.Arbitrary<Record<Cell, number>> = fc.record({
  recognised: chance,
  hidden: chance,
  mirage: chance,
  none: chance,
})

export const verdictAnswers: fc.Arbitrary<VerdictAnswer> = fc
  .record({ worths: fc.array(fc.tuple(spread, fc.option(spread)), { minLength: 1, maxLength: 5 }) })
  .map(({ worths }) => {
    const deciders = worths.map((_, i) => id(`p${i}`))
    const reading = {
      chance: 0.5,
      margin: null,
      nearest: null,
      binding: [],
      bindingIssue: null,
      zoneSize: null,
      range: null,
    }
    return {
      run,
      deciders,
      exists: reading,
      recognised: reading,
      asSeenBy: [],
      cells: { recognised: 0.25, hidden: 0.25, mirage: 0.25, none: 0.25 },
      cell: 'recognised' as const,
      noDeals: worths.flatMap(([ours, own], i) => {
        const party = deciders[i]!
        const of = (view: 'analyst' | PartyId, worth: Spread) => ({
          party,
          view,
          worth,
          courses: [],
          isPlaceholder: false,
        })
        return own ? [of('analyst', ours), of(party, own)] : [of('analyst', ours)]
      }),
      gaps: [],
      without: { ratification: null, redLines: null, compliance: null },
      ratifiers: [],
      caveats: [],
    }
  })
