import { stream } from '@parley/kernels'
import {
  type Analyses,
  type AnalysisName,
  type Case,
  type Caveat,
  cheapestAsk,
  type Driver,
  type TalksProtocol,
  type TalksStrategyName,
} from '@parley/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { analysisSteps } from '../src/analyses/analysisSteps.ts'
import { finish } from '../src/runners/Steps.ts'
import { arbitraryCase } from './builders/arbitraryCase.ts'
import { arbitraryMoves, withMoves } from './builders/arbitraryMoves.ts'
import { buildCase } from './builders/buildCase.ts'
import { timedCase } from './builders/timedCase.ts'

// Small cases are composed as if they were too large to list, and must be answered as when every deal is
// gone through. The second copy of the engine lists nothing.
let composing: typeof analysisSteps
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('../src/large/makeAnySpace.ts', async () => {
    const { makeComposedSpace } = await import('../src/large/composedSpace.ts')
    return { makeAnySpace: (given: Case) => makeComposedSpace(given) }
  })
  composing = (await import('../src/analyses/analysisSteps.ts')).analysisSteps
})
afterAll(() => {
  vi.doUnmock('../src/large/makeAnySpace.ts')
  vi.resetModules()
})

/** What an analysis answers when deals are listed and when they are composed. */
function bothWays<K extends AnalysisName>(analysis: K, given: Case, ask: Analyses[K]['ask']) {
  const listed = finish(analysisSteps(analysis, given, ask))
  const composed = finish(composing(analysis, given, ask))
  return { listed, composed }
}

/** Numbers alike but for rounding, everything else the same. */
function expectNear(found: unknown, expected: unknown, at = ''): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    if (Math.abs(found - expected) > 1e-7 * Math.max(1, Math.abs(expected)))
      throw new Error(`${at}: ${found}, not ${expected}`)
  } else if (Array.isArray(expected) && Array.isArray(found)) {
    expect(found.length, at).toBe(expected.length)
    expected.forEach((of, i) => expectNear(found[i], of, `${at}[${i}]`))
  } else if (expected !== null && typeof expected === 'object' && typeof found === 'object') {
    expect(Object.keys(found ?? {}).sort(), at).toEqual(Object.keys(expected).sort())
    for (const [key, of] of Object.entries(expected))
      expectNear((found as Record<string, unknown>)[key], of, `${at}.${key}`)
  } else expect(found, at).toEqual(expected)
}

/** Past the ranges given no composed case is searched, as each question there is dear. */
function inRange(driver: Driver): Driver {
  if (driver.flip.kind === 'no-flip' || driver.flip.isInRange) return driver
  return { ...driver, flip: NOT_IN_RANGE }
}
const NOT_IN_RANGE = { kind: 'no-flip', from: 0, to: 0 } as const

