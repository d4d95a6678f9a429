import type { PartyId } from '@parley/model'
import { difference } from '../analyses/verdict/worthColumns.ts'
import type { Column } from '../sample/columns.ts'
import type { Ratifying, Sides } from './Sides.ts'

/** The sides with one voter not asked: its veto gone, its share taken off what is needed. */
export function notAsking(sides: Sides, by: PartyId, signature: PartyId): Sides {
  const ratifying = sides.ratifying.map((of): Ratifying => {
    if (of.of !== signature) return of
    const needs = of.votes
      .filter(vote => vote.by.party === by)
      .reduce<Column>((left, vote) => difference(left, vote.share), of.needs)
    return {
      ...of,
      needs,
      votes: of.votes.filter(vote => vote.by.party !== by),
      vetoes: of.vetoes.filter(side => side.party !== by),
    }
  })
  return { ...sides, ratifying }
}
