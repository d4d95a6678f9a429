import type { ChangedDeal, DraftDesign, PartyId, Proposal, WhyNoDesign } from '@parley/model'
import { digitOf } from '../../deals/DealSpace.ts'
import { placeOfProposal } from '../../deals/makeRankingTable.ts'
import { efficient } from '../deals/centralDeals.ts'
import { type Designing, TIES_SHOWN } from './Designing.ts'
import { balancedOutcomes } from './suggestions.ts'
import { termChanges } from './termChanges.ts'

/** Gains this close are the same. */
const LEVEL = 1e-9

/**
 * What can be made of a draft: the fewest terms to change so that all accept, and what would be better
 * for all that sign it.
 */
export function draftDesign(designing: Designing, proposal: Proposal, by: PartyId): DraftDesign {
  const { deal, level } = placeOfProposal(designing.space, proposal)
  const k = deal < 0 ? -1 : designing.outcomes.at(deal, level ?? 0)
  const [now] = k < 0 ? [] : designing.describe([k])
  const label = now?.deal ?? forbiddenLabel(designing, proposal)
  const { best, whyNone } = cheapestChange(designing, proposal, k, by)
  const better = k < 0 ? [] : improvements(designing, k)
  return {
    draft: label,
    now: now ?? null,
    by,
    cheapest: changed(designing, k, best),
    cheapestCount: best.length,
    whyNoChange: whyNone,
    improvements: changed(designing, k, better),
    improvementCount: better.length,
    whyNoImprovement: better.length > 0 ? null : 'efficient',
  }
}

/** Deals reached from an outcome, with what has to be changed. */
export function changed(
  designing: Designing,
  from: number,
  to: readonly number[],
): readonly ChangedDeal[] {
  const shown = to.slice(0, TIES_SHOWN)
  const deals = designing.describe(shown)
  return deals.map((deal, n) => ({
    to: deal,
    changes: from < 0 ? [] : termChanges(designing, from, shown[n]!),
  }))
}

/**
 * The deals acceptable to all that differ from the draft on the fewest issues, and of those the ones
 * that cost who drafted it least; all ties. Where no deal is acceptable, the most balanced ones, nearest first.
 * Exact: every outcome is looked at.
 */
function cheapestChange(
  designing: Designing,
  proposal: Proposal,
  k: number,
  by: PartyId,
): { best: readonly number[]; whyNone: WhyNoDesign | null } {
  const { outcomes, deciders, isOrdinal } = designing
  const { zone, gains, ratified } = outcomes
  if (k >= 0 && zone.includes(k)) return { best: [], whyNone: 'none-changed' }
  const isOpen = zone.length > 0
  if (!isOpen && (isOrdinal || !ratified.includes(1)))
    return { best: [], whyNone: ratified.includes(1) ? 'no-zone' : 'no-deal-left' }
  const apart = differencesFrom(designing, proposal, k)
  const own = gains[deciders.indexOf(by)]!
  const best: number[] = []
  let fewest = Infinity
  let most = -Infinity
  for (const x of isOpen ? zone : balancedOutcomes(outcomes)) {
    const differs = apart(x)
    const isBetter = differs < fewest || (differs === fewest && own[x]! > most + LEVEL)
    if (isBetter) {
      best.length = 0
      fewest = differs
      most = own[x]!
    }
    if (differs === fewest && own[x]! >= most - LEVEL) best.push(x)
  }
  return { best, whyNone: isOpen ? null : 'no-zone' }
}

/** On how many issues an outcome differs from a draft, which need not be an outcome itself. */
function differencesFrom(
  { space, outcomes }: Designing,
  proposal: Proposal,
  k: number,
): (x: number) => number {
  if (k >= 0) return x => outcomes.differences(k, x)
  const digits = space.issues.map(issue => {
    const pick = proposal.picks.find(of => of.issue === issue.id)
    return issue.options.findIndex(option => option.id === pick?.option)
  })
  const level = proposal.picks.find(of => of.issue === space.continuous?.id)?.level
  return x => {
    const { deal, at } = outcomes.candidate(x)
    let apart = Number(at !== undefined && at.level !== level)
    for (const [j, digit] of digits.entries()) if (digitOf(space, deal, j) !== digit) apart++
    return apart
  }
}

/**
 * Deals at least as good for all and better for one, efficient ones only, those that raise the smallest
 * rise most first. None voters refuse, unless they refuse the deal improved on; red lines always hold.
 */
export function improvements({ outcomes }: Designing, from: number): readonly number[] {
  const { gains, ratified, admissible, reach } = outcomes
  const allowed = ratified[from] || !admissible[from] ? ratified : admissible
  const better: number[] = []
  for (let k = 0; k < outcomes.count; k++) {
    if (!allowed[k]) continue
    const isWorse = gains.some(of => of[k]! < of[from]! - LEVEL)
    if (!isWorse && gains.some(of => of[k]! > of[from]! + LEVEL)) better.push(k)
  }
  const least = (k: number): number =>
    Math.min(...gains.map((of, i) => (of[k]! - of[from]!) / reach[i]!))
  return [...efficient(gains, Uint32Array.from(better))].sort(
    (x, y) => least(y) - least(x) || x - y,
  )
}

function forbiddenLabel({ given }: Designing, proposal: Proposal): DraftDesign['draft'] {
  return {
    id: proposal.id,
    name: proposal.name,
    isProposal: true,
    picks: given.issues.map(issue => {
      const pick = proposal.picks.find(of => of.issue === issue.id)
      const option = issue.options.find(of => of.id === pick?.option)
      const id = pick?.option ?? ''
      return { issue: issue.id, issueName: issue.name, option: id, optionName: option?.name || id }
    }),
  }
}
