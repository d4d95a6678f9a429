import { betaMean } from '@parley/kernels'
import { describe, expect, it } from 'vitest'
import { learnedMean, twoTypeAfter } from './learn.ts'

describe('learnedMean', () => {
  it('is even-handed at weight one and deaf to bad news at weight zero', () => {
    expect(learnedMean(0.5, 10, 2, 8, 1, 'wins')).toBe(betaMean(0.5, 10, 2, 8))
    expect(learnedMean(0.5, 10, 0, 8, 0, 'wins')).toBe(0.5)
    expect(learnedMean(0.5, 10, 8, 8, 0, 'losses')).toBe(0.5)
  })
})

describe('twoTypeAfter', () => {
  it('follows the published path of a foe that wins, wins, loses and wins', () => {
    let b = 0.5
    const path = [1, 1, 0, 1].map(won => {
      b = twoTypeAfter(b, 0.7, 0.4, won, 1)
      return b
    })
    ;[0.6364, 0.7538, 0.6049, 0.7282].forEach((expected, i) => {
      expect(path[i]).toBeCloseTo(expected, 4)
    })
  })
})
