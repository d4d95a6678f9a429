import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deals, isNotComposed, type LargeAnswer, largeSpace, verdict } from '@parley/engine'
import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readGenius, type Scenario, utilityOf } from '../src/index.ts'
import {
  countedFrom,
  expectBestLottery,
  expectHullNash,
  expectSame,
  extremes,
  inLevels,
  largest,
  rationalOf,
  utilities,
  withReservations,
} from './support/points.ts'
import {
  caseOf,
  checkEvery,
  type GeniusAnswers,
  type GeniusReference,
  geniusFolder,
  hasGenius,
  type Points,
  read,
  references,
  WITHIN,
} from './support/shared.ts'

if (!hasGenius) console.warn('skipped: no GENIUS scenarios at ../shared/reference/genius')

const ask = { draws: 16, seed: '1', school: null }

/** Holds that as many points as the reference counts are as good, and those it lists among them. */
function holdsAll(answer: LargeAnswer, scenario: Scenario, of: LargeAnswer['points']) {
  return {
    are: (pick: keyof NonNullable<LargeAnswer['points']>) => (expected: Points) =>
      expectSame(utilities(scenario, of![pick] as never, answer.space), expected),
    count: (pick: keyof NonNullable<LargeAnswer['points']>) => (expected: number) =>
      expect((of![pick] as readonly unknown[]).length).toBe(expected),
  }
}

/** Every answer of the file for a scenario whose zone may be empty, looked at in turn. */
function checkAnswers(reference: GeniusReference, scenario: Scenario, given: Case): void {
  const answer = largeSpace(given, '1')
  const { space, points, zone, zoneStrictly } = answer
  const hasZone = reference.genius.rational_ge > 0
  const zoneUtilities = hasZone ? rationalOf(scenario, answer) : []
  const reservations = scenario.profiles.map(of => of.reservation)
  // The peer counts gains from the worst outcome where that is better than no deal.
  const from = countedFrom(scenario)
  const clamped = withReservations(scenario, from)
  const peers = hasZone ? largeSpace(caseOf(clamped, 'GENIUS'), '1') : answer
  const { most } = extremes(scenario)
  const room = most.map((of, i) => of - from[i]!)
  const ours = holdsAll(answer, scenario, points)
  const theirs = holdsAll(peers, clamped, peers.points)
  const relative = (point: readonly number[]): number =>
    point.reduce((sum, u, i) => sum + (u - from[i]!) / room[i]!, 0)
  const spread = (point: readonly number[]): number => {
    const shares = point.map((u, i) => (u - from[i]!) / room[i]!)
    return Math.min(...shares) - Math.max(...shares)
  }
  checkEvery<GeniusAnswers>(reference.genius, {
    n_outcomes: n => expect(space.count).toBe(n),
    rational_ge: n => expect([zone.kind, zone.count]).toEqual(['exact', n]),
    rational_gt: n => expect([zoneStrictly.kind, zoneStrictly.count]).toEqual(['exact', n]),
    rational_fraction_gt: share => expect(zoneStrictly.count / space.count).toBeCloseTo(share, 12),
    // Summed bid by bid in readGenius's own test; here, that the ends are where composing finds them.
    util_sum: sums => expect(sums.length).toBe(scenario.profiles.length),
    util_min: of => expectSame([extremes(scenario).least], [of]),
    util_max: of => expectSame([most], [of]),
    pareto_all_size: n => expect(points!.frontier.length).toBeLessThanOrEqual(n),
    pareto_all_size_rounded9: n => expect(points!.frontier.length).toBe(n),
    t_pareto_all_s: seconds => expect(seconds).toBeGreaterThan(0),
    opposition: of =>
      of === null
        ? expect(points!.opposition).toBeNull()
        : expect(points!.opposition).toBeCloseTo(of, 9),
    pareto_rational_size: n => expect(points!.rational.length).toBeLessThanOrEqual(n),
    pareto_rational_size_rounded9: n => expect(points!.rational.length).toBe(n),
    pareto_rational_utils: of => {
      expectSame(zoneUtilities, of)
      expect(zoneUtilities.length).toBe(of.length)
    },
    nash: theirs.are('nash'),
    nash_count: theirs.count('nash'),
    kalai_egalitarian: theirs.are('egalitarian'),
    kalai_egalitarian_count: theirs.count('egalitarian'),
    ks_negmas_minspread: of => expectSame(largest(zoneUtilities, spread), of),
    ks_negmas_minspread_count: n => expect(largest(zoneUtilities, spread).length).toBe(n),
    max_welfare: ours.are('utilitarian'),
    max_welfare_count: ours.count('utilitarian'),
    max_relative_welfare: of => expectSame(largest(zoneUtilities, relative), of),
    // The reference's ties are those of doubles; ours those but for rounding.
    max_relative_welfare_count: n =>
      expect(largest(zoneUtilities, relative).length).toBeGreaterThanOrEqual(n),
    ks_maxmin_ratio: theirs.are('kalaiSmorodinskyOverAll'),
    nash_d_equals_rv: ours.are('nash'),
    nash_product_d_equals_rv: product =>
      expect(
        utilities(scenario, points!.nash, space)[0]!.reduce(
          (p, u, i) => p * (u - reservations[i]!),
          1,
        ),
      ).toBeCloseTo(product, 12),
    // Solved by a program of its own, to some seven places.
    hull_nash: of => expectHullNash(zoneUtilities, from, of, 1e-5),
    hull_kalai: of =>
      expectBestLottery(
        zoneUtilities,
        from,
        most.map(() => 1),
        of,
        1e-6,
      ),
    hull_ks: of => expectBestLottery(zoneUtilities, from, room, of, 1e-6),
    hull_nash_exact_d_clamped: of => expectHullNash(zoneUtilities, from, of, 1e-7),
    hull_nash_exact_d_rv: of => expectHullNash(zoneUtilities, reservations, of, 1e-7),
  })
}

