import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { byWorstCase, helpsInPhrase, neutralitySentence, worstView } from './moves.ts'

/** A move of which only what it does for a zone in each view of the case is known. */
function move(name: string, ...views: readonly (readonly [before: number, after: number])[]) {
  const schools = views.map(([before, after], i) => ({
    school: i === 0 ? null : `school${i}`,
    name: i === 0 ? '' : `School ${i}`,
    exists: { before, after },
    recognised: { before: 0, after: 0 },
  }))
  return { names: [name], schools } as unknown as MoveReading
}

const steady = move('steady', [0.4, 0.45], [0.2, 0.24])
const bold = move('bold', [0.4, 0.7], [0.2, 0.15])
const idle = move('idle', [0.4, 0.4], [0.2, 0.2])

it('puts a bold move that backfires in one school behind one that does nothing', () => {
  const answer = { moves: [bold, idle, steady] } as unknown as MovesAnswer
  expect(byWorstCase(answer)).toEqual([steady, idle, bold])
})

it('names the view in which a move does least', () => {
  expect(worstView(bold)?.name).toBe('School 1')
  expect(worstView(move('in no view'))).toBeNull()
})

it('counts the views in which a move helps', () => {
  expect([steady, bold, idle].map(of => toText(helpsInPhrase(of)))).toEqual([
    '2 of 2',
    '1 of 2',
    '0 of 2',
  ])
})

it('does not say of two moves that each makes no deal worse for both sides', () => {
  const given = {
    parties: [
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Bob' },
    ],
  } as unknown as Case
  const worse = (name: string, party: string): MoveReading =>
    ({ names: [name], worsensNoDealOf: [party] }) as unknown as MoveReading
  const text = (...moves: readonly MoveReading[]): string =>
    toText(neutralitySentence(given, moves)!)
  expect(text(worse('Arms', 'b'))).toMatch(/^“Arms” makes no deal worse for Bob\. That can/)
  expect(text(worse('Arms', 'b'), worse('Strike', 'a'))).toMatch(
    /^“Arms” and “Strike”: each makes no deal worse for somebody \(Bob and Ann, all told\)\. That can/,
  )
})
