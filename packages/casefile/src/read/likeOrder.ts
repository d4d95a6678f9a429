import type { PartyId } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from './Reading.ts'
import { partyAt } from './readParties.ts'
import { entryAt, type MapNode } from './tree.ts'

/** A party and the one whose block it copies; null when it copies nothing [W1, N2]. */
type Copying = Readonly<{ party: PartyId; like: PartyId | null }>

/**
 * Sorts parties so that each comes after the one it copies. A circle of copies is reported once, with its path,
 * and cut.
 */
export function likeOrder(
  reading: Reading,
  section: string,
  blocks: readonly Readonly<{ party: PartyId; block: MapNode }>[],
): readonly Copying[] {
  const blockOfParty = new Map(blocks.map(({ party, block }) => [party, block]))
  const targets = new Map<PartyId, PartyId | null>()
  for (const { party, block } of blocks) {
    const like = entryAt(block, 'like')
    const target = like ? partyAt(reading, like.value, 'like') : null
    const isThere = target === null || blockOfParty.has(target)
    if (!isThere) reading.report(like!.value.span, say.likeNothing(target, section))
    targets.set(party, isThere ? target : null)
  }
  const ordered: Copying[] = []
  const done = new Set<PartyId>()
  for (const { party } of blocks) {
    const chain: PartyId[] = []
    const inChain = new Set<PartyId>()
    let at: PartyId | null = party
    while (at !== null && !done.has(at) && !inChain.has(at)) {
      chain.push(at)
      inChain.add(at)
      at = targets.get(at) ?? null
    }
    const last = chain.at(-1)
    if (last !== undefined && at !== null && inChain.has(at)) {
      const circle = [...chain.slice(chain.indexOf(at)), at]
      reading.report(entryAt(blockOfParty.get(last)!, 'like')!.value.span, say.likeCycle(circle))
      targets.set(last, null)
    }
    for (const each of chain.reverse()) {
      done.add(each)
      ordered.push({ party: each, like: targets.get(each) ?? null })
    }
  }
  return ordered
}

/** The paths below each party of a section that have a place, without what stands before the party. */
export function pathsByParty(reading: Reading, section: string): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  const start = `${section}.`
  for (const path of reading.spans.keys()) {
    if (!path.startsWith(start)) continue
    const end = path.indexOf('.', start.length)
    if (end < 0) continue
    const party = path.slice(start.length, end)
    const below = paths.get(party)
    if (below) below.push(path.slice(end))
    else paths.set(party, [path.slice(end)])
  }
  return paths
}

/** Gives what one party copied from another the place where it is written. */
export function copySpans(
  reading: Reading,
  section: string,
  paths: Map<string, string[]>,
  { party, like }: Copying,
): void {
  if (like === null) return
  const own = paths.get(party) ?? []
  paths.set(party, own)
  for (const below of paths.get(like) ?? []) {
    const path = `${section}.${party}${below}`
    if (reading.spans.has(path)) continue
    reading.spans.set(path, reading.spans.get(`${section}.${like}${below}`)!)
    own.push(below)
  }
}
