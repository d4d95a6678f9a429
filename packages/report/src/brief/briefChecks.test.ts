import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { briefAnswers } from '../../test/fixtures/briefs.ts'
import { cite, id, ukraineCase } from '../../test/fixtures/cases.ts'
import { ukrainian } from '../languages/uk.ts'
import { toText } from '../words/phrase.ts'
import { briefChecks } from './briefChecks.ts'

const found = (given: Case): readonly string[] =>
  briefChecks(given, briefAnswers(given)).map(of => `${of.at}: ${toText(of.says)}`)

describe('what to look at before a brief goes out', () => {
  it('is a number in somebody’s own words, wherever the page prints them', () => {
    const given = ukraineCase()
    const words = 'We put it at 40% at most.'
    const spoiled: readonly (readonly [string, Case])[] = [
      ['title', { ...given, title: words }],
      ['question', { ...given, question: words }],
      ['marking', { ...given, marking: words }],
      [
        `parties.${given.parties[0]!.id}.perspective`,
        {
          ...given,
          parties: given.parties.map((of, i) => (i === 0 ? { ...of, perspective: words } : of)),
        },
      ],
      [
        `if_talks_fail.${given.noDeal[0]!.party}.story`,
        {
          ...given,
          noDeal: given.noDeal.map((of, i) => (i === 0 ? { ...of, story: words } : of)),
        },
      ],
    ]
    for (const [at, one] of spoiled) {
      expect(found(one).filter(line => line.includes('a number of its own'))).toEqual([
        expect.stringContaining(`${at}: `),
      ])
    }
  })

  it('is a title that reads as a forecast of a deal, and none that asks whether one exists', () => {
    const titled = (title: string): boolean =>
      found({ ...ukraineCase(), title }).some(line => line.includes('forecast'))
    expect(titled('The chance of a settlement in March')).toBe(true)
    expect(titled('P(deal) by spring')).toBe(true)
    expect(titled('Ймовірність угоди навесні')).toBe(true)
    expect(titled('Is there a deal that both prefer?')).toBe(false)
    expect(titled('A last chance at the table')).toBe(false)
  })

  it('is a school that names somebody, cites nothing and assumes', () => {
    const given = ukraineCase()
    const [school] = given.schools
    const bare = { ...school!, by: 'A. Author', from: [] }
    const line = (schools: Case['schools']): boolean =>
      found({ ...given, schools }).some(one => one.includes('readers will take them for theirs'))
    const assumes = bare.overrides.some(
      of => of.kind === 'input' && of.input.attribution.class === 'assumed',
    )
    expect(line([bare])).toBe(assumes)
    expect(line([{ ...bare, from: [cite(given.sources[0]!.id)] }])).toBe(false)
  })

  it('is what the page will say it lacks: a question, a telling, a story, a rival, sources', () => {
    const given = ukraineCase()
    const bare: Case = {
      ...given,
      question: '',
      schools: [],
      sources: [],
      parties: given.parties.map(of => ({ ...of, perspective: '' })),
      noDeal: given.noDeal.map(of => ({ ...of, story: '' })),
    }
    const lines = found(bare)
    const deciders = given.parties.filter(of => of.role === 'decides').map(of => of.id)
    expect(lines.filter(of => of.startsWith('question: '))).toHaveLength(1)
    expect(lines.filter(of => of.startsWith('schools: '))).toHaveLength(1)
    expect(lines.filter(of => of.startsWith('sources: '))).toHaveLength(1)
    for (const party of deciders) {
      expect(lines.filter(of => of.startsWith(`parties.${party}.perspective`))).toHaveLength(1)
      expect(lines.filter(of => of.startsWith(`if_talks_fail.${party}.story`))).toHaveLength(1)
    }
  })

  it('is a source that nothing cites, and one that nobody could find', () => {
    const given = ukraineCase()
    const lost = {
      id: id<(typeof given.sources)[number]['id']>('lost'),
      type: '',
      title: 'A note',
      authors: [],
      issued: '',
      publisher: '',
      url: '',
      note: '',
    }
    const lines = found({ ...given, sources: [...given.sources, lost] })
    expect(lines.filter(of => of.includes('A note'))).toHaveLength(2)
  })

  it('says it in Ukrainian without losing a name', () => {
    const given = { ...ukraineCase(), title: '40% і ні процента більше' }
    const lines = briefChecks(given, briefAnswers(given), { language: ukrainian, rounding: 5 })
    expect(toText(lines[0]!.says)).toContain('40%')
    expect(toText(lines[0]!.says)).toMatch(/власне число/)
  })
})
