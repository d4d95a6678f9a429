import { describe, expect, it } from 'vitest'
import { nearestPath } from './nearestPath.ts'

const paths = [
  'quantities.war_year',
  'if_talks_fail.ukraine.fight_on.cost',
  'if_talks_fail.ukraine.fight_on.scenarios.holds.chance',
  'if_talks_fail.ukraine.fight_on.scenarios.holds.worth',
  'if_talks_fail.russia.fight_on.cost',
  'worth.ukraine.weights.line',
]

describe('the address most like what was written', () => {
  it('ends in the word that is nearest, not in another of as many letters', () => {
    for (const slip of ['wort', 'worht', 'Worth'])
      expect(nearestPath(`if_talks_fail.ukraine.fight_on.${slip}`, paths)).toBe(
        'if_talks_fail.ukraine.fight_on.scenarios.holds.worth',
      )
    expect(nearestPath('if_talks_fail.ukraine.fight_on.csot', paths)).toBe(
      'if_talks_fail.ukraine.fight_on.cost',
    )
  })

  it('is the nearest of those that end so', () => {
    expect(nearestPath('if_talks_fail.rusia.fight_on.cost', paths)).toBe(
      'if_talks_fail.russia.fight_on.cost',
    )
    expect(nearestPath('quantities.war_yaer', paths)).toBe('quantities.war_year')
  })

  it('is none where nothing is like it', () => {
    expect(nearestPath('nothing.at.all', paths)).toBeNull()
    expect(nearestPath('zzz', paths)).toBeNull()
  })
})
