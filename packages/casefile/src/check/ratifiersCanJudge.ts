import type { Ratification } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [P3] Who votes on a deal has worth and no-deal of its own, or by `like`. */
export function ratifiersCanJudge(reading: Reading, { votes, vetoes }: Ratification): void {
  for (const by of new Set([...votes.map(vote => vote.by), ...vetoes])) {
    const at = reading.voters.get(by) ?? reading.root.span
    const hasWorth = reading.spans.has(`worth.${by}`)
    const hasNoDeal = reading.spans.has(`if_talks_fail.${by}`)
    if (!hasWorth) reading.report(at, say.missingWorth(by, 'votes'))
    if (!hasNoDeal) reading.report(at, say.missingNoDeal(by, 'votes'))
  }
}
