import { deals } from '@parley/engine'
import type { ReferencePointName } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

describe('AMPO versus City (Raiffa 1982, Part III)', () => {
  const ask = { draws: 1, seed: '1', school: null, limit: 1, referencePoints: true }
  const answer = deals(readCatalogueCase('ampo-city'), ask)
  const [analyst] = answer.views

  /** Gains in hundredths, as the collections print them. */
  const gainsAt = (name: ReferencePointName): readonly number[] => {
    const [first] = answer.referencePoints.find(p => p.name === name)!.deals
    return first!.gains.map(gain => Math.round(gain * 1e4) / 1e6)
  }

  it('searches all 1,944,000 packages', () => {
    expect(analyst!.feasibleCount).toBe(1_944_000)
    expect(analyst!.centralZoneCount).toBe(1_944_000)
  })

  it('finds the Nash package at (0.706, 0.783), which also has the largest sum', () => {
    expect(gainsAt('nash')).toEqual([0.706, 0.783])
    expect(gainsAt('utilitarian')).toEqual([0.706, 0.783])
  })

  it('finds the egalitarian package at (0.734, 0.7385), which is also Kalai-Smorodinsky', () => {
    expect(gainsAt('egalitarian')).toEqual([0.734, 0.73847])
    expect(gainsAt('kalai-smorodinsky')).toEqual([0.734, 0.73847])
  })

  it('finds 192 efficient points', () => {
    const points = new Set(
      analyst!.frontier.map(({ gains }) => gains.map(gain => gain.toFixed(7)).join(' ')),
    )
    expect(points.size).toBe(192)
    // Some are reached in more than one way: three days of senior vacation and more are worth the same.
    expect(analyst!.frontierCount).toBe(283)
  })
})
