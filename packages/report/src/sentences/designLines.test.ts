import type { Case, DesignAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { designTitle, lotteryLines } from './designLines.ts'

const given = {
  parties: [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Bob' },
  ],
  worth: [],
  issues: [],
} as unknown as Case

const answer = (kind: 'balanced' | 'nash'): DesignAnswer =>
  ({
    deciders: ['a', 'b'],
    lotteries: [
      {
        kind,
        parts: [],
        gains: [46.7, 40.5],
        discrete: [45.8, 41],
        opensZone: false,
        isBetter: true,
        whyNone: null,
      },
    ],
  }) as unknown as DesignAnswer

it('says how a lottery is better balanced though its smaller number is smaller', () => {
  const [line, balance, caution] = lotteryLines(given, answer('balanced')).map(toText)
  expect(line).toMatch(
    /^Most balanced: .*expected Ann \+47, Bob \+41.* gives Ann \+46, Bob \+41\.$/,
  )
  expect(balance).toMatch(/^Balance counts each gain as a share of what its own side can reach/)
  expect(caution).toMatch(/indifferent to risk/)
  expect(lotteryLines(given, answer('nash'))).toHaveLength(2)
})

it('never names the most balanced deal without the red line it crosses and the voters who refuse it', () => {
  const designed = {
    zoneCount: 0,
    zoneCountRange: null,
    deciders: ['a', 'b'],
    suggestions: [
      {
        kind: 'balanced',
        deals: [
          {
            deal: { id: 'x', name: 'The draft', isProposal: true, picks: [] },
            gains: [30, 10],
            isRatified: false,
            redLinesCrossed: [
              { party: 'a', line: 'one' },
              { party: 'a', line: 'two' },
            ],
          },
        ],
      },
    ],
  } as unknown as DesignAnswer
  expect(toText(designTitle(given, designed)!)).toBe(
    'At the central values no deal is acceptable to all. The most balanced gives Ann +30, Bob +10: “The draft”; voters refuse it; it crosses a red line of Ann.',
  )
})

it('gives an estimated number of deals as a range, and as one number where both ends print alike', () => {
  const titled = (low: number, high: number): string =>
    toText(
      designTitle(given, {
        ...answer('balanced'),
        suggestions: [{ kind: 'nash', deals: [] }],
        zoneCount: low,
        zoneCountRange: { low, high },
      } as unknown as DesignAnswer)!,
    )
  expect(titled(120, 180)).toContain('120–180 deals are acceptable')
  expect(titled(8.41e29, 8.42e29)).toContain('values 8.4 × 10^29 deals are acceptable')
})
