import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Sides } from '../../deals/Sides.ts'
import { bestRows } from './bestRows.ts'
import { type Candidate, proposalCandidates } from './candidates.ts'
import { efficient } from './centralDeals.ts'
import { type CentralLevels, gainsAt, isBeaten, levelOf } from './centralLevels.ts'
import { dealRows } from './dealRows.ts'
import type { ListedView } from './ListedView.ts'
import { levelCandidates } from './levelCandidates.ts'

/** Knots that are held against every stretch; more are held against one another only. */
const HELD_AGAINST_STRETCHES = 400

/** The rows and the frontier's knots of a space with a continuous issue, through one view. */
export function levelView(
  space: DealSpace,
  given: Case,
  sides: Sides,
  central: CentralLevels,
  draws: number,
  limit: number,
): ListedView {
  const proposals = proposalCandidates(space, given)
  const isProposed = ({ deal, at }: Candidate): boolean =>
    proposals.some(of => of.deal === deal && of.at?.level === at?.level)
  const others = levelCandidates(space, central, limit).filter(of => !isProposed(of))
  const candidates = [...proposals, ...others]
  const knots = frontierKnots(space, central)
  const rows = dealRows(space, given, sides, draws, candidates, () => false).map(of => ({
    ...of,
    row: { ...of.row, isOnFrontier: isOnFrontier(space, central, of.candidate) },
  }))
  const frontier = knots.map(({ deal, level, gains }) => ({
    deal: dealLabel(space, given, deal, level),
    gains,
  }))
  const zone = new Set(
    central.stretches.filter(({ low, high }) => low <= high).map(({ deal }) => deal),
  )
  return {
    rows: bestRows(rows, limit),
    count: candidates.length,
    centralZoneCount: zone.size,
    centralZoneRange: null,
    frontier,
    frontierCount: frontier.length,
  }
}

function isOnFrontier(space: DealSpace, central: CentralLevels, { deal, at }: Candidate): boolean {
  const stretch = central.stretches.find(of => of.deal === deal && of.cell === at!.cell)
  if (!stretch) return false
  const { from, to } = space.cells[stretch.cell]!
  const share = to > from ? (at!.level - from) / (to - from) : 0
  return !isBeaten(central, gainsAt(stretch, share, central.deciders))
}

type Knot = Readonly<{ deal: number; level: number; gains: readonly number[] }>

/** Ends of stretches that no level of any stretch beats, best for the first decider first. */
function frontierKnots(space: DealSpace, central: CentralLevels): readonly Knot[] {
  const knots: Knot[] = []
  const seen = new Set<string>()
  for (const stretch of central.stretches)
    for (const share of [0, 1]) {
      const level = levelOf(space, stretch, share)
      const key = `${stretch.deal} ${level}`
      if (seen.has(key)) continue
      seen.add(key)
      knots.push({ deal: stretch.deal, level, gains: gainsAt(stretch, share, central.deciders) })
    }
  const columns = Array.from({ length: central.deciders }, (_, i) =>
    Float64Array.from(knots, knot => knot.gains[i]!),
  )
  const all = Uint32Array.from(knots, (_, k) => k)
  const kept = [...efficient(columns, all)].map(k => knots[k]!)
  return kept.length > HELD_AGAINST_STRETCHES
    ? kept
    : kept.filter(knot => !isBeaten(central, knot.gains))
}
