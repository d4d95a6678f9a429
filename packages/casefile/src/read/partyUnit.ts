import { valuePoints } from './place.ts'
import type { Reading } from './Reading.ts'
import { entryAt, type MapNode } from './tree.ts'

/** The block of a party in a section, as written; null when there is none. */
export function blockOf(reading: Reading, section: string, party: string): MapNode | null {
  const all = entryAt(reading.root, section)?.value
  const block = all?.kind === 'map' ? entryAt(all, party)?.value : undefined
  return block?.kind === 'map' ? block : null
}

/** What one point of a party's worth is: its own `unit`, or that of the party it is `like` [W1, W4]. */
export function unitOfParty(reading: Reading, party: string): string {
  for (const block of worthBlocks(reading, party)) {
    const unit = entryAt(block, 'unit')?.value
    if (unit?.kind === 'scalar' && unit.text.trim() !== '') return unit.text.trim()
  }
  return valuePoints
}

/** Whether a party places its outcomes in a `ranking` instead of giving them numbers [W6]. */
export function ranksOutcomes(reading: Reading, party: string): boolean {
  for (const block of worthBlocks(reading, party)) {
    if (entryAt(block, 'ranking')) return true
    if (['weights', 'scores', 'points', 'combine'].some(key => entryAt(block, key))) return false
  }
  return false
}

/** A party's worth as written, then that of the party it is like, and so on; each once. */
function worthBlocks(reading: Reading, party: string): readonly MapNode[] {
  const blocks: MapNode[] = []
  const seen = new Set<string>()
  for (let at: string | null = party; at !== null && !seen.has(at); ) {
    seen.add(at)
    const block: MapNode | null = blockOf(reading, 'worth', at)
    if (!block) break
    blocks.push(block)
    const like = entryAt(block, 'like')?.value
    at = like?.kind === 'scalar' ? like.text.trim() : null
  }
  return blocks
}
