import { readFileSync } from 'node:fs'
import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { brokenCase, put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'a.yaml', smallCase)
put(cwd, 'broken.yaml', brokenCase)
const golden = new URL('../../../packages/casefile/test/golden/', import.meta.url)
for (const name of ['timed.yaml', 'time-well-written.csv'])
  put(cwd, name, readFileSync(new URL(name, golden), 'utf8'))
const few = ['--draws', '200']

/** The same case, said otherwise: spelling, order of lines, comments, a new line of prose. */
const respelled = smallCase
  .replace('45% to 55%', '0.45 to 0.55')
  .replace('ranges: 80%', '# as before\nranges: 80%')
put(cwd, 'respelled.yaml', respelled)
const later = smallCase
  .replace(
    '45% to 55%, why: seen last year',
    '20% to 30%, why: seen this year, from: [poll], class: inferred',
  )
  .replace(
    'as_of: 2026-01-15',
    'as_of: 2026-05-15\nsources:\n  poll: {title: A poll, type: report, issued: 2026-05}',
  )
put(cwd, 'later.yaml', later)
put(cwd, 'level.yaml', smallCase.replace('ranges: 80%', 'ranges: 90%'))
put(cwd, 'wider.yaml', smallCase.replace('step: 10,', 'step: 20,'))
put(
  cwd,
  'course.yaml',
  smallCase.replace(
    'another: {name: Another buyer, worth: 35 to 45}',
    'another: {name: Another buyer, worth: 35 to 45}\n    wait: {name: Wait, worth: 60 to 70}',
  ),
)

const between = ['compare', 'a.yaml', '--between', 'as-written', 'gloomy', ...few]

describe('parley compare --between', () => {
  it('says what each finds, what turns it and what accounts for it, within 80 columns', async () => {
    const { code, out, err } = await runCli(between, { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const heading of [
      'Change in judgement',
      'The smallest differences',
      'What accounts for it',
    ])
      expect(out).toContain(heading)
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|null/)
  })

  it('gives shares that sum to the change, as JSON and as rows', async () => {
    const { change } = JSON.parse((await runCli([...between, '--json'], { cwd })).out)
    const { shares, total } = change.waterfall.exists
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(total, 12)
    expect(total).toBeCloseTo(change.to.exists.chance - change.from.exists.chance, 12)
    const { out } = await runCli([...between, '--plain'], { cwd })
    expect(out.trimEnd().split('\n')).toHaveLength(1 + change.differences.length)
  })

  it('takes the two with a comma and anywhere on the line', async () => {
    const one = await runCli(between, { cwd })
    const other = await runCli(['compare', '--between', 'as-written,gloomy', ...few, 'a.yaml'], {
      cwd,
    })
    expect(other.out).toBe(one.out)
  })

  it('refuses a school twice, one alone, and names the nearest to one it does not know', async () => {
    const ask = (...schools: string[]) =>
      runCli(['compare', 'a.yaml', '--between', ...schools], { cwd })
    expect(await ask('gloomy', 'gloomy')).toMatchObject({ code: 2, out: '' })
    expect((await ask('gloomy')).err).toContain('--between takes two schools, or two dates')
    const unknown = await ask('as-writen', 'gloomy')
    expect(unknown).toMatchObject({ code: 5, out: '' })
    expect(unknown.err).toContain('did you mean "as-written"?')
  })
})

describe('parley compare --between two dates', () => {
  const dates = (...words: string[]) =>
    runCli(['compare', 'timed.yaml', '--between', ...words, ...few], { cwd })

  it('says what each date is judged by, what moved and by how much, within 80 columns', async () => {
    const { code, out, err } = await dates('2023-01', '2023-02')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('January 2023, replayed from the data')
    expect(out).toContain('February 2023, as the file has it')
    // What moved stands with how it is spread on either date, and with its class.
    expect(out).toContain('The chance of “north       47% (80% of draws:')
    expect(out).toContain('36–57%) → 50% (80% of')
    expect(out).toContain('draws: 40–60%); assumed')
    expect(out).toContain('16 of 16 inputs are our own assumptions, without a source.')
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|null/)
  })

  it('judges each as parley timeline does, and the shares sum to the change', async () => {
    const words = ['2023-02-15', '2023-12', '--scenario', 'north-keeps-winning']
    const { change, verdict } = JSON.parse((await dates(...words, '--json')).out)
    const told = JSON.parse(
      (await runCli(['timeline', 'timed.yaml', ...few, '--json'], { cwd })).out,
    )
    const future = told.timeline.futures.find((of: { id: string }) => of.id === words[3])
    expect(verdict).toBeNull()
    expect(change.kind).toBe('dates')
    expect([change.from.told, change.to.told]).toEqual(['file', 'future'])
    expect(change.from.recognised.chance).toBe(future.path.recognised[0])
    expect(change.to.recognised.chance).toBe(future.path.recognised.at(-1))
    const { shares, total } = change.waterfall.recognised
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(total, 12)
    const plain = await dates(...words, '--plain')
    expect(plain.out.trimEnd().split('\n')).toHaveLength(1 + change.differences.length)
  })

  it('takes a month for the step that holds its first day, and weeks by the day', async () => {
    expect((await dates('2023-01-31', '2023-02-28')).out).toBe(
      (await dates('2023-01', '2023-02')).out,
    )
  })

  it.each([
    [['2022-12', '2023-01'], 2, 'its time goes from 2023-01 to 2023-12'],
    [['2023-01', '2023-13'], 2, '"2023-13" is no date of this case'],
    [['2023-01-01', '2023-01-31'], 2, 'are one month of this case, 2023-01'],
    [['2023-01', '2023-12'], 2, '--scenario north-keeps-winning, or --scenario mud'],
    [['2023-01', '2023-02', '--scenario', 'mud'], 2, 'neither date does'],
    [['2023-02', '2023-12', '--scenario', 'mudd'], 5, 'did you mean "mud"?'],
    [['2023-02', 'critics'], 2, 'names a date, 2023-02, and a school, critics'],
    [['as-written', 'as-written', '--scenario', 'mud'], 2, '--scenario goes with two dates'],
  ])('refuses %j, and says what to type', async (words, code, hint) => {
    const found = await dates(...words)
    expect(found).toMatchObject({ code, out: '' })
    expect(found.err).toContain(hint)
  })

  it('says what to add to a case without time', async () => {
    const { code, err } = await runCli(['compare', 'a.yaml', '--between', '2023-01', '2023-02'], {
      cwd,
    })
    expect(code).toBe(3)
    expect(err).toContain('says nothing of time')
  })
})

