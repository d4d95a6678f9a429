import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'a.yaml', smallCase)
const few = ['--draws', '50', '--rounds', '20']

describe('parley talks', () => {
  it('says how many sessions are signed by when, and never that a zone exists', async () => {
    const words = ['talks', 'a.yaml', ...few, '--round-days', '7']
    const { code, out, err } = await runCli(words, { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const flat = out.replace(/\s+/g, ' ')
    expect(flat).toMatch(/^.*% of sessions are signed by 4 June 2026, in alternating offers over/)
    expect(flat).not.toMatch(/signed[^.]*(exist|recognis)/)
    expect(flat).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  })

  it('answers a program with the same numbers for the same seed', async () => {
    const words = ['talks', 'a.yaml', ...few, '--strategy', 'micro,linear', '--json']
    const { code, out } = await runCli(words, { cwd })
    expect(code).toBe(0)
    const { schema, talks } = JSON.parse(out)
    expect(schema).toBe('parley.talks/1')
    expect(talks.parties.map((of: { strategy: string }) => of.strategy)).toEqual([
      'micro',
      'linear',
    ])
    expect(talks.signed).toBe(talks.signedBy.at(-1).share)
    expect((await runCli(words, { cwd })).out).toBe(out)
  })

  it.each(['single-text', 'meso'])('plays %s', async protocol => {
    const words = ['talks', 'a.yaml', ...few, '--protocol', protocol, '--json']
    const { talks } = JSON.parse((await runCli(words, { cwd })).out)
    expect(talks.protocol).toBe(protocol)
    expect(talks.signed).toBeGreaterThan(0)
    expect(talks.signed).toBeLessThanOrEqual(1)
  })

  it('plays every strategy against every other, as CSV, and says how far it is', async () => {
    const { code, out, err } = await runCli(['talks', 'a.yaml', ...few, '--tournament'], { cwd })
    expect(code).toBe(0)
    const [head, ...rows] = out.trim().split('\n')
    expect(head).toBe(
      'strategy_buyer,strategy_seller,signed,zones_found,efficient,mean_round,median_gain_buyer,median_gain_seller,worse_off_buyer,worse_off_seller',
    )
    expect(rows.length).toBe(25)
    expect(new Set(rows.map(row => row.split(',').slice(0, 2).join())).size).toBe(25)
    for (const row of rows) expect(row.split(',').length).toBe(10)
    expect(err).toContain('25 of 25: micro, micro')
  })

  it('writes the same rows as Parquet where the file is called that', async () => {
    const words = ['talks', 'a.yaml', ...few, '--tournament', '-o']
    expect((await runCli([...words, 'pairs.csv'], { cwd })).code).toBe(0)
    expect((await runCli([...words, 'pairs.parquet'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'pairs.csv'), 'utf8').trim().split('\n').length).toBe(26)
    const bytes = readFileSync(join(cwd, 'pairs.parquet'))
    const marks = [bytes.subarray(0, 4), bytes.subarray(-4)].map(of => of.toString('latin1'))
    expect(marks).toEqual(['PAR1', 'PAR1'])
  })

  it('says what it does not take, and leaves 2', async () => {
    for (const [words, said] of [
      [['--strategy', 'boulwar'], '--strategy takes boulware, linear'],
      [['--strategy', 'linear,linear,linear'], 'give one for all, or one for each of buyer'],
      [['--protocol', 'shouting'], '--protocol takes alternating, single-text, meso'],
      [['--rounds', '0'], '--rounds takes a whole number'],
      [['--discount', '2'], '--discount takes a number above 0'],
      [['--protocol', 'single-text', '--tournament'], 'goes with alternating and meso'],
    ] as const) {
      const { code, out, err } = await runCli(['talks', 'a.yaml', ...words], { cwd })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(said)
    }
  })
})
