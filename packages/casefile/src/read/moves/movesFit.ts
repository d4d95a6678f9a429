import type { Input, Move, MoveId, PartyId } from '@parley/model'
import { centralOf } from '../centralOf.ts'
import type { Reading } from '../Reading.ts'
import * as sayMoves from './moveMessages.ts'

/** What could be read of a move; `whole` is null when that is not enough for one. */
export type MoveFound = Readonly<
  Pick<Move, 'id' | 'cost' | 'needs' | 'excludes'> & { by: PartyId | null; whole: Move | null }
>

/** Whether moves can be made at all, one beside the other and within what there is to spend [M3, M4]. */
export function movesFit(reading: Reading, moves: readonly MoveFound[]): void {
  needsInACircle(reading, moves)
  needsWhatItExcludes(reading, moves)
  costsCounted(reading, moves)
  // A budget for a move that could not be read is no second mistake.
  if (moves.every(of => of.whole && !(of.cost && reading.broken.has(of.cost)))) {
    budgetsReach(reading)
  }
}

/** Reports each circle of needs once, at the need of its first move that closes it. */
function needsInACircle(reading: Reading, moves: readonly MoveFound[]): void {
  const needsOf = new Map(moves.map(move => [move.id, move.needs]))
  const done = new Set<MoveId>()
  const walk = (id: MoveId, path: readonly MoveId[]): void => {
    const at = path.indexOf(id)
    if (at >= 0) {
      const circle = [...path.slice(at), id]
      const span = reading.spans.get(`moves.${path.at(-1)}.needs.${id}`)
      if (span) reading.report(span, sayMoves.moveCycle(circle))
      return
    }
    if (done.has(id)) return
    for (const need of needsOf.get(id) ?? []) walk(need, [...path, id])
    done.add(id)
  }
  for (const move of moves) walk(move.id, [])
}

/** A move that excludes, or is excluded by, something it needs at any remove. */
function needsWhatItExcludes(reading: Reading, moves: readonly MoveFound[]): void {
  const byId = new Map(moves.map(move => [move.id, move]))
  for (const move of moves) {
    const chains = new Map<MoveId, readonly MoveId[]>([[move.id, [move.id]]])
    for (const [id, chain] of chains) {
      for (const need of byId.get(id)?.needs ?? []) {
        if (!chains.has(need)) chains.set(need, [...chain, need])
      }
    }
    for (const [id, chain] of chains) {
      const needed = byId.get(id)
      if (!needed || id === move.id) continue
      if (!move.excludes.includes(id) && !needed.excludes.includes(move.id)) continue
      const span = reading.spans.get(`moves.${move.id}.needs.${chain[1]}`)
      if (span) reading.report(span, sayMoves.excludesNeeded(chain))
    }
  }
}

/** A cost needs a unit; a move without one among moves that have theirs cannot be weighed. */
function costsCounted(reading: Reading, moves: readonly MoveFound[]): void {
  const { moveCosts } = reading.draft
  for (const move of moves) {
    const span = reading.spans.get(`moves.${move.id}`)
    if (!span) continue
    if (move.cost && moveCosts === null) reading.report(span, sayMoves.costWithoutUnit(move.id))
    if (!move.cost && moveCosts !== null) reading.report(span, sayMoves.costMissing(move.id))
  }
}

/** A budget below the cheapest move it is for, at the central values. */
function budgetsReach(reading: Reading): void {
  const { moves, moveCosts } = reading.draft
  if (!moveCosts) return
  for (const { party, amount } of moveCosts.budgets) {
    const own = moves.filter(move => move.by === party && move.cost)
    const span = reading.spans.get(`move_costs.budgets.${party}`)
    if (own.length === 0 && span) reading.report(span, sayMoves.budgetIdle(party))
    else reach(reading, party, amount, own)
  }
  if (moveCosts.total)
    reach(
      reading,
      null,
      moveCosts.total,
      moves.filter(move => move.cost),
    )
}

function reach(
  reading: Reading,
  party: string | null,
  amount: Input,
  moves: readonly Move[],
): void {
  const budget = centralOf(reading, amount)
  let least: Move | null = null
  let lowest = Infinity
  for (const move of moves) {
    const cost = centralOf(reading, move.cost!)
    if (cost === null) return
    if (cost < lowest) {
      lowest = cost
      least = move
    }
  }
  if (budget === null || !least || budget >= lowest) return
  const span = reading.spans.get(
    party === null ? 'move_costs.total' : `move_costs.budgets.${party}`,
  )
  const cheapest = { move: least.id, cost: least.cost!.written }
  if (span) reading.report(span, sayMoves.budgetShort(party, amount.written, cheapest))
}
