import type { BlockersAnswer, Case } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { winSetLines } from './blockersLines.ts'

const given = {
  parties: [
    { id: 'b', name: 'Bob' },
    { id: 'c', name: 'Council' },
  ],
} as unknown as Case

it('speaks of no votes where a veto is all that a signature needs', () => {
  const answer = {
    winSets: [
      {
        of: 'b',
        needs: 0,
        canPass: true,
        sets: [{ voters: [], share: 0, enough: 1 }],
        count: 1,
        vetoes: ['c'],
      },
    ],
  } as unknown as BlockersAnswer
  expect(winSetLines(given, answer).map(toText)).toEqual([
    'Bob needs no share of the vote; Council must say yes.',
  ])
})
