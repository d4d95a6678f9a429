import type { Caveat } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySpec } from '../../test/builders/arbitraryCase.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { verdict } from '../analyses/verdict.ts'
import { finish } from '../runners/Steps.ts'
import { largeVerdictSteps } from './largeVerdict.ts'

const ask = { draws: 16, seed: '1', school: null }
const cases = arbitrarySpec.map(buildCase)

describe('the verdict of a composed space', () => {
  it('is the verdict of the same case with every deal gone through', () => {
    fc.assert(
      fc.property(cases, given => {
        const listed = verdict(given, ask)
        const composed = finish(largeVerdictSteps(given, ask))
        const readings = (of: typeof listed) => [
          of.exists,
          of.recognised,
          ...of.asSeenBy.map(seen => seen.reading),
        ]
        readings(composed).forEach((reading, i) => {
          const other = readings(listed)[i]!
          expect(reading.chance).toBe(other.chance)
          expect(reading.margin === null).toBe(other.margin === null)
          if (reading.margin) {
            expect(reading.margin.median).toBeCloseTo(other.margin!.median, 8)
            expect(reading.margin.low).toBeCloseTo(other.margin!.low, 8)
            expect(reading.margin.high).toBeCloseTo(other.margin!.high, 8)
          }
          if (reading.zoneSize) expect(reading.zoneSize).toEqual(other.zoneSize)
        })
        expect(composed.cells).toEqual(listed.cells)
        expect(composed.cell).toBe(listed.cell)
        expect(composed.noDeals).toEqual(listed.noDeals)
        expect(composed.without).toEqual(listed.without)
        expect(composed.ratifiers).toEqual(listed.ratifiers)
        composed.gaps.forEach((gap, i) => {
          const { recognisedIfClosed, ...rest } = gap
          const { recognisedIfClosed: other, ...same } = listed.gaps[i]!
          expect(rest).toEqual(same)
          expect(recognisedIfClosed).toBeCloseTo(other, 12)
        })
        const ofDeals: readonly Caveat['kind'][] = ['composed', 'one-deal-only', 'all-deals-equal']
        // Of conflicts equally small, each way may name another.
        const others = (of: typeof listed) =>
          of.caveats
            .filter(c => !ofDeals.includes(c.kind))
            .map(c => ('conflict' in c ? { ...c, conflict: c.conflict.length } : c))
        expect(others(composed)).toEqual(others(listed))
      }),
      { seed: 1, numRuns: 400 },
    )
  })

  it('is given for 10^12 deals under uncertainty, and names the nearest of them', () => {
    const names = Array.from({ length: 12 }, (_, j) => `i${j}`)
    const options = Array.from({ length: 10 }, (_, o) => `o${o}`)
    const party = (rises: (j: number) => boolean) => ({
      weights: Object.fromEntries(names.map((n, j) => [n, [10 + j, 20 + j] as const])),
      scores: Object.fromEntries(
        names.map((n, j) => [
          n,
          Object.fromEntries(
            options.map((o, k) => [
              o,
              [(rises(j) ? k : 9 - k) * 10, 5 + (rises(j) ? k : 9 - k) * 10] as const,
            ]),
          ),
        ]),
      ),
      courses: { wait: [45, 75] as const },
    })
    const given = buildCase({
      issues: Object.fromEntries(names.map(n => [n, options])),
      parties: { a: party(j => j % 2 === 0), b: party(j => j % 3 === 0) },
      rules: [{ when: { i0: 'o9' }, onlyWith: { i1: ['o0', 'o1'] } }],
    })
    const answer = verdict(given, { ...ask, draws: 200 })
    expect(answer.exists.chance).toBeGreaterThan(0)
    expect(answer.exists.chance).toBeLessThan(1)
    expect(answer.exists.nearest!.deal.picks).toHaveLength(12)
    expect(answer.exists.zoneSize).toBeNull()
    expect(answer.caveats[0]).toEqual({ kind: 'composed', count: 1e12, error: 0, isCounted: false })
  })
})
