import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankScores, rankWeights } from './rankWeights.ts'

it('[W2] gives the published rank-order centroid weights', () => {
  // Barron & Barrett (1996), for three and four attributes, in percent.
  const rounded = (weights: readonly number[]) => weights.map(w => Math.round(w * 100) / 100)
  expect(rounded(rankWeights([1, 1, 1]))).toEqual([61.11, 27.78, 11.11])
  expect(rounded(rankWeights([1, 1, 1, 1]))).toEqual([52.08, 27.08, 14.58, 6.25])
})

it('[W2] sums to 100, falls with every place, and lets ties share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), tiers => {
      const weights = rankWeights(tiers)
      const sum = weights.reduce((total, weight, i) => total + weight * tiers[i]!, 0)
      expect(sum).toBeCloseTo(100, 9)
      for (const [i, weight] of weights.slice(1).entries()) expect(weight).toBeLessThan(weights[i]!)
    }),
  )
})

it('[W3] spaces scores evenly from 100 to 0', () => {
  expect(rankScores(3)).toEqual([100, 50, 0])
  expect(rankScores(1)).toEqual([100])
})
