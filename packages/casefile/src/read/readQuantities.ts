import type { Quantity, QuantityId } from '@parley/model'
import * as say from '../messages.ts'
import { checkId, idEntries, proseAt, sectionMap, spoken } from './fields.ts'
import { bandOf } from './lexicon.ts'
import { wordsOfEstimates } from './names.ts'
import { type Place, placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readInput } from './readInput.ts'
import { type Entry, entryAt } from './tree.ts'

const example = 'quantities: {kyiv_retakes: {value: 40% to 70%, why: ...}}'

/** Reads `quantities`: named uncertain inputs that others are written in terms of [E7]. */
export function readQuantities(reading: Reading): void {
  const map = sectionMap(reading, 'quantities', example)
  if (!map) return
  reading.draft.quantities = idEntries(map)
    .filter(({ key, keySpan }) => checkQuantityId(reading, key, keySpan))
    .map(entry => readQuantity(reading, entry))
}

function checkQuantityId(reading: Reading, id: string, span: readonly [number, number]): boolean {
  if (!checkId(reading, id, span, 'quantity')) return false
  if (!wordsOfEstimates.has(id) && !bandOf(id)) return true
  reading.report(span, say.idReserved('quantity', id))
  return false
}

function readQuantity(reading: Reading, { key, value }: Entry): Quantity {
  const unitNode = value.kind === 'map' ? entryAt(value, 'unit')?.value : undefined
  const nameNode = value.kind === 'map' ? entryAt(value, 'name')?.value : undefined
  const stated = proseAt(reading, unitNode, 'unit')
  const place: Place = stated === 'chance' ? placeOf('chance') : placeOf('any', stated)
  const path = `quantities.${key}`
  const { input, unit } = readInput(reading, value, path, place, assumed, ['name', 'unit'])
  return {
    id: key as QuantityId,
    name: proseAt(reading, nameNode, 'name') || spoken(key),
    unit: stated || unit,
    input,
  }
}
