import { describe, expect, it } from 'vitest'
import expected from '../../test/fixtures/quantiles/expected.json' with { type: 'json' }
import { betaShare, makeBetaQuantile } from './betaQuantile.ts'
import { makePertQuantile } from './makePertQuantile.ts'
import { normalQuantile } from './normalQuantile.ts'
import { triangularQuantile } from './triangularQuantile.ts'

/** The other library's own error; ours are smaller on the normal and about as large on the beta. */
const RELATIVE = { normal: 4e-15, beta: 2e-9 }

function near(found: number, wanted: number, relative: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-13)
}

describe('normalQuantile', () => {
  it('gives the values printed for PPND16 by Wichura (1988)', () => {
    near(normalQuantile(0.25), -0.6744897501960817, 1e-15)
    near(normalQuantile(0.001), -3.090232306167814, 1e-15)
    near(normalQuantile(1e-20), -9.26234008979841, 1e-15)
  })

  it('gives the values of another library', () => {
    expected.u.forEach((u, i) => {
      near(normalQuantile(u), expected.normal[i]!, RELATIVE.normal)
    })
  })

  it('is odd about one half and never falls', () => {
    let last = -Infinity
    for (let i = 1; i < 1024; i++) {
      const x = normalQuantile(i / 1024)
      expect(x).toBe(-normalQuantile(1 - i / 1024) + 0)
      expect(x).toBeGreaterThan(last)
      last = x
    }
  })
})

describe('makeBetaQuantile', () => {
  it('gives the values of another library', () => {
    for (const { a, b, at } of expected.beta) {
      const quantile = makeBetaQuantile(a, b)
      expected.u.forEach((u, i) => {
        near(quantile(u), at[i]!, RELATIVE.beta)
      })
    }
  })

  it('undoes the share below a value', () => {
    for (const [a, b] of [
      [2, 3],
      [0.5, 4],
      [40, 10],
    ] as const) {
      const quantile = makeBetaQuantile(a, b)
      for (let i = 1; i < 100; i++)
        expect(Math.abs(betaShare(quantile(i / 100), a, b) - i / 100)).toBeLessThan(1e-12)
    }
  })

  it('never falls, not even across the ends of its table', () => {
    for (const [a, b] of [
      [1, 1],
      [0.3, 0.3],
      [5, 2],
      [900, 100],
    ] as const) {
      const quantile = makeBetaQuantile(a, b)
      let last = 0
      for (let i = 1; i < 5000; i++) {
        const x = quantile(i / 5000)
        expect(x).toBeGreaterThanOrEqual(last)
        last = x
      }
      expect(last).toBeLessThanOrEqual(1)
    }
  })
})

describe('makePertQuantile and triangularQuantile', () => {
  it('give the values of another library', () => {
    for (const { of, at } of expected.pert) {
      const quantile = makePertQuantile(of[0]!, of[1]!, of[2]!)
      expected.u.forEach((u, i) => {
        near(quantile(u), at[i]!, RELATIVE.beta)
      })
    }
    for (const { of, at } of expected.triangular)
      expected.u.forEach((u, i) => {
        near(triangularQuantile(u, of[0]!, of[1]!, of[2]!), at[i]!, 1e-12)
      })
  })
})
