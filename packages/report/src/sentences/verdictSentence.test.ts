import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drivers, verdict } from '../../test/fixtures/answers.ts'
import { ukraineCase } from '../../test/fixtures/cases.ts'
import { type VerdictFixture, verdictFixtures } from '../../test/fixtures/verdicts.ts'
import { english } from '../languages/en.ts'
import { chanceBands } from '../words/bands.ts'
import { verdictSentence } from './verdictSentence.ts'

const say = ({ given, answer, extras }: VerdictFixture) => verdictSentence(given, answer, extras)
const byName = (name: string): VerdictFixture => {
  const found = verdictFixtures.find(fixture => fixture.name === name)
  if (!found) throw new Error(`no fixture "${name}"`)
  return found
}
const slotsOf = (name: string) => say(byName(name)).slots

describe('verdictSentence', () => {
  it('reads as approved in every state of every slot', async () => {
    const text = verdictFixtures
      .map(fixture => `# ${fixture.name}\n${say(fixture).text}\n`)
      .join('\n')
    await expect(text).toMatchFileSnapshot('../../test/golden/verdict-sentences.txt')
  })

  describe.each(verdictFixtures)('$name', fixture => {
    const { text, html, slots } = say(fixture)

    it('has four slots, each a sentence, in fixed order', () => {
      expect(Object.keys(slots)).toEqual(['verdict', 'why', 'seen', 'condition'])
      for (const part of Object.values(slots)) expect(part.text).toMatch(/[.]$/)
      expect(text).toBe(
        Object.values(slots)
          .map(part => part.text)
          .join(' '),
      )
    })

    it('claims neither certainty nor confidence, and no deal without saying which', () => {
      expect(text).not.toMatch(/(^|[^\d])(0|100)%/)
      expect(text).not.toMatch(/confiden|P\(|signed|NaN|undefined|Infinity|(?<!\\u)\{/i)
    })

    it('puts every chance in words with its number in brackets', () => {
      const numbers = text.match(/\((<|>)? ?\d+%/g) ?? []
      const words = Object.values(english.bands).join('|')
      const inWords = text.match(new RegExp(`(${words}) \\(`, 'g')) ?? []
      expect(inWords.length).toBe(numbers.length)
    })

    it('shows names as text in HTML', () => {
      expect(html.replaceAll(/<\/?bdi>/g, '')).not.toMatch(/[<>]/)
    })
  })

  it('prints the range across schools only where they differ by more than ten points', () => {
    expect(
      slotsOf('no deal, seen as such; schools far apart; a flip in range').verdict.text,
    ).toContain('(15%; 5\u201360% across three schools)')
    expect(
      slotsOf('schools within ten points of each other print no range').verdict.text,
    ).toContain('(15%)')
  })

  it('says which slot it cannot fill', () => {
    const { why, seen, condition } = slotsOf('more deals than are enumerated')
    expect([why.isFilled, seen.isFilled, condition.isFilled]).toEqual([false, false, false])
    expect(slotsOf('nobody modelled how the sides see it').seen).toMatchObject({
      text: 'You have not modelled how each side sees the other.',
      isFilled: false,
    })
    expect(slotsOf('drivers were not asked for').condition.isFilled).toBe(false)
    expect(slotsOf('nothing in range would change it').condition).toMatchObject({
      text: 'No value tried in the plausible range of any one input would change this. The chance of “Kyiv retakes most of the south in 2023” above 99% (now 55%) would; that is outside the range it was given.',
      isFilled: true,
    })
  })

  it('takes the flip nearest in half-widths of its own range, not the first or the widest', () => {
    expect(
      slotsOf('no deal, seen as such; schools far apart; a flip in range').condition.text,
    ).toContain('above 63.4% (now 55%)')
  })

  it('prints no points where outcomes are only ranked', () => {
    const { text } = say(byName('ranked: no deal above no deal for both, in places'))
    expect(text).toContain('two places below no deal')
    expect(text).not.toContain('points')
  })

  it('says yes or no, and no chance, when nothing is uncertain', () => {
    const { text } = say(byName('single values without ranges'))
    expect(text).not.toContain('%')
    expect(text).toContain('no chance is put on it')
  })

  it('speaks of every view as bound when rules or red lines leave nothing', () => {
    for (const name of ['the rules leave no deal', 'the red lines leave no deal']) {
      const { seen, condition } = slotsOf(name)
      expect(seen.text).toContain('in every view')
      expect(condition.text).toContain('Only other')
    }
  })

  it('writes bidirectional overrides out instead of obeying them', () => {
    const { text, html } = say(byName('names that try to be markup, or to turn the line around'))
    expect(text).not.toContain('\u202e')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('moves its word with the chance and never the other way', () => {
    const given = ukraineCase()
    const order = chanceBands.map(band => english.bands[band.id])
    const place = (chance: number): number => {
      const { verdict: slot } = verdictSentence(given, verdict(given, { exists: { chance } }), {
        drivers: drivers(given, chance, []),
      }).slots
      // Longest first: "very unlikely" contains "unlikely", which contains "likely".
      const word = [...order]
        .sort((a, b) => b.length - a.length)
        .find(one => slot.text.includes(`${one} (`))!
      return order.indexOf(word)
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)))
        },
      ),
    )
  })
})
