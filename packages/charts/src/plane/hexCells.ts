import { endsOf } from '../scales.ts'

/** A hexagon of the plane, in pixels, and what fell into it. */
export type HexCell = Readonly<{
  x: number
  y: number
  count: number
  /** Largest chance in it. */
  best: number
}>

/** Points by column, and where they lie in the picture. */
type HexPoints = Readonly<{
  x: Float64Array
  y: Float64Array
  chance: Float64Array
  /** To pixels; each must be monotone. */
  xAt: (x: number) => number
  yAt: (y: number) => number
}>

const between = (ends: readonly number[]): readonly [number, number] => [
  Math.min(...ends),
  Math.max(...ends),
]

const ROOT3 = 1.7320508075688772

/**
 * Bins points into pointy-top hexagons of a radius, each point to its nearest centre
 * (Carr, Littlefield, Nicholson & Littlefield 1987). Cells come row by row, left to right; those without a point do not.
 *
 * Time O(points + hexagons of the rectangle that holds them).
 */
export function hexCells(
  { x, y, chance, xAt, yAt }: HexPoints,
  radius: number,
): readonly HexCell[] {
  const dx = radius * ROOT3
  const dy = radius * 1.5
  if (x.length === 0) return []
  // One more on every side than the rectangle needs: a point may belong to the row beside its own.
  const [left, right] = between(endsOf(x).map(xAt))
  const [top, bottom] = between(endsOf(y).map(yAt))
  const firstColumn = Math.floor(left / dx) - 2
  const firstRow = Math.floor(top / dy) - 1
  const columns = Math.ceil(right / dx) + 2 - firstColumn
  const rows = Math.ceil(bottom / dy) + 2 - firstRow
  const counts = new Uint32Array(columns * rows)
  const bests = new Float64Array(counts.length)
  for (let i = 0; i < x.length; i++) {
    const across = xAt(x[i]!) / dx
    const down = yAt(y[i]!) / dy
    let row = Math.round(down)
    const shift = (row & 1) / 2
    let column = Math.round(across - shift)
    const offX = across - shift - column
    const offY = down - row
    if (Math.abs(offY) * 3 > 1) {
      // The row beside may have a nearer centre.
      const side = offX < 0 ? -0.5 : 0.5
      const step = offY < 0 ? -1 : 1
      const besideX = offX - side
      const besideY = offY - step
      if (offX * offX * 4 + offY * offY * 3 > besideX * besideX * 4 + besideY * besideY * 3) {
        row += step
        column += side + ((row & 1) === 0 ? 0.5 : -0.5)
      }
    }
    const cell = (row - firstRow) * columns + (column - firstColumn)
    counts[cell]!++
    if (chance[i]! > bests[cell]!) bests[cell] = chance[i]!
  }
  const cells: HexCell[] = []
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    if (count === 0) continue
    const row = Math.floor(cell / columns) + firstRow
    const column = (cell % columns) + firstColumn
    cells.push({ x: (column + (row & 1) / 2) * dx, y: row * dy, count, best: bests[cell]! })
  }
  return cells
}

/** Four sizes by count, each boundary the fourth root of the largest count times the one before. */
export function hexSteps(largest: number): readonly number[] {
  const root = Math.sqrt(Math.sqrt(largest))
  const starts = [1, root, root * root, root * root * root].map(Math.ceil)
  return [...new Set(starts)]
}
