import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionTalks, type SlowParty } from '../../test/oracle/definitionTalks.ts'
import {
  alternatingOffers,
  concessionCurve,
  discountedGain,
  MESO_PACKAGES,
  placeOf,
  rankDeals,
  singleText,
  stream,
  type TalksParty,
} from '../index.ts'

const strategy = fc.constantFrom<SlowParty['strategy']>(
  { kind: 'time', e: 0.2 },
  { kind: 'time', e: 1 },
  { kind: 'time', e: 2 },
  { kind: 'tit-for-tat' },
  { kind: 'micro' },
)
// Few different worths, so that ties are common.
const worth = fc.integer({ min: -4, max: 12 })
const table = (parties: number): fc.Arbitrary<readonly SlowParty[]> =>
  fc.integer({ min: 1, max: 14 }).chain(deals =>
    fc.array(
      fc.record({
        worths: fc.array(worth, { minLength: deals, maxLength: deals }),
        reservation: worth,
        strategy,
      }),
      { minLength: parties, maxLength: parties },
    ),
  )
const tables = fc.integer({ min: 2, max: 4 }).chain(table)

function fast(parties: readonly SlowParty[], rounds: number): readonly TalksParty[] {
  return parties.map(({ worths, reservation, strategy: of }) => ({
    ranked: rankDeals(Float64Array.from(worths)),
    reservation,
    strategy: of.kind === 'time' ? { kind: 'time', curve: concessionCurve(rounds, of.e) } : of,
  }))
}

const linear = (rounds: number) => ({ kind: 'time', curve: concessionCurve(rounds, 1) }) as const
const party = (worths: readonly number[], reservation: number, rounds: number): TalksParty => ({
  ranked: rankDeals(Float64Array.from(worths)),
  reservation,
  strategy: linear(rounds),
})

describe('alternating offers', () => {
  it('end as the definition says, deal and round, whatever the parties do', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 30 }), (parties, rounds) => {
        const random = (): (() => number) => stream('talks', 'test')
        const found = alternatingOffers(fast(parties, rounds), rounds, random())
        expect(found).toEqual(definitionTalks(parties, rounds, random()))
      }),
      { numRuns: 2000 },
    )
  })

  it('keep a step of goodwill for the offer it is made in, when a turn went by in accepting', () => {
    const parties: readonly SlowParty[] = [
      { worths: [7, 0, 0, 0, 0], reservation: 0, strategy: { kind: 'time', e: 0.2 } },
      { worths: [-1, -2, 1, 1, -1], reservation: -1, strategy: { kind: 'tit-for-tat' } },
      { worths: [0, 1, 0, 0, 2], reservation: 0, strategy: { kind: 'micro' } },
      { worths: [11, 0, 0, 0, 0], reservation: 0, strategy: { kind: 'time', e: 0.2 } },
    ]
    const none = { deal: -1, round: -1 }
    expect(definitionTalks(parties, 3, stream('talks', 'test'))).toEqual(none)
    expect(alternatingOffers(fast(parties, 3), 3, stream('talks', 'test'))).toEqual(none)
  })

  it('sign nothing that is worth less to somebody than no deal', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 30 }), (parties, rounds) => {
        for (const packages of [1, MESO_PACKAGES]) {
          const { deal, round } = alternatingOffers(
            fast(parties, rounds),
            rounds,
            stream('1', 'x'),
            packages,
          )
          expect(deal < 0).toBe(round < 0)
          if (deal < 0) continue
          for (const of of parties) expect(of.worths[deal]).toBeGreaterThanOrEqual(of.reservation)
        }
      }),
    )
  })

  it('meet in the middle when both concede in a line over a price', () => {
    const prices = Array.from({ length: 101 }, (_, i) => i)
    const seller = party(prices, 0, 101)
    const buyer = party(
      prices.map(price => 100 - price),
      0,
      101,
    )
    const { deal, round } = alternatingOffers([seller, buyer], 101, stream('1', 'x'))
    expect({ deal, round }).toEqual({ deal: 50, round: 50 })
  })

  it('take longer the more both hold out, and end where they crossed', () => {
    const prices = Array.from({ length: 101 }, (_, i) => i)
    const rounds = [0.2, 1, 2].map(e => {
      const curve = concessionCurve(100, e)
      const of = (worths: readonly number[]): TalksParty => ({
        ranked: rankDeals(Float64Array.from(worths)),
        reservation: 0,
        strategy: { kind: 'time', curve },
      })
      return alternatingOffers([of(prices), of(prices.map(x => 100 - x))], 100, Math.random).round
    })
    // 0.5^0.2 = 0.87 and 0.5^2 = 0.25 of the time.
    expect(rounds[0]).toBeGreaterThan(84)
    expect(rounds[1]).toBeGreaterThan(48)
    expect(rounds[2]).toBeLessThan(27)
    expect([...rounds].sort((a, b) => b - a)).toEqual(rounds)
  })

  it('sign nothing when one side has no deal it prefers to none', () => {
    const a = party([1, 2, 3], 4, 10)
    const b = party([3, 2, 1], 0, 10)
    expect(alternatingOffers([a, b], 10, stream('1', 'x'))).toEqual({ deal: -1, round: -1 })
  })

  it('are over at once for a party alone, and refuse a table of none', () => {
    const alone = party([1, 5, 3], 0, 9)
    expect(alternatingOffers([alone], 9, stream('1', 'x'))).toEqual({ deal: 1, round: 0 })
    expect(alternatingOffers([alone], 9, stream('1', 'x'), MESO_PACKAGES).round).toBe(0)
    expect(() => alternatingOffers([], 1, stream('1', 'x'))).toThrow('0 parties')
  })
})

