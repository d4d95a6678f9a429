import type { Case, PartyWorth, Proposal, ValueModel } from '@parley/model'
import { type DealSpace, dealTaking, digitOf } from './DealSpace.ts'
import { placeIn, UNRANKED } from './rankingPlaces.ts'
import type { LevelAt, WorthTable } from './WorthTable.ts'

type Ranking = Extract<ValueModel, { kind: 'ranking' }>

/** Places as worth [W6]: constant, on one scale with the party's courses. Compliance and `together` do not apply. */
export function makeRankingTable(
  space: DealSpace,
  given: Case,
  of: PartyWorth,
  ranking: Ranking,
): WorthTable {
  const places = new Float64Array(space.count).fill(UNRANKED)
  for (let deal = 0; deal < space.count; deal++) {
    space.issues.forEach((issue, j) => {
      const option = issue.options[digitOf(space, deal, j)]!.id
      const place = placeIn(
        ranking,
        it => it.kind === 'option' && it.issue === issue.id && it.option === option,
      )
      if (place > places[deal]!) places[deal] = place
    })
  }
  const named = given.proposals.map(proposal => ({
    ...placeOfProposal(space, proposal),
    place: placeIn(ranking, it => it.kind === 'deal' && it.deal === proposal.id),
  }))
  if (!space.continuous)
    for (const { deal, place } of named) if (deal >= 0 && place > UNRANKED) places[deal] = place
  const placeAt = (deal: number, at: LevelAt): number =>
    named.find(n => n.deal === deal && n.level === at.level)?.place ?? places[deal]!
  return {
    party: of.party,
    unit: of.unit,
    isOrdinal: true,
    isConstant: true,
    reads: [],
    form: null,
    fill(_draw, out, at) {
      if (at) for (let deal = 0; deal < space.count; deal++) out[deal] = placeAt(deal, at)
      else out.set(places)
    },
    worthOf: (_draw, deal, at) => (at ? placeAt(deal, at) : places[deal]!),
    halves: null,
    composed: null,
  }
}

/** The deal a proposal names, −1 when a rule forbids it, and its level on the continuous issue. */
export function placeOfProposal(
  space: DealSpace,
  proposal: Pick<Proposal, 'picks'>,
): { deal: number; level: number | null } {
  const digits = space.issues.map(issue => {
    const pick = proposal.picks.find(p => p.issue === issue.id)
    const digit = issue.options.findIndex(option => option.id === pick?.option)
    if (digit < 0) throw new Error(`placeOfProposal: nothing is taken on ${issue.id}`)
    return digit
  })
  const level = proposal.picks.find(p => p.issue === space.continuous?.id)?.level ?? null
  return { deal: dealTaking(space, digits), level }
}
