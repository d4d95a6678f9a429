import type { Issue, IssueId } from '@parley/model'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import type { Reading } from './Reading.ts'

/** The issue of this case that an id names; reports an unknown one and returns null. */
export function issueNamed(
  reading: Reading,
  id: string,
  span: readonly [number, number],
): Issue | null {
  const { issues } = reading.draft
  const issue = byId(issues, id)
  if (issue) return issue
  // An issue that could not be read has been reported where it stands.
  if (issues.length > 0 && !reading.spans.has(`issues.${id}`)) {
    reading.report(
      span,
      say.unknownIssue(
        id,
        issues.map(entry => entry.id as IssueId),
      ),
    )
  }
  return null
}
