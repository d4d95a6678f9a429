import type { BlockersAnswer, Case } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { complianceLines, obstacleLines, sideLines, winSetLines } from './blockersLines.ts'

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

const concession = (refuse: readonly string[]) => ({
  issue: 'price',
  issueName: 'Price',
  from: 'high',
  fromName: 'High',
  to: 'low',
  toName: 'Low',
  steps: null,
  by: null,
  gain: 1,
  costs: [],
  refuse,
})

it('does not say that a term brings one side round without saying who then refuses', () => {
  const side = (...refuse: readonly (readonly string[])[]) =>
    ({
      deciders: [],
      caveats: [],
      sides: [
        {
          party: 'b',
          role: 'decides',
          of: null,
          share: null,
          gain: { median: -2, low: -3, high: -1, level: 0.8 },
          accepts: 0,
          redLines: [],
          blocks: true,
          concessions: refuse.map(concession),
          most: null,
          movers: [],
        },
      ],
    }) as unknown as BlockersAnswer
  const priced = {
    ...given,
    worth: [],
    issues: [{ id: 'price', name: 'Price', scale: { kind: 'none' }, options: [] }],
  } as unknown as Case
  const takes = (answer: BlockersAnswer): string => toText(sideLines(priced, answer)[1]!)
  expect(takes(side(['c']))).toBe(
    'One term would bring Bob round, but never everybody: Price (Low instead of High), where Council refuses.',
  )
  expect(takes(side([], ['c']))).toBe(
    'Any one of these would bring Bob round: Price (Low instead of High); Price (Low instead of High), where Council refuses.',
  )
})

it('puts no chance on what stands in the way of a yes or a no', () => {
  const answer = {
    chance: 0,
    obstacles: [{ kind: 'voter', by: 'c', of: 'b', isVeto: false, without: 1 }],
    withoutAll: 1,
    lifts: [{ obstacles: [0], chance: 1 }],
    liftsUpTo: 4,
    caveats: [{ kind: 'no-uncertainty' }],
    compliance: { spoilers: [], ifKept: 0, parties: [] },
  } as unknown as BlockersAnswer
  expect([...obstacleLines(given, answer), ...complianceLines(given, answer)].map(toText)).toEqual([
    'Without the vote of Council in Bob one exists.',
    'For a deal to exist, this would have to go: the vote of Council in Bob.',
    'With every deal sure to be kept none exists.',
  ])
})
