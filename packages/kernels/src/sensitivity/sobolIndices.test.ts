import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillScrambledSobol, hashName, type SobolIndices, sobolIndices, stream } from '../index.ts'

type Output = (x: readonly number[]) => number

/** Indices of a function of uniform inputs, on Sobol points: block A the first dimensions, B the next ones. */
function indicesOf(f: Output, inputs: number, draws: number, seed = '1'): SobolIndices | null {
  const column = (dimension: number): Float64Array => {
    const out = new Float64Array(draws)
    fillScrambledSobol(dimension, hashName(seed, String(dimension)), 0, out)
    return out
  }
  const a = Array.from({ length: inputs }, (_, i) => column(i))
  const b = Array.from({ length: inputs }, (_, i) => column(inputs + i))
  const over = (columns: readonly Float64Array[]): Float64Array =>
    Float64Array.from({ length: draws }, (_, s) => f(columns.map(of => of[s]!)))
  const mixed = a.map((_, i) => over(a.map((of, j) => (j === i ? b[j]! : of))))
  return sobolIndices(over(a), over(b), mixed, 100, stream(seed, 'resamples'))
}

const values = (of: SobolIndices, kind: 'first' | 'total'): number[] =>
  of.of.map(index => index[kind].value)

function near(found: readonly number[], printed: readonly number[], within: number): void {
  expect(found.length).toBe(printed.length)
  found.forEach((value, i) => {
    expect([i, Math.abs(value - printed[i]!) < within, value]).toEqual([i, true, value])
  })
}

describe('Sobol indices', () => {
  it('are those in print for the function of Ishigami and Homma (1990), a = 7, b = 0.1', () => {
    const ishigami: Output = u => {
      const [x, y, z] = u.map(v => Math.PI * (2 * v - 1)) as [number, number, number]
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
    }
    const found = indicesOf(ishigami, 3, 8192)!
    near(values(found, 'first'), [0.3139, 0.4424, 0], 0.01)
    near(values(found, 'total'), [0.5576, 0.4424, 0.2437], 0.01)
    expect(Math.abs(found.variance - 13.8446)).toBeLessThan(0.1)
    expect(found.sum.value).toBeLessThan(0.8)
  })

  it('are those of the g-function of Sobol (1993), which are known in closed form', () => {
    const a = [0, 1, 4.5, 9, 99, 99]
    const g: Output = u =>
      u.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + a[i]!)) / (1 + a[i]!), 1)
    const parts = a.map(of => 1 / (3 * (1 + of) ** 2))
    const whole = parts.reduce((product, v) => product * (1 + v), 1)
    const found = indicesOf(g, a.length, 8192)!
    const first = parts.map(v => v / (whole - 1))
    const total = parts.map(v => ((v / (1 + v)) * whole) / (whole - 1))
    near(values(found, 'first'), first, 0.01)
    near(values(found, 'total'), total, 0.01)
  })

  it('of inputs that only add up are the same alone as in total, and sum to 1', () => {
    const weight = fc.double({ min: 0.5, max: 4, noNaN: true })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 5 }), weights => {
        const found = indicesOf(
          u => u.reduce((sum, x, i) => sum + weights[i]! * x, 3),
          weights.length,
          2048,
        )!
        const squares = weights.reduce((sum, w) => sum + w * w, 0)
        const shares = weights.map(w => (w * w) / squares)
        near(values(found, 'first'), shares, 0.05)
        near(values(found, 'total'), shares, 0.05)
        expect(Math.abs(found.sum.value - 1)).toBeLessThan(0.1)
      }),
      { numRuns: 20 },
    )
  })

  it('do not change with the unit or the zero of the output', () => {
    const f: Output = ([x = 0, y = 0]) => x + x * y
    const plain = indicesOf(f, 2, 512)!
    const scaled = indicesOf(u => 1000 - 8 * f(u), 2, 512)!
    near(values(scaled, 'first'), values(plain, 'first'), 1e-9)
    near(values(scaled, 'total'), values(plain, 'total'), 1e-9)
  })

  it('of an input that nothing depends on are exactly 0, intervals too', () => {
    const found = indicesOf(([x = 0]) => x, 2, 256)!
    expect(found.of[1]).toEqual({
      first: { value: 0, low: 0, high: 0 },
      total: { value: 0, low: 0, high: 0 },
    })
  })

  it('have intervals that hold the truth about as often as they say, and narrow with the draws', () => {
    const f: Output = ([x = 0, y = 0, z = 0]) => x + 2 * y + 2 * x * z
    const truth = indicesOf(f, 3, 65_536)!
    let held = 0
    let asked = 0
    for (let seed = 0; seed < 40; seed++)
      indicesOf(f, 3, 256, String(seed))!.of.forEach(({ first, total }, i) => {
        for (const [found, is] of [
          [first, truth.of[i]!.first.value],
          [total, truth.of[i]!.total.value],
        ] as const) {
          asked++
          if (found.low <= is && is <= found.high) held++
        }
      })
    expect(held / asked).toBeGreaterThan(0.9)
    const width = (draws: number): number => {
      const { low, high } = indicesOf(f, 3, draws)!.of[0]!.total
      return high - low
    }
    expect(width(4096)).toBeLessThan(width(256) / 2)
  })

  it('of an output that never varies are none, and blocks must be of one length', () => {
    const one = new Float64Array(8).fill(3)
    expect(sobolIndices(one, one, [one], 10, stream('1', 'x'))).toBeNull()
    const short = new Float64Array(7)
    expect(() => sobolIndices(one, short, [], 0, stream('1', 'x'))).toThrow('different lengths')
    expect(() => sobolIndices(short.slice(0, 1), short.slice(0, 1), [], 0, Math.random)).toThrow(
      '1 draws',
    )
  })
})
