import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fearonCase } from '../test/builders/fearonCase.ts'
import { ukraineSized } from '../test/builders/ukraineSized.ts'
import { verdict } from './analyses/verdict.ts'
import { canonicalJson, inputsHash, provenance } from './provenance.ts'

const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })

it('hashes what a case says, not how its record was put together', () => {
  const { title, ...rest } = given
  const turned = { ...rest, title }
  expect(inputsHash(turned)).toBe(inputsHash(given))
  expect(inputsHash({ ...given, title: 'Другой' })).not.toBe(inputsHash(given))
  expect(inputsHash(fearonCase({ p: 0.61, a: 0.1, b: 0.15 }))).not.toBe(inputsHash(given))
})

it('does not see how a value is spelled, and sees what it is', () => {
  const spelled = (p: string) => ({
    ...given,
    quantities: given.quantities.map(q => ({ ...q, input: { ...q.input, written: p } })),
  })
  expect(inputsHash(spelled('0.60'))).toBe(inputsHash(spelled('60%')))
  expect(inputsHash({ ...given, quantities: [] })).not.toBe(inputsHash(given))
})

it('tells schools apart, and does not see the schools not asked', () => {
  const schools = ukraineSized()
  const hash = (of: typeof schools, school: string | null): string =>
    verdict(of, { draws: 1, seed: 's', school }).run.inputsHash
  expect(hash(schools, 'critics')).not.toBe(hash(schools, null))
  expect(hash({ ...schools, schools: [] }, null)).toBe(hash(schools, null))
})

it('[M9] is the SHA-256 of the canonical JSON in UTF-8 without schools and moves, whatever the script', () => {
  for (const title of ['plain', 'Львів', '和平', '🕊️ \u{1F54A}', 'é']) {
    const of = { ...given, title }
    const { schools: _schools, moves: _moves, moveCosts: _moveCosts, ...said } = of
    const text = canonicalJson(said, 'written')
    expect(inputsHash(of)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
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
