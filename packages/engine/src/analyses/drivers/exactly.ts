import type { InputPath } from '@parley/model'
import { type Margins, margins } from '../../deals/margins.ts'
import type { Sides } from '../../deals/Sides.ts'
import type { OpenCase } from '../../views/openCase.ts'
import type { DriverInput } from './driverInputs.ts'
import type { HeldSides } from './heldSides.ts'

/** Answers for an input held at a value by going through every deal: any input, any kind of space. */
export type Exactly = Readonly<{
  base: Margins
  /** @param among  the draws to answer; all when null */
  at(input: DriverInput, value: number, among: Uint32Array | null): Margins
}>

export function exactly(open: OpenCase, held: HeldSides, draws: number): Exactly {
  const answer = (sides: Sides, among: Uint32Array | null): Margins =>
    margins(
      open.space,
      open.given,
      draws,
      [{ sides, redLines: true, ratification: true, countsZone: false }],
      among,
    )[0]!
  let base: Margins | null = null
  return {
    get base() {
      base ??= answer(held.base, null)
      return base
    },
    at: (input, value, among) => answer(held.with(input.entry.path as InputPath, value), among),
  }
}
