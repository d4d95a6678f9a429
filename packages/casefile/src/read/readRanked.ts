import * as say from '../messages.ts'
import { oneOrMore, shapeOf } from './fields.ts'
import type { Reading } from './Reading.ts'
import type { Node } from './tree.ts'

/** A name in a list of ranks, best first, with its place. */
export type Ranked = Readonly<{ text: string; span: readonly [number, number] }>

/** Reads `[line, [alignment, sanctions], reparations]`: best first, ties in a list of their own [W2, W3, W6]. */
export function readRanked(
  reading: Reading,
  node: Node,
  what: string,
  example: string,
): Ranked[][] {
  if (node.kind !== 'list') {
    reading.report(node.span, say.notTheShape(what, shapeOf(node), 'a list, best first', example))
    return []
  }
  const tiers: Ranked[][] = []
  const seen = new Set<string>()
  for (const item of node.items) {
    const tier: Ranked[] = []
    for (const entry of oneOrMore(item)) {
      if (entry.kind !== 'scalar' || entry.value === null) {
        reading.report(entry.span, say.notTheShape(what, shapeOf(entry), 'a name', example))
        continue
      }
      const text = entry.text.trim()
      if (seen.has(text)) reading.report(entry.span, say.rankedTwice(text))
      else tier.push({ text, span: entry.span })
      seen.add(text)
    }
    if (tier.length > 0) tiers.push(tier)
  }
  return tiers
}
