import type { Case, InputPath, PartyId } from '@parley/model'
import { type NoDealColumn, noDealColumn } from '../noDeal/noDealColumn.ts'
import type { Column, Columns } from '../sample/columns.ts'
import type { GroupedSpace } from './GroupedSpace.ts'
import { type LargeWorth, makeLargeWorths } from './largeWorth.ts'

/** One party at the table of a large space. */
export type LargeSide = Readonly<{ party: PartyId; worth: LargeWorth; noDeal: Column }>

/** Everyone whose yes counts: as `Sides`, over groups. */
export type LargeSides = Readonly<{
  deciders: readonly LargeSide[]
  ratifying: readonly Readonly<{
    of: PartyId
    needs: Column
    votes: readonly Readonly<{ by: LargeSide; share: Column }>[]
    vetoes: readonly LargeSide[]
  }>[]
}>

/** What a party is seen through. */
export type LargeSource = Readonly<{
  columns: Columns
  worths: ReadonlyMap<PartyId, LargeWorth>
  noDealOf(party: PartyId): NoDealColumn
}>

/**
 * Reads a case through one pair of eyes.
 *
 * @param like        a source of the same space and options: what reads the same columns is its own
 *                    object again, so that whoever compares by identity computes shared things once
 * @param compliance  false takes every deal to be kept
 */
export function largeSource(
  space: GroupedSpace,
  given: Case,
  columns: Columns,
  like: LargeSource | null = null,
  compliance = true,
): LargeSource {
  const known = new Map<PartyId, NoDealColumn>()
  const made = makeLargeWorths(space, given, columns, compliance)
  const worths = new Map(
    [...made].map(([party, worth]) => {
      const old = like?.worths.get(party)
      const isSame =
        old !== undefined &&
        old.reads.length === worth.reads.length &&
        worth.reads.every((column, i) => column === old.reads[i])
      return [party, isSame ? old : worth] as const
    }),
  )
  return {
    columns,
    worths,
    noDealOf(party) {
      const column = known.get(party) ?? noDealColumn(given, party, columns, like?.noDealOf(party))
      known.set(party, column)
      return column
    },
  }
}

/** Sits the parties down, each through the source chosen for it; a quorum through its decider's. */
export function largeSides(given: Case, sourceOf: (party: PartyId) => LargeSource): LargeSides {
  const side = (party: PartyId): LargeSide => {
    const source = sourceOf(party)
    const worth = source.worths.get(party)
    if (!worth) throw new Error(`largeSides: ${party} has no worth`)
    return { party, worth, noDeal: source.noDealOf(party).value }
  }
  return {
    deciders: given.parties.filter(party => party.role === 'decides').map(party => side(party.id)),
    ratifying: given.ratification.map(of => {
      const { columns } = sourceOf(of.of)
      return {
        of: of.of,
        needs: columns.column(`ratified_by.${of.of}.needs` as InputPath),
        votes: of.votes.map(vote => ({
          by: side(vote.by),
          share: columns.column(`ratified_by.${of.of}.votes.${vote.by}` as InputPath),
        })),
        vetoes: of.vetoes.map(side),
      }
    }),
  }
}
