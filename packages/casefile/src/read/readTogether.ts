import type { Attribution, InteractionId, PartyId, PartyWorth } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, checkId, fieldsOf, idEntries, mapAt, shapeOf } from './fields.ts'
import { placeOf } from './place.ts'
import type { Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readConditions } from './readConditions.ts'
import { readInput } from './readInput.ts'
import { isEmpty, type Node } from './tree.ts'
import type { WorthParts } from './worthParts.ts'

/** `{name: {if: {conditions}, worth: -15}}`, or a list numbered from 1 [W7]. */
export function readTogether(
  reading: Reading,
  node: Node | undefined,
  party: PartyId,
  unit: string,
  inherited: Attribution,
): WorthParts['together'] {
  const together = new Map<InteractionId, PartyWorth['together'][number]>()
  if (!node || isEmpty(node)) return together
  const form = 'together: {cold-peace: {if: {line: contact, alignment: neutral}, worth: -15}}'
  const named: { id: string; span: readonly [number, number]; value: Node }[] = []
  let around = inherited
  if (node.kind === 'list') {
    for (const [i, value] of node.items.entries())
      named.push({ id: `${i + 1}`, span: value.span, value })
  } else {
    const map = mapAt(reading, node, 'together', form)
    if (!map) return together
    around = readAttribution(reading, map, inherited)
    for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
      if (checkId(reading, key, keySpan, 'interaction'))
        named.push({ id: key, span: keySpan, value })
    }
  }
  for (const { id, span, value } of named) {
    const map = mapAt(reading, value, `interaction ${id}`, form)
    if (!map) continue
    const field = fieldsOf(reading, map, ['if', 'worth', ...attributionKeys])
    const condition = field('if')
    const worth = field('worth')
    if (!condition || !worth) {
      reading.report(map.span, say.togetherShape())
      continue
    }
    const path = `worth.${party}.together.${id}`
    const own = readAttribution(reading, map, around)
    const { input } = readInput(reading, worth, path, placeOf('points', unit), own)
    if (condition.kind !== 'map' || condition.entries.length === 0) {
      reading.report(condition.span, say.conditionsShape(shapeOf(condition)))
      continue
    }
    const when = readConditions(reading, condition)
    if (!reading.spans.has(path)) reading.spans.set(path, span)
    if (when) together.set(id as InteractionId, { id: id as InteractionId, when, worth: input })
  }
  return together
}
