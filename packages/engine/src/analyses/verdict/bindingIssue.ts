import type { Case, Reading } from '@parley/model'
import { type DealSpace, dealWithDigit, digitOf } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Side } from '../../deals/Sides.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { combinationWith } from '../../large/GroupedSpace.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { difference, levelAt, type WorthColumns } from './worthColumns.ts'

/** Draws that candidates are compared on; the first draws of a Sobol sequence are spread like all of them. */
const comparedDraws = 1024

/** Of thousands of changes to a composed deal, those that may raise a worth most are compared to the bit: so many at most. */
const COMPARED_EXACTLY = 64
/** How near to the largest rise that is, as a share of the worth itself. */
const NEARLY = 1e-7

type Candidate = Readonly<{ issue: number; deal: number; level: number }>
type Change = Readonly<{ issue: number; option: number }>

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
  const compared = table.isConstant ? 1 : Math.min(draws, comparedDraws)
  const changes = space.composed
    ? raisingMost(space, table, deal, compared)
    : changesFrom(space, deal)
  const candidates = candidatesFrom(space, changes, deal, level)
  const here = levelAt(space, level)
  const places = candidates.map(candidate => levelAt(space, candidate.level))
  const rises = new Float64Array(candidates.length)
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

function changesFrom(space: DealSpace, deal: number): readonly Change[] {
  return space.issues.flatMap((issue, j) => {
    const now = digitOf(space, deal, j)
    return issue.options.flatMap((_, option) => (option === now ? [] : [{ issue: j, option }]))
  })
}

/**
 * The changes that may raise the worth of a composed deal most, in the order of `changesFrom`: what an issue tied to no
 * other adds is read off, since to add up every changed deal anew would take the square of the issues. Changes of
 * tied issues are all returned.
 */
function raisingMost(
  space: DealSpace,
  { composed }: WorthTable,
  deal: number,
  compared: number,
): readonly Change[] {
  const all = changesFrom(space, deal)
  if (!composed) return all
  const grouped = space.composed!.grouped(false)
  const { groups, starts } = grouped
  const options = space.composed!.optionsOf(deal)
  const taken = groups.map(
    (group, g) =>
      starts[g]! +
      combinationWith(
        group,
        group.at.map(issue => options[issue]!),
      ),
  )
  const groupOf = new Int32Array(space.issues.length).fill(-1)
  groups.forEach(({ at, classes, space: own }, g) => {
    if (at.length === 1 && classes === null && own.numbers === null) groupOf[at[0]!] = g
  })
  const adds = new Float64Array(starts[groups.length]!)
  const rises = new Float64Array(all.length)
  let size = 0
  for (let s = 0; s < compared; s++) {
    composed.fill(grouped, s, adds)
    let sum = 0
    for (const at of taken) sum += adds[at]!
    const now = composed.worthOfSum(s, sum)
    size += Math.abs(sum) + Math.abs(now)
    for (let c = 0; c < all.length; c++) {
      const { issue, option } = all[c]!
      const g = groupOf[issue]!
      if (g < 0) continue
      const by = adds[starts[g]! + option]! - adds[taken[g]!]!
      rises[c] = rises[c]! + composed.worthOfSum(s, sum + by) - now
    }
  }
  const enough = rises.reduce((most, rise) => Math.max(most, rise), 0) - NEARLY * size
  let alone = 0
  return all.filter(
    ({ issue }, c) => groupOf[issue]! < 0 || (rises[c]! >= enough && alone++ < COMPARED_EXACTLY),
  )
}

function candidatesFrom(
  space: DealSpace,
  changes: readonly Change[],
  deal: number,
  level: number,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const { issue, option } of changes) {
    const other = dealWithDigit(space, deal, issue, option)
    if (other >= 0) candidates.push({ issue, deal: other, level })
  }
  const bends = new Set(
    space.cells
      .filter(cell => cell.admits === null || cell.admits[deal] === 1)
      .flatMap(cell => [cell.from, cell.to]),
  )
  for (const bend of bends)
    if (bend !== level) candidates.push({ issue: space.issues.length, deal, level: bend })
  return candidates
}
