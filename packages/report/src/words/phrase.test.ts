import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, named, toHtml, toText, visible } from './phrase.ts'

describe('toHtml', () => {
  it('shows a hostile name as text, isolated', () => {
    expect(toHtml(['A ', ...named('<script>alert(1)</script>'), ' & co'])).toBe(
      'A <bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi> &amp; co',
    )
  })

  it('leaves no character of a name that could open markup or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const inside = toHtml(named(text)).slice(5, -6)
        expect(inside).not.toMatch(/[<>"']/)
      }),
    )
  })
})

describe('toText', () => {
  it('isolates a name that runs right to left', () => {
    expect(toText(['As ', ...named('\u0625\u064a\u0631\u0627\u0646'), ' sees it'])).toBe(
      'As \u2068\u0625\u064a\u0631\u0627\u0646\u2069 sees it',
    )
  })

  it('joins phrases with words of ours', () => {
    expect(toText(joined([named('A'), named('B')], ' and '))).toBe('A and B')
  })
})

describe('visible', () => {
  it('spells out what would drive a terminal or turn the line around', () => {
    expect(visible('a\u001b[31mb\u202ec\u200bd')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{200b}d')
  })

  it('keeps a name on one line', () => {
    expect(visible('two\n  lines\tand\r\nmore')).toBe('two lines and more')
  })

  it('keeps the joiners that Persian and emoji need', () => {
    expect(visible('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toContain('\u200c')
  })

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(visible(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})
