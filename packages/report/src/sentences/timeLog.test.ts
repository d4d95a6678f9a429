import type { Case, FuturePath, Path, TimelineAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { usual } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import { logPhrase } from './logPhrase.ts'
import { timeLog } from './timeLog.ts'

const path = (firstStep: number, exists: readonly number[], recognised = exists): Path => ({
  firstStep,
  exists,
  recognised,
  margin: [],
  ownMargin: [],
  noDeals: [],
  beliefs: [],
})
const future = (kind: FuturePath['kind'], of: Path) => ({
  id: kind,
  kind,
  name: 'Kyiv wins',
  path: of,
})
const answer = {
  step: 'month',
  asOfStep: 1,
  dates: ['2022-12', '2023-01', '2023-02', '2023-03'],
  past: path(0, [0.5, 0.4], [0.03, 0.03]),
  futures: [
    future('scenario', path(1, [0.4, 0.44, 0.6], [0.03, 0.04, 0.04])),
    future('observed', path(1, [0.4, 0.19, 0.15], [0.03, 0.03, 0.03])),
  ],
} as unknown as TimelineAnswer
const rows = [
  { date: '2023-01-31', value: -100 },
  { date: '2023-02-10', value: 20 },
  { date: '2023-02-28', value: 30 },
]
const series = { id: 'land', name: 'Land held', unit: 'km2', kind: 'flow', rows }
const event = { name: 'The thaw', when: { kind: 'dated', date: '2023-02-03' } }
const given = { dynamics: { series: [series], events: [event] } } as unknown as Case

describe('the log', () => {
  const [past, wins, went] = timeLog(given, answer)

  it('has an entry where the word changes, and counts the steps where none does', () => {
    expect(past!.entries.map(of => [of.step, of.reading, of.move])).toEqual([
      [1, 'exists', 'further'],
    ])
    expect(wins!.entries.map(of => [of.step, of.move])).toEqual([[3, 'closer']])
    expect([past!.same, wins!.same, went!.same]).toEqual([0, 1, 1])
  })

  it('shows what the data had in that step, and none beside a named future', () => {
    expect(wins!.entries[0]!.series).toEqual([])
    expect(went!.entries[0]!.series.map(of => of.value)).toEqual([50])
    expect(went!.entries[0]!.events).toEqual(['The thaw'])
  })

  it('prints two words with the numbers that tell them apart', () => {
    expect(toText(logPhrase(answer, went!.entries[0]!, usual))).toBe(
      '\u2193 further, February 2023: a zone exists, from unlikely (40%) to very unlikely (19%). In the data: The thaw; Land held 50 km2.',
    )
  })
})
