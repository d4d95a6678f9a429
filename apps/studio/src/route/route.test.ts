import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf, type Route, readRoute } from './route.ts'

it('says where one is, and finds it again', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter(of => !/[\ud800-\udfff]/.test(of))
  fc.assert(
    fc.property(text, text, fc.dictionary(text, text), (id, screen, query) => {
      const route: Route = { kind: 'case', id, screen, query }
      expect(readRoute(hashOf(route))).toEqual(route)
    }),
  )
  for (const kind of ['library', 'table', 'foreign'] as const) {
    expect(readRoute(hashOf({ kind }))).toEqual({ kind })
  }
})

it('opens the overview of a case that names no screen, and the library for anything else', () => {
  expect(readRoute('#/case/ukraine-2023')).toMatchObject({ id: 'ukraine-2023', screen: 'overview' })
  for (const hash of ['', '#', '#/', '#/case', '#/somewhere/else']) {
    expect(readRoute(hash)).toEqual({ kind: 'library' })
  }
})

it('takes a hand-typed address as it is', () => {
  expect(readRoute('#/case/100%/overview')).toMatchObject({ id: '100%' })
})
