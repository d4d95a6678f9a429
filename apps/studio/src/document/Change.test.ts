import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, joined, redone, undone } from './Change.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '🕊️'), maxLength: 12 })

describe('a change', () => {
  it('leads from one text to the other and back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after)
        if (!change) expect(after).toBe(before)
        else {
          expect(redone(before, change)).toBe(after)
          expect(undone(after, change)).toBe(before)
        }
      }),
    )
  })

  it('joined to the next comes to the same as both, wherever they touch', () => {
    let together = 0
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const first = changeBetween(a, b)
        const second = changeBetween(b, c)
        const both = first && second && joined(first, second)
        if (!both) return
        together++
        expect(redone(a, both)).toBe(c)
        expect(undone(c, both)).toBe(a)
      }),
    )
    expect(together).toBeGreaterThan(10)
  })

  it('is not made in a text it was not made for', () => {
    const change = changeBetween('value: 45', 'value: 50')!
    expect(() => redone('value: 12', change)).toThrow('is not what the change replaced')
  })
})
