import type { IssueScores, PartyId } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [W5] A party that is silent on every option counts every deal as worth 0. */
export function allSilent(reading: Reading, party: PartyId, scores: readonly IssueScores[]): void {
  const entries = scores.flatMap(of => of.entries)
  if (entries.length === 0 || entries.some(entry => entry.kind !== 'silent')) return
  reading.report(reading.spans.get(`worth.${party}`)!, say.allSilent(party))
}
