import { type GroupedSpace, type LargeAnswer, type LargePoint, optionsTaken } from '@parley/engine'
import { bestLottery } from '@parley/kernels'
import { expect } from 'vitest'
import { type Scenario, utilityOf, valueAt } from '../../src/index.ts'
import { type Points, WITHIN } from './shared.ts'

/** Utilities of points in the scenario's own numbers, by its own evaluation of the bid. */
export function utilities(
  scenario: Scenario,
  points: readonly LargePoint[],
  space: GroupedSpace,
): Points {
  return points.map(({ digits }) => {
    const taken = optionsTaken(space, digits)
    const bid = scenario.issues.map((issue, j) =>
      issue.kind === 'integer' ? issue.low + taken[j]! : taken[j]!,
    )
    return scenario.profiles.map(profile => utilityOf(profile, bid))
  })
}

/** The least and the most each party can get, of an additive scenario. */
export function extremes(scenario: Scenario): Readonly<{ least: number[]; most: number[] }> {
  const over = (pick: (...of: number[]) => number): number[] =>
    scenario.profiles.map(({ utility }) => {
      if (utility.kind !== 'additive') throw new Error('extremes: not additive')
      const sum = utility.weights.reduce((all, weight, j) => {
        const value = utility.values[j]!
        const own = value.kind === 'table' ? value.byValue : value.points.map(p => p.value)
        return all + weight * pick(...own)
      }, 0)
      return Math.min(1, sum)
    })
  return { least: over(Math.min), most: over(Math.max) }
}

/** What the peer counts gains from: max(reservation, worst outcome). */
export function countedFrom(scenario: Scenario): readonly number[] {
  const { least } = extremes(scenario)
  return scenario.profiles.map(({ reservation }, i) => Math.max(reservation, least[i]!))
}

/** The scenario with no deal worth something else to each party. */
export function withReservations(scenario: Scenario, to: readonly number[]): Scenario {
  const profiles = scenario.profiles.map((of, i) => ({ ...of, reservation: to[i]! }))
  return { ...scenario, profiles }
}

/** Real issues as so many even levels, ends included, as the reference took them. */
export function inLevels(scenario: Scenario, levels: number | null): Scenario {
  if (levels === null) return scenario
  const at = scenario.issues.map(issue =>
    issue.kind === 'real'
      ? Array.from(
          { length: levels },
          (_, k) => issue.low + ((issue.high - issue.low) * k) / (levels - 1),
        )
      : null,
  )
  return {
    ...scenario,
    issues: scenario.issues.map((issue, j) =>
      at[j] ? { kind: 'discrete', name: issue.name, values: at[j].map(String) } : issue,
    ),
    profiles: scenario.profiles.map(profile => {
      const { utility } = profile
      if (utility.kind !== 'additive') throw new Error('inLevels: not additive')
      const values = utility.values.map((value, j) =>
        at[j] ? { kind: 'table' as const, byValue: at[j].map(x => valueAt(value, x)) } : value,
      )
      return { ...profile, utility: { ...utility, values } }
    }),
  }
}

/** Holds that every point the reference names is among ours; of many ties it lists some. */
export function expectSame(ours: Points, theirs: Points, within: number = WITHIN): void {
  expect(ours.length).toBeGreaterThan(0)
  for (const point of theirs)
    if (!ours.some(own => own.every((of, i) => Math.abs(of - point[i]!) <= within)))
      throw new Error(`${point} is not among ${ours.slice(0, 5).join(' | ')}`)
}

/** Of some points those where something is largest; equal but for rounding, all. */
export function largest(points: Points, of: (point: readonly number[]) => number): Points {
  const most = Math.max(...points.map(of))
  return points.filter(point => of(point) >= most - WITHIN)
}

/** Gains of the frontier of a zone, party by party, as the kernels take them. */
export function columnsOf(points: Points, from: readonly number[]): readonly Float64Array[] {
  return from.map((zero, i) => Float64Array.from(points, point => point[i]! - zero))
}

/**
 * Holds that the most every party can be sure of, in shares of `ideals`, by a lottery over the frontier is
 * what the reference's lottery gives, and at least what any single deal gives.
 */
export function expectBestLottery(
  points: Points,
  from: readonly number[],
  ideals: readonly number[],
  theirs: readonly number[] | null,
  within: number,
): void {
  const shares = columnsOf(points, from).map((gain, i) => gain.map(of => of / ideals[i]!))
  const { value } = bestLottery(shares, all(points))
  const single = Math.max(...points.map((_, k) => Math.min(...shares.map(of => of[k]!))))
  expect(value).toBeGreaterThanOrEqual(single - WITHIN)
  if (!theirs) return
  const their = Math.min(...theirs.map((u, i) => (u - from[i]!) / ideals[i]!))
  expect(value).toBeGreaterThanOrEqual(their - WITHIN)
  expect(value).toBeLessThanOrEqual(their + within)
}

/**
 * Holds that a lottery is the Nash point of the hull of our frontier: some lottery gives everybody as much,
 * and none raises the product, which is when the gains it divides by add up to no more than the number of
 * parties at every deal (the first-order condition of a concave maximum).
 */
export function expectHullNash(
  points: Points,
  from: readonly number[],
  lottery: readonly number[],
  within: number,
): void {
  const { value } = bestLottery(columnsOf(points, lottery), all(points))
  expect(value).toBeGreaterThanOrEqual(-within)
  for (const point of points) {
    const sum = point.reduce((s, u, i) => s + (u - lottery[i]!) / (lottery[i]! - from[i]!), 0)
    expect(sum).toBeLessThanOrEqual(within)
  }
  const product = (of: readonly number[]): number => of.reduce((p, u, i) => p * (u - from[i]!), 1)
  expect(product(lottery)).toBeGreaterThanOrEqual(Math.max(...points.map(product)) - within)
}

function all(points: Points): Uint32Array {
  return Uint32Array.from(points, (_, k) => k)
}

/** Utilities of the frontier of the zone. */
export function rationalOf(scenario: Scenario, { points, space }: LargeAnswer): Points {
  return utilities(scenario, points!.rational, space)
}
