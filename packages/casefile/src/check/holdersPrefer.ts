import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [O6] Whoever can change something alone says what it prefers, in an order or in worth. */
export function holdersPrefer(reading: Reading): void {
  const { draft, spans } = reading
  const seen = new Set<string>()
  for (const { id, heldBy } of draft.issues) {
    if (heldBy === undefined || seen.has(heldBy)) continue
    seen.add(heldBy)
    if (spans.has(`prefers.${heldBy}`) || spans.has(`worth.${heldBy}`)) continue
    reading.report(spans.get(`issues.${id}.held_by`)!, say.holderWithoutPreference(heldBy, id))
  }
}
