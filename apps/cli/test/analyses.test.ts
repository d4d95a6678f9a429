import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { tableNames } from '../src/dearTables.ts'
import { brokenCase, put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'a.yaml', smallCase)
put(cwd, 'broken.yaml', brokenCase)
// Few draws: what is asserted here does not hang on the third digit.
const few = ['--draws', '200']
const asks = [
  ['run', 'a.yaml'],
  ['deals', 'a.yaml'],
  ['design', 'a.yaml'],
  ['blockers', 'a.yaml'],
  ['perceive', 'a.yaml'],
  ['drivers', 'a.yaml'],
  ['drivers', 'a.yaml', '--indices'],
  ['drivers', 'a.yaml', '--learn'],
  ['drivers', 'a.yaml', '--two-way'],
  ['evidence', 'weak', 'a.yaml'],
  ['compare', 'a.yaml'],
  ['moves', 'a.yaml'],
  ['open', 'a.yaml'],
  ['explain', 'a.yaml', 'trend'],
]

describe.each(asks)('parley %s', (...words) => {
  it('answers on stdout and says nothing else', async () => {
    const { code, out, err } = await runCli([...words, ...few], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.length).toBeGreaterThan(100)
    expect(out.endsWith('\n')).toBe(true)
    expect(out).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(out).not.toContain('\u001b')
  })

  it('prints pure JSON with --json, without a number that is none', async () => {
    const { code, out, err } = await runCli([...words, ...few, '--json'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).schema).toMatch(/^parley\.\w+\/1$/)
  })

  it('prints the same bytes for the same case and seed', async () => {
    const first = await runCli([...words, ...few, '--json'], { cwd })
    const later = { cwd, now: () => new Date('2031-05-05T05:05:05Z') }
    expect((await runCli([...words, ...few, '--json'], later)).out).toBe(first.out)
    const fromPipe = words.map(word => (word === 'a.yaml' ? '-' : word))
    const piped = await runCli([...fromPipe, ...few, '--json'], { cwd, input: smallCase })
    expect(piped.out).toBe(first.out)
  })

  it('computes nothing from a case with a mistake, and leaves 3', async () => {
    const broken = words.map(word => (word === 'a.yaml' ? 'broken.yaml' : word))
    const { code, out, err } = await runCli([...broken, ...few], { cwd })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('Nothing was computed.')
  })

  it('keeps to the width it is given', async () => {
    const { out } = await runCli([...words, ...few, '--width', '70'], { cwd })
    const widest = Math.max(...out.split('\n').map(textWidth))
    expect(widest).toBeLessThanOrEqual(70)
  })

  it('writes a file instead of stdout, once', async () => {
    const file = `${words.join('-')}.txt`
    const ended = await runCli([...words, ...few, '-o', file], { cwd })
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 0, out: '' })
    expect(ended.err).toContain(`wrote ${join(cwd, file)}`)
    expect((await runCli([...words, ...few, '-o', file], { cwd })).code).toBe(6)
    expect((await runCli([...words, ...few, '-o', file, '-f', '-q'], { cwd })).err).toBe('')
  })

  it('leaves 2 on a flag it does not have, naming the nearest', async () => {
    const { code, err } = await runCli([...words, '--sead', '3'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('did you mean --seed?')
  })
})

describe('parley run', () => {
  it('names the cheapest opening that open names, in words and in JSON', async () => {
    const well = fileURLToPath(
      new URL('../../../examples/moves/a-dry-well/case.yaml', import.meta.url),
    )
    const { out } = await runCli(['open', well, ...few], { cwd })
    const cheapest = out.slice(0, out.indexOf('\n\n'))
    expect(cheapest).toContain('The cheapest opening: ')
    const run = await runCli(['run', well, ...few], { cwd })
    expect(run.out).toContain(`\n\n${cheapest}\n\n`)
    const { openings } = JSON.parse((await runCli(['run', well, ...few, '--json'], { cwd })).out)
    expect(openings.sentences.cheapest).toBe(cheapest.replaceAll('\n', ' '))
  })
})

