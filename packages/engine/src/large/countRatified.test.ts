import { expect, it } from 'vitest'
import { countRatified, type SummedDeals } from './countRatified.ts'
import type { LargeCount } from './largeCount.ts'

/** Three issues of ten options; a decider and three voters who like different ones. */
const starts = Uint32Array.of(0, 10, 20, 30)
const liking = (weights: readonly number[]): Float64Array =>
  Float64Array.from({ length: 30 }, (_, o) => weights[Math.floor(o / 10)]! * (o % 10))
const deals: SummedDeals = {
  scores: [liking([1, 1, 1]), liking([3, 0, 0]), liking([0, 3, 0]), liking([-1, 0, 2])],
  starts,
  noDeals: [9, 12, 12, 3],
  worthOf: (_, sum) => sum,
  sizes: null,
}
const quorum = {
  voters: Uint32Array.of(1, 2, 3),
  shares: Float64Array.of(0.4, 0.3, 0.3),
  needs: 0.6,
  vetoes: new Uint32Array(0),
}
const voters = { deciders: 1, quorums: [quorum] }

function gainsAt(number: number): readonly number[] {
  const taken = [Math.floor(number / 100), 10 + (Math.floor(number / 10) % 10), 20 + (number % 10)]
  return deals.scores.map(
    (own, i) => taken.reduce((sum, o) => sum + own[o]!, 0) - deals.noDeals[i]!,
  )
}
const all = Array.from({ length: 1000 }, (_, number) => gainsAt(number))
const reaching = (seats: readonly number[]): number =>
  all.filter(gains => seats.every(i => gains[i]! >= 0)).length
const exactly = (count: number): LargeCount => ({ kind: 'exact', count, low: count, high: count })

it('counts what voters ratify by who says yes, and by deals drawn where that cannot be counted', () => {
  const passing = all.filter(([decider, ...rest]) => {
    const votes = rest.reduce((sum, gain, v) => sum + (gain >= 0 ? quorum.shares[v]! : 0), 0)
    return decider! >= 0 && votes >= 0.6 - 1e-9
  }).length
  expect(passing).toBeGreaterThan(0)
  const exact = countRatified(deals, voters, 0, seats => exactly(reaching(seats)), '1')
  expect(exact).toEqual(exactly(passing))
  const drawn = countRatified(
    deals,
    voters,
    0,
    () => ({ kind: 'estimated', count: 1, low: 0, high: 2 }),
    '1',
  )
  expect(drawn.kind).toBe('estimated')
  expect(drawn.low).toBeLessThanOrEqual(passing)
  expect(drawn.high).toBeGreaterThanOrEqual(passing)
  expect(drawn.high - drawn.low).toBeLessThan(5)
})