describe('three packages at once', () => {
  it('find the deal of equal worth to oneself that is better for the other', () => {
    // To the first party deals 0 to 2 are all worth 5; only deal 2 suits the second.
    const a = party([5, 5, 5, 0], 5, 10)
    const b = party([0, 1, 9, 10], 9, 10)
    expect(alternatingOffers([a, b], 10, stream('1', 'x'), MESO_PACKAGES).deal).toBe(2)
    expect(alternatingOffers([a, b], 10, stream('1', 'x')).deal).not.toBe(0)
  })
})

describe('a single text', () => {
  it('only ever gets better for everybody, and is signed only where nobody loses', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 40 }), (parties, rounds) => {
        const count = parties[0]!.worths.length
        const random = stream('text', 'x')
        const texts: number[] = []
        const { deal } = singleText(
          parties.map(({ worths, reservation }) => ({
            worthOf: (text: number) => worths[text]!,
            reservation,
          })),
          rounds,
          0,
          text => {
            texts.push(text)
            return Math.floor(random() * count)
          },
        )
        for (const { worths, reservation } of parties) {
          const path = texts.map(text => worths[text]!)
          expect([...path].sort((x, y) => x - y)).toEqual(path)
          if (deal >= 0) expect(worths[deal]).toBeGreaterThanOrEqual(reservation)
        }
      }),
    )
  })
})

describe('a wish', () => {
  it('finds the least deal that meets it, of equals the first, as a scan would', () => {
    fc.assert(
      fc.property(fc.array(worth, { minLength: 1 }), worth, (worths, wish) => {
        const ranked = rankDeals(Float64Array.from(worths, w => (w === 0 ? -0 : w)))
        const meeting = worths.filter(w => w >= wish)
        const place = placeOf(ranked, wish, worths.length)
        const expected = meeting.length === 0 ? -1 : worths.indexOf(Math.min(...meeting))
        expect(place === worths.length ? -1 : ranked.order[place]).toBe(expected)
      }),
    )
  })

  it('falls along t^(1/e) from all to nothing', () => {
    expect([...concessionCurve(5, 1)]).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect([...concessionCurve(3, 0.2)]).toEqual([0, 0.03125, 1])
    expect([...concessionCurve(5, 2)]).toEqual([0, 0.5, Math.sqrt(0.5), Math.sqrt(0.75), 1])
    expect(concessionCurve(3, 0.7)[1]).toBeCloseTo(0.5 ** (1 / 0.7), 14)
    expect([...concessionCurve(1, 1)]).toEqual([1])
    expect(() => concessionCurve(0, 1)).toThrow('0 rounds')
    expect(() => concessionCurve(5, 0)).toThrow('e is 0')
  })
})

describe('a gain', () => {
  it('shrinks by d^t with the time it took', () => {
    expect(discountedGain(10, 1, 0.5)).toBe(10)
    expect(discountedGain(10, 0.25, 0.5)).toBeCloseTo(5, 12)
    expect(discountedGain(10, 0.25, 0)).toBe(10)
  })
})
