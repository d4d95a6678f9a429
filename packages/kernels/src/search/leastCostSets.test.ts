import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everySet, irreducible } from '../../test/oracle/everySet.ts'
import { leastCostSets, type SetSearch } from './leastCostSets.ts'
import type { SetProblem, ValuedSet } from './SetProblem.ts'

/** Problems whose value is a number per set, rising or not: no structure to lean on. */
const problem: fc.Arbitrary<SetProblem> = fc
  .integer({ min: 0, max: 6 })
  .chain(count => {
    const thing = fc.integer({ min: 0, max: Math.max(0, count - 1) })
    const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: count, maxLength: count })
    const links = count < 2 ? fc.constant([]) : fc.array(fc.tuple(thing, thing), { maxLength: 2 })
    return fc.record({
      costs: each(fc.integer({ min: 0, max: 5 })),
      values: fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: 2 ** count,
        maxLength: 2 ** count,
      }),
      needs: links,
      excludes: links,
      budgets: fc.array(
        fc.record({
          members: fc.subarray([...Array(count).keys()]),
          amount: fc.integer({ min: 0, max: 9 }),
        }),
        { maxLength: 2 },
      ),
      total: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 15 })),
      largest: fc.integer({ min: 0, max: 6 }),
    })
  })
  .map(({ costs, values, needs, excludes, ...rest }): SetProblem => {
    const linked = (pairs: readonly (readonly [number, number])[]) =>
      costs.map((_, i) => pairs.flatMap(([from, to]) => (from === i && to !== i ? [to] : [])))
    return {
      costs: Float64Array.from(costs),
      needs: linked(needs),
      excludes: linked(excludes),
      ...rest,
      value: set => values[set.reduce((mask, i) => mask | (1 << i), 0)]!,
      enough: 8,
    }
  })

const all: SetSearch = { top: Infinity, visits: Infinity, everything: false }
const byMembers = (sets: readonly ValuedSet[]) =>
  sets.map(of => of.members.join()).sort((a, b) => (a < b ? -1 : 1))

describe('least-cost sets', () => {
  it('are those that going through every set finds: all irreducible ones, cheapest first', () => {
    fc.assert(
      fc.property(problem, of => {
        const wanted = irreducible(everySet(of), of.enough)
        const found = leastCostSets(of, all)
        expect(byMembers(found.enough)).toEqual(byMembers(wanted))
        expect(found.enough.map(set => set.cost)).toEqual(wanted.map(set => set.cost))
        expect(found.provenTo).toBe(Infinity)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  it('leave out what is not admitted, and look on beyond it', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 2, max: 3 }), (of, modulus) => {
        const admits = (set: readonly number[]): boolean =>
          set.reduce((sum, i) => sum + i + 1, 0) % modulus !== 0
        const fit = everySet(of).filter(set => set.value < of.enough || admits(set.members))
        const wanted = irreducible(fit, of.enough)
        expect(byMembers(leastCostSets({ ...of, admits }, all).enough)).toEqual(byMembers(wanted))
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('give the cheapest few with all that cost the same as the last', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 1, max: 3 }), (of, top) => {
        const wanted = irreducible(everySet(of), of.enough)
        const last = wanted[top - 1]
        const cheapest = last ? wanted.filter(set => set.cost <= last.cost) : wanted
        const found = leastCostSets(of, { ...all, top })
        expect(byMembers(found.enough)).toEqual(byMembers(cheapest))
        // Everything cheaper than what is left was looked at.
        for (const set of found.enough) expect(set.cost).toBeLessThan(found.provenTo)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('have a frontier on which more cost buys more, and nothing off it buys more for less', () => {
    fc.assert(
      fc.property(problem, of => {
        const sets = everySet(of)
        const { frontier, best, looked } = leastCostSets(of, { ...all, everything: true })
        expect(looked).toBe(sets.length)
        const values = frontier.map(set => set.value)
        const efficient = sets.filter(
          a =>
            !sets.some(
              b => b.cost <= a.cost && b.value >= a.value && (b.cost < a.cost || b.value > a.value),
            ),
        )
        const points = (list: readonly ValuedSet[]) => [
          ...new Set(list.map(a => `${a.cost} ${a.value}`)),
        ]
        expect(points(frontier)).toEqual(points(efficient))
        expect([...values].sort((a, b) => a - b)).toEqual(values)
        expect(best?.value ?? null).toBe(
          sets.length === 0 ? null : Math.max(...sets.map(set => set.value)),
        )
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('are none the worse for a bound that holds', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 2 }), (of, slack) => {
        const dearness = (i: number): number => of.costs[i]! * 10 + i
        const bound = (set: readonly number[]): number => {
          const dearest = Math.max(-1, ...set.map(dearness))
          const more = everySet({ ...of, largest: 6 }).filter(
            ({ members }) =>
              set.every(i => members.includes(i)) &&
              members.every(i => set.includes(i) || dearness(i) > dearest),
          )
          return Math.max(0, ...more.map(a => a.value)) + slack
        }
        expect(leastCostSets(of, { ...all, bound }).enough).toEqual(leastCostSets(of, all).enough)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('are the same when told of beforehand, and every set asked about was', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 1, max: 3 }), fc.boolean(), (of, top, everything) => {
        const search = { top, visits: 40, everything }
        const told = new Set<string>()
        const found = leastCostSets(
          {
            ...of,
            prepare(sets) {
              for (const set of sets) told.add(set.join())
            },
            value(set) {
              expect(told).toContain(set.join())
              return of.value(set)
            },
          },
          search,
        )
        expect(found).toEqual(leastCostSets(of, search))
        // Nothing is made ready in vain where every set is looked at.
        if (everything) expect(told.size).toBe(found.looked)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('say how far they are proven when cut short', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 20 }), (of, visits) => {
        const found = leastCostSets(of, { ...all, visits })
        const missed = irreducible(everySet(of), of.enough).filter(
          set => !found.enough.some(other => other.members.join() === set.members.join()),
        )
        for (const set of missed) expect(set.cost).toBeGreaterThanOrEqual(found.provenTo)
        if (!found.isCut) expect(missed).toEqual([])
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('leave a circle of needs unchosen, and choose nothing where nothing will do', () => {
    const circle: SetProblem = {
      costs: Float64Array.of(1, 2),
      needs: [[1], [0]],
      excludes: [[1], []],
      budgets: [],
      total: Infinity,
      largest: 2,
      value: set => set.length,
      enough: 0,
    }
    const found = leastCostSets(circle, { ...all, everything: true })
    expect(found.looked).toBe(1)
    expect(found.enough).toEqual([{ members: [], cost: 0, value: 0 }])
  })
})
