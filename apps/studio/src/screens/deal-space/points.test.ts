import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestIn, nearestTo, type Point, type Way } from './points.ts'

const ways: readonly Way[] = ['left', 'right', 'up', 'down']
const points = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 2,
    maxLength: 30,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map(places => places.map(([x, y], i): Point => ({ deal: `d${i}`, panel: 0, x, y })))

it('goes to the nearest dot of a quarter, and stays only where the quarter is empty', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(...ways), (all, way) => {
      const [from, ...others] = all as [Point, ...Point[]]
      const inQuarter = others.filter(({ x, y }) => {
        const [dx, dy] = [x - from.x, y - from.y]
        const ahead = { left: -dx, right: dx, up: -dy, down: dy }[way]
        const aside = way === 'left' || way === 'right' ? Math.abs(dy) : Math.abs(dx)
        return ahead > 0 && aside <= ahead
      })
      const distance = (of: Point): number => Math.hypot(of.x - from.x, of.y - from.y)
      const found = nearestIn(all, from, way)
      if (inQuarter.length === 0) expect(found).toBeNull()
      else {
        expect(inQuarter).toContain(found)
        expect(distance(found!)).toBe(Math.min(...inQuarter.map(distance)))
      }
    }),
  )
})

it('goes the way of the arrow, and stays in its panel', () => {
  const at = (deal: string, x: number, y: number, panel = 0): Point => ({ deal, panel, x, y })
  const from = at('from', 0, 0)
  const all = [from, at('near', 10, 3), at('far', 30, 0), at('above', 2, -10), at('other', 5, 0, 1)]
  expect(nearestIn(all, from, 'right')?.deal).toBe('near')
  expect(nearestIn(all, from, 'up')?.deal).toBe('above')
  expect(nearestIn(all, from, 'left')).toBeNull()
})

it('takes the dot next to a press, and none beyond reach', () => {
  const all: readonly Point[] = [{ deal: 'a', panel: 0, x: 10, y: 10 }]
  expect(nearestTo(all, 14, 13, 24)?.deal).toBe('a')
  expect(nearestTo(all, 100, 10, 24)).toBeNull()
})
