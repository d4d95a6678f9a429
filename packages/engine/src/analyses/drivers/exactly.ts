import type { InputPath } from '@parley/model'
import { type Margins, margins } from '../../deals/margins.ts'
import type { Sides } from '../../deals/Sides.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf, isOpenIn } from '../verdict/questions.ts'
import { composedExactly } from './composedExactly.ts'
import type { DriverInput } from './driverInputs.ts'
import type { HeldSides } from './heldSides.ts'

/** Answers for an input held at a value, any input, any kind of space: every deal gone through, or composed. */
export type Exactly = Readonly<{
  base: Margins
  /** @param among  the draws to answer; all when null */
  at(input: DriverInput, value: number, among: Uint32Array | null): Margins
  /** The share of these draws with a zone: what is cheaper to say than the margins. */
  chance(input: DriverInput, value: number, among: Uint32Array | null): number
}>

export function exactly(open: OpenCase, held: HeldSides, draws: number): Exactly {
  if (open.space.composed) return composedExactly(open, held, draws)
  const answer = (sides: Sides, among: Uint32Array | null): Margins =>
    margins(
      open.space,
      open.given,
      draws,
      [{ sides, redLines: true, ratification: true, countsZone: false }],
      among,
    )[0]!
  const at: Exactly['at'] = (input, value, among) =>
    answer(held.with(input.entry.path as InputPath, value), among)
  let base: Margins | null = null
  return {
    get base() {
      base ??= answer(held.base, null)
      return base
    },
    at,
    chance: (input, value, among) => shareOpen(at(input, value, among), among),
  }
}

/** The share of the draws asked about with a zone. */
export function shareOpen(found: Margins, among: Uint32Array | null): number {
  if (among === null) return chanceOf(found)
  let open = 0
  for (const draw of among) if (isOpenIn(found, draw)) open++
  return open / among.length
}
