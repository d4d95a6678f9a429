import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCase } from '@parley/casefile'
import {
  deals,
  type GroupedSpace,
  isNotComposed,
  type LargePoint,
  largeSpace,
  optionsTaken,
  verdict,
} from '@parley/engine'
import { bestLottery, convexHull, nashOnChain } from '@parley/kernels'
import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readGenius, type Scenario, toCaseText, utilityOf } from '../src/index.ts'

/** Third-party scenarios and reference answers stay beside the project; without them these tests skip. */
const shared = join(import.meta.dirname, '../../../../shared')
const genius = join(shared, 'reference/genius')
const benchmarks = join(shared, 'benchmarks')
const hasGenius = existsSync(genius)
const hasBenchmarks = existsSync(benchmarks)
if (!hasGenius) console.warn('skipped: no GENIUS scenarios at ../shared/reference/genius')
if (!hasBenchmarks) console.warn('skipped: no benchmark domains at ../shared/benchmarks')

const WITHIN = 1e-9
const ask = { draws: 16, seed: '1', school: null }

type Points = readonly (readonly number[])[]
type Answers = Readonly<{
  rational_ge: number
  rational_gt: number
  pareto_rational_size: number
  pareto_rational_size_rounded9: number
  nash_d_equals_rv: Points
  kalai_egalitarian: Points
  ks_maxmin_ratio: Points
  max_welfare: Points
  hull_kalai: readonly number[]
  hull_nash_exact_d_rv: readonly number[]
}>
type Reference = Readonly<{
  folder: string
  domain: string
  profiles: readonly string[]
  kind: string
  n_outcomes: number
  genius: Answers
}>
const references = hasGenius
  ? (JSON.parse(readFileSync(join(genius, 'reference.json'), 'utf8')) as { scenarios: Reference[] })
      .scenarios
  : []

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

function read(reference: Reference): Scenario {
  const files = [reference.domain, ...reference.profiles].map(name => ({
    name,
    text: readFileSync(join(genius, reference.folder, name), 'utf8'),
  }))
  const { scenario } = readGenius(files)
  if (!scenario) throw new Error(`${reference.folder} was not read`)
  return scenario
}

function caseOf(scenario: Scenario, origin: string): Case {
  const { text } = toCaseText(scenario, origin, '2026-01-01')
  const { case: given, diagnostics } = readCase(text, { file: `${scenario.name}.yaml` })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}

/** Utilities of points in the scenario's own numbers, by its own evaluation of the bid. */
function utilities(scenario: Scenario, points: readonly LargePoint[], space: GroupedSpace): Points {
  return points.map(({ digits }) => {
    const taken = optionsTaken(space, digits)
    const bid = scenario.issues.map((issue, j) =>
      issue.kind === 'integer' ? issue.low + taken[j]! : taken[j]!,
    )
    return scenario.profiles.map(profile => utilityOf(profile, bid))
  })
}

/** What the reference counts each party's gain from: max(reservation, worst outcome). */
function countedFrom(scenario: Scenario): readonly number[] {
  return scenario.profiles.map(({ utility, reservation }) => {
    if (utility.kind !== 'additive') throw new Error('fromTheWorst: not additive')
    const worst = utility.weights.reduce((sum, weight, j) => {
      const value = utility.values[j]!
      const all = value.kind === 'table' ? value.byValue : value.points.map(p => p.value)
      return sum + weight * Math.min(...all)
    }, 0)
    return Math.max(reservation, worst)
  })
}

function expectedFromNoDeal(scenario: Scenario): boolean {
  return countedFrom(scenario).every((from, i) => from === scenario.profiles[i]!.reservation)
}

/** The points whose least utility above that is largest. */
function fromTheWorst(
  scenario: Scenario,
  points: readonly LargePoint[],
  space: GroupedSpace,
): Points {
  const from = countedFrom(scenario)
  const least = (point: readonly number[]): number =>
    Math.min(...point.map((utility, i) => utility - from[i]!))
  const all = utilities(scenario, points, space)
  const best = Math.max(...all.map(least))
  return all.filter(point => least(point) >= best - WITHIN)
}

/** Holds that every point the reference names is among ours; of many ties it lists some. */
function expectSame(ours: Points, theirs: Points): void {
  const isNear = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((of, i) => Math.abs(of - b[i]!) <= WITHIN)
  expect(ours.length).toBeGreaterThan(0)
  for (const point of theirs) expect(ours.some(own => isNear(own, point))).toBe(true)
}

