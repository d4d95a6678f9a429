import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, overlap, segmentMeets } from './box.ts'
import { type LabelWish, placeLabels } from './placeLabels.ts'

const bounds = { x: 0, y: 0, width: 300, height: 200 }
const coordinate = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })
const place = fc.record({ x: coordinate(300), y: coordinate(200) })
const wish: fc.Arbitrary<Omit<LabelWish, 'key'>> = fc.record({
  at: place,
  radius: coordinate(8),
  shapes: fc.array(
    fc.record({
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 10, max: 40 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})
const wishes = fc
  .array(wish, { maxLength: 15 })
  .map(list => list.map((one, i) => ({ ...one, key: String(i) })))
const empty = { bounds, keepClear: [], dots: [], strokes: [] }

describe('placeLabels', () => {
  it('never lays a label on another, on a mark with a name or outside, however crowded', () => {
    fc.assert(
      fc.property(wishes, fc.array(place, { maxLength: 5 }), (asked, marks) => {
        const keepClear = marks.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))
        const placed = placeLabels(asked, { ...empty, keepClear })
        for (const [i, label] of placed.entries()) {
          expect(contains(bounds, label.box)).toBe(true)
          expect(keepClear.some(box => overlap(box, label.box))).toBe(false)
          for (const other of placed.slice(i + 1)) {
            expect(overlap(label.box, other.box)).toBe(false)
            if (label.leader) expect(segmentMeets(...label.leader, other.box)).toBe(false)
            if (other.leader) expect(segmentMeets(...other.leader, label.box)).toBe(false)
          }
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('puts a lone label up and to the right of its mark, without a leader', () => {
    const at = { x: 100, y: 100 }
    const [label] = placeLabels(
      [{ key: 'a', at, radius: 5, shapes: [{ width: 40, height: 12 }] }],
      empty,
    )
    expect(label?.leader).toBeNull()
    expect(label!.box.x).toBeGreaterThan(at.x)
    expect(label!.box.y).toBeLessThan(at.y)
  })

  it('takes a smaller shape where the first does not fit', () => {
    const narrow = { x: 0, y: 0, width: 60, height: 200 }
    const shapes = [
      { width: 90, height: 12 },
      { width: 45, height: 24 },
    ]
    const asked = [{ key: 'a', at: { x: 5, y: 100 }, radius: 3, shapes }]
    expect(placeLabels(asked, { ...empty, bounds: narrow })[0]?.shape).toBe(1)
  })

  it('leaves a label out when there is no room for it', () => {
    const asked = [
      { key: 'a', at: { x: 5, y: 5 }, radius: 3, shapes: [{ width: 900, height: 12 }] },
    ]
    expect(placeLabels(asked, empty)).toEqual([])
  })
})
