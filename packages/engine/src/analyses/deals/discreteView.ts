import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Sides } from '../../deals/Sides.ts'
import { bestRows } from './bestRows.ts'
import { type Candidate, listedDeals, proposalCandidates } from './candidates.ts'
import type { CentralDeals } from './centralDeals.ts'
import { dealRows } from './dealRows.ts'
import type { ListedView } from './ListedView.ts'
import { rankDeals } from './rankDeals.ts'

/** The rows and the frontier of a space without a continuous issue, through one view. */
export function discreteView(
  space: DealSpace,
  given: Case,
  sides: Sides,
  central: CentralDeals,
  draws: number,
  limit: number,
): ListedView {
  const listed = listedDeals(space, given)
  const proposals = proposalCandidates(space, given)
  const proposed = new Set(proposals.map(({ deal }) => deal))
  const ranked = rankDeals(space, sides, listed, draws, limit)
    .filter(deal => !proposed.has(deal))
    .map((deal): Candidate => ({ deal, at: undefined, isProposal: false }))
  const efficient = new Set(central.frontier)
  const rows = dealRows(space, given, sides, draws, [...proposals, ...ranked], ({ deal }) =>
    efficient.has(deal),
  )
  let count = 0
  for (const is of listed) count += is
  for (const { deal } of proposals) if (!listed[deal]) count++
  return {
    rows: bestRows(rows, limit),
    count,
    centralZoneCount: central.zone.length,
    centralZoneRange: null,
    frontier: [...central.frontier].map(deal => ({
      deal: dealLabel(space, given, deal, 0),
      gains: central.gains.map(gain => gain[deal]!),
    })),
    frontierCount: central.frontier.length,
  }
}
