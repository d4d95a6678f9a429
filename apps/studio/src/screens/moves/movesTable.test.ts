import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import { type Phrase, toText } from '@parley/report'
import { expect, it } from 'vitest'
import { wordsOf } from '../../languages/words.ts'
import type { Settings } from '../../settings/settings.ts'
import { movesTable } from './movesTable.tsx'

const given = { parties: [{ id: 'a', name: 'Ann' }] } as unknown as Case
const words = wordsOf({ language: 'en', direction: 'auto' } as Settings)

it('says how likely a move makes a zone of a case without a range, not yes because it is likelier than not', () => {
  const after = (chance: number) => ({ chance, margin: null })
  const change = (to: number) => ({ before: 0, after: to, error: 0 })
  const aid = {
    moves: ['aid'],
    made: ['aid'],
    names: ['Aid'],
    by: ['a'],
    cost: null,
    lag: null,
    isReversible: null,
    asLikely: { exists: after(0.6), recognised: after(0.4) },
    ifItWorks: { exists: after(1), recognised: after(1) },
    schools: [{ school: null, name: '', exists: change(0.6), recognised: change(0.4) }],
  } as unknown as MoveReading
  const answer = {
    before: { exists: after(0), recognised: after(0) },
    moves: [aid],
    caveats: [{ kind: 'no-uncertainty' }],
  } as unknown as MovesAnswer
  const [row] = movesTable(given, answer, [aid], words).rows
  const shown = (at: number): string =>
    toText((row!.cells[at]!.shown as { props: { of: Phrase } }).props.of)
  expect([2, 3, 4, 5].map(shown)).toEqual(['60%', 'yes', '40%', 'yes'])
  expect(shown(10)).toContain('60%')
})
