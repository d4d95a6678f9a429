import type { Attribution, Estimate, Input } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, fieldsOf } from './fields.ts'
import type { Place } from './place.ts'
import { exampleOf, kindOf } from './placeWords.ts'
import { brokenInput, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readEstimate } from './readEstimate.ts'
import type { MapNode, Node } from './tree.ts'

/** An input as read, with the unit of its numbers and, when it was written long, the map it was written in. */
type InputFound = Readonly<{ input: Input; unit: string; map: MapNode | null }>

/**
 * Reads one input, bare (`40% to 70%`) or long (`{value: 40% to 70%, why: ..., from: [...]}`) [A1].
 *
 * Its place goes to `spans` under `path`. What cannot be read is reported and stands as a broken input.
 *
 * @param more  keys the long form takes beside `value` and the attribution
 */
export function readInput(
  reading: Reading,
  node: Node,
  path: string,
  place: Place,
  inherited: Attribution,
  more: readonly string[] = [],
): InputFound {
  reading.places.set(path, place)
  const map = node.kind === 'map' ? node : null
  const value = map ? fieldsOf(reading, map, ['value', ...attributionKeys, ...more])('value') : node
  const attribution = map ? readAttribution(reading, map, inherited) : inherited
  if (!value) {
    reading.spans.set(path, node.span)
    reading.report(node.span, say.valueMissing(kindOf(place), exampleOf(place)))
    return { input: brokenInput(reading), unit: '', map }
  }
  reading.spans.set(path, value.span)
  const found = readEstimate(reading, value, place)
  if (!found) return { input: brokenInput(reading), unit: '', map }
  const written = value.kind === 'scalar' ? value.text.trim().replace(/\s+/g, ' ') : ''
  return {
    input: { estimate: found.estimate, written, attribution, isPlaceholder: false },
    unit: found.unit,
    map,
  }
}

/** What a place in a list of ranks stands for [W2, W3]: certain at both ends of the scale, else all that keeps the order. */
export function rankedInput(
  { of, centre, top, list }: Omit<Extract<Estimate, { kind: 'ranked' }>, 'kind'>,
  written: string,
  attribution: Attribution,
): Input {
  if (centre <= 0 || centre >= top) return impliedInput(centre, written, attribution, false)
  const estimate = { kind: 'ranked', of, centre, top, list } as const
  return { estimate, written, attribution, isPlaceholder: false }
}

/** An input the file does not spell out: a default, or what follows from others. */
export function impliedInput(
  value: number,
  written: string,
  attribution: Attribution,
  isPlaceholder: boolean,
): Input {
  return { estimate: { kind: 'point', value }, written, attribution, isPlaceholder }
}
