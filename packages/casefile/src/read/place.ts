import type { InputDomain } from '@parley/model'
import type { WordList } from './lexicon.ts'
import { isSameUnit } from './units.ts'

/** What a value is for: which numbers, units and words it takes. */
export type Place = Readonly<{
  /** `any` for a quantity, which becomes a chance when it is written as one. */
  domain: InputDomain | 'any'
  /** Unit of the place; empty when it has none. Dates are in the unit `date`. */
  unit: string
  /** Whether `rest` may stand here [N4]. */
  takesRest: boolean
}>

export function placeOf(domain: Place['domain'], unit = ''): Place {
  return { domain, unit, takesRest: false }
}

export const chanceOfScenario: Place = { domain: 'chance', unit: '', takesRest: true }

/** The unit of worths, costs and points when the file names none. */
export const valuePoints = 'value points'

/** The numbers a place takes, ends included. */
export function scaleOf(domain: Place['domain']): Readonly<{ low: number; high: number }> {
  switch (domain) {
    case 'chance':
    case 'share':
      return { low: 0, high: 1 }
    case 'score':
      return { low: 0, high: 100 }
    case 'weight':
    case 'cost':
      return { low: 0, high: Infinity }
    case 'worth':
    case 'points':
    case 'number':
    case 'any':
      return { low: -Infinity, high: Infinity }
    default:
      throw new Error(`scaleOf: no such domain ${domain satisfies never}`)
  }
}

/** The lists of words a place takes [E5]. Words of worth are on 0–100 and mean nothing in euros or seats. */
export function wordListsOf({ domain, unit }: Place): readonly WordList[] {
  switch (domain) {
    case 'chance':
    case 'share':
      return ['chance']
    case 'score':
      return ['worth']
    case 'worth':
      return isSameUnit(unit, valuePoints) ? ['worth'] : []
    case 'weight':
      return ['weight']
    case 'any':
      return ['chance', 'worth', 'weight']
    case 'cost':
    case 'points':
    case 'number':
      return []
    default:
      throw new Error(`wordListsOf: no such domain ${domain satisfies never}`)
  }
}

export function isChance(domain: Place['domain']): boolean {
  return domain === 'chance' || domain === 'share'
}
