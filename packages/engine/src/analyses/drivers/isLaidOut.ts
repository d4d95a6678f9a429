import type { OpenCase } from '../../views/openCase.ts'
import { VOTERS_AT_MOST } from './drawTable.ts'
import type { HeldSides } from './heldSides.ts'

/** Whether draws can be laid out deal by deal for what-ifs: a list of some deals, no continuous issue, few voters. */
export function isLaidOut({ space }: OpenCase, { base }: HeldSides): boolean {
  const voters = new Set(
    base.ratifying.flatMap(of => [
      ...of.votes.map(v => v.by.party),
      ...of.vetoes.map(v => v.party),
    ]),
  )
  const isListed = !space.continuous && !space.composed
  return isListed && space.count > 0 && voters.size <= VOTERS_AT_MOST
}
