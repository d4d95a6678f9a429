import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import { addQuantity } from './addQuantity.ts'
import { addEvent, addFuture, addSeries, addSignpost } from './addTimed.ts'
import type { Edit } from './edit.ts'
import { pasteTable } from './pasteTable.ts'
import { removeEntry } from './removeEntry.ts'
import { setField } from './setField.ts'
import { setLine } from './setLine.ts'
import { setScoreRanks, setWeightRanks } from './setRanks.ts'
import { setRatification } from './setRatification.ts'

const van = readFileSync(new URL('../../../../catalog/used-van.yaml', import.meta.url), 'utf8')
const made = (edit: Edit): string => {
  expect(edit.diagnostics).toEqual([])
  return edit.text
}
const codes = (edit: Edit): readonly string[] => edit.diagnostics.map(({ code }) => code)

const lease = `# The lease
parley: 1
as_of: 2024-03-01   # as agreed
ranges: 80%
parties:
  port: {name: Port, role: decides}   # landlord
  carrier: Carrier
issues:
  term: {options: [y10, y20, y30]}
  rent: {from: 10, to: 0.50e2, step: 5}
worth:
  port:
    weights: {term: 60, rent: 40}   # minutes
    scores:
      term: {y10: 0, y20: 70, y30: 100}
    red_lines: {term: [y10]}
  carrier: {weights: {ranks: [term, rent]}, bottom_line: {rent: {value: above 30, why: cash}}}
`

describe('setField', () => {
  it('writes a head, a level, a role, a list: one line, its comment and what is beside it kept', () => {
    expect(made(setField(lease, 'as_of', '2024-04-01'))).toBe(
      lease.replace('2024-03-01   #', '2024-04-01   #'),
    )
    expect(made(setField(lease, 'issues.rent.from', '15'))).toBe(
      lease.replace('from: 10,', 'from: 15,'),
    )
    expect(made(setField(lease, 'parties.port.inside', 'carrier'))).toBe(
      lease.replace('role: decides}', 'role: decides, inside: carrier}'),
    )
    expect(made(setField(lease, 'parties.carrier.role', 'ratifies'))).toBe(
      lease.replace('carrier: Carrier', 'carrier: {name: Carrier, role: ratifies}'),
    )
    expect(made(setField(lease, 'whose_interest', ['port', 'carrier']))).toContain(
      'as_of: 2024-03-01   # as agreed\nwhose_interest: [port, carrier]\nranges',
    )
    expect(made(setField(lease, 'issues.rent.step', null))).toBe(lease.replace(', step: 5', ''))
    expect(made(setField(lease, 'marking', null))).toBe(lease)
    expect(codes(setField(lease, 'parties.nobody.role', 'decides'))).toEqual(['unknown-entry'])
    expect(codes(setField(lease, 'as_of.x', '1'))).toEqual(['wrong-shape'])
  })
})

describe('ranks', () => {
  it('[W2, W3] take the place of numbers, or of the ranks there were', () => {
    expect(made(setWeightRanks(lease, 'port', [['rent'], ['term']]))).toBe(
      lease.replace('{term: 60, rent: 40}', '{ranks: [rent, term]}'),
    )
    expect(made(setWeightRanks(lease, 'carrier', [['rent', 'term']]))).toBe(
      lease.replace('ranks: [term, rent]', 'ranks: [[rent, term]]'),
    )
    expect(made(setScoreRanks(lease, 'port', 'term', [['y30'], ['y10', 'y20']]))).toBe(
      lease.replace('{y10: 0, y20: 70, y30: 100}', '{ranks: [y30, [y10, y20]]}'),
    )
    expect(made(setScoreRanks(lease, 'carrier', 'term', [['y10']]))).toContain(
      'scores: {term: {ranks: [y10]}}',
    )
    expect(codes(setWeightRanks(lease, 'nobody', [['term']]))).toEqual(['unknown-entry'])
    expect(codes(setWeightRanks(lease, 'port', []))).toEqual(['not-an-estimate'])
  })
})

describe('setLine', () => {
  it('[W8] draws a line, moves it with its why, and takes it away with what it leaves empty', () => {
    expect(made(setLine(lease, 'port', 'red_lines', 'term', ['y10', 'y20']))).toBe(
      lease.replace('[y10]}\n', '[y10, y20]}\n'),
    )
    expect(made(setLine(lease, 'carrier', 'bottom_line', 'rent', ['above 25']))).toBe(
      lease.replace('above 30', 'above 25'),
    )
    expect(made(setLine(lease, 'port', 'red_lines', 'term', []))).toBe(
      lease.replace('    red_lines: {term: [y10]}\n', ''),
    )
    expect(made(setLine(lease, 'port', 'stated_position', 'term', ['y30']))).toContain(
      '    stated_position: {term: [y30]}\n',
    )
    expect(codes(setLine(lease, 'port', 'bottom_line', 'term', []))).toEqual(['unknown-entry'])
  })
})

