import { describe, expect, it } from 'vitest'
import { themes } from './theme.ts'

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for marks. */
const WORDS = 4.5
const MARKS = 3

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('theme', () => {
  for (const [name, t] of Object.entries(themes)) {
    it(`${name}: words can be read on paper, in the zone and on a band`, () => {
      for (const words of [t.ink, t.muted]) {
        for (const ground of [t.paper, t.zone]) {
          expect(contrast(words, ground)).toBeGreaterThanOrEqual(WORDS)
        }
      }
    })

    it(`${name}: marks stand out from paper`, () => {
      for (const mark of [t.mark, t.hatch, ...t.two, ...t.four]) {
        expect(contrast(mark, t.paper)).toBeGreaterThanOrEqual(MARKS)
      }
      for (const mark of [t.mark, t.hatch]) {
        expect(contrast(mark, t.zone)).toBeGreaterThanOrEqual(MARKS)
      }
    })
  }

  it('black on white is 21 to 1', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10)
  })
})
