import type { IssueId, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import type { ScoresOfIssue } from '../read/readScores.ts'
import type { WorthForm } from '../read/worthParts.ts'

/** [W3–W5] Every option has a score: one that is left out would count as something nobody said. */
export function scoresPresent(
  reading: Reading,
  party: PartyId,
  form: WorthForm,
  scores: ReadonlyMap<IssueId, ScoresOfIssue>,
): void {
  const key = form === 'points' ? 'points' : 'scores'
  const block = `worth.${party}`
  const missing: IssueId[] = []
  for (const issue of reading.draft.issues) {
    const found = scores.get(issue.id)
    if (!found) {
      missing.push(issue.id)
      continue
    }
    if (found.isBroken) continue
    const at = reading.spans.get(`${block}.${key}.${issue.id}`) ?? reading.spans.get(block)!
    if (issue.scale.kind === 'numeric') {
      if (found.entries.size === 0) reading.report(at, say.missingBreakPoints(issue.id, party))
      continue
    }
    const options = issue.options
      .map(option => option.id)
      .filter(id => !found.entries.has(id) && !found.orphans.has(id))
    if (options.length > 0) {
      reading.report(at, say.missingScore(issue.id, options, party, form === 'mean-of-included'))
    }
  }
  // With points, an issue left out counts nothing for the party, and that is how it is written.
  if (missing.length === 0 || form === 'points') return
  const at = reading.spans.get(`${block}.${key}`) ?? reading.spans.get(block)!
  reading.report(at, say.missingScores(missing, party))
}
