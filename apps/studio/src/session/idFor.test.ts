import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idFor } from './idFor.ts'

it('makes an id that a file takes and nobody has, of any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
      const id = idFor(name, taken)
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(taken).not.toContain(id)
      expect(taken).not.toContain(idFor(name, [...taken, id]))
    }),
  )
  expect(idFor('The Rada', [])).toBe('the_rada')
  expect(idFor('The Rada', ['the_rada'])).toBe('the_rada_2')
})
