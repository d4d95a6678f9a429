import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

it('finds the name a slip was meant for', () => {
  expect(nearest('carier', ['port', 'carrier'])).toBe('carrier')
  expect(nearest('rusisa', ['ukraine', 'russia'])).toBe('russia')
  expect(nearest('Line', ['line', 'lines'])).toBe('line')
})

it('keeps quiet when nothing is like it', () => {
  expect(nearest('s9', ['s1'])).toBeNull()
  expect(nearest('weather', ['rain'])).toBeNull()
  expect(nearest('', ['a'])).toBeNull()
  expect(nearest('x'.repeat(1e6), ['x'.repeat(1e6)])).toBeNull()
})

it('counts a swap of neighbours once', () => {
  expect(editDistance('ab', 'ba')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

it('is a distance: nothing for equals, the same both ways, never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

it('stops counting once it is too far, and not before', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 9 }), (a, b, enough) => {
      const exact = editDistance(a, b)
      const bounded = editDistance(a, b, enough)
      if (exact < enough) expect(bounded).toBe(exact)
      else expect(bounded).toBeGreaterThanOrEqual(enough)
    }),
    { numRuns: 2000 },
  )
})

it('takes no notice of what both words begin with', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, word, (start, a, b) => {
      expect(editDistance(start + a, start + b)).toBe(editDistance(a, b))
    }),
    { numRuns: 1000 },
  )
})
