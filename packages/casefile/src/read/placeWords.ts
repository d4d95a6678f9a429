import { lexicon } from './lexicon.ts'
import { type Place, wordListsOf } from './place.ts'

/** The words that a place takes for values. */
export function wordsFor(place: Place): readonly string[] {
  return wordListsOf(place).flatMap(list => lexicon[list].map(entry => entry.word))
}

/** What belongs in a place, in words. */
export function kindOf(place: Place): string {
  switch (place.domain) {
    case 'chance':
      return 'a chance'
    case 'share':
      return 'a share'
    case 'score':
      return 'a score of 0 to 100'
    case 'worth':
      return 'a worth'
    case 'points':
      return 'a number of points'
    case 'weight':
      return 'a weight'
    case 'cost':
      return 'a cost'
    case 'number':
    case 'any':
      return place.unit === 'date' ? 'a date' : 'a number'
    default:
      throw new Error(`kindOf: no such domain ${place.domain satisfies never}`)
  }
}

/** Two ways to fill a place, to show what may be typed. */
export function exampleOf(place: Place): string {
  switch (place.domain) {
    case 'chance':
    case 'share':
      return '45%, 40% to 60%, or likely'
    case 'weight':
      return '45, 40 to 60, or major'
    case 'score':
    case 'worth':
      return wordListsOf(place).length > 0 ? '45, 40 to 60, or good' : '45, or 40 to 60'
    case 'points':
    case 'cost':
    case 'number':
    case 'any':
      return place.unit === 'date' ? '2026-03-01' : '45, or 40 to 60'
    default:
      throw new Error(`exampleOf: no such domain ${place.domain satisfies never}`)
  }
}
