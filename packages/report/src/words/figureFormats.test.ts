import { expect, it } from 'vitest'
import { mannerIn } from '../manner.ts'
import { figureFormats } from './figureFormats.ts'

it('says yes or no in a figure where nothing is uncertain, and a chance elsewhere', () => {
  const { chance } = figureFormats(mannerIn('en'), true)
  expect([chance(1), chance(0)]).toEqual(['yes', 'no'])
  expect(figureFormats(mannerIn('en')).chance(1)).toMatch(/99%/)
})
