import type { Case, PartyId } from '@parley/model'
import type { DealSpace, LevelCell } from './DealSpace.ts'
import { dealsMeeting } from './dealsMeeting.ts'

/** Marks the deals that cross a red line of one party: 1 per deal that does. */
export function redLinesCrossed(
  space: DealSpace,
  given: Case,
  party: PartyId,
  cell: LevelCell | null = null,
): Uint8Array {
  const crossed = new Uint8Array(space.count)
  for (const line of given.worth.find(of => of.party === party)?.redLines ?? []) {
    const meets = dealsMeeting(space, [line.test], cell)
    for (let deal = 0; deal < space.count; deal++) crossed[deal]! |= meets[deal]!
  }
  return crossed
}

/**
 * Marks the deals that cross no red line of any decider (and that the rules allow in this cell).
 * With `enforced` false only the rules count.
 */
export function admissibleDeals(
  space: DealSpace,
  given: Case,
  enforced: boolean,
  cell: LevelCell | null = null,
): Uint8Array {
  const admissible = cell?.admits ? cell.admits.slice() : new Uint8Array(space.count).fill(1)
  if (!enforced) return admissible
  for (const party of given.parties) {
    if (party.role !== 'decides') continue
    const crossed = redLinesCrossed(space, given, party.id, cell)
    for (let deal = 0; deal < space.count; deal++) if (crossed[deal]) admissible[deal] = 0
  }
  return admissible
}
