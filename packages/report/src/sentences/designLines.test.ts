import type { Case, DesignAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { lotteryLines } from './designLines.ts'

const given = {
  parties: [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Bob' },
  ],
  worth: [],
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
