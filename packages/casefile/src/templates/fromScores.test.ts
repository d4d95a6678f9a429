import type { IsoDate } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import { fromScores, scaleOfScores } from './fromScores.ts'
import { readScores, type Scores } from './readScores.ts'

const asOf = '2026-03-01' as IsoDate
const beside = { title: 'Pasted', asOf, issue: 'What is agreed' }

function understood(table: string): Scores {
  const { scores, mistakes } = readScores(table)
  expect(mistakes).toEqual([])
  return scores!
}

describe('scores pasted from a spreadsheet', () => {
  it('are options of one thing when there is one column of names, even where the names are numbers', () => {
    const scores = understood('Price\tBuyer\tSeller\n8000\t90\t10\n9000\t50\t60\n10 000\t10\t95\n')
    expect(scores).toMatchObject({ layout: 'options', parties: ['Buyer', 'Seller'] })
    expect(scores.issues.map(of => [of.name, of.options.map(o => o.name)])).toEqual([
      ['Price', ['8000', '9000', '10 000']],
    ])
    expect(scores.noDeal).toEqual([null, null])
  })

  it('are issues with options when there are two, and an issue left out is the one above', () => {
    const scores = understood(
      'Issue,Option,Ann,Bob\nPrice,low,20,90\n,high,100,0\nPrice,weight,60,40\nDate,soon,10,50\n,late,70,5\nDate,,40,60\nNo deal,,35,\nTotal,,200,140',
    )
    expect(scores.layout).toBe('issues')
    expect(scores.issues.map(of => [of.name, of.options.length, of.weights])).toEqual([
      ['Price', 2, [60, 40]],
      ['Date', 2, [40, 60]],
    ])
    expect(scores.noDeal).toEqual([35, null])
    expect(scores.leftOut).toEqual(['Total'])
  })

  it('may have decimal commas between semicolons', () => {
    const scores = understood('Ціна;Ганна;Богдан\nнизька;3,5;9\nвисока;10;-1\nБез угоди;4;2')
    expect(scores.issues[0]!.options[0]!.scores).toEqual([3.5, 9])
    expect(scores.noDeal).toEqual([4, 2])
  })

  it('tell every mistake at once, by row and column, and invent no number', () => {
    const { scores, mistakes } = readScores(
      'Option\tAnn\tBob\nlow\t1,000\t\nhigh\tlots\t3\nlow\t1\t2',
    )
    expect(scores).toBeNull()
    expect(mistakes.map(of => [of.row, of.column])).toEqual([
      [2, 2],
      [2, 3],
      [3, 2],
      [4, 1],
    ])
    expect(readScores('').mistakes).toHaveLength(1)
    expect(readScores('just some prose').mistakes).toHaveLength(1)
    expect(readScores('Option\tAnn\tBob').mistakes).toHaveLength(1)
  })

  it('weigh all issues or none', () => {
    const { mistakes } = readScores(
      'Issue\tOption\tA\tB\nP\tx\t1\t2\n\ty\t3\t4\n\t\t50\t50\nQ\tx\t1\t2\n\ty\t3\t400',
    )
    expect(mistakes.map(of => of.message)).toEqual([
      expect.stringContaining('"Q" has no weight'),
      expect.stringContaining('leave 0 to 100'),
    ])
  })

  it('make a case without a mistake, in which every score stands as it was pasted', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(of => `n${of.replace(/[\t\r\n;,"]/g, '_')}`)
    const table = fc.record({
      parties: fc.uniqueArray(name, { minLength: 2, maxLength: 4, selector: of => of.trim() }),
      options: fc.uniqueArray(name, { minLength: 2, maxLength: 5, selector: of => of.trim() }),
      seed: fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 20, maxLength: 20 }),
      noDeal: fc.integer({ min: -10, max: 600 }),
    })
    fc.assert(
      fc.property(table, ({ parties, options, seed, noDeal }) => {
        const rows = options.map((of, o) => [of, ...parties.map((_, p) => seed[(o * 4 + p) % 20])])
        const text = [['Terms', ...parties], ...rows].map(row => row.join('\t')).join('\n')
        const scores = understood(text)
        const made = fromScores(scores, {
          ...beside,
          noDeal: parties.map((_, i) => ({
            worth: i === 0 ? `${noDeal} to ${noDeal + 5}` : String(noDeal),
            story: i === 0 ? 'wait: see' : '',
          })),
        })
        const { case: given, diagnostics } = readCase(made, { file: 'pasted.yaml' })
        expect(diagnostics.filter(of => of.severity === 'error')).toEqual([])
        expect(given!.parties.map(of => of.name)).toEqual(parties.map(of => of.trim()))
        for (const [p, worth] of given!.worth.entries()) {
          const { model } = worth
          if (model.kind !== 'points') throw new Error(model.kind)
          const written = model.scores[0]!.entries.map(of =>
            of.kind === 'option' ? Number(of.score.written) : null,
          )
          expect(written).toEqual(scores.issues[0]!.options.map(of => of.scores[p]))
        }
        expect(given!.noDeal.map(of => of.isPlaceholder)).toEqual(parties.map((_, i) => i > 0))
        const { low, high } = scaleOfScores(scores, 0)
        const own = scores.issues[0]!.options.map(of => of.scores[0]!)
        expect([low, high]).toEqual([Math.min(...own), Math.max(...own)])
      }),
      { numRuns: 60 },
    )
  })
})
