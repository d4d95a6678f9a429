import type { DriverOutput, InputPath, PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { type NoDealColumn, noDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Columns } from '../../sample/columns.ts'
import type { Eyes } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { voteTerms } from './drawTable.ts'
import type { DriverInput } from './driverInputs.ts'
import { type EffectMaker, effectMaker } from './effects.ts'
import { type HeldSides, heldSides } from './heldSides.ts'
import type { InputChange } from './inputChanges.ts'
import { type DriverSeat, driverSeats } from './seats.ts'
import type { WhatIf } from './whatIf.ts'

/** The parties at the table over some number of draws, and what-ifs about them. */
export type World = Readonly<{
  held: HeldSides
  seats: readonly DriverSeat[]
  makers: readonly EffectMaker[]
  /** Voters numbered from 0. */
  voterOf(party: string): number
  /** An input held at a value; null where a draw is left without weights. */
  whatIf(input: DriverInput, change: InputChange, value: number): WhatIf | null
}>

/** @param like  the same world over other draws, whose classes of deals are taken over */
export function makeWorld(
  open: OpenCase,
  output: DriverOutput,
  space: DealSpace,
  draws: number,
  like: World | null,
): World {
  const { given } = open
  const held = heldSides(open, output)
  const seats = driverSeats(space, given, held)
  const deciders = held.base.deciders.length
  const makers = seats.map((seat, place) =>
    effectMaker(space, given, seat, place, draws, like?.makers[place] ?? null),
  )
  const voterOf = (party: string): number =>
    seats.findIndex((seat, i) => i >= deciders && seat.party === party) - deciders
  return {
    held,
    seats,
    makers,
    voterOf,
    whatIf(input, change, value) {
      const path = input.entry.path as InputPath
      const columns = columnsPerEyes(held, path, value)
      const effects = change.seats.map(of =>
        makers[of.seat]!.make(of, columns(seats[of.seat]!.eyes)),
      )
      if (!effects.every(effect => effect !== null)) return null
      const votes = change.votes ? voteTerms(held.with(path, value).ratifying, voterOf) : null
      return { effects, votes }
    },
  }
}

/** A case opened on its first draws only: every column is the beginning of the whole one. */
export function firstDraws(open: OpenCase, draws: number): OpenCase {
  const known = new Map<Columns, Eyes>()
  const shortened = (eyes: Eyes): Eyes => {
    const before = known.get(eyes.columns)
    if (before) return { ...before, view: eyes.view }
    const columns = beginningOf(eyes.columns, draws)
    const noDeals = new Map<PartyId, NoDealColumn>()
    const noDealOf = (party: PartyId): NoDealColumn => {
      const made = noDeals.get(party) ?? noDealColumn(eyes.given, party, columns)
      noDeals.set(party, made)
      return made
    }
    const made: Eyes = { ...eyes, columns, noDealOf, noDeal: party => noDealOf(party).value }
    known.set(eyes.columns, made)
    return made
  }
  return {
    ...open,
    analyst: shortened(open.analyst),
    own: party => shortened(open.own(party)),
  }
}

function beginningOf(columns: Columns, draws: number): Columns {
  const at = new Map(
    [...columns.at].map(([path, column]) => [
      path,
      typeof column === 'number' ? column : column.subarray(0, draws),
    ]),
  )
  return { ...columns, draws, at, column: path => at.get(path) ?? columns.column(path) }
}

/** Columns with an input held, made once per pair of eyes. */
function columnsPerEyes(held: HeldSides, path: InputPath, value: number): (eyes: Eyes) => Columns {
  const known = new Map<Eyes, Columns>()
  return eyes => {
    const columns = known.get(eyes) ?? held.columnsWith(eyes, path, value)
    known.set(eyes, columns)
    return columns
  }
}
