import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDirection, isolate } from './direction.ts'
import { clusters, fitText } from './fitText.ts'
import { plainText } from './plainText.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 80 })

describe('plainText', () => {
  it('takes out overrides that would turn the words after a name around', () => {
    expect(plainText('Rus\u202esia\u202c')).toBe('Russia')
    expect(plainText('a\u2067b\u2069')).toBe('ab')
  })

  it('folds white space and drops controls and half characters', () => {
    expect(plainText('  North \n\t Sea\u0000 \ud800 ')).toBe('North Sea \ufffd')
  })

  it('leaves names in any script alone', () => {
    for (const name of ['Україна', 'أوكرانيا', '乌克兰', 'Côte d’Ivoire', '👩‍👩‍👧 Co']) {
      expect(plainText(name)).toBe(name)
    }
  })
})

describe('isolate', () => {
  it('sets a name apart only where it runs against the sentence', () => {
    expect(isolate('Russia', 'ltr')).toBe('Russia')
    expect(isolate('روسيا', 'ltr')).toBe('\u2068روسيا\u2069')
    expect(isolate('Russia', 'rtl')).toBe('\u2068Russia\u2069')
    expect(inDirection('x', 'ltr')).toBe('x')
  })
})

describe('fitText', () => {
  it('keeps what fits and never exceeds the width by more than the ellipsis', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const fitted = fitText(text, width, 12)
        if (textWidth(text, 12) <= width) expect(fitted).toBe(text)
        else expect(textWidth(fitted, 12)).toBeLessThanOrEqual(Math.max(width, textWidth('…', 12)))
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('never cuts between a letter and its marks', () => {
    expect(clusters('e\u0301x👩‍👩‍👧y👍🏽')).toEqual(['e\u0301', 'x', '👩‍👩‍👧', 'y', '👍🏽'])
  })
})

describe('wrapText', () => {
  it('loses no letter and keeps every line within the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 300 }), (given, width) => {
        const text = plainText(given)
        const lines = wrapText(text, width, 12)
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
        for (const line of lines) {
          if (clusters(line).length > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('cuts the last line it may use', () => {
    const lines = wrapText('one two three four five six', 50, 12, { most: 2 })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })
})