/**
 * Lotteries over the frontier: the Nash point of two parties, and for any number the most that whoever gains
 * least over no deal can have. Never below a single deal.
 */
function expectHulls(
  points: readonly LargePoint[],
  reservations: readonly number[],
  nash: readonly number[] | null,
  least: readonly number[] | null,
): void {
  const gains = reservations.map((_, i) => Float64Array.from(points, point => point.gains[i]!))
  const all = Uint32Array.from(points, (_, k) => k)
  const smallest = Math.max(...points.map(point => Math.min(...point.gains)))
  const { value } = bestLottery(gains, all)
  expect(value).toBeGreaterThanOrEqual(smallest - WITHIN)
  // Solved by a program of its own, to some seven places.
  if (least) {
    const theirs = Math.min(...least.map((utility, i) => utility - reservations[i]!))
    expect(value).toBeGreaterThanOrEqual(theirs - WITHIN)
    expect(value).toBeLessThanOrEqual(theirs + 1e-6)
  }
  if (!nash || gains.length !== 2) return
  const [a, b] = gains as [Float64Array, Float64Array]
  const hull = new Uint32Array(all.length)
  const corners = hull.subarray(0, convexHull(a, b, all, all.length, hull))
  const chain = {
    a: Float64Array.from(corners, k => a[k]!),
    b: Float64Array.from(corners, k => b[k]!),
  }
  const point = nashOnChain(chain)
  const product = point.a * point.b
  expect(product).toBeGreaterThanOrEqual(
    Math.max(...points.map(of => of.gains[0]! * of.gains[1]!)) - WITHIN,
  )
  const theirs = (nash[0]! - reservations[0]!) * (nash[1]! - reservations[1]!)
  expect(Math.abs(product - theirs)).toBeLessThan(WITHIN)
}

const listed = references.filter(of => of.kind === 'additive')

describe.skipIf(!hasGenius)(
  'a GENIUS scenario, imported, written as a case, read and answered',
  () => {
    it.each(listed.map(of => [of.folder, of] as const))('%s', (_, reference) => {
      const scenario = read(reference)
      const given = caseOf(scenario, 'GENIUS')
      if (scenario.issues.some(issue => issue.kind === 'real')) {
        // Solved exactly, not on the reference's grid: never below what its grid finds.
        expect(whyStuck(given)).toBe('continuous-issue')
        const answer = deals(given, { ...ask, limit: 5, referencePoints: true })
        const point = answer.referencePoints.find(of => of.name === 'egalitarian')!
        const least = Math.max(...point.deals.map(of => Math.min(...of.gains)))
        const onGrid = Math.min(...reference.genius.kalai_egalitarian[0]!)
        expect(least).toBeGreaterThanOrEqual(onGrid - WITHIN)
        return
      }
      const { space, points, zone, zoneStrictly, noDeal } = largeSpace(given, '1')
      const expected = reference.genius
      expect(space.count).toBe(reference.n_outcomes)
      expect([zone.kind, zone.count]).toEqual(['exact', expected.rational_ge])
      expect([zoneStrictly.kind, zoneStrictly.count]).toEqual(['exact', expected.rational_gt])
      const { exists } = verdict(given, ask)
      expect(exists.chance).toBe(expected.rational_ge > 0 ? 1 : 0)
      expect(exists.zoneSize!.median).toBe(expected.rational_ge)
      if (expected.rational_ge === 0) {
        expect(points!.rational).toEqual([])
        expect(points!.nash).toEqual([])
        expect(noDeal!.evenRelaxation).toBeGreaterThan(0)
        return
      }
      expect(noDeal).toBeNull()
      expect(points!.rational.length).toBe(expected.pareto_rational_size_rounded9)
      expectSame(utilities(scenario, points!.nash, space), expected.nash_d_equals_rv)
      // The reference takes ideals over all deals; ours over the zone is Kalai & Smorodinsky's own.
      expectSame(
        utilities(scenario, points!.kalaiSmorodinskyOverAll, space),
        expected.ks_maxmin_ratio,
      )
      // The reference's starts from the worst outcome where that is better than no deal; ours from no deal.
      expectSame(fromTheWorst(scenario, points!.rational, space), expected.kalai_egalitarian)
      const least = (of: Points) =>
        Math.max(
          ...of.map(p => Math.min(...p.map((u, i) => u - scenario.profiles[i]!.reservation))),
        )
      expect(least(utilities(scenario, points!.egalitarian, space))).toBeGreaterThanOrEqual(
        least(expected.kalai_egalitarian) - WITHIN,
      )
      expectSame(utilities(scenario, points!.utilitarian, space), expected.max_welfare)
      const reservations = scenario.profiles.map(of => of.reservation)
      // The reference's least gain is over the worst outcome where that is better than no deal.
      const isFromNoDeal = expectedFromNoDeal(scenario)
      expectHulls(
        points!.rational,
        reservations,
        expected.hull_nash_exact_d_rv,
        isFromNoDeal ? expected.hull_kalai : null,
      )
    })

    it('is Lunch where no outcome is acceptable to both', () => {
      const none = references.filter(of => of.kind === 'additive' && of.genius.rational_ge === 0)
      expect(none.map(of => of.folder)).toEqual(['anac__y2013__Lunch'])
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
      for (const { digits, gains } of points!.frontier) {
        const bid = optionsTaken(space, digits)
        scenario.profiles.forEach((profile, i) => {
          const uncut = gains[i]! + profile.reservation
          expect(utilityOf(profile, bid)).toBeCloseTo(Math.min(1, uncut), 9)
        })
      }
    })
  },
)

