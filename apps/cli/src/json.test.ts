import { expect, it } from 'vitest'
import { json, ndjson } from './json.ts'

it('writes one document, or one row a line', () => {
  expect(json({ chance: 0.35, range: null })).toBe('{\n  "chance": 0.35,\n  "range": null\n}\n')
  expect(ndjson([{ a: 1 }, { a: 2 }])).toBe('{"a":1}\n{"a":2}\n')
})

it('refuses to pass off a number that is none as an absent value', () => {
  expect(() => json({ margin: Number.NaN })).toThrow('json: margin is NaN')
  expect(() => ndjson([{ margin: Number.POSITIVE_INFINITY }])).toThrow('Infinity')
})
