import { inputsOf } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import type { Answers } from './answers.ts'
import { fromAnswers, worthWords } from './fromAnswers.ts'
import { idOf } from './idOf.ts'

const harbour: Answers = {
  asOf: '2026-03-02',
  title: 'Harbour lease: 2026',
  parties: ['Port of Brink', 'North Sea Lines'],
  issues: [
    { name: 'Term', options: ['10 years', '20 years', '30 years'] },
    { name: 'A new quay?', options: [] },
  ],
  ifTalksFail: [
    { party: 0, story: 'The quay stands empty: nobody else has asked.', worth: 'poor' },
    { party: 1, story: 'They sail to the next port.', worth: 'fair' },
  ],
  ranking: [
    { party: 0, issues: [1, 0], options: [{ issue: 0, bestFirst: [2, 1, 0] }] },
    { party: 1, issues: [0] },
  ],
  seesDifferently: [{ party: 1, about: 0, worth: 'terrible', why: 'no: they have nobody' }],
  couldChange: ['The next port raises its fees', 'NO'],
  need: 'A yes or a no before the tender',
}

describe('fromAnswers', () => {
  it('writes words and ranks that read without an error', () => {
    expect(fromAnswers(harbour)).toBe(`# yaml-language-server: $schema=./.parley/case.schema.json
parley: 1
title: 'Harbour lease: 2026'
question: Is there a deal that Port of Brink and North Sea Lines both prefer to no deal?
as_of: 2026-03-02
whose_interest: [port_of_brink]
ranges: 80%            # the chance that every "low to high" in this file holds

parties:
  port_of_brink: {name: Port of Brink, role: decides}
  north_sea_lines: {name: North Sea Lines, role: decides}

issues:
  term:
    name: Term
    options:
      option_10_years: 10 years
      option_20_years: 20 years
      option_30_years: 30 years
  a_new_quay:
    name: A new quay?
    options: yes/no

# Ranks, best first. Numbers from 0 to 100 can take their place one by one.
worth:
  port_of_brink:
    class: assumed
    why: Ranked in answer to the questions that began this case.
    weights: {ranks: [a_new_quay, term]}
    scores:
      term: {ranks: [option_30_years, option_20_years, option_10_years]}
      a_new_quay: {ranks: [no, yes]}
  north_sea_lines:
    class: assumed
    why: Ranked in answer to the questions that began this case.
    weights: {ranks: [term, a_new_quay]}
    scores:
      term: {ranks: [option_30_years, option_20_years, option_10_years]}
      a_new_quay: {ranks: [yes, no]}

# What each does without a deal, and how good that is for it.
# Going on talking is a course too: add talks_continue where it is one.
if_talks_fail:
  port_of_brink:
    class: assumed
    why: Said in one word to begin with.
    story: 'The quay stands empty: nobody else has asked.'
    no_agreement: {name: No agreement, worth: poor}
  north_sea_lines:
    class: assumed
    why: Said in one word to begin with.
    story: They sail to the next port.
    no_agreement: {name: No agreement, worth: fair}

beliefs:
  north_sea_lines:
    if_talks_fail.port_of_brink.no_agreement.scenarios.certain.worth: {value: terrible, class: assumed, why: 'no: they have nobody'}

x-could-change:
  - The next port raises its fees
  - 'NO'

x-need: A yes or a no before the tender
`)
    expect(remarks(harbour)).toEqual(['talks-continue-missing', 'talks-continue-missing'])
  })

  it('marks everything assumed', () => {
    const given = readCase(fromAnswers(harbour), { file: 'new.yaml' }).case!
    for (const { path, input } of inputsOf(given)) {
      expect(input.attribution.class, path).toBe('assumed')
      if (!path.startsWith('beliefs.') && !path.endsWith('.cost'))
        expect(input.attribution.why, path).not.toBe('')
    }
  })

  it('gives a case that reads whatever people type', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        'NO',
        'yes',
        'Київ',
        '  ',
        '#x',
        'a: b',
        'like',
        'ranks',
        'a\nb',
        '12:30',
        '-',
        "it's",
        '"',
        '{',
        '🕊️',
        'x-y',
        '\u0000',
      ),
    )
    const place = fc.nat({ max: 4 })
    const word = fc.oneof(fc.constantFrom(...worthWords.map(band => band.word)), typed)
    const given = fc.record({
      title: typed,
      asOf: fc.constant('2026-03-02'),
      parties: fc.array(typed, { minLength: 1, maxLength: 4 }),
      issues: fc.array(fc.record({ name: typed, options: fc.array(typed, { maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      ifTalksFail: fc.array(fc.record({ party: place, story: typed, worth: word }), {
        maxLength: 4,
      }),
      ranking: fc.array(
        fc.record({
          party: place,
          issues: fc.array(place),
          options: fc.array(fc.record({ issue: place, bestFirst: fc.array(place) })),
        }),
        { maxLength: 4 },
      ),
      seesDifferently: fc.array(
        fc.record({ party: place, about: place, worth: word, why: typed }),
        { maxLength: 3 },
      ),
      couldChange: fc.array(typed, { maxLength: 3 }),
      need: typed,
    })
    fc.assert(
      fc.property(given, answers => {
        const text = fromAnswers(answers as unknown as Answers)
        const read = readCase(text, { file: 'new.yaml' })
        const errors = read.diagnostics.filter(found => found.severity === 'error')
        expect(errors, text).toEqual([])
        for (const [i, name] of answers.parties.entries()) {
          if (name !== '') expect(read.case!.parties[i]!.name).toBe(name)
        }
      }),
      { numRuns: 150, seed: 1 },
    )
  })

  it('needs only who and about what', () => {
    const least: Answers = {
      asOf: '2026-03-02',
      parties: ['A', 'B'],
      issues: [{ name: 'Price', options: ['low', 'high'] }],
    }
    expect(remarks(least)).toEqual(['talks-continue-missing', 'talks-continue-missing'])
    expect(fromAnswers(least)).toContain('price: {ranks: [low, high]}')
    expect(fromAnswers(least)).toContain('price: {ranks: [high, low]}')
    expect(fromAnswers(least)).toContain('why: Not said yet; taken to be middling.')
  })
})

describe('idOf', () => {
  it('makes an id of any name', () => {
    const id = (name: string, taken: readonly string[] = []): string =>
      idOf(name, 'party', new Set(taken))
    expect(id('Port of Brink')).toBe('port_of_brink')
    expect(id('Côte d’Ivoire')).toBe('cote_d_ivoire')
    expect(id('Україна')).toBe('party_1')
    expect(id('Росія', ['party_1'])).toBe('party_2')
    expect(id('NO')).toBe('party_1')
    expect(id('Like')).toBe('party_1')
    expect(id('A', ['a'])).toBe('a_2')
    expect(id('2 states')).toBe('party_2_states')
  })
})

function remarks(answers: Answers): readonly string[] {
  const read = readCase(fromAnswers(answers), { file: 'new.yaml' })
  expect(read.case).not.toBe(null)
  return read.diagnostics.map(found => found.code)
}
