import type { Move, MoveId } from '@parley/model'
import type { MoveDraws } from './moveDraws.ts'
import type { Working } from './moveOverlay.ts'

/** Every move works in every draw. */
export const surely: Working = () => null

/**
 * Each move in the draws in which it and everything it needs works, [M9].
 *
 * @param moves  everything that is made, what is needed included
 */
export function asLikely(draws: MoveDraws, moves: readonly Move[]): Working {
  const known = new Map<MoveId, Uint8Array | null>()
  const byId = new Map(moves.map(move => [move.id, move]))
  const working: Working = id => {
    const found = known.get(id)
    if (found !== undefined) return found
    let acts = draws.works(id)
    for (const need of byId.get(id)?.needs ?? []) acts = both(acts, working(need))
    known.set(id, acts)
    return acts
  }
  return working
}

/** Draws in which both hold; null for all of them. */
export function both(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  if (a === null || b === null) return a ?? b
  return a.map((is, s) => is & b[s]!)
}
