import type { Case } from '@parley/model'
import { type DealSpace, dealTaking } from './DealSpace.ts'
import { placeOfProposal } from './makeRankingTable.ts'

/** A deal by the id it is shown under; null when there is none, or a rule forbids it. */
export function dealById(
  space: DealSpace,
  given: Case,
  id: string,
): Readonly<{ deal: number; level: number }> | null {
  const proposal = given.proposals.find(of => of.id === id)
  if (proposal) {
    const { deal, level } = placeOfProposal(space, proposal)
    return deal < 0 ? null : { deal, level: level ?? 0 }
  }
  const parts = id.split('+')
  if (parts.length !== given.issues.length) return null
  const options: number[] = []
  let level = 0
  for (const [n, issue] of given.issues.entries()) {
    const part = parts[n]!
    if (issue === space.continuous) {
      const { scale } = issue
      level = Number(part)
      if (scale.kind !== 'numeric' || !(level >= scale.from && level <= scale.to)) return null
      continue
    }
    const digit = issue.options.findIndex(of => of.id === part)
    if (digit < 0) return null
    options[space.issues.indexOf(issue)] = digit
  }
  const deal = dealTaking(space, options)
  return deal < 0 ? null : { deal, level }
}
