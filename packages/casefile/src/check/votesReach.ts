import type { Ratification } from '@parley/model'
import * as say from '../messages.ts'
import { centralOf } from '../read/centralOf.ts'
import { percent } from '../read/percent.ts'
import type { Reading } from '../read/Reading.ts'

/** [P3] Votes are shares of one whole, and all of them together are enough. */
export function votesReach(reading: Reading, { of, needs, votes }: Ratification): void {
  const inputs = [needs, ...votes.map(vote => vote.share)]
  if (votes.length === 0 || inputs.some(input => reading.broken.has(input))) return
  const [needed, ...shares] = inputs.map(input => centralOf(reading, input))
  if (needed == null || shares.some(share => share === null)) return
  const sum = shares.reduce<number>((total, share) => total + share!, 0)
  const path = `ratified_by.${of}`
  if (sum > 1.005) {
    const last = votes.at(-1)!.by
    reading.report(reading.spans.get(`${path}.votes.${last}`)!, say.votesAboveOne(percent(sum)))
  } else if (sum < needed - 1e-9) {
    reading.report(reading.spans.get(`${path}.needs`)!, say.votesShort(percent(sum), needs.written))
  }
}
