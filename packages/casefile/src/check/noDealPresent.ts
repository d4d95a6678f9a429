import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { weighsNothing } from './weighsNothing.ts'

/** [N1] A decider says what it does if talks fail. It is never filled in; a case that weighs nothing needs none [O7, Q4]. */
export function noDealPresent(reading: Reading): void {
  if (weighsNothing(reading)) return
  for (const { id, role } of reading.draft.parties) {
    if (role !== 'decides' || reading.spans.has(`if_talks_fail.${id}`)) continue
    reading.report(reading.spans.get(`parties.${id}`)!, say.missingNoDeal(id, 'decides'))
  }
}
