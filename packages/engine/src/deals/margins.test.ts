import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { ukraineSized } from '../../test/builders/ukraineSized.ts'
import { openCase } from '../views/openCase.ts'
import type { MarginAsk } from './marginAsk.ts'
import { margins } from './margins.ts'
import { makeSides } from './Sides.ts'

const draws = 32
const ask = { draws, seed: '1', school: null }

function asks(given: Parameters<typeof openCase>[0]): {
  open: ReturnType<typeof openCase>
  all: readonly MarginAsk[]
} {
  const open = openCase(given, ask)
  const exists = makeSides(open.given, () => open.analyst)
  const recognised = makeSides(open.given, open.own)
  const all = [exists, recognised].flatMap(sides =>
    [true, false].flatMap(redLines =>
      [true, false].map(ratification => ({ sides, redLines, ratification })),
    ),
  )
  return { open, all }
}

describe('margins', () => {
  it('gives each of many asks in one pass what it gets alone', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { open, all } = asks(given)
        const together = margins(open.space, open.given, draws, all)
        all.forEach((one, i) => {
          expect(margins(open.space, open.given, draws, [one])[0]).toEqual(together[i])
        })
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('answers the draws listed as it answers all, and leaves the others without a deal', () => {
    const { open, all } = asks(ukraineSized())
    const [whole] = margins(open.space, open.given, draws, all.slice(0, 1))
    const [some] = margins(open.space, open.given, draws, all.slice(0, 1), Uint32Array.of(3, 17))
    for (let s = 0; s < draws; s++)
      expect(some!.nearest[s]).toBe(s === 3 || s === 17 ? whole!.nearest[s] : -1)
    expect(some!.margin[17]).toBe(whole!.margin[17])
  })

  it('takes nothing from a zone by counting it or not', () => {
    const { open, all } = asks(ukraineSized())
    const [counted] = margins(open.space, open.given, draws, all.slice(0, 1))
    const [not] = margins(open.space, open.given, draws, [{ ...all[0]!, countsZone: false }])
    expect(not!.margin).toEqual(counted!.margin)
    expect(not!.zone.every(size => size === 0)).toBe(true)
    expect(counted!.zone.some(size => size > 0)).toBe(true)
  })

  it('never gains from an obstacle: red lines and votes only narrow what may be taken', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { open, all } = asks(given)
        const found = margins(open.space, open.given, draws, all)
        // In steps of four: both obstacles, no vote, no red lines, neither.
        for (const from of [0, 4])
          for (let s = 0; s < draws; s++) {
            const at = (k: number): number =>
              found[from + k]!.nearest[s]! < 0 ? -Infinity : found[from + k]!.margin[s]!
            expect(at(0)).toBeLessThanOrEqual(Math.min(at(1), at(2)))
            expect(Math.max(at(1), at(2))).toBeLessThanOrEqual(at(3))
          }
      }),
      { seed: 2, numRuns: 100 },
    )
  })
})
