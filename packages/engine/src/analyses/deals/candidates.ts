import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { placeOfProposal } from '../../deals/makeRankingTable.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { LevelAt } from '../../deals/WorthTable.ts'
import { levelAt } from '../verdict/worthColumns.ts'

/** A deal that may be listed; `at` only where an issue is continuous. */
export type Candidate = Readonly<{ deal: number; at: LevelAt | undefined; isProposal: boolean }>

/** The proposals that can be laid out, in file order. */
export function proposalCandidates(space: DealSpace, given: Case): readonly Candidate[] {
  return given.proposals.flatMap((proposal): Candidate[] => {
    const { deal, level } = placeOfProposal(space, proposal)
    if (deal < 0) return []
    if (!space.continuous) return [{ deal, at: undefined, isProposal: true }]
    return level === null ? [] : [{ deal, at: levelAt(space, level), isProposal: true }]
  })
}

/**
 * Marks the deals to list: those that cross no red line of a decider; all of them when every deal
 * crosses one, so that what is nearest can still be seen.
 */
export function listedDeals(space: DealSpace, given: Case): Uint8Array {
  const mask = new Uint8Array(space.count)
  for (const cell of space.continuous ? space.cells : [null]) {
    const admissible = admissibleDeals(space, given, true, cell)
    for (let deal = 0; deal < space.count; deal++) mask[deal]! |= admissible[deal]!
  }
  return mask.includes(1) ? mask : mask.fill(1)
}
