import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, DriverOutput, InfluenceAnswer, InfluenceRow, InputPath } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { buildCase } from '../../test/builders/buildCase.ts'
import { fearonCase } from '../../test/builders/fearonCase.ts'
import { composableCase, stuckCase, stuckCaveats } from '../../test/builders/largeCases.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { openOverlays } from '../overlays/openOverlays.ts'
import { quantileOf } from '../sample/quantileOf.ts'
import { openCase } from '../views/openCase.ts'
import { influence } from './influence.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 4096, base: 4096, seed: '1', school: null, output: 'exists' } as const
const byPath = ({ inputs }: InfluenceAnswer, path: string): InfluenceRow =>
  inputs.find(row => row.path === path)!

/** Three inputs that are not known: two no-deal values and a score. */
function threeUnknown(): Case {
  return buildCase({
    issues: { line: ['here', 'half', 'there'] },
    parties: {
      a: {
        weights: { line: 1 },
        scores: { line: { here: 100, half: [40, 80], there: 10 } },
        courses: { fight: [30, 60] },
      },
      b: {
        weights: { line: 1 },
        scores: { line: { here: 0, half: 50, there: 90 } },
        courses: { fight: [35, 55] },
      },
    },
  })
}
const unknown: Readonly<Record<string, readonly [number, number]>> = {
  'worth.a.scores.line.half': [40, 80],
  'if_talks_fail.a.fight.scenarios.certain.worth': [30, 60],
  'if_talks_fail.b.fight.scenarios.certain.worth': [35, 55],
}

/** The output at every combination of `size` even quantiles of each input: indices straight from the definition. */
function bruteForce(given: Case, paths: readonly string[], size: number, isZone: boolean) {
  const draws = size ** paths.length
  const digit = (s: number, i: number): number => Math.floor(s / size ** i) % size
  const columns = new Map(
    paths.map((path, i) => {
      const [low, high] = unknown[path]!
      const domain = path.includes('scores') ? 'score' : 'worth'
      const quantile = quantileOf({ kind: 'range', low, high, level: 0.8 }, domain)
      if (typeof quantile === 'number') throw new Error(`${path} is certain`)
      const column = Float64Array.from({ length: draws }, (_, s) =>
        quantile((digit(s, i) + 0.5) / size),
      )
      return [path as InputPath, column]
    }),
  )
  const open = openCase(given, { draws, seed: '1', school: null })
  const { delta } = openOverlays(open).deltas({ columns }, 'exists')
  const f = isZone ? delta.map(margin => Number(margin >= -GAIN_ROUNDING)) : delta
  const mean = (of: ArrayLike<number>): number =>
    Array.from(of).reduce((sum, x) => sum + x, 0) / of.length
  const varianceOf = (of: ArrayLike<number>): number => {
    const centre = mean(of)
    return mean(Array.from(of, x => (x - centre) ** 2))
  }
  const all = varianceOf(f)
  /** Variance of the mean of f given some inputs. */
  const explainedBy = (inputs: readonly number[]): number => {
    const groups = new Map<string, number[]>()
    f.forEach((value, s) => {
      const key = inputs.map(i => digit(s, i)).join()
      groups.set(key, [...(groups.get(key) ?? []), value])
    })
    return varianceOf([...groups.values()].map(mean))
  }
  const places = paths.map((_, i) => i)
  return paths.map((path, i) => ({
    path,
    first: explainedBy([i]) / all,
    total: 1 - explainedBy(places.filter(j => j !== i)) / all,
  }))
}

describe('influence', () => {
  it('is what going through every combination of three inputs gives', () => {
    const given = threeUnknown()
    const answer = influence(given, ask)
    expect(answer.inputs.map(row => row.path).sort()).toEqual(Object.keys(unknown).sort())
    for (const kind of ['margin', 'zone'] as const)
      for (const { path, first, total } of bruteForce(
        given,
        Object.keys(unknown),
        14,
        kind === 'zone',
      )) {
        const found = byPath(answer, path)[kind]!
        expect([path, kind, Math.abs(found.first.value - first) < 0.06]).toEqual([path, kind, true])
        expect([path, kind, Math.abs(found.total.value - total) < 0.06]).toEqual([path, kind, true])
      }
  })

  it('begins on the draws of the case, and counts what it went through', () => {
    const given = ukraineSized()
    const answer = influence(given, { ...ask, draws: 512, base: 256 })
    const first = verdict(given, { draws: 256, seed: '1', school: null })
    expect(answer.chance).toBe(first.exists.chance)
    expect(answer.base).toBe(256)
    expect(answer.evaluations).toBe(256 * (answer.inputs.length + 2))
    expect(influence(given, { ...ask, draws: 100, base: 256 }).base).toBe(100)
  })

  it('gives no index to what is certain, made of others, or a belief where nobody’s own eyes count', () => {
    const given = ukraineSized()
    const paths = (output: DriverOutput): string[] =>
      influence(given, { ...ask, base: 64, output }).inputs.map(row => row.path)
    const exists = paths('exists')
    expect(exists).toContain('quantities.retakes')
    expect(exists).not.toContain('quantities.stall')
    expect(exists.some(path => path.startsWith('beliefs.'))).toBe(false)
    expect(exists).not.toContain('worth.ukraine.scores.line.border')
  })

  it('draws a belief with what it is about, and names it', () => {
    const given = ukraineSized()
    const answer = influence(given, { ...ask, base: 64, output: 'recognised' })
    expect(byPath(answer, 'quantities.retakes').beliefs).toContain(
      'beliefs.russia.quantities.retakes',
    )
    expect(answer.inputs.map(row => row.path)).not.toContain('beliefs.russia.quantities.retakes')
  })

  it('says when inputs matter together, and not when they only add up', () => {
    const alone = buildCase({
      issues: { line: ['only'] },
      parties: {
        a: { model: 'points', scores: { line: { only: [10, 30] } }, courses: { fight: [5, 15] } },
      },
    })
    expect(influence(alone, ask).margin!.interacts).toBe(false)
    expect(influence(alone, ask).zone!.interacts).toBe(true)
  })

  it('calls settled what moves nothing, and nothing that moves the answer', () => {
    const answer = influence(ukraineSized(), { ...ask, draws: 1024, base: 1024 })
    const settled = answer.inputs.filter(row => row.isSettled)
    expect(settled.map(row => row.path)).toContain('quantities.aid')
    expect(settled.length).toBeLessThan(answer.inputs.length)
    for (const { zone, margin } of settled) {
      expect(zone!.total.high).toBeLessThan(0.01)
      expect(margin!.total.high).toBeLessThan(0.01)
    }
    expect(answer.inputs[0]!.isSettled).toBe(false)
  })

  it('has nothing to share out where nothing is uncertain, and says when deals are too many', () => {
    const certain = influence(fearonCase({ p: 0.5, a: 0.1, b: 0.15 }), { ...ask, base: 8 })
    expect([certain.zone, certain.margin, certain.inputs]).toEqual([null, null, []])
    const stuck = influence(stuckCase(), ask)
    expect([stuck.inputs, stuck.caveats]).toEqual([[], stuckCaveats])
    const composed = influence(composableCase(), { ...ask, base: 64 })
    expect(composed.inputs[0]!.zone!.total.value).toBeCloseTo(1, 1)
    expect(composed.caveats[0]!.kind).toBe('composed')
  })
})
