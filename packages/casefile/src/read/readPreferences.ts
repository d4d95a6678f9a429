import type { Clause, Condition, Oversight, Preference, Statement } from '@parley/model'
import { everyDealPlaced } from '../check/everyDealPlaced.ts'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import { attributionKeys, fieldsOf, idEntries, sectionMap, shapeOf } from './fields.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readConditions } from './readConditions.ts'
import { partyNamed } from './readParties.ts'
import { entryAt, type Node } from './tree.ts'

const example = 'prefers: {syria: [peace, {not: {attack: yes}}, {release: yes}]}'

/** The word for whatever a list of whole deals leaves out, at its end [O4]. */
const OTHERS = 'others'

/** Reads `prefers`: what each party prefers, as statements in order of importance [O3, O4]. */
export function readPreferences(reading: Reading): void {
  const map = sectionMap(reading, 'prefers', example)
  if (!map) return
  const around = readAttribution(reading, map, assumed)
  const preferences: Preference[] = []
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    const party = partyNamed(reading, key, keySpan)
    if (!party) continue
    reading.spans.set(`prefers.${party}`, keySpan)
    const long = value.kind === 'map' ? value : null
    const order = long ? fieldsOf(reading, long, ['order', ...attributionKeys])('order') : value
    const attribution = long ? readAttribution(reading, long, around) : around
    if (order?.kind !== 'list' || order.items.length === 0) {
      reading.report((order ?? value).span, say.prefersShape(party, shapeOf(order ?? value)))
      continue
    }
    const statements = readStatements(reading, order.items, party, true)
    if (statements) preferences.push({ party, statements, attribution })
  }
  reading.draft.preferences = preferences
}

/** Reads `overlooks`: states that a party does not see as possible [O8]. */
export function readOversights(reading: Reading): void {
  const map = sectionMap(reading, 'overlooks', 'overlooks: {syria: [{release: yes}]}')
  if (!map) return
  const around = readAttribution(reading, map, assumed)
  const oversights: Oversight[] = []
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    const party = partyNamed(reading, key, keySpan)
    if (!party) continue
    const long = value.kind === 'map' ? value : null
    const states = long ? fieldsOf(reading, long, ['states', ...attributionKeys])('states') : value
    const attribution = long ? readAttribution(reading, long, around) : around
    if (states?.kind !== 'list' || states.items.length === 0) {
      reading.report((states ?? value).span, say.overlooksShape(party, shapeOf(states ?? value)))
      continue
    }
    if (!reading.draft.issues.some(issue => issue.heldBy === party)) {
      reading.report(keySpan, say.overlooksNothing(party))
      continue
    }
    const statements = readStatements(reading, states.items, party, false)
    if (statements) oversights.push({ party, statements, attribution })
  }
  if (oversights.length > 0) reading.draft.oversights = oversights
}

/** Null when one could not be read, which was reported: without it the others would say something else. */
function readStatements(
  reading: Reading,
  items: readonly Node[],
  party: string,
  isOrder: boolean,
): readonly Statement[] | null {
  const statements: Statement[] = []
  let isWhole = true
  let saysOthers = false
  for (const [i, item] of items.entries()) {
    if (isOrder && isOthers(reading, item)) {
      saysOthers = true
      if (i < items.length - 1) reading.report(item.span, say.othersNotLast(party))
      continue
    }
    const clauses = (item.kind === 'list' ? item.items : [item]).map(each =>
      readClause(reading, each),
    )
    const [first, ...rest] = clauses.filter(clause => clause !== null)
    if (first) statements.push([first, ...rest])
    if (!first || rest.length + 1 < clauses.length) isWhole = false
  }
  if (!isWhole) return null
  if (isOrder && !saysOthers) everyDealPlaced(reading, party, statements)
  return statements
}

function isOthers(reading: Reading, node: Node): boolean {
  return (
    node.kind === 'scalar' && node.text.trim() === OTHERS && !byId(reading.draft.proposals, OTHERS)
  )
}

/** A deal by its id, `{line: contact}`, `{not: {...}}`, or `{if: {...}, then: {...}}`. */
function readClause(reading: Reading, node: Node): Clause | null {
  if (node.kind === 'scalar' && node.value !== null)
    return dealNamed(reading, node.text.trim(), node)
  if (node.kind !== 'map' || node.entries.length === 0) {
    reading.report(node.span, say.statementShape(shapeOf(node)))
    return null
  }
  const own = (key: string): Node | undefined =>
    byId(reading.draft.issues, key) ? undefined : entryAt(node, key)?.value
  const not = own('not')
  const when = own('if')
  const then = own('then')
  if (!not && !when && !then) {
    const conditions = readConditions(reading, node)
    return conditions && { kind: 'all', conditions }
  }
  if (not ? when || then || node.entries.length > 1 : !when || !then || node.entries.length > 2) {
    reading.report(node.span, say.statementShape('a map'))
    return null
  }
  if (not) {
    const conditions = conditionsAt(reading, not)
    return conditions && { kind: 'not', conditions }
  }
  const [before, after] = [conditionsAt(reading, when!), conditionsAt(reading, then!)]
  // biome-ignore lint/suspicious/noThenProperty: the model's own key; a clause is never awaited
  return before && after && { kind: 'if', when: before, then: after }
}

function conditionsAt(reading: Reading, node: Node): readonly Condition[] | null {
  if (node.kind === 'map' && node.entries.length > 0) return readConditions(reading, node)
  reading.report(node.span, say.conditionsShape(shapeOf(node)))
  return null
}

function dealNamed(reading: Reading, id: string, { span }: Node): Clause | null {
  const { proposals } = reading.draft
  const proposal = byId(proposals, id)
  if (!proposal) {
    reading.report(
      span,
      say.unknownPreferred(
        id,
        proposals.map(of => of.id),
      ),
    )
    return null
  }
  const conditions = proposal.picks.map(
    ({ issue, option }): Condition => ({ issue, kind: 'in', options: [option as never] }),
  )
  return { kind: 'all', conditions }
}
