import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [P3] Who ratifies is named under `ratified_by`; otherwise its say counts for nothing. */
export function ratifiersVote(reading: Reading): void {
  for (const { id, role, inside } of reading.draft.parties) {
    if (role !== 'ratifies' || reading.voters.has(id)) continue
    reading.report(reading.spans.get(`parties.${id}`)!, say.ratifierWithoutVote(id, inside))
  }
}
