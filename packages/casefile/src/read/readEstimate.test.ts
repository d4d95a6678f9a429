import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chanceOf,
  codesOf,
  read,
  readChanceText,
  readWorthText,
  said,
} from '../../test/caseText.ts'
import { bandOf, lexicon } from './lexicon.ts'

const point = (value: number) => ({ kind: 'point', value })

describe('an estimate', () => {
  it.each([
    ['45', 45],
    ['0.30', 0.3],
    ['-15', -15],
    ['\u221215', -15],
    ['+3', 3],
    ['1.5e3', 1500],
    ['30k', 30_000],
    ['1.005m', 1_005_000],
    ['2bn', 2e9],
    ['3 points', 3],
    ['0.1k', 100],
  ])('[E1] %s is %d', (written, value) => {
    expect(readWorthText(written)).toEqual(point(value))
  })

  it('[E1] a chance is the same in percent and as a share of one', () => {
    expect(readChanceText('45%')).toEqual(point(0.45))
    expect(readChanceText('0.45')).toEqual(point(0.45))
    expect(readChanceText('7 %')).toEqual(point(0.07))
    expect(readChanceText('100%')).toEqual(point(1))
  })

  it('[E1] money is read in the unit the party counts in', () => {
    const worth = (unit: string): string => `worth:
  port: {unit: ${unit}, points: {term: {y10: $5m, y20: 6m USD, y30: -$1.5bn}, dredging: {no: 0, yes: 1}}}
  carrier: {like: port}`
    const { diagnostics } = read({ worth: worth('USD') })
    expect(said(diagnostics)).toEqual([])
    expect(codesOf({ worth: worth('EUR') })).toEqual(Array(3).fill('unit-mismatch'))
  })

  it('[E1] a multiplier stands on every end of a range, or how large it is cannot be told', () => {
    expect(readWorthText('30k to 1m')).toMatchObject({ low: 30_000, high: 1_000_000 })
    expect(readWorthText('0 to 1m')).toMatchObject({ low: 0, high: 1_000_000 })
    expect(codesOf({ noDeal: chanceOf('5 to 15%') })).toEqual(['chance-above-one'])
  })

  it('[E2] "low to high" is a range at the level of the file', () => {
    expect(readWorthText('20 to 30')).toEqual({ kind: 'range', low: 20, high: 30, level: 0.8 })
    expect(readChanceText('40% to 70%')).toEqual({ kind: 'range', low: 0.4, high: 0.7, level: 0.8 })
    expect(readWorthText('-20 to -10')).toMatchObject({ low: -20, high: -10 })
    expect(readWorthText('"20  TO 30"')).toMatchObject({ low: 20, high: 30 })
  })

  it('[E3] "low | best | high" keeps all three', () => {
    expect(readWorthText('20 | 25 | 60')).toEqual({
      kind: 'best',
      low: 20,
      best: 25,
      high: 60,
      level: 0.8,
    })
  })

  it('[E4] a distribution keeps its parameters in the order written', () => {
    expect(readWorthText('normal(50, 10)')).toEqual({
      kind: 'distribution',
      name: 'normal',
      parameters: [50, 10],
    })
    expect(readChanceText('"pert(5%, 10%, 30%)"')).toMatchObject({ parameters: [0.05, 0.1, 0.3] })
    expect(readChanceText('"beta(8, 12)"')).toMatchObject({ name: 'beta', parameters: [8, 12] })
    expect(readWorthText('lognormal(30, 1.5)')).toMatchObject({ parameters: [30, 1.5] })
  })

  it('[E5] a word stands for its band, and the second row of the directive means the same', () => {
    expect(readChanceText('very likely')).toEqual({
      kind: 'word',
      word: 'very likely',
      low: 0.8,
      high: 0.95,
    })
    expect(readChanceText('Highly  Probable')).toMatchObject({ word: 'very likely' })
    expect(readWorthText('good')).toMatchObject({ low: 70, high: 90 })
  })

  it('[E5] the bands of chances follow on one another from 1% to 99%', () => {
    const bands = lexicon.chance
    expect(bands[0]!.low).toBe(0.01)
    expect(bands.at(-1)!.high).toBe(0.99)
    for (const [i, band] of bands.slice(1).entries()) expect(band.low).toBe(bands[i]!.high)
    expect(bandOf('constructor')).toBeNull()
  })

  it('[E5] words of worth say nothing about money', () => {
    const worth = `worth:
  port: {unit: EUR, points: {term: {y10: 1, y20: 2, y30: 3}, dredging: {no: 0, yes: 1}}}
  carrier: {like: port}`
    const noDeal =
      'if_talks_fail:\n  port: {retender: good, talks_continue: 20}\n  carrier: {like: port, retender: 3}'
    expect(codesOf({ worth, noDeal })).toEqual(['unknown-word'])
  })

  it('[E6] a mixture keeps its parts and their shares', () => {
    expect(readWorthText('mixture(70% of 40 to 60, 30% of 80)')).toEqual({
      kind: 'mixture',
      parts: [
        { weight: 0.7, of: { kind: 'range', low: 40, high: 60, level: 0.8 } },
        { weight: 0.3, of: point(80) },
      ],
    })
    expect(readChanceText('"mixture(50% of normal(40%, 5%), 50% of unlikely)"').kind).toBe(
      'mixture',
    )
  })

  it('[E7] a name is a formula, and arithmetic over numbers alone is a point', () => {
    const more = 'quantities: {effort: 5, weather-risk: 20%}'
    expect(readWorthText('effort', more)).toEqual({
      kind: 'formula',
      text: 'effort',
      expression: { op: 'quantity', id: 'effort' },
    })
    expect(readWorthText('2 * (3 + 4) - 1')).toEqual(point(13))
    expect(readChanceText('1 - weather-risk', more)).toMatchObject({
      expression: {
        op: 'subtract',
        left: { op: 'number', value: 1 },
        right: { op: 'quantity', id: 'weather-risk' },
      },
    })
  })

  it('[E7] a quantity with the name of a word of another place is that word nowhere', () => {
    expect(codesOf({ more: 'quantities: {likely: 5}' })).toEqual(['id-form'])
  })

  it('[E8] equal ends are a point', () => {
    expect(readWorthText('20 to 20')).toEqual(point(20))
    expect(readWorthText('20 | 20 | 20')).toEqual(point(20))
  })

  it('[E9] a formula may leave its scale in a draw, not at its central value', () => {
    const more = 'quantities: {sun: 30% to 60%}'
    expect(readChanceText('2 * sun', more).kind).toBe('formula')
    expect(codesOf({ noDeal: chanceOf('3 * sun'), more })).toEqual(['formula-off-scale'])
  })

  it('reads back any range of whole points as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.nat(999), (low, width) => {
        const high = low + width + 1
        expect(readWorthText(`${low} to ${high}`)).toEqual({ kind: 'range', low, high, level: 0.8 })
      }),
      { numRuns: 100 },
    )
  })

  it('never throws, whatever stands where a value belongs', () => {
    const pieces = [
      'to',
      '|',
      '(',
      ')',
      ',',
      '%',
      '-',
      '+',
      '5',
      '0.3',
      'k',
      'normal',
      'rest',
      'of',
      'q',
      '$',
      '"',
      '\u2026',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), parts => {
        const written = JSON.stringify(parts.join(' '))
        read({ noDeal: chanceOf(written), more: 'quantities: {q: 30%}' })
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
        read({ noDeal: chanceOf(JSON.stringify(text)) })
      }),
      { numRuns: 200 },
    )
  })
})
