import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

describe('parley timeline --known', () => {
  const known = async (when: string) => {
    const { out } = await runCli(['timeline', 'timed.yaml', ...few, '--known', when, '--json'], {
      cwd,
    })
    return JSON.parse(out).timeline
  }

  it('reads, as known then, no row published after as_of: none past it tells a future or meets a signpost', async () => {
    const [then, now] = [await known('then'), await known('now')]
    expect([then.known, now.known]).toEqual(['then', 'now'])
    expect(then.dataThrough < now.dataThrough).toBe(true)
    expect(then.futures.map((of: { kind: string }) => of.kind)).not.toContain('observed')
    expect(then.lookBack).toEqual([])
    for (const post of then.signposts) expect(post.statusNow).toBe(post.statusThen)
  })

  it('says which of the two it is, and to when', async () => {
    const said = async (...more: string[]) =>
      (await runCli(['timeline', 'timed.yaml', ...few, ...more], { cwd })).out.replace(/\s+/g, ' ')
    expect(await said('--known', 'then')).toContain('As known then: only rows published by')
    expect(await said()).toContain('As known now: the data are read to')
  })

  it('says what it takes, and leaves 2', async () => {
    const { code, err } = await runCli(['timeline', 'timed.yaml', '--known', 'before'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('--known takes then, now')
  })
})

describe('the examples of fighting and learning', () => {
  const folder = join(import.meta.dirname, '../../../examples/time')
  const futures = async (name: string, ...set: string[]) => {
    const path = join(folder, name, 'case.yaml')
    const asked = ['timeline', path, '--draws', '16', '--json', ...set.flatMap(of => ['--set', of])]
    return JSON.parse((await runCli(asked, { cwd })).out).timeline.futures
  }
  const engagements = async (...set: string[]) =>
    (await futures('learning-by-fighting', ...set)).map(
      (of: { passage: { median: number } }) => of.passage.median,
    )
  const strengths = (a: number, b: number) => [
    `learning.north_wins.learners.a.strength=${a}`,
    `learning.north_wins.learners.b.strength=${b}`,
  ]
  const cost = (each: number) =>
    ['a', 'b'].map(side => `if_talks_fail.${side}.fight_on.cost=${each}`)

  it('take as many engagements as their page says, by strength and by cost', async () => {
    expect(await engagements()).toEqual([202, 73, 19])
    expect(await engagements(...strengths(20, 20))).toEqual([30, 30, 30])
    expect(await engagements(...strengths(20, 80))).toEqual([16, 55, 174])
    expect((await engagements(...cost(17.5)))[0]).toBe(75)
  })

  it('part first where the firmer side loses: from 50 points to 51.3 after six engagements', async () => {
    const [losing] = await futures('learning-by-fighting')
    expect(losing.widening[0]).toMatchObject({ atStep: 6 })
    expect(losing.widening[0].start).toBeCloseTo(0.5, 12)
    expect(losing.widening[0].widest).toBeCloseTo(0.513, 3)
  })

  it('make a war over forts longer by firmer priors, shorter by dearer battles, and none of equal beliefs', async () => {
    const length = async (...set: string[]) => (await futures('forts', ...set))[0].passage.median
    const asWritten = await length()
    expect(asWritten).toBe(4)
    expect(await length('quantities.battle_costs=5')).toBe(1)
    expect(await length('beliefs.a.firmness=40', 'beliefs.b.firmness=40')).toBeGreaterThan(4)
    const [dear] = await futures('forts', 'quantities.battle_costs=5.6')
    expect(dear.path.recognised[0]).toBe(1)
    const [agreed] = await futures(
      'forts',
      'beliefs.a.quantities.battle=50%',
      'beliefs.b.quantities.battle=50%',
    )
    expect(agreed.path.recognised[0]).toBe(1)
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
      /Over time, if mud: that each side recognises a zone goes from .* in December 2023\./,
    )
    const still = await runCli(['run', 'still.yaml', ...few, '--over-time'], { cwd })
    expect(still.out).not.toContain('Over time')
    // Time is the slow part: a plain verdict is not made to wait for it.
    const plain = await runCli(['run', 'timed.yaml', ...few], { cwd })
    expect(plain.out).not.toContain('Over time')
  })
})

describe('parley run --as-of', () => {
  const run = (...args: string[]) => runCli(['run', 'timed.yaml', ...few, ...args], { cwd })

  it('prints the verdict of that date, and that the values written hold at another', async () => {
    const { code, out, err } = await run('--as-of', '2023-01-20')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^As of 20 January 2023/)
    expect(out.replace(/\s+/g, ' ')).toContain('Asked of 20 January 2023: the values written hold')
    expect(out).not.toContain('Flips if')
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  })

  it('reads what was published by then with --known then', async () => {
    const { code, out } = await run('--as-of', '2023-01-20', '--known', 'then', '--lang', 'uk')
    expect(code).toBe(0)
    expect(out).toContain('Станом на 20 січня 2023')
  })

  it.each([
    ['2023-02-30', 'takes a date like'],
    ['2021-06-01', 'is before the first step, 2023-01'],
    ['2031-06-01', 'is after the last of the data, '],
  ])('says of %s what dates there are', async (date, said) => {
    const { code, out, err } = await run('--as-of', date)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it.each([
    [['--known', 'then'], '--known goes with --as-of'],
    [['--over-time', '--as-of', '2023-01-20'], '--over-time goes without --as-of'],
  ])('passes over no flag in silence: %j', async (flags, said) => {
    const { code, out, err } = await run(...flags)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('says what to add to a case without time', async () => {
    const { code, err } = await runCli(['run', 'still.yaml', ...few, '--as-of', '2023-01-20'], {
      cwd,
    })
    expect(code).toBe(3)
    expect(err).toContain('says nothing of time')
  })
})

describe('a case that names no future', () => {
  it('is told of its past, with what to add in place of empty tables', async () => {
    put(
      cwd,
      'aimless.yaml',
      read('timed.yaml')
        .replace(/^scenarios:\n(?: .*\n)+/m, '')
        .replace(/^signposts:\n.*\n/m, ''),
    )
    const { code, out } = await runCli(['timeline', 'aimless.yaml', ...few, '--known', 'then'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(out).toContain('No future is named')
    expect(out).not.toContain('A zone of agreement exists')
  })
})
