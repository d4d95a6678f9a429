import { describe, expect, it } from 'vitest'
import { stream } from '../random/stream.ts'
import { makeFrontierWorkspace, paretoFrontier } from './paretoFrontier.ts'
import { skyline } from './skyline.ts'

describe('paretoFrontier', () => {
  const next = stream('frontier', 'test')
  const sets = {
    uniform: () => [next() * 100, next() * 100],
    opposed: () => {
      const a = Math.floor(next() * 1000)
      return [a, 1000 - a]
    },
    aligned: () => {
      const a = next() * 100
      return [a, a + next()]
    },
    degenerate: () => [7, 7],
  } as const

  for (const [name, make] of Object.entries(sets)) {
    it(`finds the same deals as the general method on 3,000 ${name} deals`, () => {
      const count = 3000
      const points = Array.from({ length: count }, make)
      const a = Float64Array.from(points, p => p[0]!)
      const b = Float64Array.from(points, p => p[1]!)
      const all = Uint32Array.from({ length: count }, (_, x) => x)
      const fast = new Uint32Array(count)
      const slow = new Uint32Array(count)
      const kept = paretoFrontier(a, b, null, count, makeFrontierWorkspace(count), fast)
      expect(skyline([a, b], all, slow)).toBe(kept)
      expect(fast.subarray(0, kept)).toEqual(slow.subarray(0, kept))
    })
  }

  it('looks only at the deals it is given', () => {
    const a = Float64Array.of(9, 1, 2, 3)
    const b = Float64Array.of(9, 3, 2, 1)
    const out = new Uint32Array(4)
    const kept = paretoFrontier(a, b, Uint32Array.of(1, 2, 3), 3, makeFrontierWorkspace(4), out)
    expect([...out.subarray(0, kept)]).toEqual([3, 2, 1])
  })

  it('finds nothing among no deals', () => {
    const none = new Float64Array(0)
    const out = new Uint32Array(0)
    expect(paretoFrontier(none, none, null, 0, makeFrontierWorkspace(0), out)).toBe(0)
  })
})
