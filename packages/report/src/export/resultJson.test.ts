import { describe, expect, it } from 'vitest'
import { open, strict } from '../../test/checks/resultSchemas.ts'
import { compare, deals, drivers, verdict } from '../../test/fixtures/answers.ts'
import { ukraineCase } from '../../test/fixtures/cases.ts'
import { verdictFixtures } from '../../test/fixtures/verdicts.ts'
import { everyNumberFinite } from './everyNumberFinite.ts'
import { resultJson } from './resultJson.ts'

describe('resultJson', () => {
  it.each(verdictFixtures)('meets its published schema: $name', ({ given, answer, extras }) => {
    const result = resultJson(given, {
      verdict: answer,
      ...(extras?.drivers ? { drivers: extras.drivers } : {}),
      ...(extras?.schools ? { compare: extras.schools } : {}),
    })
    const back = JSON.parse(JSON.stringify(result)) as unknown
    expect(back).toEqual(result)
    expect(open(back), JSON.stringify(open.errors)).toBe(true)
    expect(strict(back), JSON.stringify(strict.errors)).toBe(true)
  })

  it('heads with the same verdict sentence as everything else', () => {
    const given = ukraineCase()
    const answer = verdict(given, { exists: { chance: 0.154 } })
    expect(resultJson(given, { verdict: answer }).verdict?.sentence).toContain(
      'very unlikely (15%) that any deal exists',
    )
  })

  it('names the input that turns the verdict with its class and its range', () => {
    const given = ukraineCase()
    const tried = drivers(given, 0.154, [
      { path: 'quantities.retakes', median: 0.55, half: 0.15, flipAt: 0.63 },
    ])
    const answer = verdict(given, { exists: { chance: 0.154 } })
    const asked = resultJson(given, { verdict: answer, drivers: tried }).verdict
    expect(asked?.turnsOn?.sentence).toMatch(/above 63% \(now 55%, 80% range 40\u201370%; \w+\)$/)
    expect(asked?.turnsOn).toMatchObject({ class: tried.drivers[0]!.class, unit: 'chance' })
    expect(resultJson(given, { verdict: answer }).verdict?.turnsOn).toBeNull()
  })

  it('leaves null what was not asked for, and takes the verdict of a comparison from its first column', () => {
    const given = ukraineCase()
    const answer = verdict(given, { exists: { chance: 0.154 } })
    const some = [
      resultJson(given, { deals: deals(given, { chance: 0.2, zone: 1 }) }),
      resultJson(given, { drivers: drivers(given, 0.154, []) }),
      resultJson(given, { compare: compare(given, [{ name: 'A', verdict: answer }]) }),
    ]
    expect(some.map(one => one.verdict !== null)).toEqual([false, false, true])
    for (const one of some) expect(strict(one), JSON.stringify(strict.errors)).toBe(true)
    expect(() => resultJson(given, {})).toThrow('resultJson: 0 answers')
  })

  it('keeps chances unrounded and says no chance where nothing was computed', () => {
    const given = ukraineCase()
    const exists = resultJson(given, { verdict: verdict(given, { exists: { chance: 0.1537 } }) })
    expect(exists.verdict?.exists).toMatchObject({ chance: 0.1537, word: 'very unlikely' })
    const tooMany = verdictFixtures.find(one => one.name === 'more deals than are enumerated')!
    const result = resultJson(tooMany.given, { verdict: tooMany.answer })
    expect(result.verdict?.exists).toMatchObject({
      chance: null,
      word: null,
      nearest: null,
      whyNull: 'not-computed',
    })
  })

  it('refuses to let a NaN out', () => {
    const given = ukraineCase()
    const answer = drivers(given, 0.1, [{ path: 'quantities.aid', median: Number.NaN, half: 1 }])
    const ask = () =>
      resultJson(given, { verdict: verdict(given, { exists: { chance: 0.1 } }), drivers: answer })
    expect(ask).toThrow('NaN')
  })
})

describe('everyNumberFinite', () => {
  it('names the place of the first number that JSON would lose', () => {
    expect(() => everyNumberFinite('f', { a: [1, { b: Infinity }] })).toThrow(
      'f: $.a[1].b is Infinity',
    )
    expect(() => everyNumberFinite('f', { a: undefined })).toThrow('$.a is undefined')
  })
})
