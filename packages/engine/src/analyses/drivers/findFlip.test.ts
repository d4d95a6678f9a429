import type { InputEntry } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DriverInput } from './driverInputs.ts'
import { findFlip, flipSearch } from './findFlip.ts'
import { tidyGrid } from './tidyGrid.ts'

function inputOver(low: number, high: number, scale: DriverInput['scale'] = null): DriverInput {
  const at = (share: number): number => low + share * (high - low)
  const quantiles = [0, 0.3, 0.5, 0.7, 1].map(at)
  const value = { median: at(0.5), low: at(0.1), high: at(0.9), level: 0.8 }
  const legal = scale ?? { low: 0, high: Infinity }
  return { entry: {} as InputEntry, unit: '', value, quantiles, scale, legal }
}

const find = (input: DriverInput, isOther: (value: number) => boolean) =>
  findFlip(input, flipSearch(input, false), isOther)

describe('findFlip', () => {
  it('finds any turn of the range to a step, from fewer than thirty questions', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), fc.boolean(), (turn, rises) => {
        let asked = 0
        const flip = find(inputOver(30, 60), value => {
          asked++
          return rises ? value >= 30 + 30 * turn : value < 30 + 30 * turn
        })
        expect(asked).toBeLessThan(30)
        if (flip.kind !== 'flips') throw new Error('no flip')
        expect(flip.isInRange).toBe(true)
        expect(flip.side).toBe(rises ? 'above' : 'below')
        expect(Math.abs(flip.at - (30 + 30 * turn))).toBeLessThanOrEqual(1)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('costs fewer than thirty questions wherever it turns, past the range or nowhere, any number of times', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.array(share, { maxLength: 4 }), (p, q, turns) => {
        // Where the range is a hundredth of the scale or more; every tenfold narrower costs three more.
        fc.pre(Math.abs(p - q) >= 0.01)
        const input = inputOver(Math.min(p, q), Math.max(p, q), { low: 0, high: 1 })
        let asked = 0
        find(input, value => {
          asked++
          return turns.filter(turn => value >= turn).length % 2 === 1
        })
        expect(asked).toBeLessThan(30)
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes the turn nearest the median when there are two', () => {
    const flip = find(inputOver(0, 100), value => value < 20 || value >= 60)
    expect(flip).toEqual({ kind: 'flips', at: 60, side: 'above', isInRange: true })
  })

  it('looks past the plausible range on a scale with ends, and says that it did', () => {
    const flip = find(inputOver(0.4, 0.6, { low: 0, high: 1 }), value => value <= 0.13)
    expect(flip).toEqual({ kind: 'flips', at: 0.13, side: 'below', isInRange: false })
  })

  it('looks ten ranges past the plausible one on a scale without ends, and no farther than values may lie', () => {
    const far = find(inputOver(400, 500), value => value >= 1_490)
    expect(far).toEqual({ kind: 'flips', at: 1_490, side: 'above', isInRange: false })
    expect(find(inputOver(400, 500), value => value >= 1_510).kind).toBe('no-flip')
    let least = Infinity
    find(inputOver(400, 500), value => {
      least = Math.min(least, value)
      return false
    })
    expect(least).toBe(0)
  })

  it('looks as far from a single value on such a scale as it is from nothing', () => {
    const flip = find(inputOver(8_000, 8_000), value => value < 6_500)
    expect(flip).toMatchObject({ kind: 'flips', side: 'below', isInRange: false })
    expect(find(inputOver(0, 0), value => value > 0)).toEqual({ kind: 'no-flip', from: 0, to: 0 })
  })

  it('says in which range there is none', () => {
    expect(find(inputOver(10, 20), () => false)).toEqual({ kind: 'no-flip', from: 10, to: 20 })
    expect(find(inputOver(5, 5), () => true)).toEqual({ kind: 'no-flip', from: 5, to: 5 })
  })
})

describe('tidyGrid', () => {
  it('has numbers that read back as they are written, few digits each', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        fc.integer({ min: -500, max: 500 }),
        (width, k) => {
          const grid = tidyGrid(width, 20)
          const value = grid.at(k)
          expect(Number(value.toPrecision(12))).toBe(value)
          expect(grid.nearest(value)).toBe(k)
          expect(grid.firstFrom(value)).toBe(k)
          expect(grid.lastTo(value)).toBe(k)
          const step = grid.at(1) - grid.at(0)
          expect(step * 20).toBeLessThanOrEqual(width * (1 + 1e-9))
          expect(step * 200).toBeGreaterThan(width * (1 - 1e-9))
        },
      ),
      { seed: 1, numRuns: 2_000 },
    )
  })
})
