import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HexCell, hexCells, hexSteps } from './hexCells.ts'

const RADIUS = 9
const WITHIN_ROUNDING = 1e-9
const point = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  chance: fc.constantFrom(0.1, 0.9),
})

type Point = Readonly<{ x: number; y: number; chance: number }>
const cellsOf = (points: readonly Point[]): readonly HexCell[] => {
  const column = (of: (point: Point) => number): Float64Array => Float64Array.from(points, of)
  const [x, y, chance] = [column(of => of.x), column(of => of.y), column(of => of.chance)]
  // Drawn with the second axis pointing down, as pictures are.
  return hexCells({ x, y: y.map(of => -of), chance, xAt: of => of, yAt: of => -of }, RADIUS)
}

describe('hexCells', () => {
  it('puts every point into the cell whose centre is nearest', () => {
    const dx = RADIUS * Math.sqrt(3)
    const dy = RADIUS * 1.5
    fc.assert(
      fc.property(point, one => {
        const [cell] = cellsOf([one])
        const distance = (x: number, y: number): number => (one.x - x) ** 2 + (one.y - y) ** 2
        let nearest = Infinity
        for (let row = -30; row <= 30; row++) {
          for (let column = -30; column <= 30; column++) {
            nearest = Math.min(nearest, distance((column + (row & 1) / 2) * dx, row * dy))
          }
        }
        expect(distance(cell!.x, cell!.y)).toBeLessThanOrEqual(nearest + WITHIN_ROUNDING)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('loses no point and keeps the best chance of each cell', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), points => {
        const cells = cellsOf(points)
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(points.length)
        const best = Math.max(0, ...points.map(one => one.chance))
        expect(Math.max(0, ...cells.map(cell => cell.best))).toBe(best)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('sizes counts of 1 to 10,000 in four steps of ten', () => {
    expect(hexSteps(10000)).toEqual([1, 10, 100, 1000])
    expect(hexSteps(1)).toEqual([1])
  })
})
