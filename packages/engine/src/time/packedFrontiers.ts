import type { Frontiers } from '../deals/frontiers.ts'
import type { WorthTable } from '../deals/WorthTable.ts'

/**
 * Efficient deals with everything that is read of one of them side by side: per point, its worth by every
 * table; the most that it or one before it in its draw is worth by the second; and, by each table after the
 * second, the most that it or one after it is.
 */
export type PackedFrontiers = Readonly<{
  tables: readonly WorthTable[]
  /** Where the points of each draw begin, counted in points. */
  starts: Uint32Array
  isConstant: boolean
  points: Float64Array
  /** Numbers per point. */
  width: number
}>

/** Where in a point `reach` stands. */
export function reachPlace(tables: number): number {
  return tables
}

/** Where in a point the most stands that is still ahead by a table; points fall by the first anyway. */
export function aheadPlace(tables: number, table: number): number {
  return table === 0 ? 0 : tables + table - 1
}

export function packFrontiers({ tables, starts, worths, isConstant }: Frontiers): PackedFrontiers {
  const count = tables.length
  const width = Math.max(2, 2 * count - 1)
  const points = new Float64Array(starts[starts.length - 1]! * width)
  const second = worths[1] ?? worths[0]!
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row]!
    const to = starts[row + 1]!
    let reach = Number.NEGATIVE_INFINITY
    for (let k = from; k < to; k++) {
      for (let i = 0; i < count; i++) points[k * width + i] = worths[i]![k]!
      if (second[k]! > reach) reach = second[k]!
      points[k * width + reachPlace(count)] = reach
    }
    for (let i = 2; i < count; i++) {
      let most = Number.NEGATIVE_INFINITY
      for (let k = to - 1; k >= from; k--) {
        if (worths[i]![k]! > most) most = worths[i]![k]!
        points[k * width + aheadPlace(count, i)] = most
      }
    }
  }
  return { tables, starts, isConstant, points, width }
}
