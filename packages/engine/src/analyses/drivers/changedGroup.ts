import type { GroupedSpace } from '../../deals/DealSpace.ts'
import type { SumForm } from '../../deals/SumForm.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'

/**
 * The options whose scores alone are others, where the group is one issue and nothing else of it changed; null
 * where that cannot be told.
 */
export function movedOptions(
  { groups }: GroupedSpace,
  g: number,
  before: readonly Readonly<{ worth: WorthTable }>[],
  now: readonly Readonly<{ worth: WorthTable }>[],
): Uint32Array | null {
  const { at, space, classes } = groups[g]!
  if (at.length > 1 || classes !== null || space.numbers !== null) return null
  const moved = new Set<number>()
  for (const [i, seat] of now.entries()) {
    const was = before[i]!.worth.form!
    const is = seat.worth.form!
    if (was === is) continue
    if (is.together.some(({ worth }, t) => worth !== was.together[t]!.worth)) return null
    const [from, to] = [was.issues[at[0]!]!.scored, is.issues[at[0]!]!.scored]
    to?.slots.forEach(({ lower, upper }, option) => {
      if ([lower, upper].some(entry => to.columns[entry] !== from?.columns[entry]))
        moved.add(option)
    })
  }
  return Uint32Array.from(moved).sort()
}

/** Whether weights are divided by what may be another sum. */
export function weighsAnew(before: SumForm, now: SumForm): boolean {
  return (
    now.kind === 'weighted' &&
    now.issues.some(({ weight }, j) => weight !== before.issues[j]!.weight)
  )
}

/**
 * What the worth of the rest is multiplied by when weights are divided by another sum; NaN where it is not:
 * what goes together is divided by nothing, and without weights issues weigh the same.
 */
export function stretchOf(before: SumForm, now: SumForm, draw: number): number {
  let was = 0
  let is = 0
  for (let j = 0; j < now.issues.length; j++) {
    was += valueIn(before.issues[j]!.weight, draw)
    is += valueIn(now.issues[j]!.weight, draw)
  }
  if (was === is) return 1
  return now.together.length === 0 && was > 0 && is > 0 ? was / is : Number.NaN
}
