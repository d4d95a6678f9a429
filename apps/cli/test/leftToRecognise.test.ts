import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const few = ['--draws', '300']
const flat = (text: string): string => text.replace(/\s+/g, ' ')

// A strike both would be better without; each is sure it would win it.
const strike = `parley: 1
title: A strike
question: Can they agree before it?
as_of: 2026-11-29
ranges: 80%
parties: {port: Port, union: Union}
issues: {raise: {from: 0, to: 10, step: 1, unit: percent}}
quantities: {strike_holds: 45% to 55%}
worth:
  port: {points: {raise: {0: 100, 10: 0}}}
  union: {points: {raise: {0: 0, 10: 100}}}
if_talks_fail:
  port: {strike: {scenarios: {long: {chance: strike_holds, worth: 0}, short: {chance: rest, worth: 80}}}, talks_continue: 10}
  union: {strike: {scenarios: {long: {chance: strike_holds, worth: 80}, short: {chance: rest, worth: 0}}}, talks_continue: 10}
beliefs:
  port: {strike_holds: 10%}
  union: {strike_holds: 90%}
moves:
  mediator:
    name: A mediator shows both the books
    by: port
    cost: 1
    effects: {beliefs.port.strike_holds: {shift: 35%}, beliefs.union.strike_holds: {shift: -35%}}
move_costs: {unit: days}
`

describe('a zone that is there and that one side does not see', () => {
  let cwd: string
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'parley-'))
    writeFileSync(join(cwd, 'strike.yaml'), strike)
  })

  it('is opened by what makes each side see it, and run names that', async () => {
    const { code, out } = await runCli(['run', 'strike.yaml', ...few], { cwd })
    expect(code).toBe(0)
    expect(flat(out)).toContain(
      'The cheapest opening: “A mediator shows both the books” (Port), for 1 days. That each side recognises a zone goes from almost no chance (< 1%) to almost certain (> 99%).',
    )
  })

  it('is no news where it is recognised too', async () => {
    const set = [
      '--set',
      'beliefs.port.strike_holds=50%',
      '--set',
      'beliefs.union.strike_holds=50%',
    ]
    const { out } = await runCli(['run', 'strike.yaml', ...few, ...set], { cwd })
    expect(flat(out)).not.toContain('The cheapest opening')
  })

  it('is what the brief names too', async () => {
    const { code } = await runCli(['brief', 'strike.yaml', '-o', 'strike.html'], { cwd })
    expect(code).toBe(0)
    const page = flat(readFileSync(join(cwd, 'strike.html'), 'utf8').replace(/<[^>]*>/g, ''))
    expect(page).toContain('That each side recognises a zone goes from')
    expect(page).not.toContain('No move is needed')
  })
})
