import { type Case, type PartyId, throughEyesOf } from '@parley/model'
import { holdInput } from '../../src/sample/holdInput.ts'
import { centralColumns, sampleColumns } from '../../src/sample/sampleColumns.ts'
import {
  crossesRedLine,
  type Deal,
  dealsOf,
  dealWorth,
  isRatified,
  noDealWorth,
} from './definitionVerdict.ts'

/** A deal at the central values, from the definitions. */
export type CentralDeal = Readonly<{
  id: string
  deal: Deal
  gains: readonly number[]
  admissible: boolean
  ratified: boolean
}>

/** Some gain so near 0, or two so near one another, that the order of a sum may decide. */
export const HANGS = 1e-7

/** Every deal at the central values; null when something hangs on rounding. */
export function centralDealsOf(given: Case): readonly CentralDeal[] | null {
  const eyes = { given, columns: centralColumns(given) }
  const deciders = given.parties.filter(p => p.role === 'decides').map(p => p.id)
  const voters = given.parties.filter(p => p.role === 'ratifies').map(p => p.id)
  const gain = (party: PartyId, deal: Deal): number =>
    dealWorth(eyes, party, deal, 0, {}) - noDealWorth(eyes, party, 0)
  const all = dealsOf(given).map((deal): CentralDeal => {
    const admissible = deciders.every(party => !crossesRedLine(given, party, deal))
    return {
      id: given.issues.map(issue => deal[issue.id]).join('+'),
      deal,
      gains: deciders.map(party => gain(party, deal)),
      admissible,
      ratified: admissible && isRatified(given, () => eyes, deal, 0, gain),
    }
  })
  const near = all.some(({ deal }) =>
    [...deciders, ...voters].some(party => {
      const size = Math.abs(gain(party, deal))
      return size < HANGS && size !== 0
    }),
  )
  return near ? null : all
}

export const isInZone = ({ ratified, gains }: CentralDeal): boolean =>
  ratified && gains.every(gain => gain >= -1e-9)

export function apart(a: Deal, b: Deal): number {
  return Object.keys(a).filter(issue => a[issue] !== b[issue]).length
}

/** Each decider's range over the admissible deals; all deals where none is admissible. */
export function reachOf(all: readonly CentralDeal[]): readonly number[] {
  const admissible = all.filter(of => of.admissible)
  const among = admissible.length > 0 ? admissible : all
  return all[0]!.gains.map((_, i) => {
    const gains = among.map(of => of.gains[i]!)
    const range = Math.max(...gains) - Math.min(...gains)
    return range > HANGS ? range : 1
  })
}

/** Gains as shares of reach, smallest first. */
export function sortedShares(deal: CentralDeal, reach: readonly number[]): readonly number[] {
  return deal.gains.map((gain, i) => gain / reach[i]!).sort((a, b) => a - b)
}

/** −1, 0, 1: which of two lists is larger at the first place where they differ by more than rounding. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) if (Math.abs(x - b[i]!) > HANGS) return x > b[i]! ? 1 : -1
  return 0
}

export const isAtLeast = (x: CentralDeal, y: CentralDeal): boolean =>
  x.gains.every((gain, i) => gain >= y.gains[i]! - 1e-9)
export const isBetter = (x: CentralDeal, y: CentralDeal): boolean =>
  isAtLeast(x, y) && x.gains.some((gain, i) => gain > y.gains[i]! + 1e-9)

/**
 * What one decider expects of `x` if an event happens and `y` if not, through its own eyes: every draw's
 * chance times the worth in a world where the event is certain, and the rest times the worth where it is out.
 */
export function expectedGain(
  given: Case,
  party: PartyId,
  path: string,
  draws: number,
  seed: string,
): (x: Deal, y: Deal) => number {
  const own = throughEyesOf(given, party)
  // Through a party's eyes inputs keep the draws that they have in the case.
  const columns = sampleColumns(own, { draws, seed }, sampleColumns(given, { draws, seed }))
  const eyes = { given: own, columns }
  const at = path as Parameters<typeof holdInput>[1]
  const happens = { given: own, columns: holdInput(columns, at, 1) }
  const not = { given: own, columns: holdInput(columns, at, 0) }
  const chance = columns.column(at)
  return (x, y) => {
    let sum = 0
    for (let s = 0; s < draws; s++) {
      const p = typeof chance === 'number' ? chance : chance[s]!
      sum += p * dealWorth(happens, party, x, s, {}) + (1 - p) * dealWorth(not, party, y, s, {})
      sum -= noDealWorth(eyes, party, s)
    }
    return sum / draws
  }
}
