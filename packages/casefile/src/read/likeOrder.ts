import type { PartyId } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from './Reading.ts'
import { partyAt } from './readParties.ts'
import { entryAt, type MapNode } from './tree.ts'

/** Each party's block and the block it is `like`, in an order in which what is copied stands first [W1, N2]. */
export type Copying = Readonly<{ party: PartyId; block: MapNode; like: PartyId | null }>

/**
 * Sorts blocks so that every block comes after the one it copies. A circle of copies is reported once,
 * with its path, and cut.
 */
export function likeOrder(
  reading: Reading,
  section: string,
  blocks: readonly Readonly<{ party: PartyId; block: MapNode }>[],
): readonly Copying[] {
  const targets = new Map<PartyId, PartyId | null>()
  for (const { party, block } of blocks) {
    const like = entryAt(block, 'like')
    const target = like ? partyAt(reading, like.value, 'like') : null
    const isThere = target === null || blocks.some(other => other.party === target)
    if (!isThere) reading.report(like!.value.span, say.likeNothing(target, section))
    targets.set(party, isThere ? target : null)
  }
  const ordered: Copying[] = []
  const done = new Set<PartyId>()
  const add = (party: PartyId, chain: readonly PartyId[]): void => {
    if (done.has(party)) return
    const { block } = blocks.find(entry => entry.party === party)!
    let like = targets.get(party) ?? null
    const from = like === null ? -1 : [...chain, party].indexOf(like)
    if (like !== null && from >= 0) {
      const circle = [...chain, party].slice(from)
      reading.report(entryAt(block, 'like')!.value.span, say.likeCycle([...circle, like]))
      like = null
    }
    if (like !== null) add(like, [...chain, party])
    done.add(party)
    ordered.push({ party, block, like })
  }
  for (const { party } of blocks) add(party, [])
  return ordered
}

/** Gives what one party copied from another the place where it is written. */
export function copySpans(reading: Reading, from: string, to: string): void {
  for (const [path, span] of [...reading.spans]) {
    if (!path.startsWith(`${from}.`)) continue
    const copied = `${to}${path.slice(from.length)}`
    if (!reading.spans.has(copied)) reading.spans.set(copied, span)
  }
}
