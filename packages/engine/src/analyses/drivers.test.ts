import {
  applyOverrides,
  type Case,
  type Driver,
  type DriverOutput,
  type Estimate,
  type InputPath,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec, type PartySpec } from '../../test/builders/buildCase.ts'
import { fearonCase } from '../../test/builders/fearonCase.ts'
import { composableCase, stuckCase, stuckCaveats } from '../../test/builders/largeCases.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { drivers } from './drivers.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 256, seed: '1', school: null } as const

/** The case with one input typed as a number. */
function typed(given: Case, path: string, value: number): Case {
  const estimate: Estimate = { kind: 'point', value }
  const attribution = { class: 'assumed', why: '', from: [] } as const
  const input = { estimate, written: String(value), attribution, isPlaceholder: false }
  return applyOverrides(given, [{ kind: 'input', at: path as InputPath, input }])
}

/** What the verdict says when the case is run again. */
function rerun(given: Case, output: DriverOutput, of: { draws: number; seed: string }) {
  const answer = verdict(given, { ...of, school: null })
  return output === 'exists' ? answer.exists : answer.recognised
}

/** Holds every flip of an answer to a rerun: at the value the verdict is the other one, a step before it is not. */
function holdFlips(
  given: Case,
  output: DriverOutput,
  of: { draws: number; seed: string; school: null },
): number {
  const answer = drivers(given, { ...of, output })
  const isLikely = answer.chance >= 0.5
  let flips = 0
  for (const { path, flip } of answer.drivers) {
    if (flip.kind !== 'flips') continue
    flips++
    const step = stepOf(flip.at) * (flip.side === 'above' ? -1 : 1)
    const at = rerun(typed(given, path, flip.at), output, of)
    const before = rerun(typed(given, path, tidy(flip.at + step)), output, of)
    expect([path, flip.at, at.chance >= 0.5]).toEqual([path, flip.at, !isLikely])
    expect([path, flip.at + step, before.chance >= 0.5]).toEqual([path, flip.at + step, isLikely])
  }
  return flips
}

/** The steps of the values in these cases: whole points, tenths and hundredths. */
function stepOf(value: number): number {
  return Number.isInteger(value) ? 1 : Number.isInteger(tidy(value * 10)) ? 0.1 : 0.01
}
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9

const byPath = (rows: readonly Driver[], path: string): Driver =>
  rows.find(row => row.path === path)!

/** Sums in another order. */
const WITHIN_ROUNDING = 1e-9

