import type { Case, Reading } from '@parley/model'
import { type DealSpace, dealWithDigit, digitOf } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Side } from '../../deals/Sides.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { difference, levelAt, type WorthColumns } from './worthColumns.ts'

/** Draws that candidates are compared on; the first draws of a Sobol sequence are spread like all of them. */
const comparedDraws = 1024

type Candidate = Readonly<{ issue: number; deal: number; level: number }>

/**
 * The issue on which one better option would raise a party's worth most, the others fixed at a deal.
 *
 * Only deals that the rules allow are candidates; on a continuous issue, the levels where worth bends
 * or a condition has its limit. The largest mean rise wins, ties in file order. Null when no change on
 * any one issue raises it.
 */
export function bindingIssue(
  space: DealSpace,
  given: Case,
  { party, worth: table }: Side,
  worths: WorthColumns,
  deal: number,
  level: number,
  draws: number,
): Reading['bindingIssue'] {
  const candidates = candidatesFrom(space, deal, level)
  const here = levelAt(space, level)
  const places = candidates.map(candidate => levelAt(space, candidate.level))
  const rises = new Float64Array(candidates.length)
  const compared = table.isConstant ? 1 : Math.min(draws, comparedDraws)
  for (let s = 0; s < compared; s++) {
    const now = table.worthOf(s, deal, here)
    for (let c = 0; c < candidates.length; c++)
      rises[c]! += table.worthOf(s, candidates[c]!.deal, places[c]) - now
  }
  let best = -1
  for (let c = 0; c < candidates.length; c++)
    if (rises[c]! > 1e-9 * compared && (best < 0 || rises[c]! > rises[best]!)) best = c
  const found = candidates[best]
  if (!found) return null

  const issue = space.issues[found.issue] ?? space.continuous!
  const pick = (at: number, to: number) =>
    dealLabel(space, given, at, to).picks.find(of => of.issue === issue.id)!
  const isOrdered =
    issue !== space.continuous && (issue.scale.kind === 'ordered' || issue.scale.kind === 'numeric')
  return {
    party,
    issue: issue.id,
    issueName: issue.name,
    from: pick(deal, level).optionName,
    to: pick(found.deal, found.level).optionName,
    raises: spreadOf(
      difference(worths.of(table, found.deal, found.level), worths.of(table, deal, level)),
    ),
    steps: isOrdered
      ? Math.abs(digitOf(space, found.deal, found.issue) - digitOf(space, deal, found.issue))
      : null,
  }
}

function candidatesFrom(space: DealSpace, deal: number, level: number): readonly Candidate[] {
  const candidates: Candidate[] = []
  space.issues.forEach((issue, j) => {
    for (let option = 0; option < issue.options.length; option++) {
      if (option === digitOf(space, deal, j)) continue
      const other = dealWithDigit(space, deal, j, option)
      if (other >= 0) candidates.push({ issue: j, deal: other, level })
    }
  })
  const bends = new Set(
    space.cells
      .filter(cell => cell.admits === null || cell.admits[deal] === 1)
      .flatMap(cell => [cell.from, cell.to]),
  )
  for (const bend of bends)
    if (bend !== level) candidates.push({ issue: space.issues.length, deal, level: bend })
  return candidates
}
