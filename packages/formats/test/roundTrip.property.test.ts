import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Profile,
  readGenius,
  readGeniusWeb,
  readNegmas,
  type Scenario,
  type ScenarioIssue,
  utilityOf,
  writeGenius,
  writeGeniusWeb,
  writeNegmas,
} from '../src/index.ts'

const hostileName = fc
  .string({ minLength: 1, maxLength: 12 })
  .map(s => `v${s.replace(/[\p{C}\p{Z}]/gu, '-')}`)
const unit = fc.integer({ min: 0, max: 1000 }).map(n => n / 1000)

const discreteIssue = fc
  .uniqueArray(hostileName, { minLength: 1, maxLength: 5 })
  .map((values): ScenarioIssue => ({ kind: 'discrete', name: '', values }))
const integerIssue = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9))
  .map(([low, span]): ScenarioIssue => ({ kind: 'integer', name: '', low, high: low + span }))

const scenarios = (issue: fc.Arbitrary<ScenarioIssue>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(fc.array(issue, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([bare, parties]) => {
      const issues = bare.map((one, j) => ({ ...one, name: `issue & <${j}>` }))
      const profile = (i: number): fc.Arbitrary<Profile> =>
        fc
          .tuple(
            fc.tuple(...issues.map(() => unit)),
            fc.tuple(
              ...issues.map(one =>
                one.kind === 'discrete'
                  ? fc
                      .array(unit, { minLength: one.values.length, maxLength: one.values.length })
                      .map(byValue => ({ kind: 'table' as const, byValue }))
                  : fc.tuple(unit, unit).map(([a, b]) => ({
                      kind: 'line' as const,
                      points:
                        one.high === one.low
                          ? [{ at: one.low, value: a }]
                          : [
                              { at: one.low, value: a },
                              { at: one.high, value: b },
                            ],
                    })),
              ),
            ),
            unit,
            fc.constantFrom(1, 0.5, 0.75),
          )
          .map(([weights, values, reservation, discount]) => ({
            name: `party${i}`,
            utility: { kind: 'additive', weights, values },
            reservation,
            discount,
          }))
      return fc
        .tuple(...Array.from({ length: parties }, (_, i) => profile(i)))
        .map(profiles => ({ name: 'space', issues, profiles }))
    })

/** Dividing a table by its best entry and multiplying back costs a rounding or two. */
const WITHIN_ROUNDING = 1e-12

function sameUtilities(before: Scenario, after: Scenario | null): void {
  expect(after).not.toBeNull()
  expect(after!.issues).toEqual(before.issues)
  before.profiles.forEach((profile, i) => {
    for (let n = 0; n < 20; n++) {
      const bid = before.issues.map((issue, j) => {
        const choice = (n * 7 + j * 3) % 10
        return issue.kind === 'discrete'
          ? choice % issue.values.length
          : issue.low + (choice % (Math.floor(issue.high - issue.low) + 1))
      })
      const difference = utilityOf(profile, bid) - utilityOf(after!.profiles[i]!, bid)
      expect(Math.abs(difference)).toBeLessThan(WITHIN_ROUNDING)
    }
  })
}

describe('writing a scenario and reading it back', () => {
  it('as GENIUS keeps every utility, reservation and discount', () => {
    fc.assert(
      fc.property(scenarios(fc.oneof(discreteIssue, integerIssue)), scenario => {
        const { scenario: back } = readGenius(writeGenius(scenario))
        sameUtilities(scenario, back)
        expect(back!.profiles.map(p => [p.reservation, p.discount])).toEqual(
          scenario.profiles.map(p => [p.reservation, p.discount]),
        )
      }),
    )
  })
  it('as NegMAS YAML keeps every utility and the reservation under a discount', () => {
    fc.assert(
      fc.property(scenarios(discreteIssue), scenario => {
        const { scenario: back } = readNegmas(writeNegmas(scenario).files)
        sameUtilities(scenario, back)
        expect(back!.profiles.map(p => [p.reservation, p.discount])).toEqual(
          scenario.profiles.map(p => [p.reservation, p.discount]),
        )
      }),
    )
  })
  it('as GeniusWeb keeps every utility, and says how the reservation bid differs', () => {
    fc.assert(
      fc.property(scenarios(discreteIssue), scenario => {
        const { files, remarks } = writeGeniusWeb(scenario)
        const { scenario: back } = readGeniusWeb(files)
        sameUtilities(scenario, back)
        scenario.profiles.forEach((profile, i) => {
          const kept = back!.profiles[i]!.reservation
          const said = remarks.some(
            r => r.file === `${profile.name}.json` && r.text.includes('reservation'),
          )
          expect(kept === profile.reservation || said).toBe(true)
        })
      }),
    )
  })
})

describe('a file that cannot be read', () => {
  it('is left out with the reason, never guessed at', () => {
    for (const text of [
      '',
      '{',
      '<a',
      'u1, u2',
      '<!DOCTYPE x [<!ENTITY y "z">]><x/>',
      '<Tournament/>',
    ]) {
      const { scenario, remarks } = readGenius([{ name: 'x.xml', text }])
      expect(scenario).toBeNull()
      expect(remarks.length).toBeGreaterThan(0)
    }
  })
  it('is refused when nothing says what no deal is worth', () => {
    const domain =
      'name: d\ntype: DiscreteCartesianOutcomeSpace\nissues:\n- {name: a, values: [x, y]}\n'
    const profile =
      'type: LinearAdditiveUtilityFunction\nname: p\nreserved_value: -.inf\nweights: [1]\nvalues:\n- {type: TableFun, mapping: {x: 0, y: 1}}\n'
    const { scenario, remarks } = readNegmas([
      { name: 'd.yml', text: domain },
      { name: 'p.yml', text: profile },
    ])
    expect(scenario).toBeNull()
    expect(remarks.at(-1)?.text).toContain('nothing says what no deal is worth')
  })
  it('keeps the reservation buried inside a discounted profile', () => {
    const domain = 'name: d\nissues:\n- {name: a, values: [x, y]}\n'
    const profile =
      'type: ExpDiscountedUFun\nname: p\ndiscount: 0.9\nreserved_value: -.inf\nufun:\n  type: LinearAdditiveUtilityFunction\n  reserved_value: 0.4\n  weights: [1]\n  values:\n  - {type: TableFun, mapping: {x: 0, y: 1}}\n'
    const { scenario } = readNegmas([
      { name: 'd.yml', text: domain },
      { name: 'p.yml', text: profile },
    ])
    expect(scenario?.profiles[0]).toMatchObject({ reservation: 0.4, discount: 0.9 })
  })
})
