import {
  applyOverrides,
  type Case,
  type ChangeAnswer,
  differencesBetween,
  inputsOf,
  mixCases,
  type Override,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec, input } from '../../test/builders/buildCase.ts'
import { finish } from '../runners/Steps.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { change } from './change.ts'
import { verdict, verdictSteps } from './verdict.ts'

const draws = 24

/** A case and one that differs from it on a few of its inputs. */
const pair: fc.Arbitrary<{ a: Case; b: Case }> = arbitraryCase.chain(a => {
  const inputs = inputsOf(a).filter(
    ({ input: { estimate } }) => estimate.kind === 'point' || estimate.kind === 'range',
  )
  return fc
    .subarray([...inputs], { minLength: Math.min(1, inputs.length), maxLength: 5 })
    .chain(some =>
      fc.tuple(...some.map(() => fc.integer({ min: 0, max: 10 }))).map(tenths =>
        some.map(({ path, domain }, i): Override => {
          const most = domain === 'chance' || domain === 'share' ? 0.1 : 8
          return {
            kind: 'input',
            at: path,
            input: input((tenths[i]! as number) * most + (domain === 'weight' ? 1 : 0)),
          }
        }),
      ),
    )
    .map(overrides => ({ a, b: applyOverrides(a, overrides) }))
})

/** Two small cases that differ on up to six inputs and are often on different sides. */
const contrast: fc.Arbitrary<{ a: Case; b: Case }> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 6,
    maxLength: 6,
  })
  .map(pairs => {
    const [a, b] = [0, 1].map(side => {
      const [p, q, r, s, t, u] = pairs.map(of => of[side]! * 4) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      return buildCase({
        quantities: { win: { chance: [t / 80, t / 80 + 0.4] } },
        issues: { line: ['north', 'south'], port: ['open', 'shut'] },
        parties: {
          a: {
            model: 'points',
            scores: { line: { north: 60, south: p }, port: { open: 5, shut: 0 } },
            courses: {
              fight: {
                cost: q,
                scenarios: {
                  won: { chance: 'win', worth: 90 },
                  lost: { chance: 'rest', worth: [10, 30] },
                },
              },
            },
          },
          b: {
            model: 'points',
            scores: { line: { north: r, south: 60 }, port: { open: 0, shut: 10 } },
            courses: { fight: [s, s + 20] },
          },
        },
        beliefs: { a: { 'quantities.win': u / 40 } },
      })
    })
    return { a: a!, b: b! }
  })

const versions = (a: Case, b: Case): ChangeAnswer =>
  change(a, { draws, seed: 's', between: { kind: 'versions', to: b, school: null } })

/** The verdict of any mixture, by itself. */
function verdictOfMixture(a: Case, b: Case, set: readonly number[]) {
  const differences = differencesBetween(a, b)
  const written = sampleColumns(a, { draws, seed: 's' })
  const base = sampleColumns(b, { draws, seed: 's' }, written)
  const mixed = mixCases(a, b, differences, i => set.includes(i))
  return finish(verdictSteps(mixed, { draws, seed: 's', school: null }, base))
}

const membersOf = (mask: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => i).filter(i => (mask >> i) & 1)

