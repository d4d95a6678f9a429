import type { DealRow } from '@parley/model'
import type { Row } from './dealRows.ts'

/** The `limit` rows with the largest smallest gain, best first, and every proposal in its place. Ties by deal, then level. */
export function bestRows(rows: readonly Row[], limit: number): readonly DealRow[] {
  return [...rows]
    .sort(
      (x, y) =>
        y.row.smallestGain - x.row.smallestGain ||
        x.candidate.deal - y.candidate.deal ||
        (x.candidate.at?.level ?? 0) - (y.candidate.at?.level ?? 0),
    )
    .filter(({ candidate }, place) => place < limit || candidate.isProposal)
    .map(({ row }) => row)
}
