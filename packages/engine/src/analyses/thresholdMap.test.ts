import type { Case, DriverOutput, ThresholdMap } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type PartySpec } from '../../test/builders/buildCase.ts'
import { stuckCase, stuckCaveats } from '../../test/builders/largeCases.ts'
import { typed } from '../../test/builders/typed.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { drivers } from './drivers.ts'
import { thresholdMap } from './thresholdMap.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 256, seed: '1', school: null, output: 'exists', paths: null, grid: 5 } as const
type Ask = { draws: number; seed: string; output: DriverOutput }

/** What the verdict says with both typed. */
function rerun(given: Case, { x, y }: ThresholdMap, a: number, b: number, of: Ask): number {
  const answer = verdict(typed(given, { [x.path]: a, [y.path]: b }), { ...of, school: null })
  return (of.output === 'exists' ? answer.exists : answer.recognised).chance
}

/** Two sides who split a pie, what each gets without a deal not known. */
function pie(): Case {
  const share = (isFirst: boolean) =>
    Object.fromEntries(
      Array.from({ length: 11 }, (_, k) => [`s${k}`, isFirst ? 10 * k : 100 - 10 * k]),
    )
  const options = Array.from({ length: 11 }, (_, k) => `s${k}`)
  const side = (isFirst: boolean): PartySpec => ({
    model: 'points',
    scores: { pie: share(isFirst) },
    courses: { fight: isFirst ? [40, 60] : [45, 65] },
  })
  return buildCase({ issues: { pie: options }, parties: { a: side(true), b: side(false) } })
}

describe('a threshold map', () => {
  it('says in every cell what the verdict says with both values typed', () => {
    let compared = 0
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom<DriverOutput>('exists', 'recognised'),
        fc.string({ maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 3, maxLength: 3 }),
        (given, output, seed, cells) => {
          const of = { draws: 16, seed, output }
          const { map } = thresholdMap(given, { ...ask, ...of, grid: 4 })
          if (!map) return
          for (const [r, c] of cells) {
            const [b, a] = [map.y.values[r], map.x.values[c]]
            if (a === undefined || b === undefined) continue
            expect(map.chances[r]![c]).toBe(rerun(given, map, a, b, of))
            compared++
          }
        },
      ),
      { seed: 1, numRuns: 25 },
    )
    expect(compared).toBeGreaterThan(40)
  })

  it('starts with the two inputs of the largest swing', () => {
    const given = ukraineSized()
    const { map } = thresholdMap(given, { ...ask, grid: 2 })
    const [first, second] = drivers(given, ask).drivers.filter(of => of.value.low < of.value.high)
    expect([map!.x.path, map!.y.path]).toEqual([first!.path, second!.path])
  })

  it('has its turns where the verdict turns, and the nearest no further than any of them', () => {
    const given = ukraineSized()
    for (const output of ['exists', 'recognised'] as const) {
      const { map } = thresholdMap(given, { ...ask, output })
      const of = { draws: ask.draws, seed: ask.seed, output }
      const side = map!.current.chance >= 0.5
      expect(map!.current.chance).toBe(rerun(given, map!, map!.current.x, map!.current.y, of))
      const half = (axis: ThresholdMap['x'], from: number, to: number): number => {
        const { low, median, high } = axis.value
        return to === from ? 0 : (to - from) / (to < from ? median - low : high - median)
      }
      const far = (at: { x: number; y: number }): number =>
        Math.hypot(half(map!.x, map!.current.x, at.x), half(map!.y, map!.current.y, at.y))
      const { nearest, alone, flips } = map!
      if (!nearest) throw new Error('no turn on the map')
      expect(rerun(given, map!, nearest.x, nearest.y, of) >= 0.5).toBe(!side)
      expect(nearest.distance).toBeCloseTo(far(nearest), 9)
      const others = flips.filter(at => rerun(given, map!, at.x, at.y, of) >= 0.5 !== side)
      for (const at of others) expect(nearest.distance).toBeLessThanOrEqual(far(at) + 1e-9)
      if (alone.x !== null)
        expect(rerun(given, map!, alone.x, map!.current.y, of) >= 0.5).toBe(!side)
    }
  })

  it('of a pie of 100 turns where what both would have without a deal is all there is', () => {
    const { map } = thresholdMap(pie(), { ...ask, grid: 9 })
    for (const [r, b] of map!.y.values.entries())
      for (const [c, a] of map!.x.values.entries()) {
        // A slice of ten must fit between the two.
        const fits = Math.ceil(a / 10) * 10 <= 100 - b
        const [first, second] = map!.x.path.includes('.a.') ? [a, b] : [b, a]
        const isOpen = Math.ceil(first / 10) * 10 <= 100 - second
        expect(map!.chances[r]![c]).toBe(Number(map!.x.path.includes('.a.') ? fits : isOpen))
      }
  })

  it('is none where fewer than two inputs have a range, or deals are too many; refuses what has no range', () => {
    const certain = buildCase({
      issues: { line: ['here', 'there'] },
      parties: {
        a: { model: 'points', scores: { line: { here: 1, there: 2 } }, courses: { wait: [0, 2] } },
        b: { model: 'points', scores: { line: { here: 2, there: 1 } }, courses: { wait: 1 } },
      },
    })
    expect(thresholdMap(certain, ask).map).toBeNull()
    const path = 'worth.a.points.line.here'
    expect(() => thresholdMap(certain, { ...ask, paths: [path, path] })).toThrow('has no range')
    expect(() => thresholdMap(certain, { ...ask, grid: 1 })).toThrow('a grid of 1')
    const [x] = drivers(ukraineSized(), ask).drivers
    expect(() => thresholdMap(ukraineSized(), { ...ask, paths: [x!.path, x!.path] })).toThrow(
      'twice',
    )
    const stuck = thresholdMap(stuckCase(), ask)
    expect([stuck.map, stuck.caveats]).toEqual([null, stuckCaveats])
  })
})
