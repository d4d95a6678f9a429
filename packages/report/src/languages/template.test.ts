import { describe, expect, it } from 'vitest'
import { named, toText } from '../words/phrase.ts'
import { english } from './en.ts'
import { type MessageKey, messageArguments } from './messages.ts'
import { type Argument, argumentsOf, fillTemplate, parseTemplate } from './template.ts'

const fill = (text: string, args: Record<string, Argument> = {}): string =>
  toText(fillTemplate(parseTemplate(text), args, english.numbers))

describe('parseTemplate', () => {
  it('counts in words and picks the form of the count', () => {
    const text = '{n, plural, =2 {both} one {# place} other {# places}}'
    expect([1, 2, 3, 12].map(n => fill(text, { n }))).toEqual([
      'one place',
      'both',
      'three places',
      '12 places',
    ])
  })

  it('picks by name, nested, and falls back to the rest', () => {
    const text =
      '{side, select, above {over {n, plural, one {#} other {# all told}}} other {under}}'
    expect(fill(text, { side: 'above', n: 3 })).toBe('over three all told')
    expect(fill(text, { side: 'below', n: 3 })).toBe('under')
  })

  it('keeps apostrophes and gives braces when they are quoted', () => {
    expect(fill("Russia's '{'set'}'")).toBe("Russia's {set}")
  })

  it('puts a name in as a name, not as template text', () => {
    expect(fill('{party} sees', { party: named('{other}') })).toBe('{other} sees')
  })

  it.each([
    ['{n', 'not an argument'],
    ['a } b', '"}" without "{"'],
    ['{n, plural, one {x}}', 'no "other" for n'],
    ['{n, plural, other {x}', 'left open'],
  ])('refuses %s', (text, why) => {
    expect(() => parseTemplate(text)).toThrow(why)
  })

  it('refuses to guess at what was not given', () => {
    expect(() => fill('{party}')).toThrow('{party} was not given')
    expect(() => fill('{n, plural, other {x}}', { n: 'three' })).toThrow('is no number')
    expect(() => fill('{n, select, other {x}}', { n: 3 })).toThrow('is no string')
  })
})

describe('english', () => {
  const keys = Object.keys(messageArguments) as MessageKey[]

  it.each(keys)('%s asks only for what it is given', key => {
    const declared = messageArguments[key].split(' ').filter(Boolean)
    const asked = argumentsOf(parseTemplate(english.messages[key]))
    expect(declared).toEqual(expect.arrayContaining([...asked]))
  })

  it('has a template for every message and no other', () => {
    expect(Object.keys(english.messages).sort()).toEqual([...keys].sort())
  })

  it('never speaks of the chance of a deal without saying which, nor of signing outside of talks', () => {
    const text = (of: readonly MessageKey[]): string =>
      of.map(key => english.messages[key]).join('\n')
    expect(text(keys)).not.toMatch(/P\(deal\)|chance of (a|the) deal\b/i)
    // "Signed by" is a finding only where a talks process is modelled.
    expect(text(keys.filter(key => !/talks/i.test(key)))).not.toMatch(/\bsigned\b|signature/i)
  })

  it('keeps the three quantities under three labels', () => {
    const labels = (['label.exists', 'label.recognised', 'label.asSeenBy'] as const).map(
      key => english.messages[key],
    )
    expect(new Set(labels).size).toBe(3)
  })
})
