import type { Condition, Issue, IssueId, OptionId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDealIsLeft } from '../../test/oracle/someDealIsLeft.ts'
import { type Clause, isSatisfiable } from './satisfiable.ts'

const named = (id: string, count: number): Issue => ({
  id: id as IssueId,
  name: id,
  scale: { kind: 'named' },
  options: Array.from({ length: count }, (_, i) => ({
    id: `o${i}` as OptionId,
    name: '',
    level: null,
  })),
  isDivisible: false,
})
const numeric = (id: string, step: number | null): Issue => ({
  id: id as IssueId,
  name: id,
  scale: { kind: 'numeric', from: 0, to: 4, step, unit: '', isDate: false },
  options:
    step === null
      ? []
      : [0, 1, 2, 3, 4].map(level => ({ id: `${level}` as OptionId, name: '', level })),
  isDivisible: false,
})
const issues = [named('a', 3), named('b', 2), numeric('c', 1), numeric('d', null), named('e', 3)]

const condition: fc.Arbitrary<Condition> = fc.constantFrom(...issues).chain(issue => {
  const bound = fc.record({
    issue: fc.constant(issue.id),
    kind: fc.constantFrom(
      'above' as const,
      'below' as const,
      'at-least' as const,
      'at-most' as const,
    ),
    limit: fc.integer({ min: -1, max: 5 }),
  })
  if (issue.options.length === 0) return bound
  const options = fc
    .subarray(
      issue.options.map(option => option.id),
      { minLength: 1 },
    )
    .map(ids => ({ issue: issue.id, kind: 'in' as const, options: ids }))
  return issue.scale.kind === 'numeric' ? fc.oneof(options, bound) : options
})
const clause: fc.Arbitrary<Clause> = fc.record({
  when: fc.array(condition, { minLength: 1, maxLength: 3 }),
  unless: fc.array(condition, { maxLength: 2 }),
})

describe('isSatisfiable', () => {
  it('[I7] agrees with trying every deal', () => {
    let closed = 0
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 14 }), clauses => {
        const expected = someDealIsLeft(issues, clauses)
        if (!expected) closed++
        expect(isSatisfiable(issues, clauses)).toBe(expected)
      }),
      { numRuns: 1500, seed: 1 },
    )
    // Both answers turn up, so the property says something.
    expect(closed).toBeGreaterThan(50)
  })

  it('[I7] does not enumerate: thirty issues of ten options take no time', () => {
    const many = Array.from({ length: 30 }, (_, i) => named(`i${i}`, 10))
    const chain: Clause[] = many.slice(1).flatMap((issue, i) =>
      issue.options.slice(1).map(option => ({
        when: [{ issue: many[i]!.id, kind: 'in' as const, options: [option.id] }],
        unless: [{ issue: issue.id, kind: 'in' as const, options: [option.id] }],
      })),
    )
    const ends: Clause[] = [
      { when: [{ issue: many[0]!.id, kind: 'in', options: ['o0' as OptionId] }], unless: [] },
      {
        when: [
          {
            issue: many.at(-1)!.id,
            kind: 'in',
            options: many[0]!.options.slice(1).map(option => option.id),
          },
        ],
        unless: [],
      },
    ]
    expect(isSatisfiable(many, chain)).toBe(true)
    expect(isSatisfiable(many, [...chain, ...ends])).toBe(false)
  })
})
