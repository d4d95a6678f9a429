import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deals, drivers } from '../../test/fixtures/answers.ts'
import { briefAnswers, briefFixtures } from '../../test/fixtures/briefs.ts'
import { ukraineCase } from '../../test/fixtures/cases.ts'
import { briefText } from '../brief/briefText.ts'
import { compareText } from './compareText.ts'
import { dealsText } from './dealsText.ts'
import { driversText } from './driversText.ts'
import { explainText } from './explainText.ts'
import { perceiveText } from './perceiveText.ts'
import { asciiWords } from './render.ts'
import { runText } from './runText.ts'
import type { StyleOptions } from './style.ts'
import { table } from './table.ts'
import { textWidth } from './width.ts'
import { wrap } from './wrap.ts'

const given = ukraineCase()
const answers = briefAnswers(given)
const views: Readonly<Record<string, (options?: StyleOptions) => string>> = {
  run: options => runText(given, answers, options),
  deals: options => dealsText(given, answers.deals!, { ...options, views: ['analyst', 'own'] }),
  perceive: options => perceiveText(given, answers.verdict, options),
  drivers: options => driversText(given, answers.drivers!, options),
  compare: options => compareText(given, answers.compare!, options),
  brief: options => briefText(given, answers, { width: 80, ...options }),
  explain: options => explainText(given, 'quantities.retakes', answers.drivers, options)!,
}

describe.each(Object.entries(views))('the text of parley %s', (name, text) => {
  it('reads as approved at 80 columns', async () => {
    await expect(`${text()}\n`).toMatchFileSnapshot(`../../test/golden/${name}.txt`)
  })

  it('keeps to its width, at 60 columns and at 100', () => {
    // An address is one word, however long.
    for (const width of [60, 80, 100])
      for (const line of text({ width }).split('\n'))
        if (line.trim().includes(' ')) expect(textWidth(line), line).toBeLessThanOrEqual(width)
  })

  it('says the same in colour and without', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of a terminal are what is taken off
    expect(text({ color: true }).replace(/\u001b\[\d+m/g, '')).toBe(text())
  })

  it('can keep to ASCII', () => {
    expect(text({ ascii: true })).toMatch(/^[\n\u0020-\u007e]*$/)
  })

  it('ends without a blank line and has no trailing space', () => {
    expect(text()).toBe(text().trimEnd())
    for (const line of text().split('\n')) expect(line).toBe(line.trimEnd())
  })
})

describe('what moves nothing', () => {
  const rows = (half: number, chances: readonly [number, number]) =>
    ['relief.full', 'relief.none'].map(of => ({
      path: `worth.russia.scores.${of}`,
      median: 50,
      half,
      unit: 'points',
      chances,
    }))

  it('is said of inputs that were varied, and of no other', () => {
    const none = driversText(given, drivers(given, 0.9, rows(0, [0.9, 0.9])))
    expect(none).not.toContain('stop arguing')
    expect(none).toContain('Two inputs have no range, so they have no low and no high.')
    const all = driversText(given, drivers(given, 0.9, rows(5, [0.9, 0.902])))
    expect(all.replaceAll('\n', ' ')).toContain(
      'Two of the two inputs that have a range move it by less than a point from one end to the other and turn it at no value tried: stop arguing about these.',
    )
    expect(all).not.toContain('no range, so')
  })

  it('puts no chance on a yes or a no', () => {
    const answer = {
      ...drivers(given, 1, rows(0, [1, 1])),
      caveats: [{ kind: 'no-uncertainty' } as const],
    }
    expect(driversText(given, answer)).toContain('That a zone exists: yes.')
    expect(driversText(given, answer)).not.toContain('99%')
  })
})

describe('what moves a verdict', () => {
  it('is said to be of fewer draws than the verdict where it is', () => {
    const { verdict } = briefFixtures[0]!.answers
    const of = {
      ...drivers(given, 0.4, []),
      caveats: [{ kind: 'fewer-draws', draws: 400, asked: 10_000 } as const],
    }
    expect(runText(given, { verdict, drivers: of }).replace(/\s+/g, ' ')).toContain(
      'the first 400 of 10,000 draws',
    )
  })
})

describe('hostile names in a terminal', () => {
  const hostile = briefFixtures.find(one => one.name === 'every text of the case an attack')!
  it('drive nothing', () => {
    const all = [
      runText(hostile.given, hostile.answers),
      perceiveText(hostile.given, hostile.answers.verdict),
      dealsText(hostile.given, deals(hostile.given, { chance: 0.2, zone: 1 })),
    ].join('\n')
    expect(all).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u)
  })
})

describe('explainText', () => {
  it('is null for what is no input', () => {
    expect(explainText(given, 'no.such.path', undefined)).toBeNull()
  })
})

describe('wrap', () => {
  it('never breaks a word, never leaves one out, and never exceeds the width unless a word does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width)
          expect(lines.join(' ').split(' ')).toEqual(words)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('gives wide characters two columns and marks none', () => {
    expect(textWidth('\u4e2d\u6587')).toBe(4)
    expect(textWidth('e\u0301')).toBe(1)
  })
})

describe('table', () => {
  it('squeezes the widest columns first and keeps what was asked for', () => {
    const lines = table(
      [
        { heading: 'Name', least: 6 },
        { heading: 'N', align: 'right' },
      ],
      [['a long name that wraps', '12']],
      16,
    )
    expect(lines).toEqual([
      'Name           N',
      '------------  --',
      'a long name   12',
      'that wraps',
    ])
  })
})

describe('asciiWords', () => {
  it('has a spelling for every sign we print', () => {
    expect(asciiWords('\u201c5\u2013\u22121\u201d \u00b11 \u00b7 \u2026')).toBe('"5--1" +/-1 | ...')
  })
})