/** In one order, with one word for every flip that is not in range. */
function byPath(drivers: readonly Driver[]): readonly Driver[] {
  return drivers
    .map(driver =>
      driver.flip.kind === 'no-flip' ? { ...driver, flip: NOT_IN_RANGE } : inRange(driver),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Deals equally near are told by either; what is said of the one told may differ then. */
function withoutPlace<T>(value: T, names: readonly string[]): T {
  return JSON.parse(JSON.stringify(value, (key, of) => (names.includes(key) ? undefined : of))) as T
}
const ofNearest = ['nearest', 'binding', 'bindingIssue', 'zoneSize', 'range', 'caveats']

const ask = { draws: 8, seed: '1', school: null }
const talking = {
  draws: 20,
  seed: 'talks',
  school: null,
  protocol: 'alternating' as TalksProtocol,
  strategies: ['linear'] as readonly TalksStrategyName[],
  rounds: 60,
  roundDays: null,
  discount: 1,
}

describe('a case too large to list is answered as if it were listed:', () => {
  it('its verdict, with everything that can be left out of it', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { listed, composed } = bothWays('verdict', given, ask)
        expectNear(withoutPlace(composed, ofNearest), withoutPlace(listed, ofNearest))
        const kinds: readonly Caveat['kind'][] = ['composed']
        // Of conflicts equally small, each way may name another.
        const told = (of: typeof listed) =>
          of.caveats
            .filter(c => !kinds.includes(c.kind))
            .map(c => ('conflict' in c ? { ...c, conflict: c.conflict.length } : c))
        expect(told(composed)).toEqual(told(listed))
        const { zoneSize } = composed.exists
        if (zoneSize) expect(zoneSize).toEqual(listed.exists.zoneSize)
        // Nothing nearer was missed: the deal named is as near in the draws in which it is told.
        expect(composed.exists.nearest === null).toBe(listed.exists.nearest === null)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('the moves, on inputs, beliefs, formulas and red lines', () => {
    const withCase = arbitraryCase.chain(given =>
      fc
        .tuple(fc.constant(given), arbitraryMoves(given))
        .map(([plain, of]) => withMoves(plain, of)),
    )
    fc.assert(
      fc.property(withCase, given => {
        const { listed, composed } = bothWays('moves', given, { ...ask, together: null })
        expect(composed.moves.length).toBe(given.moves.length)
        const left = [...ofNearest, 'gain', 'consents']
        expectNear(withoutPlace(composed, left), withoutPlace(listed, left))
      }),
      { seed: 2, numRuns: 120 },
    )
  })

  it('who stands in the way, and what lifting it would do', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { listed, composed } = bothWays('blockers', given, { ...ask, deal: null })
        const { chance, obstacles, withoutAll, lifts, winSets, compliance } = composed
        expectNear(
          { chance, obstacles, withoutAll, lifts, winSets, compliance },
          {
            chance: listed.chance,
            obstacles: listed.obstacles,
            withoutAll: listed.withoutAll,
            lifts: listed.lifts,
            winSets: listed.winSets,
            compliance: listed.compliance,
          },
        )
        // Where both tell of one deal, they say the same of it.
        if (listed.deal?.id === composed.deal?.id)
          expectNear(withoutPlace(composed, ['caveats']), withoutPlace(listed, ['caveats']))
        if (!listed.deal) return
        const told = bothWays('blockers', given, { ...ask, deal: listed.deal.id })
        expectNear(
          withoutPlace(told.composed, ['caveats', 'isNearest']),
          withoutPlace(told.listed, ['caveats', 'isNearest']),
        )
      }),
      { seed: 3, numRuns: 120 },
    )
  })

  it('the inputs that move it, and where they turn it', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom('exists', 'recognised'), (given, output) => {
        const { listed, composed } = bothWays('drivers', given, { ...ask, output } as never)
        expectNear(
          { ...composed, caveats: [], drivers: byPath(composed.drivers) },
          { ...listed, caveats: [], drivers: byPath(listed.drivers.map(inRange)) },
        )
      }),
      { seed: 4, numRuns: 30 },
    )
  })

  it('what happens to it in time', () => {
    const given = timedCase()
    const { listed, composed } = bothWays('timeline', given, { ...ask, draws: 64 })
    expectNear(withoutPlace(composed, ['caveats']), withoutPlace(listed, ['caveats']))
  })

  it('rival schools, what is worth learning, and shares of the doubt', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const learning = bothWays('learning', given, { ...ask, output: 'exists' } as never)
        expectNear(
          withoutPlace(learning.composed, ['caveats']),
          withoutPlace(learning.listed, ['caveats']),
        )
        const shares = bothWays('influence', given, { ...ask, output: 'exists', base: 8 } as never)
        expectNear(
          withoutPlace(shares.composed, ['caveats']),
          withoutPlace(shares.listed, ['caveats']),
        )
      }),
      { seed: 5, numRuns: 12 },
    )
  })

  it('which moves open it, at what cost, and what else would', () => {
    const withCase = arbitraryCase.chain(given =>
      fc
        .tuple(fc.constant(given), arbitraryMoves(given))
        .map(([plain, of]) => withMoves(plain, of)),
    )
    const asked = { ...cheapestAsk(ask), top: 3, largest: 3, extent: 'all' } as const
    fc.assert(
      fc.property(withCase, fc.constantFrom('exists', 'recognised'), (given, output) => {
        const { listed, composed } = bothWays('openings', given, { ...asked, output } as never)
        // Which of several nearest deals is sweetened may differ.
        const left = ['caveats', 'twoHanded']
        expectNear(withoutPlace(composed, left), withoutPlace(listed, left))
      }),
      { seed: 8, numRuns: 60 },
    )
  })

  it('its design: what to put on the table, what to change in a draft, what to trade', () => {
    const withDrafts = arbitraryCase.chain(given =>
      fc
        .array(fc.tuple(...given.issues.map(issue => fc.constantFrom(...issue.options))), {
          maxLength: 2,
        })
        .map(drafts => ({
          ...given,
          proposals: drafts.map((picked, d) => ({
            id: `draft${d}` as never,
            name: `Draft ${d}`,
            picks: picked.map((of, j) => ({
              issue: given.issues[j]!.id,
              option: of.id,
              level: null,
            })),
            from: [],
          })),
        })),
    )
    fc.assert(
      fc.property(withDrafts, given => {
        const { listed, composed } = bothWays('design', given, { ...ask, drafts: [], by: null })
        expectNear(composed.zoneCount, listed.zoneCount)
        expect(composed.zoneCountRange).toBe(null)
        expectNear(composed.reach, listed.reach)
        const { reach } = listed
        const shares = (gains: readonly number[]) =>
          gains.map((gain, i) => gain / reach[i]!).sort((a, b) => a - b)
        const bound = composed.caveats.find(of => of.kind === 'designed-from')
        composed.suggestions.forEach((suggestion, n) => {
          const other = listed.suggestions[n]!
          const [deal, twin] = [suggestion.deals[0], other.deals[0]]
          expect(suggestion.whyNone).toBe(other.whyNone)
          // Deals worth the same to everybody stand once.
          expect(suggestion.count).toBeLessThanOrEqual(other.count)
          expect(deal === undefined).toBe(twin === undefined)
          if (!deal || !twin) return
          if (suggestion.kind === 'balanced') expectNear(shares(deal.gains), shares(twin.gains))
          else if (suggestion.kind === 'best-for') {
            const i = listed.deciders.indexOf(suggestion.party!)
            expectNear(deal.gains[i], twin.gains[i])
          } else if (bound?.likeliestAtMost === null) expectNear(deal.acceptedBy, twin.acceptedBy)
          else {
            expect(deal.acceptedBy).toBeLessThanOrEqual(twin.acceptedBy)
            expect(twin.acceptedBy).toBeLessThanOrEqual(bound!.likeliestAtMost!)
          }
        })
        composed.drafts.forEach((draft, n) => {
          const other = listed.drafts[n]!
          const told = ['cheapest', 'cheapestCount', 'improvements', 'improvementCount']
          expectNear(withoutPlace(draft, told), withoutPlace(other, told))
          const [cheapest, twin] = [draft.cheapest[0], other.cheapest[0]]
          expect(cheapest === undefined).toBe(twin === undefined)
          if (cheapest && twin && draft.whyNoChange === null) {
            expect(cheapest.changes.length).toBe(twin.changes.length)
            expectNear(cheapest.to.gains[0], twin.to.gains[0])
          }
          const gains = (of: typeof draft) =>
            new Set(of.improvements.map(({ to }) => to.gains.join()))
          if (other.improvementCount <= 10) expect(gains(draft)).toEqual(gains(other))
        })
        for (const trades of composed.logrolls) {
          const other = listed.logrolls.find(of => of.from.deal.id === trades.from.deal.id)
          // The most balanced deal may be another of several.
          if (!other) continue
          expect(trades.count).toBe(other.count)
          expectNear(
            trades.trades.map(({ rises }) => rises),
            other.trades.map(({ rises }) => rises),
          )
        }
        expectNear(
          composed.lotteries.map(of => [of.whyNone, of.isBetter, of.opensZone]),
          listed.lotteries.map(of => [of.whyNone, of.isBetter, of.opensZone]),
        )
        composed.offers.forEach((set, n) => {
          // What is offered is never better than what all deals allow.
          expect(set.differOn).toBeLessThanOrEqual(listed.offers[n]!.differOn || 99)
        })
      }),
      { seed: 9, numRuns: 150 },
    )
  })

  it('its deals: frontier, zone, reference points and the rows on the frontier', () => {
    const asked = { ...ask, limit: 100, referencePoints: true }
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { listed, composed } = bothWays('deals', given, asked)
        composed.views.forEach((view, v) => {
          const other = listed.views[v]!
          expect(view.view).toBe(other.view)
          expect(view.chance).toBe(other.chance)
          expect(view.centralZoneCount).toBe(other.centralZoneCount)
          expect(view.centralZoneRange).toBe(null)
          expect(view.feasibleCount).toBe(other.feasibleCount)
          expect(view.noDealBand).toEqual(other.noDealBand)
          expect(view.analystNoDealAt).toEqual(other.analystNoDealAt)
          const gains = (of: typeof view) => new Set(of.frontier.map(point => point.gains.join()))
          expect(gains(view)).toEqual(gains(other))
          expect(view.rows.length === 0).toBe(other.rows.length === 0)
          for (const row of view.rows) {
            // Equal gains: either way may name another of several such deals.
            const same = other.rows.find(of => of.deal.id === row.deal.id)
            if (!same) continue
            expect(row.acceptedBy).toBe(same.acceptedBy)
            expect(row.acceptedByEach).toEqual(same.acceptedByEach)
            expect(row.redLinesCrossed).toEqual(same.redLinesCrossed)
            expect(row.smallestGain).toBeCloseTo(same.smallestGain, 8)
          }
        })
        composed.referencePoints.forEach((point, i) => {
          const other = listed.referencePoints[i]!
          expect(point.whyNone === 'no-zone').toBe(other.whyNone === 'no-zone')
          const gains = (of: typeof point) => new Set(of.deals.map(deal => deal.gains.join()))
          if (point.name !== 'adjusted-winner') expect(gains(point)).toEqual(gains(other))
        })
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('its talks over a price, where every deal is an offer: the same', () => {
    const levels = Array.from({ length: 101 }, (_, i) => `p${i}`)
    const party = (worth: (i: number) => number, wait: readonly [number, number]) => ({
      weights: { price: 1 },
      scores: { price: Object.fromEntries(levels.map((name, i) => [name, worth(i)])) },
      courses: { wait },
    })
    const given = buildCase({
      issues: { price: levels },
      parties: { seller: party(i => i, [20, 70]), buyer: party(i => 100 - i, [20, 70]) },
    })
    for (const strategy of ['boulware', 'linear', 'conceder', 'micro'] as const)
      for (const protocol of ['alternating', 'meso'] as const) {
        const asked = { ...talking, protocol, strategies: [strategy] }
        const { listed, composed } = bothWays('talks', given, asked)
        expectNear(withoutPlace(composed, ['caveats']), withoutPlace(listed, ['caveats']))
      }
  })

  it('its talks over packages: nearly as often signed, and as good for each', () => {
    const next = stream('1', 'packages')
    const issues = Object.fromEntries(
      Array.from({ length: 5 }, (_, j) => [`i${j}`, Array.from({ length: 8 }, (_o, o) => `o${o}`)]),
    )
    const party = () => ({
      weights: Object.fromEntries(Object.keys(issues).map(id => [id, 1 + 9 * next()])),
      scores: Object.fromEntries(
        Object.entries(issues).map(([id, of]) => [
          id,
          Object.fromEntries(of.map(o => [o, 100 * next()])),
        ]),
      ),
      courses: { wait: [45, 75] as const },
    })
    const given = buildCase({ issues, parties: { a: party(), b: party() } })
    for (const strategy of ['boulware', 'linear', 'conceder'] as const) {
      const { listed, composed } = bothWays('talks', given, {
        ...talking,
        draws: 200,
        strategies: [strategy],
      })
      expect(Math.abs(composed.signed - listed.signed)).toBeLessThan(0.08)
      // What exists, and what was left, is judged exactly whatever was offered.
      expect(composed.exists).toBe(listed.exists)
      composed.parties.forEach((of, i) => {
        expect(Math.abs(of.gain!.median - listed.parties[i]!.gain!.median)).toBeLessThan(4)
      })
    }
    const text = { ...talking, draws: 200, protocol: 'single-text' as const }
    const { listed, composed } = bothWays('talks', given, text)
    expect(Math.abs(composed.signed - listed.signed)).toBeLessThan(0.12)
  })

  it('its talks, however they go, sign no more than each side recognises', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom<TalksProtocol>('alternating', 'meso', 'single-text'),
        fc.constantFrom<TalksStrategyName>('boulware', 'tit-for-tat', 'micro'),
        (given, protocol, strategy) => {
          const asked = { ...talking, protocol, strategies: [strategy] }
          const { listed, composed } = bothWays('talks', given, asked)
          const known = bothWays('verdict', given, { ...talking })
          expect(composed.exists).toBe(listed.exists)
          expect(composed.signed).toBeLessThanOrEqual(known.listed.recognised.chance + 1e-9)
        },
      ),
      { seed: 7, numRuns: 60 },
    )
  })
})
