import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [I2] At most one issue of a case is continuous: one is solved exactly, two are not. */
export function severalContinuous(reading: Reading): void {
  const continuous = reading.draft.issues.filter(
    issue => issue.scale.kind === 'numeric' && issue.scale.step === null,
  )
  const [first, ...others] = continuous
  if (!first) return
  for (const issue of others) {
    const span = reading.spans.get(`issues.${issue.id}`)!
    const related = {
      span: reading.spans.get(`issues.${first.id}`)!,
      message: say.firstOne(first.id),
    }
    reading.report(span, say.severalContinuous(first.id, issue.id), [related])
  }
}
