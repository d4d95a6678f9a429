import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offersByLevel, stream } from '../index.ts'

const spaces = fc
  .array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(issues => ({
    issues,
    starts: Uint32Array.from([
      0,
      ...issues.map((_, j) => sum(issues.slice(0, j + 1).map(of => of.length))),
    ]),
    scores: Float64Array.from(issues.flat()),
  }))

function sum(of: readonly number[]): number {
  return of.reduce((all, x) => all + x, 0)
}

/** Every deal, as digits. */
function everyDeal(issues: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return issues.reduce<readonly (readonly number[])[]>(
    (deals, of) => deals.flatMap(deal => of.map((_, o) => [...deal, o])),
    [[]],
  )
}

describe('offers by level', () => {
  it('hold a deal for every level some deal has, and the best one', () => {
    fc.assert(
      fc.property(spaces, ({ issues, starts, scores }) => {
        const worth = (digits: ArrayLike<number>) => sum(issues.map((of, j) => of[digits[j]!]!))
        const low = issues.map(of => Math.min(...of))
        const range = sum(issues.map((of, j) => Math.max(...of) - low[j]!))
        const level = (digits: ArrayLike<number>) =>
          sum(
            issues.map((of, j) =>
              Math.round((of[digits[j]!]! - low[j]!) * (range > 0 ? 1023 / range : 0)),
            ),
          )
        const deals = everyDeal(issues)
        const offers = offersByLevel(scores, starts, null, stream('1', 'offers'))
        expect(new Set(offers.map(level))).toEqual(new Set(deals.map(level)))
        expect(Math.max(...offers.map(worth))).toBe(Math.max(...deals.map(worth)))
      }),
    )
  })

  it('are drawn evenly from the deals of a level, and as often as an option stands for deals', () => {
    // Six deals of three levels: worth 1 is had in three ways, one of which stands for two deals.
    const scores = Float64Array.of(0, 1, 1, 0, 1)
    const starts = Uint32Array.of(0, 3, 5)
    const drawn = (weights: Float64Array | null) => {
      const random = stream('1', 'evenly')
      const counts = new Map<string, number>()
      for (let n = 0; n < 4_000; n++) {
        const [, middle] = offersByLevel(scores, starts, weights, random)
        counts.set(middle!.join(), (counts.get(middle!.join()) ?? 0) + 1)
      }
      return ['0,1', '1,0', '2,0'].map(key => Math.round((counts.get(key) ?? 0) / 100))
    }
    for (const share of drawn(null)) expect(Math.abs(share - 13.3)).toBeLessThan(2)
    const [a, b, c] = drawn(Float64Array.of(1, 2, 1, 1, 1))
    expect(Math.abs(a! - 10)).toBeLessThan(2)
    expect(Math.abs(b! - 20)).toBeLessThan(2)
    expect(Math.abs(c! - 10)).toBeLessThan(2)
  })

  it('are had of 10^60 deals, spread from the worst to the best', () => {
    const next = stream('1', 'many')
    const starts = Uint32Array.from({ length: 61 }, (_, j) => 10 * j)
    const scores = Float64Array.from({ length: 600 }, next)
    const offers = offersByLevel(scores, starts, null, next)
    const worths = offers
      .map(digits => sum([...digits].map((o, j) => scores[10 * j + o]!)))
      .sort((x, y) => x - y)
    const gaps = worths.slice(1).map((worth, k) => worth - worths[k]!)
    expect(offers.length).toBeGreaterThan(1_000)
    expect(Math.max(...gaps)).toBeLessThan((worths.at(-1)! - worths[0]!) / 50)
  })
})
