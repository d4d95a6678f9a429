import type { Condition } from '@parley/model'
import { holdsInCell, optionsMeeting } from './conditions.ts'
import { type DealSpace, digitOf, type LevelCell } from './DealSpace.ts'

/** Whether one deal meets a condition on a discrete issue. */
export function dealMeets(space: DealSpace, deal: number, condition: Condition): boolean {
  const j = space.issues.findIndex(issue => issue.id === condition.issue)
  if (j < 0) throw new Error(`dealMeets: no discrete issue ${condition.issue}`)
  return optionsMeeting(space.issues[j]!, condition)[digitOf(space, deal, j)] === 1
}

/**
 * Marks the deals that meet every condition: 1 per deal that does.
 *
 * Conditions on the continuous issue are read in `cell`, which must then be given.
 * Time O(deals × conditions).
 */
export function dealsMeeting(
  space: DealSpace,
  conditions: readonly Condition[],
  cell: LevelCell | null,
): Uint8Array {
  const mask = new Uint8Array(space.count).fill(1)
  for (const condition of conditions) {
    if (space.continuous?.id === condition.issue) {
      if (!cell) throw new Error(`dealsMeeting: no level given for ${condition.issue}`)
      if (!holdsInCell(condition, cell)) mask.fill(0)
      continue
    }
    const j = space.issues.findIndex(issue => issue.id === condition.issue)
    if (j < 0) throw new Error(`dealsMeeting: no issue ${condition.issue}`)
    const met = optionsMeeting(space.issues[j]!, condition)
    for (let deal = 0; deal < space.count; deal++) {
      if (!met[digitOf(space, deal, j)]) mask[deal] = 0
    }
  }
  return mask
}
