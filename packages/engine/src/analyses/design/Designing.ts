import type { Case, DesignedDeal, PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'
import { dealRows } from '../deals/dealRows.ts'
import type { Outcomes } from './outcomes.ts'

/** Deals shown at most where several are as good. */
export const TIES_SHOWN = 10

/** What every part of a design works on. */
export type Designing = Readonly<{
  space: DealSpace
  given: Case
  deciders: readonly PartyId[]
  outcomes: Outcomes
  /** At the central values, the analyst's view. */
  central: Sides
  /** Some decider only ranks: sizes of gains mean nothing. */
  isOrdinal: boolean
  /** Outcomes as the answer shows them, in the order asked; computed once each. */
  describe(outcomes: readonly number[]): readonly DesignedDeal[]
}>

/** Shows outcomes as an answer has them; the gains over the draws of one asked for before are not computed again. */
export function makeDescribe(
  space: DealSpace,
  given: Case,
  overDraws: Sides,
  draws: number,
  outcomes: Outcomes,
): Designing['describe'] {
  const known = new Map<number, DesignedDeal>()
  const inZone = new Set(outcomes.zone)
  return asked => {
    const fresh = [...new Set(asked)].filter(k => !known.has(k))
    const candidates = fresh.map(outcomes.candidate)
    dealRows(space, given, overDraws, draws, candidates, () => false).forEach(({ row }, n) => {
      const k = fresh[n]!
      known.set(k, {
        deal: row.deal,
        gains: outcomes.gains.map(of => of[k]!),
        spreads: row.gains,
        acceptedBy: row.acceptedBy,
        isInZone: inZone.has(k),
        isRatified: outcomes.ratified[k] === 1 || outcomes.admissible[k] === 0,
        redLinesCrossed: row.redLinesCrossed,
      })
    })
    return asked.map(k => known.get(k)!)
  }
}
