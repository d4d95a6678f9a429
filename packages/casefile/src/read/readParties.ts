import type { Party, PartyId, Risk, Role } from '@parley/model'
import { someoneDecides } from '../check/someoneDecides.ts'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  nameAt,
  oneOrMore,
  proseAt,
  shapeOf,
  spoken,
} from './fields.ts'
import { placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { headSpan } from './readHead.ts'
import { readInput } from './readInput.ts'
import { type Entry, entryAt, isBare, isEmpty, type MapNode, type Node } from './tree.ts'

export const roles: readonly Role[] = ['decides', 'ratifies', 'shapes', 'spoils', 'affected']

const example = 'parties: {buyer: Buyer, seller: Seller}'

/** Reads `parties` [P1, P2] and `whose_interest` [H1]. */
export function readParties(reading: Reading): void {
  const entry = entryAt(reading.root, 'parties')
  if (!entry || isBare(entry.value)) {
    reading.report(headSpan(reading, 'parties'), say.missingKey('the case', 'parties', example))
  } else {
    const map = mapAt(reading, entry.value, 'parties', example)
    if (map) readAll(reading, map)
    someoneDecides(reading, entry.keySpan)
  }
  readInterest(reading)
}

function readAll(reading: Reading, map: MapNode): void {
  const entries = idEntries(map).filter(({ key, keySpan }) =>
    checkId(reading, key, keySpan, 'party'),
  )
  for (const { key, keySpan } of entries) reading.spans.set(`parties.${key}`, keySpan)
  reading.draft.parties = entries.map(entry => readParty(reading, entry))
  const outer = new Map(entries.map(entry => [entry.key, readInside(reading, entry)]))
  for (const { key, keySpan } of entries) {
    if (!leadsBack(outer, key)) continue
    reading.report(keySpan, say.insideItself(key))
    outer.set(key, null)
  }
  reading.draft.parties = reading.draft.parties.map(party => ({
    ...party,
    inside: outer.get(party.id) ?? null,
  }))
}

function leadsBack(outer: ReadonlyMap<string, PartyId | null>, start: string): boolean {
  let at = outer.get(start)
  for (let steps = 0; at && steps <= outer.size; steps++) {
    if (at === start) return true
    at = outer.get(at)
  }
  return false
}

function readParty(reading: Reading, { key, value }: Entry): Party {
  const id = key as PartyId
  const bare: Party = {
    id,
    name: spoken(key),
    role: 'decides',
    inside: null,
    risk: { attitude: 'neutral' },
    perspective: '',
  }
  if (isEmpty(value)) return bare
  if (value.kind === 'scalar')
    return { ...bare, name: proseAt(reading, value, 'name') || spoken(key) }
  const map = mapAt(reading, value, `party ${key}`, `${key}: {name: ..., role: decides}`)
  if (!map) return bare
  const field = fieldsOf(reading, map, [
    'name',
    'role',
    'inside',
    'risk',
    'perspective',
    ...attributionKeys,
  ])
  return {
    ...bare,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    role: readRole(reading, field('role')),
    risk: readRisk(reading, field('risk'), map, id),
    perspective: proseAt(reading, field('perspective'), 'perspective'),
  }
}

function readRole(reading: Reading, node: Node | undefined): Role {
  if (!node) return 'decides'
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  const role = roles.find(name => name === text)
  if (!role) reading.report(node.span, say.unknownChoice('role', text, roles))
  return role ?? 'decides'
}

/** `neutral`, `{averse: 0.02}` or `{acceptant: 0.02}` [P2]. */
function readRisk(reading: Reading, node: Node | undefined, party: MapNode, id: PartyId): Risk {
  const neutral: Risk = { attitude: 'neutral' }
  if (!node) return neutral
  if (node.kind === 'scalar') {
    if (node.text.trim() !== 'neutral') {
      reading.report(node.span, say.riskShape(shapeOf(node)))
    }
    return neutral
  }
  if (node.kind === 'list') {
    reading.report(node.span, say.riskShape(shapeOf(node)))
    return neutral
  }
  const field = fieldsOf(reading, node, ['averse', 'acceptant', ...attributionKeys])
  const averse = field('averse')
  const acceptant = field('acceptant')
  const coefficient = averse ?? acceptant
  if (!coefficient || (averse && acceptant)) {
    reading.report(node.span, say.riskShape(averse ? 'both' : 'neither'))
    return neutral
  }
  const around = readAttribution(reading, node, readAttribution(reading, party, assumed))
  const place = placeOf('cost')
  const { input } = readInput(reading, coefficient, `parties.${id}.risk`, place, around)
  return { attitude: averse ? 'averse' : 'acceptant', coefficient: input }
}

/** The party this one is a faction of. */
function readInside(reading: Reading, { value }: Entry): PartyId | null {
  const node = value.kind === 'map' ? entryAt(value, 'inside')?.value : undefined
  return node ? partyAt(reading, node, 'inside') : null
}

function readInterest(reading: Reading): void {
  const entry = entryAt(reading.root, 'whose_interest')
  if (!entry) return
  reading.spans.set('whose_interest', entry.value.span)
  const found = oneOrMore(entry.value).map(item => partyAt(reading, item, 'whose_interest'))
  reading.draft.whoseInterest = [...new Set(found.filter(id => id !== null))]
}

/** The id of a party that a value names; reports anything else and returns null. */
export function partyAt(reading: Reading, node: Node, key: string): PartyId | null {
  const named = nameAt(reading, node, key, `${key}: ${reading.draft.parties[0]?.id ?? 'seller'}`)
  return named && partyNamed(reading, named.text, named.span)
}

/** The id of a party of this case; reports an unknown one with the nearest name and returns null. */
export function partyNamed(
  reading: Reading,
  id: string,
  span: readonly [number, number],
): PartyId | null {
  const { parties } = reading.draft
  const party = byId(parties, id)
  if (party) return party.id
  if (parties.length > 0) {
    const ids = parties.map(entry => entry.id)
    reading.report(span, say.unknownParty(id, ids))
  }
  return null
}
