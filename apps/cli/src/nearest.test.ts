import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('finds the word that was meant across a slip of the finger', () => {
  const verbs = ['run', 'deals', 'drivers', 'compare', 'completion']
  expect(nearest('deal', verbs)).toBe('deals')
  expect(nearest('drvers', verbs)).toBe('drivers')
  expect(nearest('comapre', verbs)).toBe('compare')
  expect(nearest('RUN', verbs)).toBe('run')
})

it('finds none when the words are too far apart', () => {
  expect(nearest('negotiate', ['run', 'deals'])).toBeNull()
  expect(nearest('xy', ['run'])).toBeNull()
  expect(nearest('', ['run'])).toBeNull()
})

it('takes the earlier of two words as near', () => {
  expect(nearest('dels', ['deals', 'dells'])).toBe('deals')
})
