import type { DealRow } from '@parley/model'
import type { Row } from './dealRows.ts'

/**
 * The `limit` best rows and every proposal in its place: deals that voters ratify in most draws first,
 * as the verdict's nearest deal is one of those, then by the largest smallest gain. Ties by deal, then level.
 */
export function bestRows(rows: readonly Row[], limit: number): readonly DealRow[] {
  return [...rows]
    .sort(
      (x, y) =>
        Number(y.isRatified) - Number(x.isRatified) ||
        y.row.smallestGain - x.row.smallestGain ||
        x.candidate.deal - y.candidate.deal ||
        (x.candidate.at?.level ?? 0) - (y.candidate.at?.level ?? 0),
    )
    .filter(({ candidate }, place) => place < limit || candidate.isProposal)
    .map(({ row }) => row)
}
