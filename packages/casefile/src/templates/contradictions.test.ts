import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import { answeredWorth, worthOfDeal } from './answeredWorth.ts'
import type { Answers } from './answers.ts'
import { contradictions, placedNoDeal } from './contradictions.ts'
import { dealsToRank } from './dealsToRank.ts'
import { fromAnswers } from './fromAnswers.ts'
import { impliedOrder } from './impliedOrder.ts'

/** Buying a used van, price and delivery date. */
const van: Answers = {
  asOf: '2026-03-02',
  parties: ['Seller', 'Buyer'],
  issues: [
    { name: 'Price', options: ['3000 euro', '3500 euro', '4000 euro'] },
    { name: 'Delivery', options: ['this week', 'in a month'] },
  ],
  ifTalksFail: [
    { party: 0, story: 'The dealer takes it for less.', worth: 'poor' },
    { party: 1, story: 'Another van, next month.', worth: 'middling' },
  ],
  ranking: [
    {
      party: 0,
      issues: [0, 1],
      options: [
        { issue: 0, bestFirst: [2, 1, 0] },
        { issue: 1, bestFirst: [1, 0] },
      ],
    },
    {
      party: 1,
      issues: [0, 1],
      options: [
        { issue: 0, bestFirst: [0, 1, 2] },
        { issue: 1, bestFirst: [0, 1] },
      ],
    },
  ],
}

describe('dealsToRank', () => {
  it('offers four different deals where there are four, each side’s best among them', () => {
    expect(dealsToRank(van)).toEqual([
      [2, 1],
      [0, 0],
      [2, 0],
      [0, 1],
    ])
    const one = { ...van, issues: [van.issues[1]!] } as unknown as Answers
    expect(dealsToRank({ ...one, ranking: [] })).toEqual([[0], [1]])
  })
})

describe('contradictions', () => {
  it('finds none where whole deals are ranked as their parts say', () => {
    const worth = answeredWorth(van, 0)
    const deals = dealsToRank(van)
    const bestFirst = [0, 1, 2, 3].sort(
      (a, b) => worthOfDeal(worth, deals[b]!) - worthOfDeal(worth, deals[a]!),
    )
    expect(contradictions({ ...van, dealRanks: [{ party: 0, bestFirst }] })).toEqual([])
  })

  it('reads back what was said and what the parts imply', () => {
    const [found, ...more] = contradictions({
      ...van,
      dealRanks: [{ party: 0, bestFirst: [0, 3, 2, 1] }],
    })
    expect(found).toMatchObject({ kind: 'deals', party: 0, over: [0, 1], under: [2, 0] })
    expect(found).toMatchObject({ overWorth: 25, underWorth: 75 })
    expect(more).toEqual([])
  })

  it('reads back a word for no agreement that its place among the deals denies', () => {
    const found = contradictions({
      ...van,
      dealRanks: [{ party: 0, bestFirst: [0, 2, 3, 1], noDealAfter: 1 }],
    })
    expect(found).toMatchObject(
      [
        { kind: 'no-deal', deal: [2, 0], dealWorth: 75, noDealWorth: 20, saidBetter: true },
        { kind: 'no-deal', deal: [0, 1], dealWorth: 25, noDealWorth: 20, saidBetter: true },
      ].slice(0, found.length),
    )
    expect(found.length).toBeGreaterThan(0)
  })

  it('never throws, whatever was answered', () => {
    const ranks = fc.record({
      party: fc.nat({ max: 4 }),
      bestFirst: fc.array(fc.nat({ max: 6 })),
      noDealAfter: fc.nat({ max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(ranks), dealRanks => {
        const answers = { ...van, dealRanks }
        for (const of of contradictions(answers)) expect(van.parties[of.party]).toBeDefined()
        const read = readCase(fromAnswers(answers), { file: 'new.yaml' })
        expect(read.case).not.toBe(null)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a place among deals', () => {
  it('becomes a range between the deals around it, assumed', () => {
    const answers = { ...van, dealRanks: [{ party: 0, bestFirst: [0, 2, 3, 1], noDealAfter: 3 }] }
    expect(placedNoDeal(answers, 0)).toEqual([0, 25])
    expect(placedNoDeal(answers, 1)).toBe(null)
    const text = fromAnswers(answers)
    expect(text).toContain('why: From where it was put among whole deals.')
    expect(text).toContain('worth: 0 to 25}')
  })
})

it('begins a ranking with an order that contradicts nothing', () => {
  const dealRanks = van.parties.map((_, party) => {
    const { deals, noDealAfter } = impliedOrder(van, party)
    return { party, bestFirst: deals, noDealAfter }
  })
  expect(contradictions({ ...van, dealRanks })).toEqual([])
  // A poor alternative loses to more deals than a middling one.
  expect(impliedOrder(van, 0).noDealAfter).toBeGreaterThan(0)
})
