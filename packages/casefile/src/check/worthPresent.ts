import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [W1] A decider says what a deal is worth to it. */
export function worthPresent(reading: Reading): void {
  for (const { id, role } of reading.draft.parties) {
    if (role !== 'decides' || reading.spans.has(`worth.${id}`)) continue
    reading.report(reading.spans.get(`parties.${id}`)!, say.missingWorth(id, 'decides'))
  }
}
