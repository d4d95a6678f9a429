import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [N6] Going on talking is a course too. A typed no-deal value has its own warning [N3]. */
export function talksContinue(reading: Reading): void {
  const deciders = new Set(
    reading.draft.parties.filter(party => party.role === 'decides').map(party => party.id),
  )
  for (const { party, courses, isPlaceholder } of reading.draft.noDeal) {
    if (!deciders.has(party) || isPlaceholder) continue
    if (courses.some(course => course.id === 'talks_continue')) continue
    reading.report(reading.spans.get(`if_talks_fail.${party}`)!, say.talksContinueMissing(party))
  }
}
