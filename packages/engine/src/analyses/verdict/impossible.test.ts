import type { Caveat, VerdictAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { buildCase, type CaseSpec } from '../../../test/builders/buildCase.ts'
import { fearonCase } from '../../../test/builders/fearonCase.ts'
import { verdict } from '../verdict.ts'

const ask = { draws: 16, seed: 'impossible', school: null }

const seller = {
  weights: { price: 1 },
  scores: { price: { low: 0, mid: 50, high: 100 } },
  courses: { keep: 40 },
}
const buyer = {
  weights: { price: 1 },
  scores: { price: { low: 100, mid: 50, high: 0 } },
  courses: { walk: 40 },
}
const sale: CaseSpec = {
  issues: { price: { ordered: ['low', 'mid', 'high'] } },
  parties: { seller, buyer },
}
const caveat = <K extends Caveat['kind']>(answer: VerdictAnswer, kind: K) =>
  answer.caveats.find(of => of.kind === kind)

describe('a verdict on an impossible case', () => {
  it('says which rules leave no deal, the fewest that do', () => {
    const answer = verdict(
      buildCase({
        ...sale,
        rules: [
          { when: { price: 'low' } },
          { when: { price: ['low', 'mid'] } },
          { when: { price: ['mid', 'high'] } },
        ],
      }),
      ask,
    )
    expect(caveat(answer, 'no-feasible-deal')).toEqual({
      kind: 'no-feasible-deal',
      conflict: ['never price: low', 'never price: mid or high'],
    })
    expect(answer.exists).toMatchObject({
      chance: 0,
      margin: null,
      nearest: null,
      binding: [],
      bindingIssue: null,
    })
    expect(answer.cells).toEqual({ recognised: 0, hidden: 0, mirage: 0, none: 1 })
    expect(answer.cell).toBe('none')
    expect(answer.noDeals[0]!.worth.median).toBe(40)
  })

  it('says which red lines and rules exclude every deal', () => {
    const answer = verdict(
      buildCase({
        ...sale,
        parties: {
          seller: { ...seller, redLines: { price: 'low' } },
          buyer: { ...buyer, redLines: { price: ['mid', 'high'] } },
        },
      }),
      ask,
    )
    expect(caveat(answer, 'all-deals-cross-a-red-line')).toEqual({
      kind: 'all-deals-cross-a-red-line',
      conflict: ['seller refuses price: low', 'buyer refuses price: mid or high'],
    })
    expect(answer.exists.chance).toBe(0)
    expect(answer.without.redLines).toBe(1)
  })

  it('finds red lines that leave nothing of a continuous issue', () => {
    const given = fearonCase({ p: 0.5, a: 0.1, b: 0.1 })
    const [a, b] = given.worth
    const line = (limit: number, kind: 'below' | 'at-least') => ({
      test: { issue: given.issues[0]!.id, kind, limit },
      attribution: a!.redLines[0]?.attribution ?? { class: 'assumed' as const, why: '', from: [] },
    })
    const answer = verdict(
      {
        ...given,
        worth: [
          { ...a!, redLines: [line(0.5, 'below')] },
          { ...b!, redLines: [line(0.5, 'at-least')] },
        ],
      },
      ask,
    )
    expect(caveat(answer, 'all-deals-cross-a-red-line')).toMatchObject({
      conflict: ['A refuses share below 0.5', 'B refuses share at or above 0.5'],
    })
    expect(answer.exists.range!.zone).toBeNull()
    expect(answer.exists.range!.walkAways).toHaveLength(2)
  })

  it('says that there is one deal only when every issue has one option', () => {
    const answer = verdict(
      buildCase({
        issues: { price: ['mid'] },
        parties: {
          seller: { ...seller, scores: { price: { mid: 50 } } },
          buyer: { ...buyer, scores: { price: { mid: 50 } } },
        },
      }),
      ask,
    )
    expect(caveat(answer, 'one-deal-only')).toBeDefined()
    expect(answer.exists.chance).toBe(1)
    expect(answer.exists.bindingIssue).toBeNull()
  })

  it('says that all deals come to the same when they do', () => {
    const flat = { price: { low: 50, mid: 50, high: 50 } }
    const answer = verdict(
      buildCase({
        ...sale,
        parties: { seller: { ...seller, scores: flat }, buyer: { ...buyer, scores: flat } },
      }),
      ask,
    )
    expect(caveat(answer, 'all-deals-equal')).toBeDefined()
    expect(answer.exists.bindingIssue).toBeNull()
    expect(answer.exists.zoneSize!.median).toBe(3)
  })

  it('counts a course with no chance at all as an even one, and says its chances were rescaled', () => {
    const answer = verdict(
      buildCase({
        ...sale,
        parties: {
          seller: {
            ...seller,
            courses: {
              sue: {
                scenarios: { wins: { chance: 0, worth: 80 }, loses: { chance: 0, worth: 0 } },
              },
            },
          },
          buyer,
        },
      }),
      ask,
    )
    expect(answer.noDeals[0]!.worth.median).toBe(40)
    expect(caveat(answer, 'chances-rescaled')).toEqual({
      kind: 'chances-rescaled',
      path: 'if_talks_fail.seller.sue',
      share: 1,
    })
  })

  it('has no nearest deal where no deal would ever be ratified, and says what that costs', () => {
    const answer = verdict(
      buildCase({
        ...sale,
        parties: {
          seller,
          buyer,
          board: { ...seller, role: 'ratifies', courses: { keep: 200 } },
        },
        ratification: { seller: { needs: 0, veto: ['board'] } },
      }),
      ask,
    )
    expect(answer.exists.chance).toBe(0)
    expect(answer.exists.nearest).toBeNull()
    expect(answer.without.ratification).toBe(1)
    expect(answer.ratifiers).toEqual([{ by: 'board', of: 'seller', without: 1 }])
    expect(caveat(answer, 'all-deals-cross-a-red-line')).toBeUndefined()
  })

  it('says so when nothing is uncertain', () => {
    const answer = verdict(buildCase(sale), ask)
    expect(caveat(answer, 'no-uncertainty')).toBeDefined()
    expect(caveat(answer, 'beliefs-not-modelled')).toEqual({
      kind: 'beliefs-not-modelled',
      parties: ['seller', 'buyer'],
    })
  })
})
