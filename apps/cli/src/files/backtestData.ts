import { fileURLToPath } from 'node:url'
import { type CsvTable, readCsv } from '@parley/casefile'
import type { ConflictYear, MonthOfDeaths, WarBattle } from '@parley/engine'
import type { World } from '../world.ts'
import { realDisk } from './Disk.ts'

const folder = fileURLToPath(new URL('../../../../catalog/data/', import.meta.url))

type BacktestData = Readonly<{
  panel: readonly ConflictYear[]
  battles: readonly WarBattle[]
  donbas: readonly MonthOfDeaths[]
}>

/** The tables that ship with Parley, as the back-test reads them. */
export async function backtestData(world: World): Promise<BacktestData> {
  const disk = world.disk ?? realDisk
  const table = async (name: string) => {
    const csv = readCsv(String(await disk.readFile(`${folder}${name}`, 'utf8')))
    return csv.rows.map(row => cellsOf(csv, row.cells, name))
  }
  const [panel, battles, donbas] = await Promise.all([
    table('conflict_year_panel.csv'),
    table('war_battles.csv'),
    table('donbas_deaths_monthly.csv'),
  ])
  return {
    panel: panel.map(cell => ({
      conflict: cell('conflict_id'),
      year: numberIn(cell, 'year'),
      start: cell('start_date'),
      deaths: numberIn(cell, 'bd_best'),
      agreements: numberIn(cell, 'peace_agreements_n'),
      ended:
        cell('episode_ended') === ''
          ? 'unknown'
          : Number(cell('episode_ended')) === 1
            ? cell('end_outcome')
            : null,
    })),
    battles: battles
      .filter(cell => cell('cow_warno') !== '')
      .map(cell => ({
        war: cell('cow_warno'),
        name: cell('cow_warname'),
        initiatorWon: wonBy(cell('initiator_won')),
        warWonBy: winners[cell('war_outcome')] ?? null,
      })),
    donbas: donbas.map(cell => ({ month: cell('month'), deaths: numberIn(cell, 'best') })),
  }
}

const winners: Readonly<Record<string, WarBattle['warWonBy']>> = {
  initiator_side_won: 'initiator',
  target_side_won: 'target',
}

/** 1 or −1; 0 is a draw and an empty cell is not told. */
function wonBy(written: string): boolean | null {
  const value = Number(written)
  return written === '' || value === 0 ? null : value > 0
}

type Cell = (column: string) => string

function cellsOf(csv: CsvTable, cells: readonly string[], name: string): Cell {
  return column => {
    const at = csv.columns.indexOf(column)
    if (at < 0) throw new Error(`backtestData: ${name} has no column ${column}`)
    return cells[at] ?? ''
  }
}

function numberIn(cell: Cell, column: string): number {
  const value = Number(cell(column))
  if (cell(column) === '' || !Number.isFinite(value))
    throw new Error(`backtestData: ${column} is "${cell(column)}", which is no number`)
  return value
}
