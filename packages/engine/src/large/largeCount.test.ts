import { stream } from '@parley/kernels'
import { describe, expect, it } from 'vitest'
import { largeCount } from './largeCount.ts'

/** Whole-number scores, so that every count can be had by adding up distributions of sums. */
function wholeScores(parties: number, issues: number, options: number) {
  const next = stream('1', `count ${parties} ${issues}`)
  const starts = Uint32Array.from({ length: issues + 1 }, (_, j) => options * j)
  const scores = Array.from({ length: parties }, () =>
    Float64Array.from({ length: issues * options }, () => Math.floor(5 * next())),
  )
  return { starts, scores }
}

/** Deals per vector of sums, issue by issue. */
function counted(
  { starts, scores }: ReturnType<typeof wholeScores>,
  levels: readonly number[],
  strictly: boolean,
): number {
  let ways = new Map([[scores.map(() => 0).join(), 1]])
  for (let j = 0; j + 1 < starts.length; j++) {
    const next = new Map<string, number>()
    for (const [key, count] of ways) {
      const sums = key.split(',').map(Number)
      for (let o = starts[j]!; o < starts[j + 1]!; o++) {
        const to = sums.map((sum, i) => sum + scores[i]![o]!).join()
        next.set(to, (next.get(to) ?? 0) + count)
      }
    }
    ways = next
  }
  let total = 0
  for (const [key, count] of ways) {
    const sums = key.split(',').map(Number)
    if (sums.every((sum, i) => (strictly ? sum > levels[i]! : sum >= levels[i]!))) total += count
  }
  return total
}

describe('largeCount', () => {
  it('counts 10^10 deals of two parties and 10^7 of three to the last one', () => {
    for (const [parties, issues, level] of [
      [2, 10, 22],
      [3, 7, 15],
    ] as const) {
      const space = wholeScores(parties, issues, 10)
      const levels = space.scores.map(() => level)
      for (const strictly of [false, true]) {
        const found = largeCount(space.scores, space.starts, levels, strictly, '1')
        expect(found.kind).toBe('exact')
        expect(found.count).toBe(counted(space, levels, strictly))
        expect(found.count).toBeGreaterThan(0)
      }
    }
  })

  it('estimates 10^15 deals within its interval, and says that it does', () => {
    const space = wholeScores(2, 15, 10)
    const levels = [33, 33]
    const exact = counted(space, levels, false)
    const found = largeCount(space.scores, space.starts, levels, false, '1')
    expect(found.kind).toBe('estimated')
    expect(found.low).toBeLessThan(exact)
    expect(found.high).toBeGreaterThan(exact)
    expect(found.high - found.low).toBeLessThan(0.1 * exact)
    expect(largeCount(space.scores, space.starts, levels, false, '1')).toEqual(found)
  })

  it('has no deal where an issue has no option left', () => {
    const starts = Uint32Array.of(0, 2, 2)
    const found = largeCount([Float64Array.of(1, 2)], starts, [0], false, '1')
    expect(found).toEqual({ kind: 'exact', count: 0, low: 0, high: 0 })
  })

  it('counts none of more deals than a double can say', () => {
    const starts = Uint32Array.from({ length: 105 }, (_, j) => 1_000 * j)
    const scores = [new Float64Array(104_000)]
    const found = largeCount(scores, starts, [1], false, '1')
    expect(found).toMatchObject({ kind: 'estimated', count: 0, low: 0 })
    expect(found.high).toBeLessThanOrEqual(Number.MAX_VALUE)
  })
})