describe('parley open', () => {
  const json = async (...words: string[]) =>
    JSON.parse((await runCli(['open', 'a.yaml', ...few, '--json', ...words], { cwd })).out).openings

  it('takes the share, the budget and the actors asked for', async () => {
    const all = await json('--share', '99%', '--most', '2')
    expect(all.share).toBe(0.99)
    expect(all.proof.largest).toBe(2)
    const poor = await json('--share', '99%', '--budget', '0')
    expect(poor.frontier.map((of: { cost: number }) => of.cost)).toEqual([0])
    const buyers = await json('--share', '99%', '--actors', 'buyer')
    expect(buyers.frontier.flatMap((of: { by: string[] }) => of.by)).not.toContain('seller')
  })

  it('refuses parties that make no move, and shares that are none', async () => {
    const nobody = await runCli(['open', 'a.yaml', '--actors', 'byer'], { cwd })
    expect(nobody.code).toBe(5)
    expect(nobody.err).toContain('did you mean "buyer"?')
    const share = await runCli(['open', 'a.yaml', '--share', '120%'], { cwd })
    expect(share.code).toBe(2)
    expect(share.err).toContain('--share takes a chance above 0 and up to 1')
  })
})

describe('parley moves', () => {
  const json = async (...words: string[]) =>
    JSON.parse((await runCli(['moves', 'a.yaml', ...few, '--json', ...words], { cwd })).out).moves

  it('answers for each move, and for those named also together', async () => {
    const all = await json()
    expect(all.moves.map((of: { moves: string[] }) => of.moves)).toEqual([['warm'], ['talk']])
    expect(all.together).toBeNull()
    const named = await json('--moves', 'warm')
    expect(named.moves).toEqual([all.moves[0]])
    expect(named.together).toEqual(all.moves[0])
  })

  it('takes what --set says of a move', async () => {
    const sure = await json('--set', 'moves.warm.chance=100%', '--set', 'moves.warm.cost=4')
    expect(sure.moves[0].works).toBe(1)
    expect(sure.moves[0].cost.median).toBe(4)
    expect(sure.moves[0].asLikely).toEqual(sure.moves[0].ifItWorks)
    const weak = await json(
      '--set',
      'moves.warm.effects.if_talks_fail.buyer.elsewhere.cost.shift=0',
    )
    expect(weak.moves[0].ifItWorks.exists.chance).toBe(weak.before.exists.chance)
  })

  it('refuses moves it does not have, and two that exclude each other', async () => {
    const unknown = await runCli(['moves', 'a.yaml', '--moves', 'worm'], { cwd })
    expect(unknown.code).toBe(5)
    expect(unknown.err).toContain('did you mean "warm"?')
    const apart = await runCli(['moves', 'a.yaml', '--moves', 'warm,talk'], { cwd })
    expect(apart.code).toBe(2)
    expect(apart.err).toContain('warm and talk cannot be made together')
  })

  it('says that a case has none', async () => {
    put(cwd, 'bare.yaml', smallCase.replace(/move_costs:[\s\S]*$/, ''))
    const { code, err } = await runCli(['moves', 'bare.yaml'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('this case has no moves')
  })

  it('warns that a worse no deal is not a likelier signature', async () => {
    const { out } = await runCli(['moves', 'a.yaml', ...few], { cwd })
    expect(out.replaceAll(/\s+/g, ' ')).toContain('That a zone exists does not say')
    expect(out).not.toContain('signed')
  })

  it('prints a row per move with --plain', async () => {
    const { out } = await runCli(['moves', 'a.yaml', ...few, '--plain'], { cwd })
    expect(out.split('\n').map(line => line.split('\t')[0])).toEqual(['move', 'warm', 'talk', ''])
  })
})

describe('parley run', () => {
  it('asks for the question it was given: seed and draws stand in the last line', async () => {
    const { out } = await runCli(['run', 'a.yaml', '--draws', '300', '--seed', 'oak'], { cwd })
    const last = out.trimEnd().split('\n').at(-1)
    expect(last).toContain('300 draws')
    expect(last).toContain('seed oak')
  })

  it('lets --set change an input, says so, and leaves the file as it is', async () => {
    const json = async (...words: string[]) =>
      JSON.parse((await runCli(['run', 'a.yaml', ...few, '--json', ...words], { cwd })).out)
    const plain = await json()
    const better = await json('--set', 'if_talks_fail.seller.another.worth=85 to 95')
    expect(plain.verdict.exists.chance).toBeGreaterThan(0.9)
    expect(better.verdict.exists.chance).toBeLessThan(0.1)
    expect(better.changed).toEqual(['if_talks_fail.seller.another.worth = 85 to 95'])
    expect(better.inputsHash).not.toBe(plain.inputsHash)
    expect((await json()).verdict).toEqual(plain.verdict)
  })

  it('takes the last word on a path, a quantity by its name, and a belief away', async () => {
    const changed = async (...settings: string[]) => {
      const words = settings.flatMap(setting => ['--set', setting])
      return JSON.parse((await runCli(['run', 'a.yaml', ...few, '--json', ...words], { cwd })).out)
    }
    expect((await changed('trend=10%', 'trend=20%')).changed).toEqual(['trend = 20%'])
    const agreed = await changed('beliefs.seller.trend=agrees')
    const modelled = (result: { verdict: { asSeenBy: { isModelled: boolean }[] } }) =>
      result.verdict.asSeenBy.map(view => view.isModelled)
    expect(modelled(agreed)).toEqual([false, false])
    expect(modelled(await changed())).toEqual([false, true])
    const formula = await changed('if_talks_fail.buyer.elsewhere.cost=10 * trend')
    expect(formula.changed).toHaveLength(1)
  })

  it.each([
    ['trend', 2, 'no path with a value'],
    ['=5', 2, 'no path with a value'],
    ['trend=', 2, 'no path with a value'],
    ['trnd=50%', 5, 'did you mean "trend"?'],
    ['trend=140%', 2, '--set: '],
    ['trend=60% to 40%', 2, 'low end'],
    ['trend=50%\nparties: {}', 2, '--set: '],
  ])('stops at --set %j', async (setting, expected, says) => {
    const { code, out, err } = await runCli(['run', 'a.yaml', '--set', setting], { cwd })
    expect({ code, out }).toEqual({ code: expected, out: '' })
    expect(err).toContain(says)
  })

  it('looks through a school, and names the nearest when there is none', async () => {
    const gloomy = await runCli(['run', 'a.yaml', ...few, '--json', '--school', 'gloomy'], { cwd })
    expect(JSON.parse(gloomy.out).school).toBe('gloomy')
    const same = await runCli(['run', 'a.yaml', ...few, '--json', '--with', 'gloomy'], { cwd })
    expect(same.out).toBe(gloomy.out)
    const { code, err } = await runCli(['run', 'a.yaml', '--school', 'glomy'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('did you mean "gloomy"?')
  })

  it.each([[], ['--school', 'gloomy']])(
    'says of a case with schools what it says of the verdict alone %s',
    async (...school) => {
      const read = async (verb: string) =>
        JSON.parse((await runCli([verb, 'a.yaml', ...few, '--json', ...school], { cwd })).out)
      const [whole, alone] = [await read('run'), await read('perceive')]
      const { exists, recognised, asSeenBy, cells } = alone.verdict
      expect(whole.verdict).toMatchObject({ recognised, asSeenBy, cells })
      expect(whole.verdict.exists.margin).toEqual(exists.margin)
      expect(whole.inputsHash).toBe(alone.inputsHash)
    },
  )

  it('leaves 0 whatever the verdict, and another code only when asked', async () => {
    const none = ['--set', 'if_talks_fail.seller.another.worth=95']
    expect((await runCli(['run', 'a.yaml', ...few, ...none], { cwd })).code).toBe(0)
    expect((await runCli(['run', 'a.yaml', ...few, ...none, '--exit-verdict'], { cwd })).code).toBe(
      10,
    )
    const hidden = ['--set', 'beliefs.seller.if_talks_fail.seller.another.worth=95']
    const ended = await runCli(['run', 'a.yaml', ...few, ...hidden, '--exit-verdict'], { cwd })
    expect(ended.code).toBe(11)
    const seen = ['--set', 'beliefs.seller.trend=agrees', '--exit-verdict']
    expect((await runCli(['run', 'a.yaml', ...few, ...seen], { cwd })).code).toBe(0)
  })

  it('tells a terminal how far it is, and clears it away', async () => {
    let err = ''
    const stderr = {
      isTTY: true,
      write(text: string, done?: () => void) {
        err += text
        done?.()
      },
    }
    await runCli(['run', 'a.yaml', ...few], { cwd, stderr })
    expect(err).toMatch(/computing, 200 draws: \d+%/)
    expect(err.endsWith('\r\u001b[K')).toBe(true)
    err = ''
    await runCli(['run', 'a.yaml', ...few, '--quiet'], { cwd, stderr })
    expect(err).toBe('')
  })

  it('keeps how long it took out of the answer', async () => {
    const ended = await runCli(['run', 'a.yaml', ...few, '--verbose'], { cwd })
    expect(ended.err).toMatch(/drivers: \d/)
    expect(ended.out).toBe((await runCli(['run', 'a.yaml', ...few], { cwd })).out)
  })

  it('mentions warnings of the case without printing them', async () => {
    put(cwd, 'warned.yaml', `${smallCase}unknwon: 1\n`)
    const { code, err } = await runCli(['run', 'warned.yaml', ...few], { cwd })
    expect(code).toBe(0)
    expect(err).toBe('1 warning; see it with: parley check warned.yaml\n')
    expect((await runCli(['run', 'warned.yaml', ...few, '-q'], { cwd })).err).toBe('')
  })

  it('lets no name of a case take over the terminal or pass for our words', async () => {
    put(cwd, 'hostile.yaml', smallCase.replaceAll('Buyer', '"\\e[2J\\u202EBuyer"'))
    for (const words of asks.filter(([verb]) => verb !== 'explain')) {
      const hostile = words.map(word => (word === 'a.yaml' ? 'hostile.yaml' : word))
      const { code, out } = await runCli([...hostile, ...few], { cwd })
      expect(code).toBe(0)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/)
    }
  })

  it.each([
    ['--draws', '0'],
    ['--draws', 'many'],
    ['--draws', '1e3'],
    ['--draws', '2000000'],
    ['--width', '10'],
    ['--limit', '5'],
  ])('does not take %s %s', async (flag, value) => {
    expect((await runCli(['run', 'a.yaml', flag, value], { cwd })).code).toBe(2)
  })

  it('needs exactly one case', async () => {
    expect((await runCli(['run'], { cwd })).code).toBe(2)
    expect((await runCli(['run', 'a.yaml', 'b.yaml'], { cwd })).code).toBe(2)
  })

  it('refuses two output forms at once', async () => {
    const { code, err } = await runCli(['deals', 'a.yaml', '--json', '--plain'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('--json and --plain')
  })
})

describe('parley deals', () => {
  it('shows as many deals as asked for', async () => {
    const rows = async (limit: string) =>
      (await runCli(['deals', 'a.yaml', ...few, '--limit', limit, '--json'], { cwd })).out
    const count = (out: string): number => JSON.parse(out).deals.views[0].rows.length
    expect(count(await rows('2'))).toBe(2)
    expect(count(await rows('5'))).toBe(5)
  })

  it('looks through the eyes of a party, and names who there is otherwise', async () => {
    const seller = await runCli(['deals', 'a.yaml', ...few, '--view', 'seller'], { cwd })
    const analyst = await runCli(['deals', 'a.yaml', ...few], { cwd })
    expect(seller.code).toBe(0)
    expect(seller.out).not.toBe(analyst.out)
    const { code, err } = await runCli(['deals', 'a.yaml', '--view', 'selller'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('did you mean "seller"?')
  })

  it('gives rows to other programs', async () => {
    const plain = (await runCli(['deals', 'a.yaml', ...few, '--plain'], { cwd })).out
    const [head, ...rows] = plain
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(row => row.length === head!.length)).toBe(true)
    const lines = (await runCli(['deals', 'a.yaml', ...few, '--ndjson'], { cwd })).out
    const records = lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(Object.keys(records[0])).toEqual(head)
    expect(records).toHaveLength(rows.length)
  })
})

describe('parley compare', () => {
  it('says so when a case has no schools', async () => {
    put(cwd, 'alone.yaml', smallCase.slice(0, smallCase.indexOf('schools:')))
    const { code, out, err } = await runCli(['compare', 'alone.yaml'], { cwd })
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain('no schools')
  })
})

describe('parley explain', () => {
  it('lists every input with its class when none is named', async () => {
    const { code, out } = await runCli(['explain', 'a.yaml'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^quantities\.trend +45% to 55% \(assumed\)$/m)
    const records = (await runCli(['explain', 'a.yaml', '--ndjson'], { cwd })).out
    expect(records.trimEnd().split('\n')).toHaveLength(out.trimEnd().split('\n').length)
    const plain = (await runCli(['explain', 'a.yaml', '--plain'], { cwd })).out
    expect(plain).toContain('quantities.trend\t45% to 55%\tassumed\n')
  })

  it('takes the end of a path that no other path has', async () => {
    const whole = await runCli(['explain', 'a.yaml', ...few, 'quantities.trend'], { cwd })
    expect((await runCli(['explain', 'a.yaml', ...few, 'trend'], { cwd })).out).toBe(whole.out)
    expect(whole.out).toContain('seen last year')
    const { code, err } = await runCli(['explain', 'a.yaml', 'cost'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('inputs end in "cost"')
  })

  it('names the nearest input when there is none of that name', async () => {
    const { code, err } = await runCli(['explain', 'a.yaml', 'tremd'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('did you mean "trend"?')
  })
})

describe('parley brief', () => {
  it('writes one page named for the case, and not over one that is there', async () => {
    const ended = await runCli(['brief', 'a.yaml', ...few], { cwd })
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 0, out: '' })
    expect(existsSync(join(cwd, 'a.html'))).toBe(true)
    expect((await runCli(['brief', 'a.yaml', ...few], { cwd })).code).toBe(6)
    expect((await runCli(['brief', 'a.yaml', ...few, '--force'], { cwd })).code).toBe(0)
  })

  it('prints the page on stdout when asked, without a script', async () => {
    const { code, out } = await runCli(['brief', 'a.yaml', ...few, '-o', '-'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^<!doctype html>/i)
    expect(out).not.toMatch(/<script(?! type="application\/ld\+json")/i)
  })

  it('writes nothing below the threshold, and nothing in a dry run', async () => {
    const words = ['brief', 'a.yaml', ...few, '-o', 'never.html']
    expect((await runCli([...words, '--fail-on', 'weak'], { cwd })).code).toBe(4)
    const dry = await runCli([...words, '--dry-run'], { cwd })
    expect(dry).toMatchObject({ code: 0, out: '' })
    expect(dry.err).toContain('would write')
    expect(readdirSync(cwd)).not.toContain('never.html')
  })
})

describe('parley export', () => {
  it('writes a folder of tables with their description', async () => {
    const { code } = await runCli(['export', 'a.yaml', ...few, '--format', 'csv,json,parquet'], {
      cwd,
    })
    expect(code).toBe(0)
    const files = readdirSync(join(cwd, 'a-tables'))
    expect(files).toContain('datapackage.json')
    for (const name of ['parties', 'issues', 'deals', 'gains', 'results', 'drivers']) {
      expect(files).toContain(`${name}.csv`)
      expect(files).toContain(`${name}.json`)
      // Every Parquet file begins and ends with these four letters.
      const parquet = readFileSync(join(cwd, 'a-tables', `${name}.parquet`), 'latin1')
      expect([parquet.slice(0, 4), parquet.slice(-4)]).toEqual(['PAR1', 'PAR1'])
    }
  })

  it('writes none of them when one is there already', async () => {
    await runCli(['export', 'a.yaml', ...few, '--out-dir', 'half', '--table', 'parties'], { cwd })
    const before = readdirSync(join(cwd, 'half'))
    expect((await runCli(['export', 'a.yaml', ...few, '--out-dir', 'half'], { cwd })).code).toBe(6)
    expect(readdirSync(join(cwd, 'half'))).toEqual(before)
  })

  it('prints one table', async () => {
    const words = ['export', 'a.yaml', ...few, '-o', '-']
    const { out } = await runCli([...words, '--table', 'parties'], { cwd })
    expect(out.split('\n')[0]).toContain(',')
    expect(out).toContain('Seller')
    expect((await runCli([...words, '--table', 'partys'], { cwd })).err).toContain('"parties"')
    expect((await runCli(words, { cwd })).code).toBe(2)
  })
})

describe('the tables that take longer', () => {
  const words = ['export', 'ukraine-2023', '--draws', '24']

  it('are written with all the others, the same bytes each time', async () => {
    for (const folder of ['all', 'again']) {
      const written = await runCli([...words, '--all', '--out-dir', folder], { cwd })
      expect(written.code).toBe(0)
    }
    const names = readdirSync(join(cwd, 'all')).filter(name => name.endsWith('.csv'))
    expect(names).toEqual(tableNames.map(name => `${name}.csv`).sort())
    for (const name of names)
      expect(readFileSync(join(cwd, 'again', name), 'utf8'), name).toBe(
        readFileSync(join(cwd, 'all', name), 'utf8'),
      )
    const description = JSON.parse(readFileSync(join(cwd, 'all', 'datapackage.json'), 'utf8'))
    const openings = description.resources.find((of: { name: string }) => of.name === 'openings')
    const units = openings.schema.fields.map((of: { unit?: string }) => of.unit)
    expect(units).toContain('points of political effort, our count')
    expect(units).toContain('share of draws')
  })

  it('cost their own answer alone when one is named', async () => {
    const one = await runCli([...words, '--table', 'opening_frontier', '-o', '-'], { cwd })
    expect(one.out.split('\n')[0]).toBe('moves,cost,chance')
  })

  it('are refused with a reason where the case has nothing to make them of', async () => {
    const of = (table: string) => runCli(['export', 'used-van', ...few, '--table', table], { cwd })
    const openings = await of('openings')
    expect([openings.code, openings.err]).toEqual([
      5,
      expect.stringContaining('there is no table "openings": this case has no moves'),
    ])
    expect((await of('opening')).err).toContain('did you mean "openings"?')
    const both = await runCli([...words, '--all', '--table', 'openings'], { cwd })
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('are two questions')])
  })

  it('are offered where a table is to be named', async () => {
    const typed = ['export', 'ukraine-2023', '--table', 'open']
    const { out } = await runCli(['completion', 'words', '--', ...typed], { cwd })
    expect(out.trim().split('\n')).toEqual(['openings', 'opening_moves', 'opening_frontier'])
  })
})

describe('parley deals where no deal is acceptable', () => {
  it('says who rules every deal out alone, who is furthest apart, and what would do', async () => {
    const path = put(
      cwd,
      'none.yaml',
      `parley: 1
title: Three sides
question: Is there a deal?
as_of: 2026-01-15
parties: {a: Alfa, b: Bravo, c: Charlie}
issues: {price: {options: [low, mid, high]}, date: {options: [soon, late]}}
worth:
  a: {points: {price: {low: 60, mid: 30, high: 0}, date: {soon: 40, late: 0}}}
  b: {points: {price: {low: 0, mid: 30, high: 60}, date: {soon: 0, late: 40}}}
  c: {points: {price: {low: 0, mid: 5, high: 10}, date: {soon: 0, late: 63}}}
if_talks_fail:
  a: {talks_continue: {worth: 60}}
  b: {talks_continue: {worth: 70}}
  c: {talks_continue: {worth: 75}}
`,
    )
    // By hand: Charlie's best is 10 + 63; of Alfa and Bravo one is at least 20 short in every deal.
    const { out } = await runCli(['deals', path, '--width', '200'], { cwd })
    expect(out).toContain(
      'Charlie alone rules every deal out: its best leaves it 2 of its points short of no deal.',
    )
    expect(out).toContain('If nobody else had to agree, Alfa could gain 40 of its points.')
    expect(out).toContain(
      'Alfa and Bravo are furthest apart: every deal leaves one of them at least 20 of its points short.',
    )
    const { noDeal } = JSON.parse((await runCli(['deals', path, '--json'], { cwd })).out).deals
    expect(noDeal.tightestPair).toEqual({ parties: ['a', 'b'], margin: -20 })
    const sum = noDeal.relaxation.reduce((all: number, of: { by: number }) => all + of.by, 0)
    expect(sum).toBe(37)
  })
})
