import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionShapley } from '../../test/oracle/definitionShapley.ts'
import { stream } from '../random/stream.ts'
import { mirroredOrders } from './mirroredOrders.ts'
import { SHAPLEY_PLAYERS, shapleyShares } from './shapleyShares.ts'
import { sharesOverOrders } from './sharesOverOrders.ts'

const game = (most: number): fc.Arbitrary<{ players: number; worth: number[] }> =>
  fc.integer({ min: 0, max: most }).chain(players =>
    fc.record({
      players: fc.constant(players),
      worth: fc.array(fc.integer({ min: -100, max: 100 }), {
        minLength: 2 ** players,
        maxLength: 2 ** players,
      }),
    }),
  )

const sumOf = (shares: Float64Array): number => shares.reduce((sum, share) => sum + share, 0)

/** Worths along an order, as an engine would ask them. */
const along = (order: Uint16Array, worth: readonly number[]): Float64Array => {
  let coalition = 0
  return Float64Array.from([
    worth[0]!,
    ...Array.from(order, player => {
      coalition |= 1 << player
      return worth[coalition]!
    }),
  ])
}

describe('shapleyShares', () => {
  it('is the mean over all orders of what each player adds', () => {
    fc.assert(
      fc.property(game(6), ({ players, worth }) => {
        const expected = definitionShapley(players, worth)
        const shares = shapleyShares(players, worth)
        expected.forEach((share, i) => {
          expect(shares[i]).toBeCloseTo(share, 9)
        })
      }),
    )
  })

  it('leaves nothing over', () => {
    fc.assert(
      fc.property(game(8), ({ players, worth }) => {
        expect(sumOf(shapleyShares(players, worth))).toBeCloseTo(worth.at(-1)! - worth[0]!, 9)
      }),
    )
  })

  it('shares the glove game as in print: 2/3 to the only right glove, 1/6 to each left one', () => {
    // Players 0 and 1 hold a left glove, player 2 a right one; a pair is worth 1 (Shapley 1953).
    const worth = [0, 0, 0, 0, 0, 1, 1, 1]
    const [a, b, c] = shapleyShares(3, worth)
    expect([a, b, c].map(share => share!.toFixed(12))).toEqual(
      [1 / 6, 1 / 6, 2 / 3].map(share => share.toFixed(12)),
    )
  })

  it('gives a change that only two make together to both in halves', () => {
    expect([...shapleyShares(2, [0, 0, 0, 1])]).toEqual([0.5, 0.5])
  })

  it('gives exactly nothing to whoever never adds anything', () => {
    fc.assert(
      fc.property(game(5), ({ players, worth }) => {
        // One more player, first and last, whose coming changes no worth.
        const idle = [...worth, ...worth]
        expect(shapleyShares(players + 1, idle)[players]).toBe(0)
        const early = worth.flatMap(of => [of, of])
        expect(shapleyShares(players + 1, early)[0]).toBe(0)
      }),
    )
  })

  it('refuses more players than it can ask every coalition of', () => {
    expect(() => shapleyShares(SHAPLEY_PLAYERS + 1, [])).toThrow('13 players')
    expect(() => shapleyShares(2, [0, 1])).toThrow('2 worths for 4 coalitions')
  })
})

describe('shares over some orders', () => {
  const pairsOf = (players: number, pairs: number, seed: string) =>
    mirroredOrders(players, pairs, stream(seed, 'orders'))

  it('come in pairs in which each player precedes each other once', () => {
    const orders = pairsOf(7, 5, 'a')
    expect(orders).toHaveLength(10)
    for (let pair = 0; pair < 5; pair++) {
      expect([...orders[2 * pair]!].reverse()).toEqual([...orders[2 * pair + 1]!])
      expect([...orders[2 * pair]!].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    }
  })

  it('leave nothing over either', () => {
    fc.assert(
      fc.property(game(6), fc.string(), ({ players, worth }, seed) => {
        const orders = pairsOf(players, 3, seed)
        const { shares } = sharesOverOrders(
          orders,
          orders.map(order => along(order, worth)),
        )
        expect(sumOf(shares)).toBeCloseTo(players === 0 ? 0 : worth.at(-1)! - worth[0]!, 9)
      }),
    )
  })

  it('are exact where what players add does not depend on the order, and where only pairs interact', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 10, maxLength: 10 }),
        w => {
          // Four players' own worths and six pairs' bonuses: a mirrored pair balances every bonus.
          const pairs = [3, 5, 6, 9, 10, 12]
          const worth = Array.from({ length: 16 }, (_, coalition) => {
            const own = w.slice(0, 4).filter((_, i) => (coalition >> i) & 1)
            const bonus = w.slice(4).filter((_, k) => (coalition & pairs[k]!) === pairs[k])
            return [...own, ...bonus].reduce((sum, x) => sum + x, 0)
          })
          const orders = pairsOf(4, 2, 'b')
          const { shares, errors } = sharesOverOrders(
            orders,
            orders.map(order => along(order, worth)),
          )
          const exact = shapleyShares(4, worth)
          for (let i = 0; i < 4; i++) {
            expect(shares[i]).toBeCloseTo(exact[i]!, 9)
            expect(errors[i]).toBeLessThan(1e-6)
          }
        },
      ),
    )
  })

  it('lie about as far from the exact shares as their stated error says', () => {
    const next = stream('c', 'worths')
    let inside = 0
    let asked = 0
    for (let trial = 0; trial < 60; trial++) {
      const worth = Array.from({ length: 32 }, () => next())
      const exact = shapleyShares(5, worth)
      const orders = pairsOf(5, 40, String(trial))
      const { shares, errors } = sharesOverOrders(
        orders,
        orders.map(order => along(order, worth)),
      )
      for (let i = 0; i < 5; i++) {
        asked++
        if (Math.abs(shares[i]! - exact[i]!) <= 2 * errors[i]!) inside++
      }
    }
    expect(inside / asked).toBeGreaterThan(0.9)
  })
})
