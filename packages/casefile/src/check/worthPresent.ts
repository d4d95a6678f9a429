import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { weighsNothing } from './weighsNothing.ts'

/** [W1] A decider says what a deal is worth to it; in a case of orders alone what it prefers [O7]; in one of positions alone neither [Q4]. */
export function worthPresent(reading: Reading): void {
  const kind = weighsNothing(reading)
  if (kind === 'positions') return
  for (const { id, role } of reading.draft.parties) {
    if (kind === 'orders') {
      if (role !== 'decides' || reading.spans.has(`prefers.${id}`)) continue
      reading.report(reading.spans.get(`parties.${id}`)!, say.deciderWithoutPreference(id))
      continue
    }
    if (role !== 'decides' || reading.spans.has(`worth.${id}`)) continue
    reading.report(reading.spans.get(`parties.${id}`)!, say.missingWorth(id, 'decides'))
  }
}
