import type { Case, DealRow, ReferencePointName } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec, type PartySpec } from '../../test/builders/buildCase.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { definitionDeals } from '../../test/oracle/definitionDeals.ts'
import { deals } from './deals.ts'

const ask = { draws: 32, seed: '1', school: null, limit: 1_000, referencePoints: false }

/** The oracle sums in another order and uses the platform's exp and log. */
const WITHIN_ROUNDING = 1e-8

/** Two parties who give points to items, each of which one of them gets or both share. */
function dividing(
  items: Readonly<Record<string, readonly [number, number]>>,
  noDeal: readonly [number, number] = [0, 0],
): Case {
  const scores = (of: 0 | 1): NonNullable<PartySpec['scores']> =>
    Object.fromEntries(
      Object.entries(items).map(([item, points]) => [
        item,
        { first: of === 0 ? points[0] : 0, second: of === 1 ? points[1] : 0 },
      ]),
    )
  const spec: CaseSpec = {
    issues: Object.fromEntries(Object.keys(items).map(item => [item, ['first', 'second']])),
    parties: {
      a: { model: 'points', scores: scores(0), courses: { nothing: noDeal[0] } },
      b: { model: 'points', scores: scores(1), courses: { nothing: noDeal[1] } },
    },
  }
  const built = buildCase(spec)
  return { ...built, issues: built.issues.map(issue => ({ ...issue, isDivisible: true })) }
}

function pointOf(given: Case, name: ReferencePointName) {
  const { referencePoints } = deals(given, { ...ask, referencePoints: true })
  return referencePoints.find(point => point.name === name)!
}
const rounded = (gains: readonly number[]): number[] => gains.map(g => Math.round(g * 100) / 100)

