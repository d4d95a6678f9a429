import { inputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { id, point, priceCase, range, ukraineCase } from '../../test/fixtures/cases.ts'
import { english } from '../languages/en.ts'
import { toText } from '../words/phrase.ts'
import { inputPhrase } from './inputPhrase.ts'

const given = {
  ...ukraineCase(),
  compliance: [{ party: id<'x'>('russia') as never, kept: range(0.3, 0.6), ifBroken: point(15) }],
  ratification: [
    {
      of: id('ukraine'),
      needs: point(0.6),
      votes: [{ by: id('rada'), share: point(0.5) }],
      vetoes: [],
    },
  ] as never,
}
const says = (path: string): string => toText(inputPhrase(given, english, path))

describe('inputPhrase', () => {
  it.each([
    ['quantities.retakes', 'the chance of \u201cKyiv retakes most of the south in 2023\u201d'],
    ['quantities.aid', '\u201cWestern aid a month\u201d'],
    ['worth.ukraine.weights.line', 'the weight Ukraine gives to Line of control'],
    ['worth.russia.scores.relief.full', 'what Full (Sanctions relief) is worth to Russia'],
    ['if_talks_fail.russia.mobilise.cost', 'what \u201cFight on, mobilised\u201d costs Russia'],
    [
      'if_talks_fail.russia.mobilise.scenarios.holds.chance',
      'the chance of \u201cfront holds\u201d if Russia takes the course \u201cFight on, mobilised\u201d',
    ],
    [
      'if_talks_fail.ukraine.freeze.scenarios.it.worth',
      'what \u201cFreeze\u201d is worth to Ukraine if talks fail',
    ],
    ['if_talks_fail.russia.mobilise', '\u201cFight on, mobilised\u201d (Russia)'],
    ['compliance.russia.kept', 'the chance that a deal is kept, as Russia judges it'],
    ['compliance.russia.if_broken', 'what a broken deal is worth to Russia'],
    ['ratified_by.ukraine.needs', 'the share of votes Ukraine needs to ratify'],
    ['ratified_by.ukraine.votes.rada', 'the voting share of Verkhovna Rada in Ukraine'],
    ['parties.russia.risk', 'the risk coefficient of Russia'],
    ['worth.russia.red_lines', 'the red lines of Russia'],
    [
      'beliefs.russia.quantities.retakes',
      'the chance of \u201cKyiv retakes most of the south in 2023\u201d (as Russia believes it)',
    ],
    ['no.such.path', 'no.such.path'],
  ])('%s', (path, text) => {
    expect(says(path)).toBe(text)
  })

  it('finds words for every input of a case', () => {
    for (const one of [given, priceCase()])
      for (const entry of inputsOf(one)) {
        const text = toText(inputPhrase(one, english, entry.path))
        expect(text).not.toBe(entry.path)
        expect(text).not.toMatch(/[{}]|undefined/)
      }
  })

  it('fits a name that begins with the chance or the share into a sentence', () => {
    const [first] = given.quantities
    const named = {
      ...given,
      quantities: [{ ...first!, name: 'Chance that Kyiv retakes the south' }],
    }
    expect(toText(inputPhrase(named, english, 'quantities.retakes'))).toBe(
      'the chance that Kyiv retakes the south',
    )
  })
})
