import { describe, expect, it } from 'vitest'
import { put, scratchFolder } from './cases.ts'
import { runCli } from './runCli.ts'

const places = Array.from({ length: 10 }, (_, i) => `i${i}`)
const choices = Array.from({ length: 8 }, (_, k) => `o${k}`)
const scores = (of: (k: number) => number): string =>
  places.map(i => `${i}: {${choices.map((o, k) => `${o}: ${of(k)}`).join(', ')}}`).join(', ')

/** A thousand million deals, two schools, a move: more than can be listed. */
const large = `parley: 1
title: Ten issues
question: Is there a deal?
as_of: 2026-05-04
ranges: 80%
parties:
  a: {name: A, role: decides}
  b: {name: B, role: decides}
  c: {name: C, role: shapes}
quantities:
  wins: {name: A wins, value: 40% to 60%, why: One old case.}
issues: {${places.map(i => `${i}: {name: ${i}, options: {${choices.map(o => `${o}: ${o}`).join(', ')}}}`).join(', ')}}
worth:
  a: {points: {${scores(k => k)}}}
  b: {points: {${scores(k => 7 - k)}}}
if_talks_fail:
  a: {court: {scenarios: {wins: {chance: wins, worth: 60}, loses: {chance: rest, worth: 20}}}, talks_continue: 10}
  b: {court: {scenarios: {wins: {chance: 1 - wins, worth: 60}, loses: {chance: rest, worth: 20}}}, talks_continue: 10}
schools:
  bold: {name: Bold, why: Of A., set: {wins: 70%}}
move_costs: {unit: days}
moves:
  help: {name: Help, by: c, kind: setup, cost: 1, chance: 50%, effects: {wins: {shift: -10%}}}
`
const cwd = scratchFolder()
put(cwd, 'large.yaml', large)
const ask = (...words: string[]): ReturnType<typeof runCli> =>
  runCli([words[0]!, 'large.yaml', ...words.slice(1), '--draws', '32'], { cwd })

describe('a case of more deals than can be listed', () => {
  it('is designed from deals picked so that nothing better is missed, which is said', async () => {
    const { code, out, err } = await ask('design')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('no deal is acceptable to all. The most balanced leaves A −5.0, B −5.0')
    expect(text).toMatch(/To design, [\d,]+ deals were picked so that what is best/)
  })

  it.each([
    ['moves'],
    ['blockers'],
    ['open'],
    ['deals'],
    ['drivers'],
    ['drivers', '--indices'],
    ['drivers', '--learn'],
  ])(
    'is answered by parley %s %s, from deals composed and not listed',
    async (...words: string[]) => {
      const { code, out, err } = await ask(...words)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.replace(/\s+/g, ' ')).toContain(
        'combine into 1,073,741,824 deals, too many to list: worths were composed issue by issue, exactly',
      )
    },
  )

  it.each([['run'], ['compare'], ['compare', '--between', 'as-written', 'bold'], ['talks']])(
    'is answered all the same by parley %s %s',
    async (...words: string[]) => {
      const { code, out, err } = await ask(...words)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).not.toBe('')
    },
  )

  it('still makes a brief, and tables', async () => {
    expect((await ask('brief', '-o', '-')).code).toBe(0)
    expect((await ask('export', '--table', 'moves', '-o', '-')).code).toBe(0)
  })
})
