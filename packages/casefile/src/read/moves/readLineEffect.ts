import {
  type Attribution,
  type Condition,
  type Line,
  type MoveEffect,
  type NonEmpty,
  withoutLine,
} from '@parley/model'
import type { Span } from '../../diagnostic.ts'
import { attributionKeys, fieldsOf, mapAt, shapeOf } from '../fields.ts'
import type { Reading } from '../Reading.ts'
import { readAttribution } from '../readAttribution.ts'
import { readLines } from '../readConditions.ts'
import { partyNamed } from '../readParties.ts'
import type { Node } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'

/** Reads `worth.russia.red_lines: {lift: {line: [annexed]}}`: a line given up, or drawn [M7]. */
export function readLineEffect(
  reading: Reading,
  partyText: string,
  onSpan: Span,
  node: Node,
  at: string,
  around: Attribution,
): MoveEffect | null {
  const party = partyNamed(reading, partyText, onSpan)
  if (!party) return null
  const worth = reading.draft.worth.find(of => of.party === party)
  if (!worth) {
    if (!reading.spans.has(`worth.${party}`)) reading.report(onSpan, sayMoves.linesOfNobody(party))
    return null
  }
  if (node.kind !== 'map') {
    reading.report(node.span, sayMoves.redLineShape(shapeOf(node)))
    return null
  }
  const field = fieldsOf(reading, node, ['lift', 'add', 'path', 'channel', ...attributionKeys])
  const given = (['lift', 'add'] as const).filter(change => field(change))
  const [change] = given
  if (!change || given.length !== 1) {
    reading.report(
      node.span,
      sayMoves.redLineShape(given.length === 0 ? 'neither' : 'both at once'),
    )
    return null
  }
  const inside = field(change)!
  const map = mapAt(reading, inside, change, `${change}: {line: [annexed]}`)
  if (!map) return null
  const own = readAttribution(reading, node, around)
  const [first, ...others] = readLines(reading, map, `${at}.${change}`, own)
  if (!first) return null
  const lines: NonEmpty<Line> = [first, ...others]
  if (change === 'lift') {
    for (const line of lines) {
      if (withoutLine(worth.redLines, line.test) !== null) continue
      const all = worth.redLines.map(of => inWords(of.test))
      reading.report(inside.span, sayMoves.noSuchLine(party, inWords(line.test), all))
    }
  }
  return { kind: 'red-line', channel: 'terms', party, change, lines }
}

function inWords(test: Condition): string {
  return test.kind === 'in'
    ? `${test.issue}: ${test.options.join(' or ')}`
    : `${test.issue}: ${test.kind.replace('-', ' ')} ${test.limit}`
}
