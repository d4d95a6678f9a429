import type { Case, DealLabel, Issue, Option, Pick } from '@parley/model'
import { type DealSpace, digitOf } from './DealSpace.ts'
import { placeOfProposal } from './makeRankingTable.ts'

/**
 * Names a deal for display: as the proposal it is, or by what it takes on each issue in file order.
 *
 * @param level  on the continuous issue; ignored when there is none
 */
export function dealLabel(space: DealSpace, given: Case, deal: number, level: number): DealLabel {
  const picks = given.issues.map((issue): Pick => {
    if (issue === space.continuous)
      return {
        issue: issue.id,
        issueName: issue.name,
        option: String(level),
        optionName: levelName(issue, level),
      }
    const j = space.issues.indexOf(issue)
    const option = issue.options[digitOf(space, deal, j)]!
    return {
      issue: issue.id,
      issueName: issue.name,
      option: option.id,
      optionName: optionName(issue, option),
    }
  })
  const proposal = given.proposals.find(one => {
    const at = placeOfProposal(space, one)
    return at.deal === deal && (!space.continuous || at.level === level)
  })
  if (proposal) return { id: proposal.id, name: proposal.name, picks, isProposal: true }
  return {
    id: picks.map(pick => pick.option).join('+'),
    name: picks.map(pick => pick.optionName).join(', '),
    picks,
    isProposal: false,
  }
}

/** An option in the words of its issue. */
export function optionName(issue: Issue, option: Option): string {
  if (issue.scale.kind === 'yes-no') return `${issue.name}: ${option.name}`
  return option.level === null ? option.name : option.name || levelName(issue, option.level)
}

/** A level in the words of its issue: `4,200 EUR` is the report's; here the plain number and unit, or the date. */
function levelName(issue: Issue, level: number): string {
  if (issue.scale.kind !== 'numeric') return String(level)
  if (issue.scale.isDate) return new Date(level * 86_400_000).toISOString().slice(0, 10)
  const shown = String(Number(level.toPrecision(6)))
  return issue.scale.unit ? `${shown} ${issue.scale.unit}` : shown
}
