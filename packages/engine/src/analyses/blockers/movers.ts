import type { Case, InputPath, Mover, PartyId } from '@parley/model'
import { readsOf } from '../../sample/sampleColumns.ts'
import type { Eyes } from '../../views/eyes.ts'

/**
 * Who can move a party: those inside it, and moves whose effects bear on its worth, its no deal, its trust in
 * a deal or its beliefs, directly or through a formula.
 */
export function moversOf(given: Case, analyst: Eyes, party: PartyId): readonly Mover[] {
  const { entries } = analyst.columns
  const own = [`worth.${party}.`, `if_talks_fail.${party}.`, `compliance.${party}.`]
  const reached = new Set<InputPath>()
  const reach = (path: InputPath): void => {
    if (reached.has(path)) return
    reached.add(path)
    const entry = entries.get(path)
    if (entry) for (const read of readsOf(entries, entry)) reach(read)
  }
  for (const path of entries.keys()) if (own.some(start => path.startsWith(start))) reach(path)
  const bears = (path: string): boolean =>
    reached.has(path as InputPath) ||
    path.startsWith(`beliefs.${party}.`) ||
    own.some(start => path.startsWith(start))
  return [
    ...given.parties
      .filter(of => of.inside === party)
      .map((of): Mover => ({ kind: 'inside', party: of.id })),
    ...given.moves
      .filter(move =>
        move.effects.some(effect =>
          effect.kind === 'input' ? bears(effect.on) : effect.party === party,
        ),
      )
      .map((move): Mover => ({ kind: 'move', move: move.id, name: move.name, by: move.by })),
  ]
}
