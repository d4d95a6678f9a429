import type { Case } from './case.ts'
import type { Move, MoveId } from './move.ts'

/** The moves and everything they need, at any remove, in file order [M3]. Throws on a move the case does not have. */
export function withNeeds(given: Case, asked: readonly MoveId[]): readonly Move[] {
  const byId = new Map(given.moves.map(move => [move.id, move]))
  const made = new Set<MoveId>(asked)
  for (const id of made) {
    const move = byId.get(id)
    if (!move) throw new Error(`withNeeds: no move ${id}`)
    for (const need of move.needs) made.add(need)
  }
  return given.moves.filter(move => made.has(move.id))
}

/** The first two of some moves that exclude each other; null when all can be made. */
export function exclusionAmong(moves: readonly Move[]): readonly [Move, Move] | null {
  for (const [i, a] of moves.entries()) {
    for (const b of moves.slice(i + 1)) {
      if (a.excludes.includes(b.id) || b.excludes.includes(a.id)) return [a, b]
    }
  }
  return null
}
