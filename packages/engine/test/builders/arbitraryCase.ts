import type { Case } from '@parley/model'
import fc from 'fast-check'
import { buildCase, type CaseSpec, type PartySpec, type Tests, type Value } from './buildCase.ts'

const number = (min: number, max: number): fc.Arbitrary<Value> =>
  fc.oneof(
    fc.integer({ min, max }),
    fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]): Value => (a < b ? [a, b] : a > b ? [b, a] : a)),
  )
const chance: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('q', '1 - q'),
  fc.integer({ min: 0, max: 20 }).map(n => n / 20),
  fc.constantFrom<Value>([0.2, 0.7], [0.6, 0.9]),
)

/**
 * Small cases of every shape the case file allows on discrete issues: up to three issues of up to three
 * options, two or three deciders, rules, red lines, interactions, compliance, risk, ratifiers, beliefs.
 */
export const arbitrarySpec: fc.Arbitrary<CaseSpec> = fc
  .record({
    optionCounts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    deciders: fc.integer({ min: 1, max: 3 }),
    hasRatifiers: fc.boolean(),
  })
  .chain(({ optionCounts, deciders, hasRatifiers }) => {
    const issues = optionCounts.map((count, j) => ({
      id: `i${j}`,
      options: Array.from({ length: count }, (_, o) => `o${o}`),
    }))
    const tests: fc.Arbitrary<Tests> = fc
      .tuple(...issues.map(issue => fc.option(fc.subarray([...issue.options], { minLength: 1 }))))
      .map(picks =>
        Object.fromEntries(
          picks.flatMap((options, j) => (options ? [[issues[j]!.id, options] as const] : [])),
        ),
      )
      .filter(of => Object.keys(of).length > 0)
    const perIssue = <T>(of: (options: readonly string[]) => fc.Arbitrary<T>) =>
      fc
        .tuple(...issues.map(issue => of(issue.options)))
        .map(values => Object.fromEntries(values.map((v, j) => [issues[j]!.id, v])))
    const scores = perIssue(options =>
      fc
        .tuple(...options.map(() => number(0, 100)))
        .map(values => Object.fromEntries(values.map((v, o) => [options[o]!, v]))),
    )
    const courses = fc.dictionary(
      fc.constantFrom('fight', 'wait', 'freeze'),
      fc.oneof(
        number(0, 80),
        fc
          .record({ cost: number(0, 20), chance, good: number(20, 90), bad: number(0, 40) })
          .map(of => ({
            cost: of.cost,
            scenarios: {
              good: { chance: of.chance, worth: of.good },
              bad: { chance: 'rest' as const, worth: of.bad },
            },
          })),
        fc.record({ a: chance, b: chance, good: number(20, 90), bad: number(0, 40) }).map(of => ({
          scenarios: {
            good: { chance: of.a, worth: of.good },
            bad: { chance: of.b, worth: of.bad },
          },
        })),
      ),
      { minKeys: 1, maxKeys: 3 },
    )
    const party: fc.Arbitrary<PartySpec> = fc
      .record({
        weights: perIssue(() => number(1, 50)),
        scores,
        courses,
        risk: fc.option(
          fc.oneof(
            fc.record({ averse: number(1, 5).map(scaled) }),
            fc.record({ acceptant: number(1, 5).map(scaled) }),
          ),
          { freq: 4 },
        ),
        redLines: fc.option(tests, { freq: 3 }),
        together: fc.option(
          fc.record({ bonus: fc.record({ when: tests, worth: number(-20, 20) }) }),
        ),
        compliance: fc.option(fc.record({ kept: chance, ifBroken: number(0, 20) })),
      })
      .map(withoutNulls)
    return fc
      .record({
        deciders: fc.array(party, { minLength: deciders, maxLength: deciders }),
        ratifiers: fc.array(party, { minLength: 2, maxLength: 2 }),
        rules: fc.array(
          fc
            .record({ when: tests, onlyWith: fc.option(tests) })
            .map(of => withoutNulls(of) as { when: Tests; onlyWith?: Tests }),
          { maxLength: 2 },
        ),
        needs: fc.constantFrom(0, 0.3, 0.5, 0.8),
        vetoes: fc.subarray(['r0', 'r1']),
        beliefs: fc.array(
          fc.oneof(
            fc.tuple(
              fc.constant('quantities.q'),
              chance.filter(v => typeof v !== 'string'),
            ),
            fc.tuple(fc.constant('worth.p0.weights.i0'), number(1, 50)),
          ),
          { maxLength: 2 },
        ),
      })
      .map((of): CaseSpec => {
        const named = (prefix: string, list: readonly PartySpec[]) =>
          list.map((spec, i) => [`${prefix}${i}`, spec] as const)
        return {
          quantities: { q: { chance: [0.3, 0.8] } },
          issues: Object.fromEntries(issues.map(issue => [issue.id, issue.options])),
          parties: Object.fromEntries([
            ...named('p', of.deciders),
            ...(hasRatifiers
              ? named(
                  'r',
                  of.ratifiers.map(r => ({ ...r, role: 'ratifies' as const })),
                )
              : []),
          ]),
          rules: of.rules,
          ...(hasRatifiers
            ? {
                ratification: {
                  p0: { needs: of.needs, votes: { r0: 0.4, r1: [0.3, 0.6] }, veto: of.vetoes },
                },
              }
            : {}),
          beliefs: Object.fromEntries(
            of.beliefs.map(([path, value], i) => [`p${i % of.deciders.length}`, { [path]: value }]),
          ),
        }
      })
  })

export const arbitraryCase: fc.Arbitrary<Case> = arbitrarySpec.map(buildCase)

function scaled(value: Value): Value {
  if (typeof value === 'number') return value / 100
  if (typeof value === 'object' && !('kind' in value)) return [value[0] / 100, value[1] / 100]
  return value
}

function withoutNulls<T extends object>(of: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(of).filter(([, v]) => v !== null)) as {
    [K in keyof T]: NonNullable<T[K]>
  }
}
