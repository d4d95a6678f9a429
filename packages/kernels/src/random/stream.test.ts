import { describe, expect, it } from 'vitest'
import { hashName } from './hashName.ts'
import { stream } from './stream.ts'

describe('stream', () => {
  it('gives the same draws for the same seed and name, and others for any other', () => {
    const take = (seed: string, name: string): number[] => {
      const next = stream(seed, name)
      return Array.from({ length: 20 }, next)
    }
    expect(take('1', 'a')).toEqual(take('1', 'a'))
    expect(take('1', 'a')).not.toEqual(take('1', 'b'))
    expect(take('1', 'a')).not.toEqual(take('2', 'a'))
  })

  it('is uniform within what chance allows', () => {
    const next = stream('seed', 'uniform')
    const counts = new Array<number>(64).fill(0)
    const draws = 64_000
    for (let i = 0; i < draws; i++) counts[Math.floor(next() * 64)]!++
    const expectedCount = draws / 64
    const chiSquare = counts.reduce((sum, n) => sum + (n - expectedCount) ** 2 / expectedCount, 0)
    // 63 degrees of freedom: mean 63, standard deviation 11.2; four of them either way.
    expect(chiSquare).toBeGreaterThan(18)
    expect(chiSquare).toBeLessThan(108)
  })
})

describe('hashName', () => {
  it('tells apart where the seed ends and the name begins', () => {
    expect(hashName('a', 'bc')).not.toBe(hashName('ab', 'c'))
    expect(hashName('', 'x')).not.toBe(hashName('x', ''))
  })

  it('flips half of its bits, near enough, when one character changes', () => {
    let flipped = 0
    for (let i = 0; i < 1000; i++) {
      let x = hashName('seed', `path.${i}`) ^ hashName('seed', `path.${i + 1}`)
      for (; x !== 0; x &= x - 1) flipped++
    }
    expect(flipped / 1000).toBeGreaterThan(15)
    expect(flipped / 1000).toBeLessThan(17)
  })
})
