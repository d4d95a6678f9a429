import type { Case, DealLabel, Pick } from '@parley/model'
import { digitOf } from '../deals/DealSpace.ts'
import { optionName } from '../deals/dealLabel.ts'
import type { GroupedSpace } from './GroupedSpace.ts'

/** The option a deal takes on every issue of the case, from the combination it takes of every group. */
export function optionsTaken(
  space: GroupedSpace,
  given: Case,
  digits: ArrayLike<number>,
): Uint32Array {
  const taken = new Uint32Array(given.issues.length)
  space.groups.forEach((group, g) => {
    group.at.forEach((issue, j) => {
      taken[issue] = digitOf(group.space, digits[g]!, j)
    })
  })
  return taken
}

/** Names a deal as `dealLabel` does; of a class, the one that stands for it. */
export function largeLabel(space: GroupedSpace, given: Case, digits: ArrayLike<number>): DealLabel {
  return labelTaking(given, optionsTaken(space, given, digits))
}

/** Names the deal that takes some option on every issue. */
export function labelTaking(given: Case, taken: ArrayLike<number>): DealLabel {
  const picks = given.issues.map((issue, j): Pick => {
    const option = issue.options[taken[j]!]!
    return {
      issue: issue.id,
      issueName: issue.name,
      option: option.id,
      optionName: optionName(issue, option),
    }
  })
  const proposal = given.proposals.find(one =>
    picks.every(pick => one.picks.some(of => of.issue === pick.issue && of.option === pick.option)),
  )
  if (proposal) return { id: proposal.id, name: proposal.name, picks, isProposal: true }
  return {
    id: picks.map(pick => pick.option).join('+'),
    name: picks.map(pick => pick.optionName).join(', '),
    picks,
    isProposal: false,
  }
}
