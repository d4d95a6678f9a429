import type { Case } from '@parley/model'
import { type DealSpace, dealWithDigit } from '../../deals/DealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { LevelAt, WorthTable } from '../../deals/WorthTable.ts'

/** Levels a continuous issue is cut into, both ends included, where that keeps to `MOST`. */
const LEVELS = 101
const MOST = 4_000_000

/** The deals that talks are about: those of the space, once for every level of a continuous issue. */
export type TalksDeals = Readonly<{
  count: number
  /** 1 per deal that the rules allow and that crosses no decider's red line. */
  admissible: Uint8Array
  fill(table: WorthTable, draw: number, out: Float64Array): void
  /** A deal that differs on one issue, chosen at random; −1 when the rules forbid it. */
  mutate(deal: number, random: () => number): number
}>

export function makeTalksDeals(space: DealSpace, given: Case): TalksDeals {
  const levels = space.continuous ? levelsOf(space) : [undefined]
  const count = space.count * levels.length
  const admissible = new Uint8Array(count)
  levels.forEach((at, l) => {
    const cell = at ? space.cells[at.cell]! : null
    admissible.set(admissibleDeals(space, given, true, cell), l * space.count)
  })
  const discrete = space.issues.length
  const places = discrete + (space.continuous ? 1 : 0)
  return {
    count,
    admissible,
    fill(table, draw, out) {
      levels.forEach((at, l) => {
        table.fill(draw, out.subarray(l * space.count, (l + 1) * space.count), at)
      })
    },
    mutate(deal, random) {
      const level = Math.floor(deal / space.count)
      const inSpace = deal % space.count
      const j = Math.floor(random() * places)
      if (j === discrete) return Math.floor(random() * levels.length) * space.count + inSpace
      const option = Math.floor(random() * space.counts[j]!)
      const changed = dealWithDigit(space, inSpace, j, option)
      return changed < 0 ? -1 : level * space.count + changed
    },
  }
}

function levelsOf({ cells, count }: DealSpace): readonly LevelAt[] {
  const from = Math.min(...cells.map(cell => cell.from))
  const to = Math.max(...cells.map(cell => cell.to))
  const many = Math.max(2, Math.min(LEVELS, Math.floor(MOST / Math.max(1, count))))
  return Array.from({ length: from === to ? 1 : many }, (_, i) => {
    const level = i === 0 ? from : from + ((to - from) * i) / (many - 1)
    const holds = (cell: { from: number; to: number }): boolean =>
      level >= cell.from && level <= cell.to
    // A point has its own conditions; a stretch stands for its inside.
    const point = cells.findIndex(cell => cell.from === cell.to && holds(cell))
    return { level, cell: point >= 0 ? point : cells.findIndex(holds) }
  })
}