describe('putting differences over', () => {
  it('none of them is the first case and all of them are the second, whatever differs', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (a, b) => {
        const written = sampleColumns(a, { draws, seed: 's' })
        const base = sampleColumns(b, { draws, seed: 's' }, written)
        const all = differencesBetween(a, b).map((_, i) => i)
        const ask = { draws, seed: 's', school: null }
        for (const [given, set] of [
          [a, []],
          [b, all],
        ] as const) {
          const own = finish(verdictSteps(given, ask, base))
          const mixed = verdictOfMixture(a, b, set)
          expect(mixed.exists.chance).toBe(own.exists.chance)
          expect(mixed.recognised.chance).toBe(own.recognised.chance)
          expect(mixed.exists.margin).toEqual(own.exists.margin)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a case does not differ from itself, nor from itself spelled differently', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const respelled: Case = JSON.parse(JSON.stringify(given), (key, value) =>
          key === 'written' || key === 'text' ? `${value} ` : value,
        )
        expect(differencesBetween(given, respelled)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('the smallest sets that turn the verdict', () => {
  it('are those that full enumeration finds', () => {
    let turned = 0
    fc.assert(
      fc.property(contrast, ({ a, b }) => {
        const answer = versions(a, b)
        const count = answer.differences.length
        const isTurned = (mask: number): Record<'exists' | 'recognised' | 'cell', boolean> => {
          const of = verdictOfMixture(a, b, membersOf(mask, count))
          return {
            exists: of.exists.chance >= 0.5 === answer.to.verdict.exists.chance >= 0.5,
            recognised: of.recognised.chance >= 0.5 === answer.to.verdict.recognised.chance >= 0.5,
            cell: of.cell === answer.to.verdict.cell,
          }
        }
        const masks = Array.from({ length: 2 ** count }, (_, mask) => mask)
        const all = masks.map(isTurned)
        for (const aspect of ['exists', 'recognised', 'cell'] as const) {
          const flips = answer.flips[aspect]
          expect(flips.isComplete).toBe(true)
          if (flips.kind === 'agrees') {
            expect(all[0]![aspect]).toBe(true)
            continue
          }
          turned++
          const turning = masks.filter(mask => all[mask]![aspect])
          const minimal = turning.filter(
            mask => !turning.some(of => of !== mask && (of & mask) === of),
          )
          const found = flips.sets.map(set => set.reduce((mask, i) => mask | (1 << i), 0))
          expect([...found].sort((x, y) => x - y)).toEqual(minimal.sort((x, y) => x - y))
        }
      }),
      { numRuns: 60 },
    )
    expect(turned).toBeGreaterThan(20)
  })

  it('are said to be none where both are on one side, and then what makes most of the change is', () => {
    const { flips } = change(rivals, {
      draws: 400,
      seed: '1',
      between: { kind: 'schools', from: null, to: 'same-side' },
    })
    expect(flips.exists).toMatchObject({ kind: 'agrees', most: { set: [0] } })
  })

  it('of a case and itself there are none, and nothing changes', () => {
    const answer = versions(rivals, rivals)
    expect(answer.differences).toEqual([])
    expect(answer.waterfall.exists).toEqual({ total: 0, shares: [], errors: null })
    expect(answer.flips.cell).toEqual({
      kind: 'agrees',
      most: null,
      asked: 0,
      upTo: 0,
      isComplete: true,
    })
  })
})

describe('the waterfall', () => {
  it('shares add up to the change, and nothing is left over', () => {
    fc.assert(
      fc.property(pair, ({ a, b }) => {
        const { waterfall, from, to } = versions(a, b)
        for (const measure of ['exists', 'recognised'] as const) {
          const sum = waterfall[measure].shares.reduce((x, y) => x + y, 0)
          expect(sum).toBeCloseTo(to.verdict[measure].chance - from.verdict[measure].chance, 12)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('beyond twelve differences is estimated, says so, and still leaves nothing over', () => {
    const spec = (at: number): CaseSpec => ({
      parties: { a: partyOf(at, 14), b: partyOf(1, 14) },
      issues: Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`i${i}`, ['x', 'y']])),
    })
    const { waterfall, flips } = change(buildCase({ ...spec(1), issues: spec(1).issues }), {
      draws: 8,
      seed: '1',
      between: { kind: 'versions', to: buildCase(spec(2)), school: null },
    })
    expect(waterfall.method).toBe('estimated')
    expect(waterfall.exists.errors).not.toBeNull()
    expect(waterfall.margin!.shares.reduce((x, y) => x + y, 0)).toBeCloseTo(
      waterfall.margin!.total,
      9,
    )
    expect(flips.exists.isComplete).toBe(false)
  })

  it('gives beliefs no part of whether a zone exists', () => {
    const { waterfall, differences } = change(rivals, {
      draws: 400,
      seed: '1',
      between: { kind: 'schools', from: null, to: 'clear-eyed' },
    })
    const belief = differences.findIndex(({ path }) => path.startsWith('beliefs.'))
    expect(waterfall.exists.shares[belief]).toBe(0)
    expect(waterfall.recognised.shares[belief]).toBeGreaterThan(0.3)
  })
})

function partyOf(at: number, issues: number) {
  const scores = Object.fromEntries(
    Array.from({ length: issues }, (_, i) => [`i${i}`, { x: i + at, y: 3 }]),
  )
  return { model: 'points' as const, scores, courses: { wait: 40 } }
}

const rivals = buildCase({
  quantities: { win: { chance: [0.3, 0.6] } },
  issues: { line: ['north', 'south'] },
  parties: {
    a: {
      model: 'points',
      scores: { line: { north: 60, south: 20 } },
      courses: {
        fight: {
          scenarios: { won: { chance: 'win', worth: 100 }, lost: { chance: 'rest', worth: 0 } },
        },
      },
    },
    b: { model: 'points', scores: { line: { north: 40, south: 70 } }, courses: { fight: 35 } },
  },
  beliefs: { a: { 'quantities.win': [0.7, 0.9] } },
  schools: {
    'same-side': { 'quantities.win': [0.1, 0.3] },
    'clear-eyed': { 'beliefs.a.quantities.win': 'agrees', 'if_talks_fail.b.fight.cost': 5 },
  },
})

it('is the verdict of each end, to the bit', () => {
  const ask = { draws: 400, seed: '1' }
  const answer = change(rivals, {
    ...ask,
    between: { kind: 'schools', from: 'same-side', to: 'clear-eyed' },
  })
  expect(answer.from.verdict).toEqual(verdict(rivals, { ...ask, school: 'same-side' }))
  expect(answer.to.verdict).toEqual(verdict(rivals, { ...ask, school: 'clear-eyed' }))
})
