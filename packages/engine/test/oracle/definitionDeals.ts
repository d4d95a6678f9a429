import { type Case, type PartyId, throughEyesOf, type View } from '@parley/model'
import { sampleColumns } from '../../src/sample/sampleColumns.ts'
import {
  crossesRedLine,
  type Deal,
  dealsOf,
  dealWorth,
  type Eyes,
  isRatified,
  noDealWorth,
} from './definitionVerdict.ts'

export type DefinedDeal = Readonly<{
  medianGains: readonly number[]
  medianSmallest: number
  /** Voters ratify it in at least half of the draws. */
  isRatified: boolean
  acceptedBy: number
  acceptedByEach: readonly number[]
  /** Some gain is so near 0 that the order of a sum decides who accepts. */
  hangsOnRounding: boolean
}>

/** Every deal through every view, from the definitions: for small cases on named options. */
export function definitionDeals(
  given: Case,
  ask: { draws: number; seed: string },
): ReadonlyMap<View | 'own', ReadonlyMap<string, DefinedDeal>> {
  const open = (of: Case): Eyes => ({ given: of, columns: sampleColumns(of, ask) })
  const analyst = open(given)
  const own = new Map(given.parties.map(p => [p.id, open(throughEyesOf(given, p.id))]))
  const deciders = given.parties.filter(p => p.role === 'decides').map(p => p.id)
  const names: readonly (View | 'own')[] = ['analyst', 'own', ...deciders]
  return new Map(
    names.map(name => {
      const eyesOf = (party: PartyId): Eyes =>
        name === 'analyst' ? analyst : own.get(name === 'own' ? party : name)!
      const entries = dealsOf(given).map((deal): [string, DefinedDeal] => [
        given.issues.map(issue => deal[issue.id]).join('+'),
        defined(given, deciders, eyesOf, deal, ask.draws),
      ])
      return [name, new Map(entries)]
    }),
  )
}

function defined(
  given: Case,
  deciders: readonly PartyId[],
  eyesOf: (party: PartyId) => Eyes,
  deal: Deal,
  count: number,
): DefinedDeal {
  const draws = Array.from({ length: count }, (_, s) => s)
  const gainIn = (s: number) => (party: PartyId, of: Deal) =>
    dealWorth(eyesOf(party), party, of, s, {}) - noDealWorth(eyesOf(party), party, s)
  const gains = deciders.map(party => draws.map(s => gainIn(s)(party, deal)))
  const crosses = deciders.map(party => crossesRedLine(given, party, deal))
  const smallest = draws.map(s => Math.min(...gains.map(of => of[s]!)))
  const share = (accepts: (s: number) => boolean): number => draws.filter(accepts).length / count
  const voters = given.parties.filter(p => p.role === 'ratifies').map(p => p.id)
  const all = draws.flatMap(s => [...deciders, ...voters].map(p => gainIn(s)(p, deal)))
  return {
    medianGains: gains.map(median),
    medianSmallest: median(smallest),
    isRatified: share(s => isRatified(given, eyesOf, deal, s, gainIn(s))) >= 0.5,
    acceptedBy: share(
      s =>
        !crosses.includes(true) &&
        smallest[s]! >= 0 &&
        isRatified(given, eyesOf, deal, s, gainIn(s)),
    ),
    acceptedByEach: deciders.map((_party, i) => share(s => !crosses[i] && gains[i]![s]! >= 0)),
    hangsOnRounding: all.some(gain => Math.abs(gain) < 1e-7),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
