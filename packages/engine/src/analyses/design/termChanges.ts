import type { Issue, Pick, TermChange } from '@parley/model'
import { dealWithDigit, digitOf } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import { levelAt } from '../verdict/worthColumns.ts'
import type { Designing } from './Designing.ts'

/** The terms on which two outcomes differ, in file order, each with what it does by itself from the first. */
export function termChanges(designing: Designing, from: number, to: number): readonly TermChange[] {
  const { space, given, outcomes } = designing
  const a = outcomes.candidate(from)
  const b = outcomes.candidate(to)
  const levelA = a.at?.level ?? 0
  const levelB = b.at?.level ?? 0
  const picksA = dealLabel(space, given, a.deal, levelA).picks
  const picksB = dealLabel(space, given, b.deal, levelB).picks
  return picksA.flatMap((pick, n): TermChange[] => {
    const then = picksB[n]!
    if (pick.option === then.option) return []
    const issue = given.issues[n]!
    if (issue === space.continuous) {
      const alone = gainsOf(designing, a.deal, levelB)
      return [change(issue, pick, then, null, rises(designing, from, alone))]
    }
    const j = space.issues.indexOf(issue)
    const digit = digitOf(space, b.deal, j)
    const isOrdered = issue.scale.kind === 'ordered' || issue.scale.kind === 'numeric'
    const steps = isOrdered ? Math.abs(digit - digitOf(space, a.deal, j)) : null
    const deal = dealWithDigit(space, a.deal, j, digit)
    const alone = deal < 0 ? null : gainsOf(designing, deal, levelA)
    return [change(issue, pick, then, steps, alone && rises(designing, from, alone))]
  })
}

function change(
  issue: Issue,
  from: Pick,
  to: Pick,
  steps: number | null,
  alone: readonly number[] | null,
): TermChange {
  return {
    issue: issue.id,
    issueName: issue.name,
    from: from.option,
    fromName: from.optionName,
    to: to.option,
    toName: to.optionName,
    steps,
    alone,
  }
}

/** The deciders' gains at the central values. */
function gainsOf({ space, central }: Designing, deal: number, level: number): readonly number[] {
  const at = levelAt(space, level)
  return central.deciders.map(({ worth, noDeal }) => {
    const value = typeof noDeal === 'number' ? noDeal : noDeal[0]!
    return worth.worthOf(0, deal, at) - value
  })
}

function rises({ outcomes }: Designing, from: number, gains: readonly number[]): readonly number[] {
  return gains.map((gain, i) => gain - outcomes.gains[i]![from]!)
}