type Domain = Readonly<{
  name: string
  issues: readonly Readonly<{ name: string; values: readonly string[] }>[]
  parties: readonly Readonly<{
    name: string
    reservation: number
    weights: readonly number[]
    values: readonly (readonly number[])[]
  }>[]
}>
type BenchmarkAnswers = Readonly<{
  n: number
  rational_ge: number
  frontier_rational: number
  nash: readonly number[]
  kalai_egalitarian: readonly number[]
  ks_maxmin_ratio: readonly number[]
  max_welfare: readonly number[]
  hull_nash_exact: readonly number[]
  hull_kalai: readonly number[]
  util_sum: readonly number[]
}>
const benchmarkAnswers = hasBenchmarks
  ? (JSON.parse(readFileSync(join(benchmarks, 'reference.json'), 'utf8')) as Record<
      string,
      BenchmarkAnswers
    >)
  : {}

function scenarioOf(domain: Domain): Scenario {
  return {
    name: domain.name,
    issues: domain.issues.map(({ name, values }) => ({ kind: 'discrete', name, values })),
    profiles: domain.parties.map(party => ({
      name: party.name,
      utility: {
        kind: 'additive',
        weights: party.weights,
        values: party.values.map(byValue => ({ kind: 'table', byValue })),
      },
      reservation: party.reservation,
      discount: 1,
    })),
  }
}

describe.skipIf(!hasBenchmarks)('a benchmark domain, up to 10^7 deals, without listing one', () => {
  it.each(Object.entries(benchmarkAnswers))('%s', (file, expected) => {
    const domain = JSON.parse(readFileSync(join(benchmarks, 'domains', file), 'utf8')) as Domain
    const scenario = scenarioOf(domain)
    const given = caseOf(scenario, 'NegMAS')
    const { space, points, zone } = largeSpace(given, '1')
    expect(space.count).toBe(expected.n)
    expect(zone).toMatchObject({ kind: 'exact', count: expected.rational_ge })
    expect(points!.rational.length).toBe(expected.frontier_rational)
    expectSame(utilities(scenario, points!.nash, space), [expected.nash])
    expectSame(utilities(scenario, points!.egalitarian, space), [expected.kalai_egalitarian])
    expectSame(utilities(scenario, points!.kalaiSmorodinskyOverAll, space), [
      expected.ks_maxmin_ratio,
    ])
    expectSame(utilities(scenario, points!.utilitarian, space), [expected.max_welfare])
    expectHulls(
      points!.rational,
      domain.parties.map(of => of.reservation),
      expected.hull_nash_exact,
      expected.hull_kalai,
    )
    domain.parties.forEach((party, i) => {
      const sum = party.weights.reduce(
        (all, weight, j) =>
          all +
          (weight * party.values[j]!.reduce((own, value) => own + value, 0) * expected.n) /
            party.values[j]!.length,
        0,
      )
      expect(Math.abs(sum / expected.util_sum[i]! - 1)).toBeLessThan(WITHIN)
    })
  })
})
