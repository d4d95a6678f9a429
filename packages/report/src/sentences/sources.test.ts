import { describe, expect, it } from 'vitest'
import { cite, ukraineCase } from '../../test/fixtures/cases.ts'
import { toText } from '../words/phrase.ts'
import { citedNumbers, numberedSources, sourceLine } from './sources.ts'

const given = ukraineCase()

describe('numberedSources', () => {
  it('counts the inputs that rest on each source by class, beliefs and schools among them', () => {
    const [seed, kiis] = numberedSources(given)
    expect(seed).toMatchObject({ number: 1, uses: [{ class: 'inferred', count: 2 }] })
    expect(kiis).toMatchObject({ number: 2, uses: [], isCitedBeside: false })
    const [first, ...others] = given.schools
    const cited = { ...given, schools: [{ ...first!, from: [cite('kiis')] }, ...others] }
    expect(numberedSources(cited)[1]).toMatchObject({ uses: [], isCitedBeside: true })
  })
})

describe('citedNumbers', () => {
  it('gives each number once, rising, and leaves out what is not listed', () => {
    expect(
      citedNumbers(given, [cite('kiis'), cite('seed'), cite('seed', 'dek'), cite('nobody')]),
    ).toEqual([1, 2])
  })
})

describe('sourceLine', () => {
  it('leaves out what is missing', () => {
    const [seed, kiis] = given.sources
    expect(toText(sourceLine(seed!))).toBe(
      'James Sebenius and Michael Singh, \u201cRussia and Ukraine Are Not Ready for Talks\u201d, The Washington Institute for Near East Policy; Foreign Affairs, 11 January 2023',
    )
    expect(toText(sourceLine({ ...kiis!, publisher: '', issued: '' }))).toBe(
      '\u201cReadiness for territorial concessions\u201d',
    )
  })
})
