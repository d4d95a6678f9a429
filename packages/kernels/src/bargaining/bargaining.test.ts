import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leximinByDefinition, nashByDefinition } from '../../test/oracle/definitionBargaining.ts'
import { egalitarian } from './egalitarian.ts'
import { kalaiSmorodinsky } from './kalaiSmorodinsky.ts'
import { nash } from './nash.ts'
import { opposition } from './opposition.ts'
import { utilitarian } from './utilitarian.ts'

const sets = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 10 }))
  .chain(([parties, deals]) =>
    fc.array(
      fc.array(fc.integer({ min: -3, max: 9 }), { minLength: parties, maxLength: parties }),
      {
        minLength: deals,
        maxLength: deals,
      },
    ),
  )

type Solution = (gains: readonly Float64Array[], zone: Uint32Array, out: Uint32Array) => number
function solve(solution: Solution, rows: readonly (readonly number[])[]): number[] {
  const parties = rows[0]!.length
  const gains = Array.from({ length: parties }, (_, i) => Float64Array.from(rows, row => row[i]!))
  const zone = Uint32Array.from(rows.flatMap((row, x) => (Math.min(...row) >= 0 ? [x] : [])))
  const out = new Uint32Array(zone.length)
  return [...out.subarray(0, solution(gains, zone, out))]
}
const inZone = (rows: readonly (readonly number[])[]): number[] =>
  rows.flatMap((row, x) => (Math.min(...row) >= 0 ? [x] : []))

describe('nash', () => {
  it('keeps every deal with the largest product, by the definition', () => {
    fc.assert(
      fc.property(sets, rows => {
        expect(solve(nash, rows)).toEqual(inZone(rows).length > 0 ? nashByDefinition(rows) : [])
      }),
      { seed: 1, numRuns: 5_000 },
    )
  })

  it("does not change when a party's gains are stretched", () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(2, 4, 16), (rows, by) => {
        const stretched = rows.map(row => row.map((gain, i) => (i === 0 ? gain * by : gain)))
        expect(solve(nash, stretched)).toEqual(solve(nash, rows))
      }),
      { seed: 2, numRuns: 2_000 },
    )
  })

  it('looks at the others when one party can gain nothing', () => {
    expect(
      solve(nash, [
        [0, 1],
        [0, 5],
        [-1, 9],
      ]),
    ).toEqual([1])
  })
})

describe('egalitarian', () => {
  it('keeps the lexicographic best of the sorted gains, by the definition', () => {
    fc.assert(
      fc.property(sets, rows => {
        const zone = inZone(rows)
        const best = leximinByDefinition(zone.map(x => rows[x]!)).map(k => zone[k]!)
        expect(solve(egalitarian, rows)).toEqual(best)
      }),
      { seed: 1, numRuns: 5_000 },
    )
  })

  it('is efficient: of two deals with the same smallest gain it takes the better', () => {
    expect(
      solve(egalitarian, [
        [3, 3],
        [3, 7],
      ]),
    ).toEqual([1])
  })
})

describe('kalaiSmorodinsky', () => {
  it('keeps the lexicographic best share of the ideal point, by the definition', () => {
    fc.assert(
      fc.property(sets, rows => {
        const zone = inZone(rows)
        // Shares over a common denominator, so that ties in whole gains are ties here too.
        const ideal = rows[0]!.map((_, i) => Math.max(0, ...zone.map(x => rows[x]![i]!)))
        const common = ideal.reduce((p, most) => p * (most || 1), 1)
        const shares = zone.map(x =>
          rows[x]!.flatMap((g, i) => (ideal[i]! > 0 ? [(g * common) / ideal[i]!] : [])),
        )
        expect(solve(kalaiSmorodinsky, rows)).toEqual(
          leximinByDefinition(shares).map(k => zone[k]!),
        )
      }),
      { seed: 1, numRuns: 5_000 },
    )
  })

  it("does not change when a party's gains are stretched", () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(2, 3, 10), (rows, by) => {
        const stretched = rows.map(row => row.map((gain, i) => (i === 0 ? gain * by : gain)))
        expect(solve(kalaiSmorodinsky, stretched)).toEqual(solve(kalaiSmorodinsky, rows))
      }),
      { seed: 2, numRuns: 2_000 },
    )
  })
})

describe('utilitarian', () => {
  it('shows every deal with the largest sum', () => {
    expect(
      solve(utilitarian, [
        [64, 68],
        [79, 53],
        [100, 0],
        [40, -1],
      ]),
    ).toEqual([0, 1])
  })

  it('sees through rounding: a tenth and a fifth sum to three tenths', () => {
    const out = new Uint32Array(2)
    const gains = [Float64Array.of(0.1, 0.3), Float64Array.of(0.2, 0)]
    expect(utilitarian(gains, Uint32Array.of(0, 1), out)).toBe(2)
  })
})

describe('opposition', () => {
  const of = (rows: readonly (readonly number[])[]): number =>
    opposition(
      rows[0]!.map((_, i) => Float64Array.from(rows, row => row[i]!)),
      rows[0]!.map((_, i) => Math.max(...rows.map(row => row[i]!))),
      Uint32Array.from(rows, (_, x) => x),
    )

  it('is nothing where one deal is best for everybody, and √(n − 1) where every deal is one side’s', () => {
    expect(
      of([
        [3, 8],
        [1, 2],
      ]),
    ).toBe(0)
    expect(
      of([
        [5, 0],
        [0, 2],
      ]),
    ).toBe(1)
    expect(
      of([
        [5, 0, 0],
        [0, 2, 0],
        [0, 0, 9],
      ]),
    ).toBeCloseTo(Math.SQRT2, 14)
  })

  it('does not change when a scale is stretched', () => {
    const rows = [
      [5, 1],
      [4, 3],
      [1, 4],
    ]
    expect(of(rows.map(([a, b]) => [4 * a!, b!]))).toBe(of(rows))
    expect(of(rows)).toBeCloseTo(Math.hypot(1 - 4 / 5, 1 - 3 / 4), 14)
  })
})
