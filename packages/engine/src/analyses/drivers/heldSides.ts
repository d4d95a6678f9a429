import { type DriverOutput, type InputPath, type PartyId, splitBeliefPath } from '@parley/model'
import { makeWorthTables } from '../../deals/makeWorthTables.ts'
import { makeSides, type SideSource, type Sides } from '../../deals/Sides.ts'
import { noDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Columns } from '../../sample/columns.ts'
import { holdInput } from '../../sample/holdInput.ts'
import type { Eyes } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'

/** The parties at the table for one output, and the same with an input held. */
export type HeldSides = Readonly<{
  output: DriverOutput
  base: Sides
  /** The eyes each party sits through. */
  eyesOf(party: PartyId): Eyes
  /** Columns of some eyes with an input held; the same object where these eyes do not see it. */
  columnsWith(eyes: Eyes, path: InputPath, value: number): Columns
  /** Sides with an input held at a value in every draw; what it does not touch is the base's own object. */
  with(path: InputPath, value: number): Sides
}>

/**
 * Sits parties down for `exists` (all through the analyst's eyes) or `recognised` (each through its own).
 *
 * Holding an input of the case holds it in the eyes of everybody who has no belief of their own about
 * it; holding a belief holds it in its holder's eyes alone.
 */
export function heldSides(open: OpenCase, output: DriverOutput): HeldSides {
  const { given, space } = open
  const eyesOf = (party: PartyId): Eyes => (output === 'exists' ? open.analyst : open.own(party))
  const columnsWith: HeldSides['columnsWith'] = (eyes, path, value) => {
    const belief = splitBeliefPath(path)
    if (belief) {
      if (eyes.view !== belief.holder) return eyes.columns
      return holdInput(eyes.columns, belief.about, value)
    }
    const hasOwn = given.beliefs.some(of => of.holder === eyes.view && of.about === path)
    return hasOwn ? eyes.columns : holdInput(eyes.columns, path, value)
  }
  return {
    output,
    base: makeSides(given, eyesOf),
    eyesOf,
    columnsWith,
    with(path, value) {
      // Parties that share columns share what is made of them, belief holders excepted.
      const sources = new Map<string, SideSource>()
      return makeSides(given, party => {
        const eyes = eyesOf(party)
        const known = sources.get(eyes.view)
        if (known) return known
        const columns = columnsWith(eyes, path, value)
        const source: SideSource =
          columns === eyes.columns
            ? eyes
            : {
                columns,
                tables: makeWorthTables(space, eyes.given, columns, undefined, eyes.tables),
                noDeal: of => noDealColumn(eyes.given, of, columns, eyes.noDealOf(of)).value,
              }
        sources.set(eyes.view, source)
        return source
      })
    },
  }
}
