import { describe, expect, it } from 'vitest'
import { formatDate } from '../words/date.ts'
import { formatNumber, formOf } from '../words/number.ts'
import { named, toText } from '../words/phrase.ts'
import { amount, quantity, quantityRange } from '../words/quantity.ts'
import { english } from './en.ts'
import { type MessageKey, messageArguments } from './messages.ts'
import { say } from './say.ts'
import { argumentsOf, parseTemplate, type Template } from './template.ts'
import { ukrainian as uk } from './uk.ts'
import { ukrainianMessages } from './ukMessages.ts'

/** How many messages there are in Ukrainian: never fewer again. */
const WRITTEN = 633
const keys = Object.keys(messageArguments) as MessageKey[]

/** What a template prints: arguments, and counts that a `#` gives. */
function printed(template: Template, counted = ''): readonly string[] {
  return template.flatMap(node => {
    if (node.kind === 'argument') return [node.name]
    if (node.kind === 'count') return [counted]
    if (node.kind !== 'choice') return []
    const by = node.by === 'plural' ? node.name : counted
    return [...node.cases.values()].flatMap(inner => printed(inner, by))
  })
}

/** Every choice by count of which a form prints the count itself. */
function countedChoices(template: Template): readonly (readonly string[])[] {
  return template.flatMap(node => {
    if (node.kind !== 'choice') return []
    const inner = [...node.cases.values()].flatMap(countedChoices)
    const inflects = node.by === 'plural' && node.cases.has('one')
    return inflects ? [[...node.cases.keys()].filter(k => !k.startsWith('=')), ...inner] : inner
  })
}

describe('ukrainian', () => {
  it.each(keys)('%s says all that the English says, and asks for nothing else', key => {
    const [ours, theirs] = [parseTemplate(uk.messages[key]), parseTemplate(english.messages[key])]
    expect(messageArguments[key].split(' ')).toEqual(expect.arrayContaining([...argumentsOf(ours)]))
    expect([...new Set(printed(ours))].sort()).toEqual([...new Set(printed(theirs))].sort())
  })

  it('says everything that was there when it was written, and names what has come since', () => {
    const missing = keys.filter(key => !(key in ukrainianMessages))
    if (missing.length > 0) console.warn(`said in English still: ${missing.join(', ')}`)
    expect(Object.keys(ukrainianMessages).length).toBeGreaterThanOrEqual(WRITTEN)
    for (const key of Object.keys(ukrainianMessages)) expect(keys).toContain(key)
  })

  it('gives all four forms wherever it inflects by a count', () => {
    for (const key of keys)
      for (const forms of countedChoices(parseTemplate(ukrainianMessages[key] ?? '')))
        expect([...forms].sort(), key).toEqual(['few', 'many', 'one', 'other'])
  })

  it('writes no Latin letters of its own but names, and none of the letters of Russian', () => {
    const names =
      /MiCRO|Boulware|Adjusted Winner|Parley|UCDP|CC BY|Correlates of War|CDB90|ODC-By|AUC|Langlois and Langlois|Fearon|Minsk|I+\b/g
    for (const key of keys) {
      const words = parseTemplate(ukrainianMessages[key] ?? '')
      const text = (nodes: Template): string =>
        nodes
          .map(n =>
            n.kind === 'words'
              ? n.text
              : n.kind === 'choice'
                ? [...n.cases.values()].map(text).join(' ')
                : ' ',
          )
          .join('')
      expect(text(words).replace(names, ''), key).not.toMatch(/[a-zA-Zыэъё]/)
    }
  })

  it('keeps the three quantities apart: a zone exists, each side sees it, a deal is signed by a date', () => {
    const text = (of: readonly MessageKey[]): string => of.map(key => uk.messages[key]).join('\n')
    expect(text(keys.filter(key => !/talks/i.test(key)))).not.toMatch(/підписан[оа]\b/iu)
    expect(text(keys)).not.toMatch(/ймовірність угоди/iu)
    expect(uk.messages['label.exists']).toMatch(/зона .*існує/iu)
    expect(uk.messages['label.recognised']).toMatch(/сторона її бачить/iu)
    expect(uk.messages['talks.signedBy']).toMatch(/підписано до \{by\}/u)
  })

  it.each([
    [1, '1 день', '1 місце'],
    [2, '2 дні', '2 місця'],
    [5, '5 днів', '5 місць'],
    [11, '11 днів', '11 місць'],
    [14, '14 днів', '14 місць'],
    [21, '21 день', '21 місце'],
    [22, '22 дні', '22 місця'],
    [111, '111 днів', '111 місць'],
    [0.5, '0,5 дня', '0,5 місця'],
  ])('counts %d', (count, days, places) => {
    expect(toText(say(uk, 'unit.days', { count }))).toBe(days)
    expect(toText(say(uk, 'amount.places', { count }))).toBe(places)
  })

  it.each([
    [1, '1 бал'],
    [2, '2 бали'],
    [5, '5 балів'],
    [11, '11 балів'],
    [21, '21 бал'],
    [0.5, '0,5 бала'],
    [-2, '\u22122 бали'],
    [1001, '1\u202f001 бал'],
  ])('counts the points of %d as they are printed', (x, text) => {
    expect(toText(quantity(uk, x, 'points'))).toBe(text)
  })

  it('lets the last number of a range decide, and what stands after the comma', () => {
    expect(toText(quantityRange(uk, 2, 21, 'points'))).toBe('2\u201321 бал')
    expect(toText(quantityRange(uk, -5, 3, 'points'))).toBe('\u22125\u20263 бали')
    expect(formOf(uk, '1,0')).toBe('other')
    expect(formOf(english, '1.0')).toBe('other')
    expect(formOf(english, '1')).toBe('one')
    expect(() => formOf(uk, 'кілька')).toThrow('no number')
    expect(toText(amount(uk, -9.2, { kind: 'points' }))).toBe('9 власних балів')
    expect(toText(amount(uk, 0.3, { kind: 'points' }))).toBe('менш ніж 1 власний бал')
  })

  it('writes numbers and dates its own way', () => {
    expect(formatNumber(uk, -1234567.891, 1)).toBe('\u22121\u202f234\u202f567,9')
    expect(formatDate(uk, '2023-01-11')).toBe('11 січня 2023 року')
    expect(formatDate(uk, '2023-01')).toBe('січень 2023 року')
    expect(formatDate(uk, '2023-01-11', 'short')).toBe('11 січ. 2023')
    expect(formatDate(uk, '2023-05', 'short')).toBe('трав. 2023')
  })

  it('quotes what it cannot decline', () => {
    expect(toText(uk.chanceNamed('Перемога Києва'))).toBe('ймовірність «Перемога Києва»')
    expect(toText(uk.chanceNamed('Імовірність перемоги'))).toBe('«Імовірність перемоги»')
    expect(toText(uk.chanceNamed('Chance that Kyiv wins'))).toBe('«Chance that Kyiv wins»')
    expect(toText(say(uk, 'input.risk', { party: named('Росія') }))).toBe(
      'коефіцієнт ризику сторони Росія',
    )
  })
})
