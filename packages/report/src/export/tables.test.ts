import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableFaults } from '../../test/checks/tableFaults.ts'
import { compare, deals, drivers, verdict } from '../../test/fixtures/answers.ts'
import { ukraineCase } from '../../test/fixtures/cases.ts'
import { parseCsv } from '../../test/oracle/parseCsv.ts'
import { dataPackage } from './dataPackage.ts'
import { type Cell, field, type Table, tableRecords } from './table.ts'
import { tableCsv } from './tableCsv.ts'
import { tables } from './tables.ts'

const given = ukraineCase()
const answer = verdict(given, { exists: { chance: 0.154 }, seen: { ukraine: 0.3, russia: 0.02 } })
const all = tables(given, {
  verdict: answer,
  deals: deals(given, { chance: 0.154, zone: 0 }),
  drivers: drivers(given, 0.154, [
    { path: 'quantities.retakes', median: 0.55, half: 0.15, flipAt: 0.63 },
    { path: 'quantities.aid', median: 3.5, half: 1.5, unit: 'EUR bn' },
  ]),
  compare: compare(given, [
    { name: 'As written', verdict: answer },
    { name: 'Optimism', school: 'optimism', verdict: answer },
  ]),
})

describe('tables', () => {
  it('gives what the case says always, and what was computed when it was asked for', () => {
    expect(all.map(table => table.name)).toEqual([
      'parties',
      'issues',
      'options',
      'deals',
      'terms',
      'gains',
      'results',
      'drivers',
      'schools',
      'attributions',
      'citations',
      'sources',
    ])
    expect(tables(given).map(table => table.name)).not.toContain('results')
  })

  it('has a value of the right type in every cell, keys of their own, and refers only to what is there', () => {
    expect(tableFaults(all)).toEqual([])
    for (const table of all) expect(table.rows.length, table.name).toBeGreaterThan(0)
  })

  it('keeps the three quantities apart in results', () => {
    const results = tableRecords(all.find(table => table.name === 'results')!)
    const chances = results.filter(row => row['quantity'] === 'chance')
    expect(chances.map(row => [row['reading'], row['party'], row['value']])).toEqual([
      ['exists', null, 0.154],
      ['recognised', null, 0.154],
      ['as_seen_by', 'ukraine', 0.3],
      ['as_seen_by', 'russia', 0.02],
    ])
  })
})

const one = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 'one',
  description: '',
  fields: [field('a', 'string', ''), field('b', 'number', '')],
  primaryKey: ['a'],
  foreignKeys: [],
  rows,
})

describe('tableCsv', () => {
  it('reads back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: 'binary' }),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
          ),
        ),
        rows => {
          const back = parseCsv(tableCsv(one(rows)))
          expect(back[0]).toEqual(['a', 'b'])
          expect(
            back
              .slice(1)
              .map(([a, b]) => [
                a!.replace(/^'(?=\s*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/, ''),
                Number(b),
              ]),
          ).toEqual(
            rows.map(([a, b]) => [
              a.replace(/^'(?=\s*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/, ''),
              b === 0 ? 0 : b,
            ]),
          )
        },
      ),
    )
  })

  it('disarms what a spreadsheet would run', () => {
    const hostile = ['=HYPERLINK("http://x")', '+1', '-1+cmd', '@sum', '\t=1', ' =1', '\uff1d1']
    const cells = parseCsv(tableCsv(one(hostile.map(text => [text, 1])))).slice(1)
    for (const [text] of cells) expect(text).toMatch(/^'/)
  })

  it('leaves numbers alone, and empty what has no value', () => {
    expect(
      tableCsv(
        one([
          ['x', -1.5],
          ['y', null],
        ]),
      ),
    ).toBe('a,b\nx,-1.5\ny,\n')
    expect(tableCsv(one([]), { excel: true })).toBe('\ufeffa,b\n')
    expect(() => tableCsv(one([['x', Number.NaN]]))).toThrow('tableCsv: NaN in one')
  })
})

describe('dataPackage', () => {
  const made = dataPackage(given, all, answer.run, { format: 'csv' })
  it('names a file, types and keys for every table', () => {
    expect(made).toMatchObject({
      profile: 'tabular-data-package',
      name: 'russia-and-ukraine-january-2023',
    })
    expect(made['resources']).toHaveLength(all.length)
    expect(JSON.stringify(made)).toContain('"unit":"share of draws"')
  })
  it('links only web addresses, and states a licence only when given one', () => {
    expect(JSON.stringify(made)).not.toContain('javascript:')
    expect(made).not.toHaveProperty('licenses')
    const licence = {
      name: 'CC-BY-4.0',
      title: 'Attribution 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    }
    expect(dataPackage(given, all, null, { format: 'json', licence })).toHaveProperty('licenses', [
      licence,
    ])
  })
})
