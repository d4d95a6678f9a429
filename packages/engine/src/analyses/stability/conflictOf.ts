import { type MoveGraph, makeMover } from '@parley/kernels'
import { type Case, canGo, type Issue, type PartyId } from '@parley/model'
import { type DealSpace, dealWithNumber, digitOf, numberOf } from '../../deals/DealSpace.ts'

/** Who holds what: parties that can change something alone, in file order. */
export type Holder = Readonly<{ party: PartyId; issues: readonly Issue[] }>

/** The parties that hold an issue with something to choose, in file order, each with its issues [O1]. */
export function holdersOf(given: Case): readonly Holder[] {
  return given.parties.flatMap(({ id }) => {
    const issues = given.issues.filter(of => of.heldBy === id && of.options.length > 1)
    return issues.length > 0 ? [{ party: id, issues }] : []
  })
}

/** Steps there are at most, rules and what cannot be taken back aside: every change a holder can make at once. */
export function stepBound(space: DealSpace, holders: readonly Holder[]): number {
  const choices = holders.map(of => of.issues.reduce((n, issue) => n * issue.options.length, 1) - 1)
  return space.count * choices.reduce((a, b) => a + b, 0)
}

/**
 * The graph of a case [O1, O2]: states are its deals, and one step of a holder changes any of what it holds,
 * together, to a deal that the rules allow. Mover m is holder m, and so is party m of the ranks.
 *
 * @param overlooked  per holder the states it does not see [O8]: it goes neither to one nor from one
 */
export function conflictOf(
  space: DealSpace,
  holders: readonly Holder[],
  overlooked: readonly (Uint8Array | null)[] = [],
): MoveGraph {
  const movers = holders.map((holder, m) => {
    const unseen = overlooked[m] ?? null
    const places = holder.issues.map(issue => space.issues.indexOf(issue))
    return makeMover(space.count, [m], state => {
      const reached: number[] = []
      if (unseen?.[state]) return reached
      const change = (i: number, number: number): void => {
        const j = places[i]
        if (j === undefined) {
          const to = dealWithNumber(space, number)
          if (to >= 0 && !unseen?.[to]) reached.push(to)
          return
        }
        const issue = holder.issues[i]!
        const own = digitOf(space, state, j)
        const from = issue.options[own]!.id
        for (const [option, { id }] of issue.options.entries())
          if (canGo(issue, from, id)) change(i + 1, number + (option - own) * space.strides[j]!)
      }
      change(0, numberOf(space, state))
      return reached
    })
  })
  return { states: space.count, movers }
}
