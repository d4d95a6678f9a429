import type { Case, InputPath } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { buildCase, type Value } from '../../test/builders/buildCase.ts'
import type { Column, Columns } from './columns.ts'
import { centralColumns, sampleColumns } from './sampleColumns.ts'

const draws = { draws: 500, seed: 'columns' }

function sample(quantities: Record<string, Value | { chance: Value }>, cost: Value = 5): Case {
  return buildCase({
    quantities,
    issues: { line: ['a', 'b'] },
    parties: {
      us: {
        weights: { line: 1 },
        scores: { line: { a: 0, b: 100 } },
        courses: {
          fight: {
            cost,
            scenarios: {
              wins: { chance: 'p', worth: [60, 70] },
              draws: { chance: 0.2, worth: 40 },
              loses: { chance: 'rest', worth: 5 },
            },
          },
        },
      },
    },
  })
}
const cost = 'if_talks_fail.us.fight.cost'
const wins = 'if_talks_fail.us.fight.scenarios.wins'
const rest = 'if_talks_fail.us.fight.scenarios.loses.chance'
const column = (columns: Columns, path: string): Column => columns.column(path as InputPath)

describe('sampleColumns', () => {
  it('gives certain inputs as one number and uncertain ones as a value per draw', () => {
    const columns = sampleColumns(sample({ p: { chance: [0.3, 0.5] } }), draws)
    expect(column(columns, cost)).toBe(5)
    expect(column(columns, 'quantities.p')).toBeInstanceOf(Float64Array)
    expect(column(columns, 'quantities.p')).toHaveLength(500)
  })

  it('gives from any draw on what longer columns have there', () => {
    const given = sample({ p: { chance: [0.3, 0.5] } }, [2, 9])
    const whole = sampleColumns(given, draws)
    const part = sampleColumns(given, { ...draws, draws: 70, first: 333 })
    for (const [path, all] of whole.at) {
      const own = part.column(path)
      if (typeof all === 'number') expect(own).toBe(all)
      else expect(own).toEqual(all.slice(333, 403))
    }
    // Columns of the same draws are kept, of others not.
    expect(sampleColumns(given, { ...draws, draws: 70, first: 333 }, part).at).toEqual(part.at)
    const next = sampleColumns(given, { ...draws, draws: 70, first: 0 }, part)
    expect(column(next, cost)).toEqual((column(whole, cost) as Float64Array).slice(0, 70))
  })

  it('holds as many draws inside a range as the file says the range holds', () => {
    const p = column(sampleColumns(sample({ p: { chance: [0.3, 0.5] } }), draws), 'quantities.p')
    const inside = (p as Float64Array).filter(x => x >= 0.3 && x <= 0.5).length
    // Stratified draws: at most one point off at either end of a block of 512.
    expect(inside).toBeGreaterThanOrEqual(397)
    expect(inside).toBeLessThanOrEqual(403)
  })

  it('moves no other draw when a value becomes uncertain', () => {
    const before = sampleColumns(sample({ p: { chance: [0.3, 0.5] } }, 5), draws)
    const after = sampleColumns(sample({ p: { chance: [0.3, 0.5] } }, [3, 8]), draws)
    expect(column(after, 'quantities.p')).toEqual(column(before, 'quantities.p'))
    expect(column(after, `${wins}.worth`)).toEqual(column(before, `${wins}.worth`))
    expect(column(after, cost)).toBeInstanceOf(Float64Array)
  })

  it('draws other values for another seed, and the same for the same', () => {
    const given = sample({ p: { chance: [0.3, 0.5] } })
    const first = column(sampleColumns(given, draws), 'quantities.p')
    expect(column(sampleColumns(given, draws), 'quantities.p')).toEqual(first)
    expect(column(sampleColumns(given, { ...draws, seed: 'x' }), 'quantities.p')).not.toEqual(first)
  })

  it('hands on what an overlay leaves alone as the same array, and what it changes on the same draws', () => {
    const base = sampleColumns(sample({ p: { chance: [0.3, 0.5] }, other: [1, 2] }), draws)
    const over = sampleColumns(sample({ p: { chance: [0.5, 0.7] }, other: [1, 2] }), draws, base)
    expect(column(over, 'quantities.other')).toBe(column(base, 'quantities.other'))
    expect(column(over, `${wins}.worth`)).toBe(column(base, `${wins}.worth`))
    const before = column(base, 'quantities.p') as Float64Array
    const after = column(over, 'quantities.p') as Float64Array
    for (let s = 0; s < 500; s++) expect(after[s]).toBeCloseTo(before[s]! + 0.2, 12)
  })

  it('draws a formula again exactly when something it reads changed', () => {
    const base = sampleColumns(sample({ p: { chance: [0.3, 0.5] }, other: [1, 2] }), draws)
    const sameP = sampleColumns(sample({ p: { chance: [0.3, 0.5] }, other: [1, 3] }), draws, base)
    const otherP = sampleColumns(sample({ p: { chance: [0.5, 0.7] }, other: [1, 2] }), draws, base)
    expect(column(sameP, `${wins}.chance`)).toBe(column(base, `${wins}.chance`))
    expect(column(sameP, rest)).toBe(column(base, rest))
    expect(column(otherP, `${wins}.chance`)).toEqual(column(otherP, 'quantities.p'))
    expect(column(otherP, rest)).not.toBe(column(base, rest))
  })

  it('keeps the draws of an input when an overlay adds or drops inputs before it', () => {
    const base = sampleColumns(sample({ p: { chance: [0.3, 0.5] } }), draws)
    const more = sampleColumns(sample({ first: [1, 2], p: { chance: [0.3, 0.5] } }), draws, base)
    expect(column(more, `${wins}.worth`)).toBe(column(base, `${wins}.worth`))
    expect(column(more, 'quantities.first')).toBeInstanceOf(Float64Array)
  })

  it('[N4] gives rest what the others leave, and nothing when they take more than everything', () => {
    const columns = sampleColumns(sample({ p: { chance: [0.3, 0.95] } }), draws)
    const p = column(columns, 'quantities.p') as Float64Array
    const left = column(columns, rest) as Float64Array
    for (let s = 0; s < 500; s++) expect(left[s]).toBeCloseTo(Math.max(0, 1 - p[s]! - 0.2), 12)
    expect(left.includes(0)).toBe(true)
  })

  it('[E9] stops a formula at the end of the scale of its place', () => {
    const given = buildCase({
      quantities: { big: [0.5, 2] },
      issues: { line: ['a'] },
      parties: {
        us: {
          weights: { line: 1 },
          scores: { line: { a: 50 } },
          courses: {
            go: { scenarios: { x: { chance: 'big', worth: 1 }, y: { chance: 'rest', worth: 0 } } },
          },
        },
      },
    })
    const columns = sampleColumns(given, draws)
    const chance = column(columns, 'if_talks_fail.us.go.scenarios.x.chance') as Float64Array
    expect(Math.max(...chance)).toBe(1)
    expect(Math.max(...(column(columns, 'quantities.big') as Float64Array))).toBeGreaterThan(1)
  })

  it('draws inputs past the last Sobol dimension from streams of their own', () => {
    const many = Object.fromEntries(
      Array.from({ length: 520 }, (_, i): [string, Value] => [`q${i}`, [0, 1]]),
    )
    const columns = sampleColumns(sample({ ...many, p: { chance: 0.4 } }), draws)
    const last = column(columns, 'quantities.q519') as Float64Array
    expect(new Set(last).size).toBe(500)
    expect(column(columns, 'quantities.q518')).not.toEqual(last)
  })

  it('refuses to draw nothing', () => {
    expect(() => sampleColumns(sample({ p: { chance: 0.4 } }), { draws: 0, seed: '' })).toThrow(
      'sampleColumns: 0 draws',
    )
  })
})

describe('centralColumns', () => {
  it('puts every input at its median, and formulas at the formula of the medians', () => {
    const columns = centralColumns(sample({ p: { chance: [0.3, 0.5] } }, [4, 6]))
    expect(column(columns, 'quantities.p')).toBe(0.4)
    expect(column(columns, `${wins}.chance`)).toBe(0.4)
    expect(column(columns, cost)).toBe(5)
    expect(column(columns, rest)).toBeCloseTo(0.4, 15)
  })
})
