/** A hexagon of the plane, in pixels, and what fell into it. */
export type HexCell = {
  readonly x: number
  readonly y: number
  count: number
  /** Largest chance in it. */
  best: number
}

/** More columns than any picture has, left and right of nothing. */
const SPAN = 2 ** 20
const ROOT3 = 1.7320508075688772

/**
 * Bins points into pointy-top hexagons of a radius, each point to its nearest centre
 * (Carr, Littlefield, Nicholson & Littlefield 1987). Cells come row by row, left to right.
 */
export function hexCells(
  points: Iterable<Readonly<{ x: number; y: number; chance: number }>>,
  radius: number,
): readonly HexCell[] {
  const dx = radius * ROOT3
  const dy = radius * 1.5
  const cells = new Map<number, HexCell & { row: number; column: number }>()
  for (const point of points) {
    let row = Math.round(point.y / dy)
    let column = Math.round(point.x / dx - (row & 1) / 2)
    const across = point.x / dx - (row & 1) / 2 - column
    const down = point.y / dy - row
    if (Math.abs(down) * 3 > 1) {
      // The row beside may have a nearer centre.
      const otherRow = row + (down < 0 ? -1 : 1)
      const shift = across < 0 ? -1 : 1
      const otherColumn = column + shift / 2 + ((row & 1) === 1 ? 0.5 : -0.5)
      const offX = across - shift / 2
      const offY = down - (otherRow - row)
      if (across * across * 4 + down * down * 3 > offX * offX * 4 + offY * offY * 3) {
        row = otherRow
        column = otherColumn
      }
    }
    const key = row * SPAN + column
    const cell = cells.get(key)
    if (cell) {
      cell.count++
      cell.best = Math.max(cell.best, point.chance)
    } else {
      cells.set(key, {
        row,
        column,
        x: (column + (row & 1) / 2) * dx,
        y: row * dy,
        count: 1,
        best: point.chance,
      })
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** Four sizes by count, each boundary the fourth root of the largest count times the one before. */
export function hexSteps(largest: number): readonly number[] {
  const root = Math.sqrt(Math.sqrt(largest))
  const starts = [1, root, root * root, root * root * root].map(Math.ceil)
  return [...new Set(starts)]
}