describe('drivers', () => {
  it('reports what the verdict says when an input is typed at either end of its range', () => {
    const outputs = fc.constantFrom<DriverOutput>('exists', 'recognised')
    let compared = 0
    fc.assert(
      fc.property(arbitraryCase, outputs, fc.string({ maxLength: 3 }), (given, output, seed) => {
        const of = { draws: 16, seed }
        const answer = drivers(given, { ...of, school: null, output })
        expect(answer.chance).toBe(rerun(given, output, of).chance)
        for (const driver of answer.drivers)
          for (const end of [driver.low, driver.high]) {
            const again = rerun(typed(given, driver.path, end.at), output, of)
            expect(Math.abs(end.margin - (again.margin?.median ?? 0))).toBeLessThan(WITHIN_ROUNDING)
            expect([driver.path, end.at, end.chance]).toEqual([driver.path, end.at, again.chance])
            compared++
          }
      }),
      { seed: 1, numRuns: 10 },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('finds values that turn the verdict when they are typed, and not a step before', () => {
    const given = ukraineSized()
    expect(holdFlips(given, 'exists', ask)).toBeGreaterThan(3)
    expect(holdFlips(given, 'recognised', ask)).toBeGreaterThan(10)
  })

  it('finds the same values where it brackets them on the first draws, of many', () => {
    const given = ukraineSized()
    const many = { ...ask, draws: 4_500 }
    expect(holdFlips(given, 'exists', many)).toBeGreaterThan(3)
    const deciders = given.parties.filter(party => party.role === 'decides')
    const alone = { ...given, parties: deciders, ratification: [] }
    expect(holdFlips(alone, 'exists', many)).toBeGreaterThan(1)
  })

  it('puts the largest swing first, and those that move nothing last, in file order', () => {
    const { drivers: rows } = drivers(ukraineSized(), { ...ask, output: 'exists' })
    for (let k = 1; k < rows.length; k++)
      expect(rows[k]!.swing).toBeLessThanOrEqual(rows[k - 1]!.swing)
    expect(byPath(rows, 'quantities.aid').swing).toBe(0)
    expect(byPath(rows, 'quantities.aid').flip.kind).toBe('no-flip')
  })

  it('takes beliefs into account only where each side looks through its own eyes', () => {
    const paths = (output: DriverOutput): readonly string[] =>
      drivers(ukraineSized(), { ...ask, output }).drivers.map(row => row.path)
    const belief = 'beliefs.russia.quantities.retakes'
    expect(paths('exists')).not.toContain(belief)
    expect(paths('recognised')).toContain(belief)
  })

  it('leaves a party untouched by what others hold to be true where it has a belief of its own', () => {
    const { drivers: rows } = drivers(ukraineSized(), { ...ask, output: 'recognised' })
    // Both deciders have beliefs of their own about it, and no voter depends on it.
    expect(byPath(rows, 'quantities.retakes').swing).toBe(0)
    expect(byPath(rows, 'beliefs.russia.quantities.retakes').swing).toBeGreaterThan(0)
  })

  it('has no bar for a formula: the quantity in it has one', () => {
    const { drivers: rows } = drivers(ukraineSized(), { ...ask, output: 'exists' })
    const paths = rows.map(row => row.path)
    expect(paths).toContain('quantities.retakes')
    expect(paths).not.toContain('quantities.stall')
    expect(paths).not.toContain('if_talks_fail.russia.fight_on.scenarios.turns.chance')
  })

  it('gives a certain input a bar of no length, and the value that would turn the verdict', () => {
    const { drivers: rows } = drivers(
      buildCase({
        issues: { line: ['here', 'there'] },
        parties: {
          a: {
            weights: { line: 1 },
            scores: { line: { here: 100, there: 40 } },
            courses: { fight: [20, 40] },
          },
          b: {
            weights: { line: 1 },
            scores: { line: { here: 0, there: 100 } },
            courses: { fight: 30 },
          },
        },
      }),
      { ...ask, draws: 4096, output: 'exists' },
    )
    const score = byPath(rows, 'worth.a.scores.line.there')
    expect(score.swing).toBe(0)
    expect(score.flip).toEqual({ kind: 'flips', at: 29, side: 'below', isInRange: false })
    expect(score.unit).toBe('points')
  })

  it('says of a case without a range the same as where one that matters to nothing has one', () => {
    const spec: CaseSpec = {
      issues: { i0: ['x', 'y'], i1: ['x', 'y', 'z'] },
      parties: {
        p0: {
          weights: { i0: 1, i1: 2 },
          scores: { i0: { x: 0, y: 80 }, i1: { x: 100, y: 40, z: 0 } },
          courses: { wait: 55 },
        },
        p1: {
          weights: { i0: 2, i1: 1 },
          scores: { i0: { x: 60, y: 0 }, i1: { x: 0, y: 50, z: 100 } },
          courses: { wait: 'q' },
        },
      },
      quantities: { q: 50, unused: { chance: 0.5 } },
    }
    const certain = drivers(buildCase(spec), { ...ask, output: 'exists' })
    const doubtful = drivers(
      buildCase({ ...spec, quantities: { q: 50, unused: { chance: [0.2, 0.8] } } }),
      { ...ask, output: 'exists' },
    )
    const about = ({ drivers: rows }: typeof certain) =>
      rows.filter(of => of.path !== 'quantities.unused')
    expect(certain.run.draws).toBe(ask.draws)
    expect(certain.chance).toBe(doubtful.chance)
    expect(about(certain)).toEqual(about(doubtful))
    expect(about(certain).some(of => of.flip.kind === 'flips')).toBe(true)
  })

  it('reproduces the gap of two optimists: recognised until their beliefs differ by the costs of war', () => {
    // Fearon (1995): a zone is seen as long as p_A − p_B is at most c_A + c_B = 0.25.
    const given = fearonCase({ p: 0.5, a: 0.1, b: 0.15, believes: { A: 0.8, B: 0.4 } })
    const { drivers: rows, chance } = drivers(given, { ...ask, draws: 8, output: 'recognised' })
    expect(chance).toBe(0)
    expect(byPath(rows, 'beliefs.A.quantities.p').flip).toEqual({
      kind: 'flips',
      at: 0.65,
      side: 'below',
      isInRange: false,
    })
    expect(byPath(rows, 'beliefs.B.quantities.p').flip).toEqual({
      kind: 'flips',
      at: 0.55,
      side: 'above',
      isInRange: false,
    })
  })

  it('holds an input that is one value in most draws at that value, where deals are composed', () => {
    const point = (value: number): Estimate => ({ kind: 'point', value })
    const parts = [
      { weight: 0.95, of: point(9) },
      { weight: 0.05, of: point(13) },
    ]
    const given = composableCase({ kind: 'mixture', parts })
    const { chance, drivers: rows } = drivers(given, { ...ask, output: 'exists' })
    expect(chance).toBeCloseTo(0.95, 1)
    expect(chance).toBeLessThan(1)
    const { low, high } = byPath(rows, 'if_talks_fail.a.wait.scenarios.certain.worth')
    expect([low, high]).toMatchObject([
      { at: 9, chance: 1 },
      { at: 9, chance: 1 },
    ])
  })

  it('answers for a price without steps what the verdict says', () => {
    const given = buildCase({
      issues: { price: { from: 2000, to: 5000, unit: 'EUR' } },
      parties: {
        seller: {
          model: 'points',
          scores: { price: { '@2000': 2000, '@5000': 5000 } },
          courses: { keep: [2500, 3500] },
        },
        buyer: {
          model: 'points',
          scores: { price: { '@2000': -2000, '@5000': -5000 } },
          courses: { other: [-3300, -2400] },
        },
      },
    })
    const answer = drivers(given, { ...ask, output: 'exists' })
    for (const row of answer.drivers)
      expect(row.high.chance).toBe(rerun(typed(given, row.path, row.high.at), 'exists', ask).chance)
    expect(holdPrices(given)).toBe(2)
  })

  it('answers for every value model and number of deciders what the verdict says', () => {
    for (const given of otherModels()) {
      const answer = drivers(given, { ...ask, draws: 64, output: 'exists' })
      expect(answer.drivers.length).toBeGreaterThan(5)
      for (const row of answer.drivers)
        for (const end of [row.low, row.high]) {
          const again = rerun(typed(given, row.path, end.at), 'exists', { draws: 64, seed: '1' })
          expect([row.path, end.chance]).toEqual([row.path, again.chance])
          expect(Math.abs(end.margin - again.margin!.median)).toBeLessThan(1e-6)
        }
    }
  })

  it('answers where there are more deals than are listed, and says so where they cannot be composed', () => {
    const { drivers: rows, caveats } = drivers(composableCase(), { ...ask, output: 'exists' })
    const [wait] = rows
    expect(wait!.path).toBe('if_talks_fail.a.wait.scenarios.certain.worth')
    expect(wait!.flip).toMatchObject({ kind: 'flips', isInRange: true })
    expect(caveats[0]!.kind).toBe('composed')
    const stuck = drivers(stuckCase(), { ...ask, output: 'exists' })
    expect([stuck.drivers, stuck.caveats]).toEqual([[], stuckCaveats])
  })
})

/** Flips of a price case, held to a rerun a step on either side; how many of them lie in a range. */
function holdPrices(given: Case): number {
  const answer = drivers(given, { ...ask, output: 'exists' })
  let flips = 0
  for (const { path, flip } of answer.drivers) {
    if (flip.kind !== 'flips') continue
    if (flip.isInRange) flips++
    // Of a range of a thousand a step is ten; of single values of thousands, a hundred.
    const size = flip.isInRange ? 10 : 100
    const step = flip.side === 'above' ? -size : size
    const at = rerun(typed(given, path, flip.at), 'exists', ask).chance
    const before = rerun(typed(given, path, flip.at + step), 'exists', ask).chance
    expect(at >= 0.5).not.toBe(answer.chance >= 0.5)
    expect(before >= 0.5).toBe(answer.chance >= 0.5)
  }
  return flips
}

function otherModels(): readonly Case[] {
  const issues = { x: ['a', 'b', 'c'], y: ['a', 'b'], z: ['a', 'b'] }
  const scores = (up: boolean): NonNullable<PartySpec['scores']> => ({
    x: up ? { a: 10, b: [40, 60], c: 90 } : { a: 90, b: [50, 70], c: 5 },
    y: up ? { a: [20, 40], b: 'silent' } : { a: 'silent', b: [60, 70] },
    z: up ? { a: 80, b: [10, 30] } : { a: [30, 50], b: 70 },
  })
  const courses: NonNullable<PartySpec['courses']> = {
    fight: {
      cost: [5, 15],
      scenarios: {
        won: { chance: 'q', worth: [70, 90] },
        lost: { chance: 'rest', worth: [10, 20] },
      },
    },
    wait: [30, 45],
  }
  const spec = (parties: CaseSpec['parties']): Case =>
    buildCase({ issues, quantities: { q: { chance: [0.3, 0.6] } }, parties })
  const together = { both: { when: { x: 'b', y: 'a' }, worth: [-12, -4] as const } }
  const sums = (up: boolean): PartySpec => ({
    weights: { x: [10, 30], y: [5, 15], z: [20, 25] },
    scores: { ...scores(up), y: { a: [20, 40], b: 55 } },
    courses,
    together,
    compliance: { kept: 'q', ifBroken: [5, 15] },
  })
  return [
    spec({
      a: { model: 'mean-of-included', scores: scores(true), courses, together },
      b: {
        model: 'mean-of-included',
        scores: scores(false),
        courses,
        compliance: { kept: [0.6, 0.8], ifBroken: 20 },
      },
    }),
    spec({
      a: { ...sums(true), risk: { averse: [0.01, 0.03] } },
      b: { model: 'points', scores: { ...scores(false), y: { a: 1, b: [20, 30] } }, courses },
    }),
    spec({
      a: sums(true),
      b: sums(false),
      c: { ...sums(true), risk: { acceptant: 0.02 } },
      d: sums(false),
    }),
    spec({ a: sums(true) }),
  ]
}
