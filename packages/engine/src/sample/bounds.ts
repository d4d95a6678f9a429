import type { InputDomain, InputEntry } from '@parley/model'

/** The ends of the scale of a place, [E2]: values beyond are set at the end. */
export type Bounds = Readonly<{ low: number; high: number }>

const open: Bounds = { low: -Infinity, high: Infinity }
const unit: Bounds = { low: 0, high: 1 }
const scores: Bounds = { low: 0, high: 100 }
const fromZero: Bounds = { low: 0, high: Infinity }

/** The ends of the scale of a kind of place; ±∞ where it has none. */
export function boundsOf(domain: InputDomain): Bounds {
  switch (domain) {
    case 'chance':
    case 'share':
      return unit
    case 'score':
      return scores
    case 'weight':
    case 'cost':
      return fromZero
    case 'worth':
    case 'points':
    case 'number':
      return open
    default:
      throw new Error(`boundsOf: no such domain ${domain satisfies never}`)
  }
}

/** The scale of an input. Risk coefficients are plain numbers to a reader, and do not fall below 0, [P2]. */
export function scaleOf(entry: InputEntry): InputDomain {
  return entry.path.startsWith('parties.') ? 'weight' : entry.domain
}
