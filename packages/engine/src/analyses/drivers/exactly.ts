import type { InputPath } from '@parley/model'
import type { Margins } from '../../deals/marginAsk.ts'
import { margins } from '../../deals/margins.ts'
import type { Sides } from '../../deals/Sides.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { composedExactly } from './composedExactly.ts'
import { type Exactly, shareOpen } from './exactAnswers.ts'
import type { HeldSides } from './heldSides.ts'

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
