import { valuePoints } from './place.ts'
import type { Reading } from './Reading.ts'
import { entryAt, type MapNode } from './tree.ts'

/** The block of a party in a section, as written; null when there is none. */
function blockOf(reading: Reading, section: string, party: string): MapNode | null {
  const all = entryAt(reading.root, section)?.value
  const block = all?.kind === 'map' ? entryAt(all, party)?.value : undefined
  return block?.kind === 'map' ? block : null
}

/** What one point of a party's worth is: its own `unit`, or that of the party it is `like` [W1, W4]. */
export function unitOfParty(reading: Reading, party: string): string {
  return inherited(reading, reading.units, party, valuePoints, block => {
    const unit = entryAt(block, 'unit')?.value
    return unit?.kind === 'scalar' && unit.text.trim() !== '' ? unit.text.trim() : undefined
  })
}

/** Whether a party places its outcomes in a `ranking` instead of giving them numbers [W6]. */
export function ranksOutcomes(reading: Reading, party: string): boolean {
  return inherited(reading, reading.rankers, party, false, block => {
    if (entryAt(block, 'ranking')) return true
    const hasNumbers = ['weights', 'scores', 'points', 'combine'].some(key => entryAt(block, key))
    return hasNumbers ? false : undefined
  })
}

/** What the worth of a party says, or of the party it is like, and so on; kept for all that were asked. */
function inherited<T>(
  reading: Reading,
  answers: Map<string, T>,
  party: string,
  otherwise: T,
  ask: (block: MapNode) => T | undefined,
): T {
  const asked = new Set<string>()
  let answer: T | undefined
  for (let at: string | null = party; at !== null && !asked.has(at); ) {
    answer = answers.get(at)
    if (answer !== undefined) break
    asked.add(at)
    const block = blockOf(reading, 'worth', at)
    answer = block ? ask(block) : undefined
    if (answer !== undefined) break
    const like: MapNode['entries'][number]['value'] | undefined = block
      ? entryAt(block, 'like')?.value
      : undefined
    at = like?.kind === 'scalar' ? like.text.trim() : null
  }
  for (const name of asked) answers.set(name, answer ?? otherwise)
  return answer ?? otherwise
}
