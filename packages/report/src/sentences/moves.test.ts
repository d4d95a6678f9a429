import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { usual } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import {
  backfireSentences,
  beforeSentence,
  bestSentences,
  byWorstCase,
  helpsInPhrase,
  likelyCell,
  neutralitySentence,
  outcomeCell,
  worstView,
} from './moves.ts'

/** A move of which only what it does for a zone in each view of the case is known. */
function move(name: string, ...views: readonly (readonly [before: number, after: number])[]) {
  const schools = views.map(([before, after], i) => ({
    school: i === 0 ? null : `school${i}`,
    name: i === 0 ? '' : `School ${i}`,
    exists: { before, after, error: 0.005 },
    recognised: { before: 0, after: 0, error: 0 },
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
  expect(text(worse('Arms', 'b'))).toMatch(/^“Arms” lowers what no deal is worth to Bob\. That can/)
  expect(text(worse('Arms', 'b'), worse('Strike', 'a'))).toMatch(
    /^“Arms” and “Strike”: each lowers what no deal is worth to somebody \(Bob and Ann, all told\)\. That can/,
  )
})

/** A move with all that sentences about chances look at. */
function told(
  name: string,
  of: Readonly<{ exists: readonly [number, number]; recognised: readonly [number, number] }>,
  { closes = 0, error = 0.004 } = {},
): MoveReading {
  const after = (chance: number) => ({
    chance,
    margin: { median: 0, low: -1, high: 1, level: 0.8 },
    opens: 0,
    closes,
  })
  const effect = { exists: after(of.exists[1]), recognised: after(of.recognised[1]) }
  const view = (what: 'exists' | 'recognised') => ({
    before: of[what][0],
    after: of[what][1],
    error,
  })
  return {
    names: [name],
    made: [name],
    by: ['a'],
    cost: null,
    perCost: null,
    asLikely: effect,
    ifItWorks: effect,
    schools: [{ school: null, name: '', exists: view('exists'), recognised: view('recognised') }],
  } as unknown as MoveReading
}

const answering = (move: MoveReading, isCertain = false): MovesAnswer =>
  ({
    before: {
      exists: { chance: move.schools[0]!.exists.before, margin: null },
      recognised: { chance: move.schools[0]!.recognised.before, margin: null },
    },
    moves: [move],
    costUnit: null,
    caveats: isCertain ? [{ kind: 'no-uncertainty' }] : [],
  }) as unknown as MovesAnswer

const ann = { parties: [{ id: 'a', name: 'Ann' }] } as unknown as Case

it('puts the words of likelihood beside the numbers of what a move does', () => {
  const move = told('Arms', { exists: [0.41, 0.52], recognised: [0.03, 0.03] })
  expect(bestSentences(ann, answering(move)).map(toText)).toEqual([
    '“Arms” (Ann) takes the chance that a zone exists from unlikely (41%) to roughly even (52%); to roughly even (52%) if it works.',
  ])
})

it('lists a move that makes a zone less seen, though it exists as often', () => {
  const move = told('Parade', { exists: [0.4, 0.4], recognised: [0.3, 0.28] })
  const lines = (of: MoveReading): readonly string[] =>
    backfireSentences(answering(of), [of]).map(toText)
  expect(lines(move)).toEqual(['“Parade” makes it less likely that each side recognises one.'])
  const both = told('Strike', { exists: [0.4, 0.3], recognised: [0.3, 0.2] }, { closes: 0.1 })
  expect(lines(both)).toEqual([
    '“Strike” closes a zone that was there in 10% of draws; makes it less likely that one exists; takes from sight a zone that each side saw in 10% of draws; makes it less likely that each side recognises one.',
  ])
})

it('does not call a fall what the draws leave open, nor one that prints as nothing', () => {
  const lines = (fall: number, error: number): readonly string[] => {
    const move = told('Talk', { exists: [0.4, 0.4], recognised: [0.3, 0.3 - fall] }, { error })
    return backfireSentences(answering(move), [move]).map(toText)
  }
  expect(lines(0.02, 0.03)).toEqual([])
  expect(lines(0.004, 0.001)).toEqual([])
  expect(lines(0.006, 0.001)).toHaveLength(1)
})

it('puts no chance on a yes or a no, but one on a move that may fail', () => {
  const move = told('Aid', { exists: [0, 0.6], recognised: [0, 0] })
  const answer = answering(move, true)
  expect(toText(beforeSentence(answer))).toMatch(
    /^As things stand, that a zone exists: no; that each side recognises one: no\./,
  )
  expect(toText(bestSentences(ann, answer)[0]!)).toContain(
    'As things stand no zone exists; after “Aid” (Ann) it is likely (60%) that one exists',
  )
  const single = { median: 2, low: 2, high: 2, level: 0.8 }
  const cell = (chance: number, margin: typeof single | null): string =>
    toText(outcomeCell(usual, { chance, margin }, true))
  expect([cell(1, single), cell(0, null), cell(0.6, single)]).toEqual(['yes', 'no', '60%'])
  expect(cell(1, { ...single, high: 3 })).toBe('> 99%')
})

it('does not say that nothing comes of a move where what it needs may work without it', () => {
  // Strike needs Aid. Aid alone opens a zone, and Strike closes it again.
  const strike = {
    ...told('Strike', { exists: [0, 0.4], recognised: [0, 0] }),
    ifItWorks: { exists: { chance: 0, margin: null }, recognised: { chance: 0, margin: null } },
  } as MoveReading
  const cell = (made: readonly string[]): string => {
    const of = { ...strike, made } as MoveReading
    return toText(likelyCell(usual, answering(of, true), of, 'exists'))
  }
  expect([cell(['Strike']), cell(['Aid', 'Strike'])]).toEqual(['no', '40%'])
})