describe('parley diff', () => {
  const diff = (from: string, to: string, ...words: string[]) =>
    runCli(['diff', from, to, ...few, ...words], { cwd })

  it('says values, classes, sources and prose by path, and who said so before', async () => {
    const { code, out } = await diff('a.yaml', 'later.yaml')
    expect(code).toBe(0)
    expect(out).toContain('quantities.trend: 45% to 55% → 20% to 30%')
    expect(out).toContain('quantities.trend: class assumed → inferred')
    expect(out).toContain('quantities.trend: source none → poll')
    expect(out).toContain('quantities.trend: the reason is written anew')
    expect(out).toContain('sources.poll: added, A poll')
    expect(out).toContain('One source is new: “A poll”.')
    expect(out).toContain('as_of: 2026-01-15 → 2026-05-15')
  })

  it('is blind to spelling, order and comments', async () => {
    const { out } = await diff('a.yaml', 'respelled.yaml')
    expect(out).toContain('Nothing that the two files say differs.')
    expect(out).toContain('Nothing that is computed differs between them.')
  })

  it('takes another level of all ranges for one difference', async () => {
    const { change } = JSON.parse((await diff('a.yaml', 'level.yaml', '--json')).out)
    expect(change.differences).toHaveLength(1)
    expect(change.differences[0]).toMatchObject({
      kind: 'inputs',
      path: 'ranges',
      from: { text: '80%' },
      to: { text: '90%' },
    })
    expect(change.differences[0].paths.length).toBeGreaterThan(2)
  })

  it('counts deals that differ as one difference, and says that they cannot be taken apart', async () => {
    const { out } = await diff('a.yaml', 'wider.yaml')
    expect(out).toContain('The deals themselves differ')
    expect(out).toContain('issues.price.options')
  })

  it('counts a new course of a party as one difference', async () => {
    const { change } = JSON.parse((await diff('a.yaml', 'course.yaml', '--json')).out)
    expect(change.differences).toMatchObject([
      { kind: 'part', path: 'if_talks_fail.seller', group: 'seller' },
    ])
    expect(change.differences[0].phrase).toBe('what Seller can do if talks fail')
    expect(change.waterfall.exists.shares[0]).toBeLessThan(0)
  })

  it('computes nothing from a file with a mistake, and names the file', async () => {
    for (const [from, to] of [
      ['a.yaml', 'broken.yaml'],
      ['broken.yaml', 'a.yaml'],
    ] as const) {
      const { code, out, err } = await diff(from, to)
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toContain('broken.yaml:')
      expect(err).toContain('Nothing was computed.')
    }
  })

  it('is what compare does with two files, and knows no school that one of them lacks', async () => {
    const compared = await runCli(['compare', 'a.yaml', 'later.yaml', ...few], { cwd })
    expect(compared.out).toBe((await diff('a.yaml', 'later.yaml')).out)
    expect((await diff('a.yaml', 'later.yaml', '--school', 'glomy')).err).toContain(
      'did you mean "gloomy"?',
    )
    expect((await diff('-', '-')).code).toBe(2)
  })

  it.each([
    [['--between', 'as-written', 'gloomy'], '--between is about one case'],
    [['--scenario', 'war'], '--scenario goes with two dates'],
    [['--known', 'then'], '--known goes with two dates'],
  ])('of two files takes no %j', async (flags, said) => {
    const { code, out, err } = await runCli(['compare', 'a.yaml', 'later.yaml', ...flags], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('lists the inputs of one file, a line each, for git', async () => {
    const { out } = await runCli(['diff', 'later.yaml'], { cwd })
    expect(out).toContain('quantities.trend: 20% to 30% (inferred; poll)\n')
    expect((await runCli(['diff', 'respelled.yaml'], { cwd })).code).toBe(0)
  })
})
