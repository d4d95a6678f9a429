import { readFileSync } from 'node:fs'
import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const golden = new URL('../../../packages/casefile/test/golden/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, golden), 'utf8')
const cwd = scratchFolder()
put(cwd, 'timed.yaml', read('timed.yaml'))
put(cwd, 'time-well-written.csv', read('time-well-written.csv'))
put(cwd, 'still.yaml', smallCase)
put(cwd, 'unwatched.yaml', read('timed.yaml').replace(/^signposts:\n.*\n/m, ''))
const few = ['--draws', '200']

describe.each([['timeline'], ['signposts']])('parley %s', command => {
  it('answers on stdout within 80 columns, with every named future and no number that is none', async () => {
    const { code, out, err } = await runCli([command, 'timed.yaml', ...few], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  })

  it('prints JSON that names its schema, and rows with --ndjson and --plain', async () => {
    const asJson = await runCli([command, 'timed.yaml', ...few, '--json'], { cwd })
    const result = JSON.parse(asJson.out)
    expect(result.schema).toBe('parley.result/1')
    expect(result.timeline.futures.map((of: { id: string }) => of.id)).toEqual([
      'north-keeps-winning',
      'mud',
      'observed',
    ])
    const rows = await runCli([command, 'timed.yaml', ...few, '--ndjson'], { cwd })
    const [first] = rows.out.trim().split('\n')
    expect(Object.keys(JSON.parse(first!))).toContain(command === 'timeline' ? 'recognised' : 'by')
    const plain = await runCli([command, 'timed.yaml', ...few, '--plain'], { cwd })
    expect(plain.out.split('\n')[0]).toContain('\t')
  })

  it('says what to add to a case without time, and leaves 3', async () => {
    const { code, out, err } = await runCli([command, 'still.yaml', ...few], { cwd })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('says nothing of time')
    expect(err).toContain('add time: {step: month')
  })
})

describe('parley timeline --log', () => {
  it('prints the past and each future, with what stayed the same, within 80 columns', async () => {
    const { code, out } = await runCli(['timeline', 'timed.yaml', ...few, '--log'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^Log: /)
    expect(out).toContain('As the data then went')
    expect(out).toContain('→ same in ')
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  })
})

describe('parley signposts', () => {
  it('says how to add one where a case has none', async () => {
    const { code, err } = await runCli(['signposts', 'unwatched.yaml', ...few], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('has no signposts')
  })
})

describe('parley run', () => {
  it('adds one line on the future that ends best when asked, where the case has time', async () => {
    const timed = await runCli(['run', 'timed.yaml', ...few, '--over-time'], { cwd })
    expect(timed.out.replace(/\s+/g, ' ')).toMatch(
      /Over time, if mud: that each side recognises a zone goes from .* by December 2023\./,
    )
    const still = await runCli(['run', 'still.yaml', ...few, '--over-time'], { cwd })
    expect(still.out).not.toContain('Over time')
    // Time is the slow part: a plain verdict is not made to wait for it.
    const plain = await runCli(['run', 'timed.yaml', ...few], { cwd })
    expect(plain.out).not.toContain('Over time')
  })
})
