import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { largeSpace } from '@parley/engine'
import { makeSimd } from '@parley/kernels'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../src/index.ts'
import {
  expectBestLottery,
  expectHullNash,
  expectSame,
  extremes,
  largest,
  rationalOf,
  utilities,
} from './support/points.ts'
import { benchmarksFolder, caseOf, checkEvery, hasBenchmarks, WITHIN } from './support/shared.ts'

if (!hasBenchmarks) console.warn('skipped: no benchmark domains at ../shared/benchmarks')

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
type Answers = Readonly<{
  n: number
  rational_ge: number
  frontier_rational: number
  nash: readonly number[]
  kalai_egalitarian: readonly number[]
  ks_maxmin_ratio: readonly number[]
  ks_negmas_minspread: readonly number[]
  max_welfare: readonly number[]
  hull_nash_exact: readonly number[]
  hull_nash_negmas: readonly number[]
  hull_kalai: readonly number[]
  hull_ks: readonly number[]
  util_sum: readonly number[]
}>
const answers: Readonly<Record<string, Answers>> = hasBenchmarks
  ? JSON.parse(readFileSync(join(benchmarksFolder, 'reference.json'), 'utf8'))
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

/** The utility of every deal added up, each evaluated. */
function sumOfAll(domain: Domain, party: number, count: number): number {
  const { weights, values } = domain.parties[party]!
  const starts = new Uint32Array(values.length + 1)
  values.forEach((own, j) => {
    starts[j + 1] = starts[j]! + own.length
  })
  const scores = Float64Array.from(values.flatMap((own, j) => own.map(v => weights[j]! * v)))
  const all = new Float64Array(count)
  makeSimd().fillAdditiveValues(scores, starts, all)
  return all.reduce((sum, of) => sum + of, 0)
}

describe.skipIf(!hasBenchmarks)(
  'a benchmark domain, up to 10^7 deals, has every answer of the reference:',
  () => {
    it.each(Object.entries(answers))('%s', (file, expected) => {
      const path = join(benchmarksFolder, 'domains', file)
      const domain = JSON.parse(readFileSync(path, 'utf8')) as Domain
      const scenario = scenarioOf(domain)
      const answer = largeSpace(caseOf(scenario, 'NegMAS'), '1')
      const { space, points, zone } = answer
      const rational = rationalOf(scenario, answer)
      const from = domain.parties.map(of => of.reservation)
      const { most } = extremes(scenario)
      const room = most.map((of, i) => of - from[i]!)
      const is =
        (pick: 'nash' | 'egalitarian' | 'kalaiSmorodinskyOverAll' | 'utilitarian') =>
        (of: readonly number[]) =>
          expectSame(utilities(scenario, points![pick], space), [of])
      const product = (of: readonly number[]): number =>
        of.reduce((p, u, i) => p * (u - from[i]!), 1)
      checkEvery<Answers>(expected, {
        n: n => expect(space.count).toBe(n),
        rational_ge: n => expect(zone).toMatchObject({ kind: 'exact', count: n }),
        frontier_rational: n => expect(points!.rational.length).toBe(n),
        nash: is('nash'),
        kalai_egalitarian: is('egalitarian'),
        ks_maxmin_ratio: is('kalaiSmorodinskyOverAll'),
        ks_negmas_minspread: of =>
          expectSame(
            largest(rational, point => {
              const shares = point.map((u, i) => (u - from[i]!) / room[i]!)
              return Math.min(...shares) - Math.max(...shares)
            }),
            [of],
          ),
        max_welfare: is('utilitarian'),
        hull_nash_exact: of => expectHullNash(rational, from, of, 1e-7),
        // The peer's own does not always come to an end; what it found is never above the true one.
        hull_nash_negmas: of =>
          expect(product(of)).toBeLessThanOrEqual(product(expected.hull_nash_exact) + WITHIN),
        hull_kalai: of =>
          expectBestLottery(
            rational,
            from,
            most.map(() => 1),
            of,
            1e-6,
          ),
        hull_ks: of => expectBestLottery(rational, from, room, of, 1e-6),
        util_sum: sums =>
          sums.forEach((sum, i) => {
            expect(Math.abs(sumOfAll(domain, i, expected.n) / sum - 1)).toBeLessThan(WITHIN)
          }),
      })
    })
  },
)
