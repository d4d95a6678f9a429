import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [P1] At least one party decides. */
export function someoneDecides(reading: Reading, at: Span): void {
  const { parties } = reading.draft
  if (parties.length === 0 || parties.some(party => party.role === 'decides')) return
  reading.report(at, say.noDecider(parties.map(party => party.id)))
}
