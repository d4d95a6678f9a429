import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fearonCase } from '../test/builders/fearonCase.ts'
import { canonicalJson, inputsHash, provenance } from './provenance.ts'

const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })

it('hashes what a case says, not how its record was put together', () => {
  const { title, ...rest } = given
  const turned = { ...rest, title }
  expect(inputsHash(turned)).toBe(inputsHash(given))
  expect(inputsHash({ ...given, title: 'Другой' })).not.toBe(inputsHash(given))
  expect(inputsHash(fearonCase({ p: 0.61, a: 0.1, b: 0.15 }))).not.toBe(inputsHash(given))
})

it('is the SHA-256 of the canonical JSON in UTF-8, whatever the script', () => {
  for (const title of ['plain', 'Львів', '和平', '🕊️ \u{1F54A}', 'é']) {
    const of = { ...given, title }
    expect(inputsHash(of)).toBe(
      createHash('sha256').update(canonicalJson(of), 'utf8').digest('hex'),
    )
  }
})

it('writes canonical JSON that reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(canonicalJson({ b: 1, a: [undefined, { d: 2, c: undefined }] })).toBe(
    '{"a":[null,{"d":2}],"b":1}',
  )
})

it('says enough to compute the answer again', () => {
  expect(provenance(given, { draws: 10, seed: 's', school: null })).toMatchObject({
    seed: 's',
    draws: 10,
    inputsHash: inputsHash(given),
    title: given.title,
    asOf: given.asOf,
    school: null,
    changed: [],
  })
})
