import type { Case, FuturePath, PartyId, TimelineAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import {
  channelSentence,
  lookBackSentence,
  ofTwenty,
  opensSentence,
  signpostSentence,
  trajectoryLine,
  wideningSentences,
} from './timeline.ts'

const nothing = { total: 0, by: { belief: 0, cost: 0, terms: 0, commitment: 0 } }

function future(
  changes: Partial<FuturePath> & { recognised$?: readonly number[] } = {},
): FuturePath {
  const { recognised$ = [0.1, 0.3, 0.65], ...rest } = changes
  return {
    id: 'wins',
    name: 'Kyiv keeps winning',
    why: '',
    kind: 'scenario',
    path: {
      firstStep: 0,
      exists: recognised$.map(chance => Math.min(1, chance + 0.2)),
      recognised: recognised$,
      margin: recognised$.map(() => null),
      ownMargin: recognised$.map(() => null),
      noDeals: [],
      beliefs: [],
    },
    passage: { median: 14, low: 3, high: null, never: 0.2 },
    exists: nothing,
    recognised: nothing,
    widening: [],
    ...rest,
  }
}

const answer = {
  step: 'month',
  asOfStep: 0,
  dates: ['2023-10', '2023-11', '2023-12'],
  futures: [future()],
} as unknown as TimelineAnswer

const given = { parties: [], quantities: [] } as unknown as Case
const gap = {
  about: 'a',
  a: 'analyst',
  b: 'russia',
  start: 0.5,
  widest: 0.513,
  atStep: 6,
  closedBy: 12,
} as unknown as FuturePath['widening'][number]

describe('when a zone opens', () => {
  it('names exists and recognised, the condition, the date, the median path and the share that never gets there', () => {
    expect(toText(opensSentence(answer, answer.futures[0]!))).toBe(
      'If Kyiv keeps winning: a zone exists, very likely (85%), and each side recognises one, likely (65%), in December 2023; the median path first gets there in 14 months; 20% never do within the horizon.',
    )
  })

  it('says so when the median path does not get there, and when no path does', () => {
    const never = future({ passage: { median: null, low: null, high: null, never: 1 } })
    expect(toText(opensSentence(answer, never))).toContain(
      'the median path does not get there, and no path does.',
    )
  })

  it('tells what the data did without an if', () => {
    const seen = future({ kind: 'observed', name: '' })
    expect(toText(opensSentence(answer, seen))).toMatch(
      /^As the data then went: .* in December 2023;/,
    )
  })

  it('gives one line to the verdict: the future that ends best, now and then', () => {
    const flat = future({ id: 'flat', name: 'stalemate', recognised$: [0.1, 0.1, 0.1] })
    const line = trajectoryLine({ ...answer, futures: [flat, ...answer.futures] })
    expect(toText(line!)).toBe(
      'Over time, if Kyiv keeps winning: that each side recognises a zone goes from very unlikely (10%) to likely (65%) in December 2023.',
    )
    expect(trajectoryLine({ ...answer, futures: [] })).toBeNull()
  })

  it('counts in twenty futures', () => {
    expect([0, 0.024, 0.025, 0.35, 0.5, 1].map(ofTwenty)).toEqual([0, 0, 1, 7, 10, 20])
    expect(() => ofTwenty(1.01)).toThrow('ofTwenty: 1.01 is not in [0, 1]')
  })
})

describe('which channel does it', () => {
  it('names the channel that does most of it', () => {
    const by = { belief: 0.4, cost: 0.1, terms: 0, commitment: 0.05 }
    expect(toText(channelSentence(future({ recognised: { total: 0.55, by } })))).toBe(
      'Kyiv keeps winning: the chance that each side recognises a zone changes by +55 points. Most of it comes through belief. By channel: belief +40, cost of no deal +10, terms 0, commitment +5.',
    )
  })

  it('names none when none does most, or the largest goes the other way', () => {
    const even = { belief: 0.2, cost: 0.2, terms: 0.1, commitment: 0 }
    expect(toText(channelSentence(future({ recognised: { total: 0.5, by: even } })))).toContain(
      'No one channel does most of it.',
    )
    const against = { belief: -0.5, cost: 0.3, terms: 0.25, commitment: 0 }
    expect(toText(channelSentence(future({ recognised: { total: 0.05, by: against } })))).toContain(
      'No one channel does most of it.',
    )
  })
})

describe('where estimates part', () => {
  it('says that the chance falls before it rises only where it did so', () => {
    const dips = future({ recognised$: [0.2, 0.1, 0.6], widening: [gap] })
    expect(toText(wideningSentences(given, answer, dips)[0]!)).toBe(
      'Kyiv keeps winning: on the way the chance that each side recognises a zone falls below where it starts, and ends above it. On a, we and russia start 50 points apart and are furthest apart, by 51, after six months; they are closer than at the start only after 12 months.',
    )
    const rises = future({ widening: [gap] })
    expect(toText(wideningSentences(given, answer, rises)[0]!)).toMatch(
      /^Kyiv keeps winning: on a, we and russia start 50 points apart/,
    )
    const falls = future({ recognised$: [0.2, 0.1, 0.1], widening: [{ ...gap, closedBy: null }] })
    const said = toText(wideningSentences(given, answer, falls)[0]!)
    expect(said).toContain('falls below where it starts. On a')
    expect(said).toContain('at no step within the horizon are they closer than at the start')
  })

  it('does not say that two come no closer where they did before they parted', () => {
    const parts = future({ widening: [{ ...gap, closedBy: 2 }] })
    expect(toText(wideningSentences(given, answer, parts)[0]!)).toContain(
      'after six months; they were closer than at the start after two months.',
    )
  })

  it('does not speak of a gap that widens by less than a point', () => {
    expect(
      wideningSentences(given, answer, future({ widening: [{ ...gap, widest: 0.505 }] })),
    ).toEqual([])
  })
})

describe('looking back', () => {
  const stamp = {
    future: 'wins',
    futureName: 'Kyiv keeps winning',
    condition: 'three months of net gains',
    by: '2023-10-01',
    status: 'failed' as const,
    judged: 0.65,
    observed: 0.08,
    judgedExists: 0.7,
    observedExists: 0.3,
    tellsApart: true,
    stillest: { view: 'russia' as PartyId, about: 'quantities.p', start: 0.1, later: 0.15 },
  }
  it('stamps the condition, the judgement and what the data then had', () => {
    expect(toText(lookBackSentence(given, stamp))).toBe(
      'Condition not met by 1 October 2023: three months of net gains. Judgement, if Kyiv keeps winning: each side recognises a zone then, likely (65%). As the data then went: very unlikely (10%). That a zone exists: likely (70%) if so, unlikely (30%) as the data went.',
    )
  })

  it('says plainly when it cannot tell the futures apart, and whose belief stood still', () => {
    const same = { ...stamp, judged: 0.04, observed: 0.03, tellsApart: false }
    const text = toText(lookBackSentence(given, same))
    expect(text).toContain('This look back cannot tell the two futures apart')
    expect(text).toContain('differs by one point then')
    expect(text).toContain('at 15%, from 10%')
    const blind = { ...same, stillest: null }
    expect(toText(lookBackSentence(given, blind))).toMatch(/differs by one point then\.$/)
  })

  it('gives a signpost its status now, and then where that was another', () => {
    const post = {
      id: 'gains',
      name: 'three months of net gains',
      how: 'monthly maps.',
      by: '2023-10-01',
      statusThen: 'not-yet',
      statusNow: 'failed',
      valueThen: -100,
      valueNow: 40,
      unit: 'km2',
      conditionOf: 'wins',
      effect: '',
    } as const
    expect(toText(signpostSentence(post))).toBe(
      'three months of net gains (by 1 October 2023): not met; as known then, not yet; latest 40 km2. Watch: monthly maps.',
    )
  })
})