describe.skipIf(!hasGenius)(
  'a GENIUS scenario, imported, written as a case, read and composed, has every answer of the reference:',
  () => {
    it.each(references.filter(of => of.kind === 'additive').map(of => [of.folder, of] as const))(
      '%s',
      (_, reference) => {
        const read_ = read(reference)
        const scenario = inLevels(read_, reference.real_issues_discretised_to)
        const given = caseOf(scenario, 'GENIUS')
        checkAnswers(reference, scenario, given)
        const { exists } = verdict(given, ask)
        const inZone = reference.genius.rational_ge
        expect(exists.chance).toBe(inZone > 0 ? 1 : 0)
        expect(exists.zoneSize!.median).toBe(inZone)
      },
    )

    it.each(references.map(of => [of.folder, of] as const))(
      '%s is in its files what the reference says of it',
      (_, reference) => {
        const names = readdirSync(join(geniusFolder, reference.folder))
        const all = readGenius(
          names.map(name => ({
            name,
            text: readFileSync(join(geniusFolder, reference.folder, name), 'utf8'),
          })),
        ).scenario!
        const { issues, profiles } = read(reference)
        const told = (expected: unknown) => () => expect(expected).toBeTruthy()
        checkEvery<GeniusReference>(reference, {
          scenario: told(reference.scenario.endsWith(reference.folder.split('__').at(-1)!)),
          folder: told(names.length > 0),
          domain: name => expect(names).toContain(name),
          profiles: of => expect(names).toEqual(expect.arrayContaining([...of])),
          all_profiles: n => expect(all.profiles.length).toBe(n),
          n_parties: n => expect(profiles.length).toBe(n),
          n_issues: n => expect(issues.length).toBe(n),
          issue_types: of => expect(issues.map(issue => issue.kind)).toEqual(of),
          n_outcomes: n => {
            const levels = reference.real_issues_discretised_to ?? 0
            const sizes = issues.map(issue => {
              if (issue.kind === 'discrete') return issue.values.length
              return issue.kind === 'integer' ? issue.high - issue.low + 1 : levels
            })
            expect(sizes.reduce((product, size) => product * size, 1)).toBe(n)
          },
          real_issues_discretised_to: levels =>
            expect(issues.some(issue => issue.kind === 'real')).toBe(levels !== null),
          reservation: of => expect(profiles.map(profile => profile.reservation)).toEqual(of),
          discount: of => expect(profiles.map(profile => profile.discount)).toEqual(of),
          kind: kind =>
            expect(profiles.map(({ utility }) => utility.kind)).toEqual(
              profiles.map(() => (kind === 'hyper' ? 'rectangles' : 'additive')),
            ),
          // Looked at field by field above.
          genius: () => expect(reference.kind).toBe('additive'),
          hyper_rects: of =>
            expect(
              profiles.map(({ utility }) =>
                utility.kind === 'rectangles' ? utility.root.rectangles.length : 0,
              ),
            ).toEqual(of),
          hyper_max: of =>
            expect(
              profiles.map(({ utility }) => (utility.kind === 'rectangles' ? utility.maximum : 0)),
            ).toEqual(of),
          sample_bids: bids => expect(bids.length).toBe(reference.sample_utils.length),
          sample_utils: of =>
            reference.sample_bids.forEach((bid, b) => {
              expectSame([profiles.map(profile => utilityOf(profile, bid))], [of[b]!])
            }),
          shipped_pareto: of => {
            const scenario = read(reference)
            const { points, space } = largeSpace(caseOf(scenario, 'GENIUS'), '1')
            // Written to some seven places, and by a search: ours has these and may have more.
            expectSame(utilities(scenario, points!.frontier, space), of, 1e-7)
          },
        })
      },
    )

    it('is Lunch where no outcome is acceptable to both, and no Nash point is named', () => {
      const none = references.filter(of => of.kind === 'additive' && of.genius.rational_ge === 0)
      expect(none.map(of => of.folder)).toEqual(['anac__y2013__Lunch'])
      const { points, noDeal } = largeSpace(caseOf(read(none[0]!), 'GENIUS'), '1')
      expect(points!.rational).toEqual([])
      expect(points!.nash).toEqual([])
      expect(noDeal!.evenRelaxation).toBeGreaterThan(0)
    })

    it('is solved exactly over a real issue, and not on a grid', () => {
      const reference = references.find(of => of.real_issues_discretised_to !== null)!
      const given = caseOf(read(reference), 'GENIUS')
      expect(whyStuck(given)).toBe('continuous-issue')
      const answer = deals(given, { ...ask, limit: 5, referencePoints: true })
      const point = answer.referencePoints.find(of => of.name === 'egalitarian')!
      const least = Math.max(...point.deals.map(of => Math.min(...of.gains)))
      const onGrid = Math.min(...reference.genius.kalai_egalitarian[0]!)
      expect(least).toBeGreaterThanOrEqual(onGrid - WITHIN)
    })

    it('counts 10^10 bids tied by rectangles exactly, and finds their frontier', () => {
      const hyper = references.filter(of => of.kind === 'hyper')
      expect(hyper.map(of => of.folder)).toEqual(['anac__y2014__10issueswithRV'])
      const scenario = read(hyper[0]!)
      const given = caseOf(scenario, 'GENIUS')
      const { space, points, zone, zoneStrictly, noDeal } = largeSpace(given, '1')
      expect(space.count).toBe(hyper[0]!.n_outcomes)
      // Counted by another program, in whole numbers: sums of payments, issue after issue.
      expect(zone).toEqual({ kind: 'exact', count: 7_149_600, low: 7_149_600, high: 7_149_600 })
      expect(zoneStrictly.count).toBe(6_667_200)
      expect(noDeal).toBeNull()
      // Gains in payments over no deal (402 of 536, 468.75 of 625), uncut: GENIUS cuts the last at 625.
      const payments = [
        [536, 86],
        [512, 92],
        [509, 135],
        [461, 165],
        [457, 565],
        [433, 595],
        [381, 612],
        [376, 625],
        [284, 642],
      ]
      expectSame(
        points!.frontier.map(({ gains }) => gains),
        payments.map(([a, b]) => [a! / 536 - 0.75, b! / 625 - 0.75]),
      )
      const { exists } = verdict(given, ask)
      expect([exists.chance, exists.zoneSize!.median]).toEqual([1, 7_149_600])
      // Every bid shown is worth what GENIUS says it is worth.
      const shown = utilities(scenario, points!.frontier, space)
      points!.frontier.forEach(({ gains }, k) => {
        scenario.profiles.forEach((profile, i) => {
          expect(shown[k]![i]).toBeCloseTo(Math.min(1, gains[i]! + profile.reservation), 9)
        })
      })
    })
  },
)

/** Why a case cannot be composed; null where it can. */
function whyStuck(given: Case): string | null {
  try {
    largeSpace(given, '1')
    return null
  } catch (thrown) {
    if (!isNotComposed(thrown)) throw thrown
    return thrown.reason
  }
}
