import type { Condition, Rule } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type PartySpec } from '../../test/builders/buildCase.ts'
import { dealsOf } from '../../test/oracle/definitionVerdict.ts'
import { dealWithDigit, dealWithNumber, digitOf, numberOf } from './DealSpace.ts'
import { makeDealSpace, restrictSpace } from './makeDealSpace.ts'
import { isTooManyDeals } from './tooManyDeals.ts'

const party: PartySpec = { model: 'points', scores: {}, courses: { wait: 0 } }

describe('makeDealSpace', () => {
  it('lists the deals that no rule forbids, and no other, by the definition', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const space = makeDealSpace(given)
        const picks = Array.from({ length: space.count }, (_, deal) =>
          space.issues.map((issue, j) => issue.options[digitOf(space, deal, j)]!.id).join('+'),
        )
        const wanted = dealsOf(given).map(deal => given.issues.map(i => deal[i.id]).join('+'))
        expect(picks).toEqual(wanted)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('finds every deal again by its number, and its neighbours by one issue', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const space = makeDealSpace(given)
        for (let deal = 0; deal < space.count; deal++) {
          expect(dealWithNumber(space, numberOf(space, deal))).toBe(deal)
          space.issues.forEach((issue, j) => {
            issue.options.forEach((_option, o) => {
              const other = dealWithDigit(space, deal, j, o)
              if (other >= 0) expect(digitOf(space, other, j)).toBe(o)
            })
          })
        }
      }),
      { seed: 2, numRuns: 200 },
    )
  })

  it('counts 248,831 drafts of the peace-agreement simulator: 3⁵·2¹⁰ less the empty one', () => {
    const articles = Array.from({ length: 20 }, (_, k) => `a${k + 1}`)
    const conflicts = [
      ['a2', 'a3'],
      ['a5', 'a6'],
      ['a8', 'a10'],
      ['a12', 'a13'],
      ['a14', 'a15'],
    ] as const
    const given = buildCase({
      issues: Object.fromEntries(articles.map(a => [a, ['no', 'yes']])),
      parties: { a: party },
      rules: [
        ...conflicts.map(([a, b]) => ({ when: { [a]: 'yes', [b]: 'yes' } })),
        { when: Object.fromEntries(articles.map(a => [a, 'no'])) },
      ],
    })
    const space = makeDealSpace(given)
    expect(space.rawCount).toBe(2 ** 20)
    expect(space.count).toBe(248_831)
  })

  it('says how many combinations there are when there are too many', () => {
    const issues = Object.fromEntries(
      Array.from({ length: 23 }, (_, j) => [`i${j}`, ['no', 'yes']]),
    )
    try {
      makeDealSpace(buildCase({ issues, parties: { a: party } }))
      expect.unreachable()
    } catch (thrown) {
      if (!isTooManyDeals(thrown)) throw thrown
      expect([thrown.count, thrown.limit]).toEqual([2 ** 23, 2 ** 22])
    }
  })

  it('cuts the continuous issue where a rule has its limit, and keeps the limit as a point of its own', () => {
    const given = buildCase({
      issues: { price: { from: 0, to: 100 }, warranty: ['none', 'year'] },
      parties: { a: party },
      rules: [{ when: { price: { above: 60 }, warranty: 'none' } }],
    })
    const { cells, count } = makeDealSpace(given)
    expect(count).toBe(2)
    expect(cells.map(({ from, to }) => [from, to])).toEqual([
      [0, 60],
      [60, 60],
      [60, 100],
    ])
    expect(cells.map(({ admits }) => admits && [...admits])).toEqual([null, null, [0, 1]])
  })

  it('drops a combination only when the rules forbid it at every level', () => {
    const never = (tests: readonly Condition[]): Rule => ({
      when: tests,
      // biome-ignore lint/suspicious/noThenProperty: the model's own key; a rule is never awaited
      then: [],
      attribution: { class: 'assumed', why: '', from: [] },
    })
    const given = buildCase({
      issues: { price: { from: 0, to: 100 }, warranty: ['none', 'year'] },
      parties: { a: party },
    })
    const [price, warranty] = given.issues
    const none = { issue: warranty!.id, kind: 'in', options: [warranty!.options[0]!.id] } as const
    const rules = [
      never([none, { issue: price!.id, kind: 'at-least', limit: 50 }]),
      never([none, { issue: price!.id, kind: 'below', limit: 50 }]),
    ]
    expect(makeDealSpace({ ...given, rules }).count).toBe(1)
    expect(makeDealSpace({ ...given, rules: rules.slice(0, 1) }).count).toBe(2)
  })
})

describe('restrictSpace', () => {
  it('keeps the deals marked, in order, with their options', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.infiniteStream(fc.boolean()), (given, marks) => {
        const space = makeDealSpace(given)
        const kept = Uint8Array.from({ length: space.count }, () => Number(marks.next().value))
        const fewer = restrictSpace(space, kept)
        const numbers = Array.from({ length: space.count }, (_, x) => x)
          .filter(x => kept[x])
          .map(x => numberOf(space, x))
        expect(Array.from({ length: fewer.count }, (_, x) => numberOf(fewer, x))).toEqual(numbers)
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
