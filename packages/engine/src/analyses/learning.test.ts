import type { DriverOutput } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { composableCase, stuckCase, stuckCaveats } from '../../test/builders/largeCases.ts'
import { typed } from '../../test/builders/typed.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { scaleOf } from '../sample/bounds.ts'
import { type OwnEstimate, quantileOf } from '../sample/quantileOf.ts'
import { driverInputs } from './drivers/driverInputs.ts'
import { learning } from './learning.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 256, seed: '1', school: null, output: 'exists' } as const

describe('learning an input', () => {
  it('turns the verdict as often as running the verdict at every value it may have does', () => {
    let compared = 0
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom<DriverOutput>('exists', 'recognised'),
        fc.nat(100),
        (given, output, pick) => {
          const of = { draws: 8, seed: '1', school: null }
          const answer = learning(given, { ...of, output })
          if (answer.inputs.length === 0) return
          const row = answer.inputs[pick % answer.inputs.length]!
          const { entry } = driverInputs(given, output).find(i => i.entry.path === row.path)!
          const quantile = quantileOf(entry.input.estimate as OwnEstimate, scaleOf(entry))
          if (typeof quantile === 'number') throw new Error(`${row.path} is certain`)
          const chances = Array.from({ length: answer.values }, (_, k) => {
            const value = quantile((k + 0.5) / answer.values)
            const again = verdict(typed(given, { [row.path]: value }), of)
            return (output === 'exists' ? again.exists : again.recognised).chance
          })
          const mean = (f: (chance: number) => number): number =>
            chances.reduce((sum, chance) => sum + f(chance), 0) / chances.length
          const isLikely = answer.chance >= 0.5
          expect(row.turns).toBeCloseTo(
            mean(c => Number(c >= 0.5 !== isLikely)),
            12,
          )
          expect(row.after).toBeCloseTo(
            mean(c => Math.max(c, 1 - c)),
            12,
          )
          compared++
        },
      ),
      { seed: 1, numRuns: 15 },
    )
    expect(compared).toBeGreaterThan(8)
  })

  it('never makes anybody wrong more often, and is never worth less than nothing', () => {
    const { inputs } = learning(ukraineSized(), ask)
    expect(inputs.length).toBeGreaterThan(20)
    for (const { before, after, turns } of inputs) {
      expect(after).toBeGreaterThanOrEqual(before - 1e-12)
      expect(turns >= 0 && turns <= 1).toBe(true)
      // What turns nothing is worth nothing.
      if (turns === 0) expect(after - before).toBeLessThan(0.05)
    }
    for (let k = 1; k < inputs.length; k++)
      expect(inputs[k]!.turns).toBeLessThanOrEqual(inputs[k - 1]!.turns)
  })

  it('of the only thing unknown settles everything', () => {
    const given = buildCase({
      issues: { line: ['only'] },
      parties: {
        a: { model: 'points', scores: { line: { only: 10 } }, courses: { fight: [5, 16] } },
      },
    })
    const [row, ...others] = learning(given, { ...ask, draws: 4096 }).inputs
    expect(others).toEqual([])
    expect(row!.after).toBe(1)
    expect(row!.before).toBeGreaterThan(0.5)
    expect(row!.turns).toBeCloseTo(1 - row!.before, 12)
  })

  it('has no rows where nothing is unknown, and says when deals are too many', () => {
    const stuck = learning(stuckCase(), ask)
    expect([stuck.inputs, stuck.caveats]).toEqual([[], stuckCaveats])
    const composed = learning(composableCase(), ask)
    expect([composed.inputs[0]!.after, composed.caveats[0]!.kind]).toEqual([1, 'composed'])
  })
})
