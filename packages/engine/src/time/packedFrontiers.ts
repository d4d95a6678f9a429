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
  const all = starts[starts.length - 1]!
  worths.forEach((worth, i) => {
    for (let k = 0, at = i; k < all; k++, at += width) points[at] = worth[k]!
  })
  const second = worths[1] ?? worths[0]!
  for (let row = 0; row + 1 < starts.length; row++) {
    let most = Number.NEGATIVE_INFINITY
    for (
      let k = starts[row]!, at = k * width + reachPlace(count);
      k < starts[row + 1]!;
      k++, at += width
    ) {
      if (second[k]! > most) most = second[k]!
      points[at] = most
    }
  }
  for (let i = 2; i < count; i++) {
    const worth = worths[i]!
    for (let row = 0; row + 1 < starts.length; row++) {
      let most = Number.NEGATIVE_INFINITY
      for (let k = starts[row + 1]! - 1; k >= starts[row]!; k--) {
        if (worth[k]! > most) most = worth[k]!
        points[k * width + aheadPlace(count, i)] = most
      }
    }
  }
  return { tables, starts, isConstant, points, width }
}
