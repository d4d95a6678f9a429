import type { DealSpace } from '../../deals/DealSpace.ts'
import type { LevelAt, WorthTable } from '../../deals/WorthTable.ts'
import type { Column } from '../../sample/columns.ts'

/** The worth of single deals over the draws, each computed once per table. */
export type WorthColumns = Readonly<{
  of(table: WorthTable, deal: number, level: number): Column
}>

export function makeWorthColumns(space: DealSpace, draws: number): WorthColumns {
  const known = new Map<WorthTable, Map<string, Column>>()
  return {
    of(table, deal, level) {
      const ofTable = known.get(table) ?? new Map<string, Column>()
      known.set(table, ofTable)
      const key = space.continuous ? `${deal} ${level}` : String(deal)
      let column = ofTable.get(key)
      if (column === undefined) {
        column = worthColumn(table, deal, levelAt(space, level), draws)
        ofTable.set(key, column)
      }
      return column
    },
  }
}

function worthColumn(
  table: WorthTable,
  deal: number,
  at: LevelAt | undefined,
  draws: number,
): Column {
  if (table.isConstant) return table.worthOf(0, deal, at)
  const out = new Float64Array(draws)
  for (let s = 0; s < draws; s++) out[s] = table.worthOf(s, deal, at)
  return out
}

/** A level of the continuous issue with its cell: the point that is it, else the first stretch that holds it. */
export function levelAt(space: DealSpace, level: number): LevelAt | undefined {
  if (!space.continuous) return undefined
  let cell = space.cells.findIndex(c => c.from === level && c.to === level)
  if (cell < 0) cell = space.cells.findIndex(c => c.from <= level && level <= c.to)
  if (cell < 0) throw new Error(`levelAt: ${level} is outside ${space.continuous.id}`)
  return { cell, level }
}

/** a − b, draw by draw. */
export function difference(a: Column, b: Column): Column {
  if (typeof a === 'number') {
    if (typeof b === 'number') return a - b
    const out = new Float64Array(b.length)
    for (let s = 0; s < b.length; s++) out[s] = a - b[s]!
    return out
  }
  const out = new Float64Array(a.length)
  for (let s = 0; s < a.length; s++) out[s] = a[s]! - (typeof b === 'number' ? b : b[s]!)
  return out
}
