import type { Case, PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { makeSumTable } from '../../deals/makeSumTable.ts'
import { makeWorthTables } from '../../deals/makeWorthTables.ts'
import type { SumForm } from '../../deals/SumForm.ts'
import { seatSides } from '../../deals/seating.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import type { Column } from '../../sample/columns.ts'
import type { Eyes } from '../../views/eyes.ts'
import type { HeldSides } from './heldSides.ts'

/**
 * A party at the table with its worth taken apart: gain = κ·u + (1 − κ)·b − d, with u the worth of a
 * deal that is kept. κ is 1 where nothing is discounted, or where the discount is no straight line.
 */
export type DriverSeat = Readonly<{
  party: PartyId
  eyes: Eyes
  /** u, deal by deal. */
  kept: WorthTable
  /** How u is added up, when what an input does to it is a straight line; else null. */
  form: SumForm | null
  chance: Column
  ifBroken: Column
  noDeal: Column
  /** The discount is one of a party with a risk attitude: no straight line. */
  isCurved: boolean
}>

/** Seats deciders first, then voters, in the numbering of `seatSides`, over a space of the caller's. */
export function driverSeats(space: DealSpace, given: Case, held: HeldSides): readonly DriverSeat[] {
  const { seats } = seatSides(held.base.deciders, held.base.ratifying)
  return seats.map(({ party, noDeal }): DriverSeat => {
    const eyes = held.eyesOf(party)
    const of = given.worth.find(worth => worth.party === party)!
    const one = { ...eyes.given, worth: [of] }
    const table = makeWorthTables(space, one, eyes.columns).get(party)!
    const { form } = table
    const whole = { party, eyes, chance: 1, ifBroken: 0, noDeal, isCurved: false } as const
    if (!form) return { ...whole, kept: table, form: null }
    if (form.discount && form.discount.attitude !== 0)
      return { ...whole, kept: table, form: null, isCurved: true }
    const straight = form.kind === 'mean-of-included' ? null : form
    if (!form.discount) return { ...whole, kept: table, form: straight }
    return {
      ...whole,
      kept: makeSumTable(space, of, { ...form, discount: null }),
      form: straight,
      chance: form.discount.kept,
      ifBroken: form.discount.ifBroken,
    }
  })
}