describe('setRatification', () => {
  it('[P3] says who votes, and takes it back', () => {
    const votes = new Map([['carrier', '50%']])
    const asked = made(setRatification(lease, 'port', { needs: '50%', votes, veto: ['carrier'] }))
    expect(asked).toContain(
      '\nratified_by:\n  port:\n    needs: 50%\n    votes: {carrier: 50%}\n    veto: [carrier]\n',
    )
    expect(made(setRatification(asked, 'port', null))).toBe(lease)
  })
})

describe('what is new', () => {
  it('is taken out again to the byte', () => {
    const additions: Readonly<Record<string, (text: string) => Edit>> = {
      'quantities.q': text => addQuantity(text, 'q', { value: '0.30', why: 'a: b' }),
      'events.e': text =>
        addEvent(text, 'e', {
          ...{ name: 'E', when: { date: '2024-05-01' }, halfLife: '3', knownTo: ['port'] },
          effects: [{ on: 'quantities.q', how: 'shift', by: '5' }],
        }),
      'series.s': text =>
        addSeries(text, 's', {
          ...{ file: 's.csv', date: 'date', column: 'n', unit: 'km2', kind: 'flow' },
        }),
      'signposts.p': text =>
        addSignpost(text, 'p', { name: 'P', how: 'ask', by: '2024-06-01', status: 'not-yet' }),
      'scenarios.f': text =>
        addFuture(text, 'f', { name: 'F', series: new Map([['s', '1 to 2']]) }),
    }
    for (const [path, add] of Object.entries(additions)) {
      const text = made(add(lease))
      expect(text).not.toBe(lease)
      expect(made(removeEntry(text, path.split('.')[0]!)), path).toBe(lease)
    }
    expect(made(addQuantity(lease, 'q', { value: '0.30' }))).toContain('quantities:\n  q: 0.30\n')
  })
})

describe('pasteTable', () => {
  const table = `Issue\tOption\tSeller\tBuyer
Delivery\tthis week\t20\t90
\tnext month\t100\t0
Delivery\t\t60\tmajor
Tyres\tsummer\tpoor\t10
\twinter\t70 to 90\t80
`
  it('makes issues, options, scores and weights of it, for parties that are there and new ones', () => {
    const base = `parley: 1
title: T
question: Q
as_of: 2024-03-01
ranges: 80%
parties:
  seller: {name: Seller, role: decides}
issues: {}
`
    const { text, mistakes, diagnostics } = pasteTable(base, table)
    expect([mistakes, diagnostics]).toEqual([[], []])
    expect(text).toContain('  buyer: {name: Buyer, role: decides}\n')
    expect(text).toContain('delivery: {this_week: 20, next_month: 100}')
    const read = readCase(`${text}if_talks_fail: {seller: 30, buyer: 40}\n`, { file: 'x' })
    expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(read.case!.issues.map(issue => issue.name)).toEqual(['Delivery', 'Tyres'])
    expect(pasteTable(base, table.replaceAll('\t', ',')).text).toBe(text)
  })

  it('adds to a case without touching a line of it', () => {
    const text = pasteTable(van, table.replace('Seller\tBuyer', 'seller\tbuyer')).text
    const lines = new Set(text.split('\n'))
    const gone = van.split('\n').filter(line => !lines.has(line))
    expect(gone.filter(line => !/weights|scores|price/.test(line))).toEqual([])
  })

  it('changes nothing where there is a mistake, and tells every one with its place', () => {
    const wrong = `Issue\tOption\tAnn\tAnn\t
\tlow\t1
Price\tlow\t1,5\t2
Price\tlow\t3\t4\t5
`
    const { text, mistakes } = pasteTable(van, wrong)
    expect(text).toBe(van)
    expect(mistakes.map(({ row, column, message }) => `${row}:${column} ${message}`)).toEqual([
      '1:4 "Ann" heads two columns',
      '1:5 a column of scores has no party',
      '2:1 the row says of no issue',
      '3:3 "1,5" has a comma or a blank between digits',
      '4:2 "low" stands twice under "Price"',
      '3:2 "Price" has one option',
    ])
    expect(pasteTable(van, 'a').mistakes).toHaveLength(1)
    expect(pasteTable(van, '').mistakes).toHaveLength(1)
  })

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 5 }))), rows => {
        const done = pasteTable(lease, rows.map(row => row.join('\t')).join('\n'))
        if (done.mistakes.length > 0) expect(done.text).toBe(lease)
      }),
      { numRuns: 100 },
    )
  })
})
