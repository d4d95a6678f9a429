import type { Attribution, MoveEffect } from '@parley/model'
import type { Span } from '../../diagnostic.ts'
import { readEffect } from '../effects.ts'
import { attributionKeys, idEntries, nameAt, shapeOf } from '../fields.ts'
import type { Targets } from '../time/TimeReading.ts'
import { entryAt, isEmpty, type Node } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'
import { readChannel } from './readChannel.ts'
import { readLineEffect } from './readLineEffect.ts'

type Written = Readonly<{ on: string; onSpan: Span; value: Node; isListed: boolean }>

/**
 * Reads what a move does [M5]: a map from places of values to changes, or a list of changes with a `path` each, for a move
 * that changes one place in two ways. None when nothing could be read, which was reported.
 */
export function readMoveEffects(
  targets: Targets,
  move: string,
  keySpan: Span,
  node: Node | undefined,
  around: Attribution,
): readonly MoveEffect[] {
  const { reading } = targets
  const written = writtenEffects(targets, node)
  if (written === null) return []
  if (written.length === 0) reading.report(keySpan, sayMoves.effectless(move))
  const seen = new Set<string>()
  return written.flatMap(({ on, onSpan, value, isListed }): MoveEffect[] => {
    const lines = /^worth\.([^.]+)\.red_lines$/.exec(on.trim())
    if (lines) {
      const at = `moves.${move}.effects.${on.trim()}`
      const found = readLineEffect(reading, lines[1]!, onSpan, value, at, around)
      return found ? [found] : []
    }
    const found = readEffect(targets, {
      on,
      onSpan,
      value,
      around,
      more: [...(isListed ? ['path'] : []), 'channel', ...attributionKeys],
      pathOf: (path, change) => `moves.${move}.effects.${path}.${change}`,
    })
    if (!found) return []
    const { effect, field } = found
    const channel = readChannel(reading, effect.on, onSpan, field('channel'))
    const key = `${effect.on}.${effect.change}`
    if (seen.has(key)) reading.report(onSpan, sayMoves.effectTwice(effect.on, effect.change))
    seen.add(key)
    return channel ? [{ kind: 'input', channel, ...effect }] : []
  })
}

/** Effects as written, each with where it acts; null when the shape itself is wrong, which was reported. */
function writtenEffects({ reading }: Targets, node: Node | undefined): readonly Written[] | null {
  if (!node || isEmpty(node)) return []
  if (node.kind === 'map') {
    return idEntries(node).map(({ key, keySpan, value }) => ({
      on: key,
      onSpan: keySpan,
      value,
      isListed: false,
    }))
  }
  if (node.kind !== 'list') {
    reading.report(node.span, sayMoves.effectsShape(shapeOf(node)))
    return null
  }
  const found: Written[] = []
  for (const item of node.items) {
    const on = item.kind === 'map' ? entryAt(item, 'path')?.value : undefined
    const named = on ? nameAt(reading, on, 'path', 'path: kyiv_retakes') : null
    if (named) found.push({ on: named.text, onSpan: named.span, value: item, isListed: true })
    else if (!on)
      reading.report(item.span, sayMoves.effectsShape(`${shapeOf(item)} without "path"`))
  }
  return found.length > 0 || node.items.length === 0 ? found : null
}