describe('deals', () => {
  it('agrees with the definition on gains, acceptance and who binds, in every view', () => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryCase, fc.string({ maxLength: 4 }), (given, seed) => {
        const answer = deals(given, { ...ask, draws: 16, seed })
        const defined = definitionDeals(given, { draws: 16, seed })
        for (const view of answer.views) {
          const wanted = defined.get(view.view)!
          for (const row of view.rows) {
            const of = wanted.get(row.deal.picks.map(pick => pick.option).join('+'))!
            if (of.hangsOnRounding) continue
            compared++
            row.gains.forEach((gain, i) => {
              expect(Math.abs(gain.median - of.medianGains[i]!)).toBeLessThan(WITHIN_ROUNDING)
            })
            expect(Math.abs(row.smallestGain - of.medianSmallest)).toBeLessThan(WITHIN_ROUNDING)
            expect(row.acceptedBy).toBe(of.acceptedBy)
            expect(row.acceptedByEach).toEqual(of.acceptedByEach)
          }
        }
      }),
      { seed: 1, numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(1_000)
  })

  it('lists what voters ratify in most draws first, and of either the best smallest gain first', () => {
    let refused = 0
    fc.assert(
      fc.property(arbitraryCase, fc.string({ maxLength: 4 }), (given, seed) => {
        const answer = deals(given, { ...ask, draws: 16, seed })
        const defined = definitionDeals(given, { draws: 16, seed })
        for (const view of answer.views) {
          const rows = view.rows.map(row => ({
            ...defined.get(view.view)!.get(row.deal.picks.map(pick => pick.option).join('+'))!,
            smallestGain: row.smallestGain,
          }))
          if (rows.some(of => of.hangsOnRounding)) continue
          for (let k = 1; k < rows.length; k++) {
            const [above, below] = [rows[k - 1]!, rows[k]!]
            if (above.isRatified === below.isRatified)
              expect(below.smallestGain).toBeLessThanOrEqual(above.smallestGain)
            else {
              refused++
              expect([above.isRatified, below.isRatified]).toEqual([true, false])
            }
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(10)
  })

  it('begins a long list with the short one', () => {
    const given = ukraineSized()
    const long = deals(given, { ...ask, draws: 512 })
    const short = deals(given, { ...ask, draws: 512, limit: 7 })
    for (const [v, view] of short.views.entries()) {
      const best = view.rows.filter(row => !row.deal.isProposal)
      const all = long.views[v]!.rows
      expect(best.length).toBeGreaterThanOrEqual(6)
      expect(view.rows.slice(0, 7)).toEqual(all.slice(0, 7))
      expect(view.count).toBe(all.length)
    }
  })

  it('always shows every proposal, even one that crosses a red line, and says which', () => {
    const given = buildCase({
      issues: { line: ['here', 'there'] },
      parties: {
        a: {
          weights: { line: 1 },
          scores: { line: { here: 100, there: 0 } },
          redLines: { line: 'there' },
          courses: { wait: 10 },
        },
        b: {
          weights: { line: 1 },
          scores: { line: { here: 0, there: 100 } },
          courses: { wait: 10 },
        },
      },
      proposals: { theirs: { line: 'there' } },
    })
    const [analyst] = deals(given, { ...ask, limit: 1 }).views
    expect(analyst!.rows.map(row => row.deal.id)).toEqual(['here', 'theirs'])
    const theirs = analyst!.rows[1]!
    expect(theirs.redLinesCrossed).toEqual([{ party: 'a', line: 'line: there' }])
    expect(theirs.acceptedBy).toBe(0)
    expect(theirs.acceptedByEach).toEqual([0, 1])
    expect(analyst!.count).toBe(2)
  })

  it('shows what is nearest even when every deal crosses a red line', () => {
    const given = buildCase({
      issues: { line: ['here', 'there'] },
      parties: {
        a: {
          weights: { line: 1 },
          scores: { line: { here: 100, there: 0 } },
          redLines: { line: ['here', 'there'] },
          courses: { wait: 10 },
        },
        b: {
          weights: { line: 1 },
          scores: { line: { here: 0, there: 100 } },
          courses: { wait: 10 },
        },
      },
    })
    const answer = deals(given, ask)
    expect(answer.views[0]!.rows).toHaveLength(2)
    expect(answer.views[0]!.frontierCount).toBe(0)
    expect(answer.caveats.map(caveat => caveat.kind)).toContain('all-deals-cross-a-red-line')
  })

  it('composes more deals than are enumerated, and shows no view and says so when it cannot', () => {
    const many = Object.fromEntries(Array.from({ length: 23 }, (_, j) => [`i${j}`, ['no', 'yes']]))
    const scores = Object.fromEntries(Object.keys(many).map(issue => [issue, { no: 0, yes: 1 }]))
    const party: PartySpec = { model: 'points', scores, courses: { wait: 1 } }
    const parties = { a: party, b: party }
    const all = Object.fromEntries(Object.keys(many).map(issue => [issue, 'yes']))
    const tied = deals(buildCase({ issues: many, parties, rules: [{ when: all }] }), ask)
    expect(tied.views).toEqual([])
    expect(tied.caveats).toEqual([
      { kind: 'too-many-deals', count: 2 ** 23, limit: 2 ** 22 },
      {
        kind: 'not-composed',
        reason: 'tied-issues',
        names: Object.keys(many),
        count: 2 ** 23,
        limit: 2 ** 20,
      },
    ])
    const answer = deals(buildCase({ issues: many, parties }), ask)
    expect(answer.views[0]!.centralZoneCount).toBe(2 ** 23 - 1)
    expect(answer.views[0]!.frontierCount).toBe(1)
    expect(answer.views[0]!.rows[0]!.gains.map(gain => gain.median)).toEqual([22, 22])
    expect(answer.caveats[0]!.kind).toBe('composed')
  })

  it("draws the analyst's no-deal lines where they fall in a party's own picture", () => {
    const given = buildCase({
      issues: { line: ['here', 'there'] },
      parties: {
        a: {
          weights: { line: 1 },
          scores: { line: { here: 100, there: 0 } },
          courses: { fight: [30, 50] },
        },
        b: {
          weights: { line: 1 },
          scores: { line: { here: 0, there: 100 } },
          courses: { fight: 20 },
        },
      },
      beliefs: { a: { 'if_talks_fail.a.fight.scenarios.certain.worth': [60, 70] } },
    })
    const own = deals(given, { ...ask, draws: 4096 }).views.find(of => of.view === 'own')!
    expect(own.analystNoDealAt).toEqual([40 - 65, 0])
    expect(own.noDealBand[0]!.low).toBeCloseTo(-5, 1)
    expect(own.noDealBand[0]!.high).toBeCloseTo(5, 1)
    expect(own.noDealBand[1]).toEqual({ low: 0, high: 0 })
  })
})

describe('the frontier', () => {
  it('of Camp David runs through the published vertices (Brams and Togman 1996)', () => {
    const given = campDavid()
    const [analyst] = deals(given, ask).views
    const points = new Set(analyst!.frontier.map(({ gains }) => gains.join(' ')))
    for (const vertex of ['0 100', '20 95', '30 90', '50 80', '60 75', '95 20', '100 0'])
      expect(points).toContain(vertex)
    expect(analyst!.frontierCount).toBe(analyst!.frontier.length)
  })

  it('of Panama runs through the published vertices (Raiffa 1982)', () => {
    const [analyst] = deals(panama(), ask).views
    const points = new Set(analyst!.frontier.map(({ gains }) => gains.join(' ')))
    const vertices = [
      '0 100',
      '14 97',
      '36 88',
      '58 73',
      '64 68',
      '79 53',
      '90 38',
      '94 27',
      '96 20',
      '98 13',
      '100 0',
    ]
    for (const vertex of vertices) expect(points).toContain(vertex)
  })

  it('is not lengthened by rounding: deals equal in decimals are equal', () => {
    const [analyst] = deals(dividing({ x: [0.1, 0.7], y: [0.2, 0.7], z: [0.3, 0.7] }), ask).views
    // x and y together are worth z to the first; the second minds how many it gives up, not which.
    expect(analyst!.frontier.map(({ gains }) => gains.join(' '))).toEqual([
      '0.6 0',
      '0.5 0.7',
      '0.3 1.4',
      '0 2.1',
    ])
  })
})

function campDavid(): Case {
  return dividing({
    sinai: [35, 55],
    recognition: [10, 5],
    westBank: [20, 10],
    linkage: [10, 5],
    rights: [5, 20],
    jerusalem: [20, 5],
  })
}

function panama(): Case {
  return dividing({
    defence: [22, 9],
    use: [22, 15],
    land: [15, 15],
    expansion: [14, 3],
    duration: [11, 15],
    routes: [6, 5],
    compensation: [4, 11],
    jurisdiction: [2, 7],
    military: [2, 7],
    defenceRole: [2, 13],
  })
}

describe('reference points', () => {
  it('of Camp David: Nash is not Kalai-Smorodinsky', () => {
    const given = campDavid()
    expect(rounded(pointOf(given, 'nash').divisible!.gains)).toEqual([60, 75])
    expect(rounded(pointOf(given, 'kalai-smorodinsky').divisible!.gains)).toEqual([65.83, 65.83])
    expect(rounded(pointOf(given, 'egalitarian').divisible!.gains)).toEqual([65.83, 65.83])
    expect(rounded(pointOf(given, 'utilitarian').divisible!.gains)).toEqual([60, 75])
    expect(rounded(pointOf(given, 'adjusted-winner').divisible!.gains)).toEqual([65.83, 65.83])
  })

  it('of Panama: all in one place but the utilitarian, which is a whole edge', () => {
    const given = panama()
    for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian', 'adjusted-winner'] as const)
      expect(rounded(pointOf(given, name).divisible!.gains)).toEqual([66, 66])
    expect(pointOf(given, 'utilitarian').deals.map(({ gains }) => gains)).toEqual([
      [79, 53],
      [64, 68],
    ])
  })

  it('of the divorce: 72.67 of 100 points each (Brams and Taylor)', () => {
    const given = dividing({
      connecticut: [10, 38],
      palmBeach: [40, 20],
      plaza: [10, 30],
      triplex: [38, 10],
      cash: [2, 2],
    })
    expect(rounded(pointOf(given, 'adjusted-winner').divisible!.gains)).toEqual([72.67, 72.67])
  })

  it('start from no deal: a better one moves the egalitarian point towards its party', () => {
    const [first, second] = pointOf(dividing({ x: [60, 40], y: [40, 60] }, [30, 0]), 'egalitarian')
      .divisible!.gains
    expect(first!).toBeCloseTo(second!, 9)
    expect(first! + 30).toBeGreaterThan(second!)
  })

  it('are not below a deal where issues are split, on any table', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (of, a, b) => {
          const given = dividing(Object.fromEntries(of.map((pair, k) => [`i${k}`, pair])), [a, b])
          for (const name of ['nash', 'egalitarian', 'utilitarian'] as const) {
            const point = pointOf(given, name)
            if (point.whyNone) continue
            const value = ([x, y]: readonly number[]): number =>
              name === 'nash' ? x! * y! : name === 'egalitarian' ? Math.min(x!, y!) : x! + y!
            if (!point.divisible) continue
            for (const { gains } of point.deals)
              expect(value(point.divisible.gains)).toBeGreaterThan(value(gains) - 1e-6)
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    )
  })

  it('say why there is none', () => {
    expect(pointOf(dividing({ x: [60, 40] }, [90, 90]), 'nash').whyNone).toBe('no-zone')
    const ranked: PartySpec = {
      ranking: [['line/here'], ['course:wait'], ['line/there']],
      courses: { wait: 'ranked' },
    }
    const ordinal = buildCase({
      issues: { line: ['here', 'there'] },
      parties: { a: ranked, b: ranked },
    })
    expect(pointOf(ordinal, 'nash').whyNone).toBe('ordinal')
    const named = buildCase({
      issues: { line: ['here', 'there'] },
      parties: {
        a: {
          weights: { line: 1 },
          scores: { line: { here: 100, there: 0 } },
          courses: { wait: 10 },
        },
        b: {
          weights: { line: 1 },
          scores: { line: { here: 100, there: 0 } },
          courses: { wait: 10 },
        },
      },
    })
    expect(pointOf(named, 'adjusted-winner').whyNone).toBe('needs-divisible-issues')
  })
})

describe('a price without steps', () => {
  const sale = (limits: readonly [number, number]): Case =>
    buildCase({
      issues: { price: { from: 2000, to: 5000, unit: 'EUR' } },
      parties: {
        seller: {
          model: 'points',
          scores: { price: { '@2000': 2000, '@5000': 5000 } },
          courses: { keep: limits[0] },
        },
        buyer: {
          model: 'points',
          scores: { price: { '@2000': -2000, '@5000': -5000 } },
          courses: { other: -limits[1] },
        },
      },
      proposals: { asking: { price: '4800' } },
    })

  it('has its reference points half way between the walk-aways', () => {
    for (const name of ['nash', 'egalitarian', 'kalai-smorodinsky'] as const) {
      const [only, ...others] = pointOf(sale([3000, 4000]), name).deals
      expect(others).toEqual([])
      expect(Number(only!.deal.picks[0]!.option)).toBeCloseTo(3500, 6)
      expect(rounded(only!.gains)).toEqual([500, 500])
    }
  })

  it('shows both ends of the zone where every level of it has the same sum', () => {
    const found = pointOf(sale([3000, 4000]), 'utilitarian').deals.map(({ gains }) =>
      rounded(gains),
    )
    expect(found).toEqual([
      [0, 1000],
      [1000, 0],
    ])
  })

  it('lists the ends, the walk-aways, the middle and the proposal', () => {
    const [analyst] = deals(sale([3000, 4000]), ask).views
    const levels = (rows: readonly DealRow[]): number[] =>
      rows.map(row => Number(row.deal.picks[0]!.option)).sort((x, y) => x - y)
    expect(levels(analyst!.rows)).toEqual([2000, 3000, 3500, 4000, 4800, 5000])
    expect(analyst!.rows[0]!.deal.picks[0]!.option).toBe('3500')
    expect(analyst!.rows.find(row => row.deal.isProposal)!.deal.id).toBe('asking')
    expect(analyst!.rows.every(row => row.isOnFrontier)).toBe(true)
    expect(analyst!.centralZoneCount).toBe(1)
  })

  it('has no reference point where the walk-aways do not meet', () => {
    expect(pointOf(sale([4000, 3000]), 'nash').whyNone).toBe('no-zone')
  })
})
