import type { Attribution, Move, StepUnit } from '@parley/model'
import { placeOf } from '../place.ts'
import type { Reading } from '../Reading.ts'
import { readInput } from '../readInput.ts'
import { entryAt, isEmpty, type Node } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'

const units: readonly StepUnit[] = ['day', 'week', 'month', 'quarter', 'round']

/** Reads `lag: 4 to 8 weeks`; a number alone counts the steps of the file's time [M2]. */
export function readLag(
  reading: Reading,
  at: string,
  node: Node | undefined,
  around: Attribution,
): Move['lag'] {
  if (!node || isEmpty(node)) return null
  const value = node.kind === 'map' ? entryAt(node, 'value')?.value : node
  const text = value?.kind === 'scalar' ? value.text.trim() : ''
  const word = /([a-z]+?)s?$/i.exec(text)?.[1]?.toLowerCase()
  const written = units.find(unit => unit === word)
  const unit = written ?? stepOf(reading)
  const { input } = readInput(
    reading,
    node,
    `${at}.lag`,
    placeOf('cost', unit === null ? '' : `${unit}s`),
    around,
  )
  if (reading.broken.has(input)) return null
  if (unit === null) {
    reading.report(node.span, sayMoves.lagWithoutUnit(text))
    return null
  }
  return { input, unit }
}

/** The step of `time` [T1], as far as it is written; what is wrong with it is told where time is read. */
function stepOf(reading: Reading): StepUnit | null {
  const time = entryAt(reading.root, 'time')?.value
  if (time?.kind !== 'map') return null
  const step = entryAt(time, 'step')?.value
  const text = step?.kind === 'scalar' ? step.text.trim() : 'month'
  return units.find(unit => unit === text) ?? null
}
