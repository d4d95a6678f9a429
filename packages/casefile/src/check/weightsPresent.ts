import type { Input, IssueId, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import { centralOf } from '../read/centralOf.ts'
import type { Reading } from '../read/Reading.ts'

/** [W2] Every issue has a weight, and some weight is above 0. */
export function weightsPresent(
  reading: Reading,
  party: PartyId,
  weights: ReadonlyMap<IssueId, Input>,
): void {
  const at = reading.spans.get(`worth.${party}.weights`) ?? reading.spans.get(`worth.${party}`)!
  const missing = reading.draft.issues.map(issue => issue.id).filter(id => !weights.has(id))
  if (missing.length > 0) {
    reading.report(at, say.missingWeight(missing, party))
    return
  }
  const all = [...weights.values()]
  if (all.length === 0 || all.some(input => reading.broken.has(input))) return
  if (all.every(input => isCertain(input) && centralOf(reading, input) === 0)) {
    reading.report(at, say.weightsAllZero(party))
  }
}

function isCertain({ estimate }: Input): boolean {
  return estimate.kind === 'point' || estimate.kind === 'word'
}
