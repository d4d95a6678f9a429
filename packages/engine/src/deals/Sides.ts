import type { Case, InputPath, PartyId } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import type { WorthTables } from './makeWorthTables.ts'
import type { WorthTable } from './WorthTable.ts'

/** One party at the table: what deals are worth to it, what no deal is, and what it refuses outright. */
export type Side = Readonly<{
  party: PartyId
  worth: WorthTable
  /** Worth of no deal, per draw, on the scale of `worth`. */
  noDeal: Column
}>

/** Everyone whose yes counts, each through the eyes chosen for it; numbers are of kind `C`. */
export type SeatedSides<S, C> = Readonly<{
  deciders: readonly S[]
  /** What one decider's signature needs, [P3]. */
  ratifying: readonly Readonly<{
    of: PartyId
    needs: C
    votes: readonly Readonly<{ by: S; share: C }>[]
    vetoes: readonly S[]
  }>[]
}>

export type Sides = SeatedSides<Side, Column>
export type Ratifying = Sides['ratifying'][number]

/** What a party is seen through: its worth tables, its no-deal worth and its inputs. */
export type SideSource = Readonly<{
  tables: WorthTables
  noDeal: (party: PartyId) => Column
  columns: Columns
}>

/** One party seen through a source. Throws where the source says nothing of what deals are worth to it. */
export function makeSide(party: PartyId, source: SideSource): Side {
  const worth = source.tables.get(party)
  if (!worth) throw new Error(`makeSide: ${party} has no worth`)
  return { party, worth, noDeal: source.noDeal(party) }
}

/**
 * Sits the parties of a case down, each through the source chosen for it: one source for all in the
 * analyst's view or in one party's, each party's own for "recognised". A decider's quorum is read
 * through that decider's source.
 */
export function makeSides(given: Case, sourceOf: (party: PartyId) => SideSource): Sides {
  return seatParties(
    given,
    party => makeSide(party, sourceOf(party)),
    (of, path) => sourceOf(of).columns.column(path),
  )
}

/** @param read  an input as the decider sees it whose signature it is about */
export function seatParties<S, C>(
  given: Case,
  side: (party: PartyId) => S,
  read: (of: PartyId, path: InputPath) => C,
): SeatedSides<S, C> {
  return {
    deciders: given.parties.filter(party => party.role === 'decides').map(party => side(party.id)),
    ratifying: given.ratification.map(of => ({
      of: of.of,
      needs: read(of.of, `ratified_by.${of.of}.needs` as InputPath),
      votes: of.votes.map(vote => ({
        by: side(vote.by),
        share: read(of.of, `ratified_by.${of.of}.votes.${vote.by}` as InputPath),
      })),
      vetoes: of.vetoes.map(side),
    })),
  }
}
