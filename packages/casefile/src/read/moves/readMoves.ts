import type { Attribution, Move, MoveId, MoveKind, PartyId } from '@parley/model'
import type { Span } from '../../diagnostic.ts'
import * as say from '../../messages.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  flagAt,
  idEntries,
  mapAt,
  nameAt,
  oneOrMore,
  proseAt,
  sectionMap,
  spoken,
} from '../fields.ts'
import { placeOf } from '../place.ts'
import { assumed, type Reading } from '../Reading.ts'
import { readAttribution } from '../readAttribution.ts'
import { impliedInput, readInput } from '../readInput.ts'
import { partyNamed } from '../readParties.ts'
import { type Targets, targetsOf } from '../time/TimeReading.ts'
import { type Entry, isEmpty, type Node } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'
import { type MoveFound, movesFit } from './movesFit.ts'
import { readLag } from './readLag.ts'
import { readMoveCosts } from './readMoveCosts.ts'
import { readMoveEffects } from './readMoveEffects.ts'

const example =
  'moves: {aid: {by: us, cost: 2 to 4, chance: likely, effects: {kyiv_retakes: {shift: 5% to 15%}}}}'
const kinds: readonly MoveKind[] = ['setup', 'design', 'tactics']

/** Reads `moves` and `move_costs`: what somebody could do, what it does, and what it takes [M1–M9]. */
export function readMoves(reading: Reading): void {
  reading.draft.moveCosts = readMoveCosts(reading)
  const map = sectionMap(reading, 'moves', example)
  if (!map) return
  const targets = targetsOf(reading)
  const entries = idEntries(map)
  const ids = entries.map(({ key }) => key)
  const found = entries.flatMap(each => readOne(targets, ids, each) ?? [])
  reading.draft.moves = found.flatMap(({ whole }) => whole ?? [])
  movesFit(reading, found)
}

function readOne(
  targets: Targets,
  ids: readonly string[],
  { key, keySpan, value }: Entry,
): MoveFound | null {
  const { reading } = targets
  if (!checkId(reading, key, keySpan, 'move')) return null
  const at = `moves.${key}`
  reading.spans.set(at, keySpan)
  const map = mapAt(reading, value, at, example)
  if (!map) return null
  const field = fieldsOf(reading, map, [
    'name',
    'by',
    'kind',
    'consent',
    'cost',
    'chance',
    'lag',
    'reversible',
    'needs',
    'excludes',
    'effects',
    ...attributionKeys,
  ])
  const attribution = readAttribution(reading, map, assumed)
  const by = readActor(reading, key, keySpan, field('by'))
  const effects = readMoveEffects(targets, key, keySpan, field('effects'), attribution)
  const cost = field('cost')
  const reversible = field('reversible')
  const move: Omit<Move, 'by' | 'effects'> = {
    id: key as MoveId,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    kind: readKind(reading, field('kind')),
    consent: partiesAt(reading, field('consent')).filter(party => party !== by),
    cost: cost
      ? readInput(reading, cost, `${at}.cost`, costPlace(reading), attribution).input
      : null,
    chance: readChance(reading, at, keySpan, field('chance'), attribution),
    lag: readLag(reading, at, field('lag'), attribution),
    isReversible: reversible ? flagAt(reading, reversible, 'reversible') : null,
    needs: movesAt(reading, field('needs'), 'needs', at, ids),
    excludes: movesAt(reading, field('excludes'), 'excludes', at, ids),
    attribution,
  }
  const [first, ...others] = effects
  const whole = by && first ? { ...move, by, effects: [first, ...others] as const } : null
  return { ...move, by, whole }
}

/** Costs are in the file's one unit of cost [M4]. */
function costPlace(reading: Reading): ReturnType<typeof placeOf> {
  return placeOf('cost', reading.draft.moveCosts?.unit ?? '')
}

function readActor(
  reading: Reading,
  move: string,
  keySpan: Span,
  node: Node | undefined,
): PartyId | null {
  if (!node || isEmpty(node)) {
    const parties = reading.draft.parties.map(of => of.id)
    reading.report(keySpan, sayMoves.actorless(move, parties))
    return null
  }
  const named = nameAt(reading, node, 'by', 'by: us')
  return named && partyNamed(reading, named.text, named.span)
}

function readKind(reading: Reading, node: Node | undefined): MoveKind | null {
  if (!node || isEmpty(node)) return null
  const text = proseAt(reading, node, 'kind')
  const known = kinds.find(kind => kind === text)
  if (!known) reading.report(node.span, say.unknownChoice('kind', text, kinds))
  return known ?? null
}

/** The chance that it works; a placeholder of certainty when the file gives none [M2]. */
function readChance(
  reading: Reading,
  at: string,
  keySpan: Span,
  node: Node | undefined,
  around: Attribution,
): Move['chance'] {
  if (node) return readInput(reading, node, `${at}.chance`, placeOf('chance'), around).input
  reading.spans.set(`${at}.chance`, keySpan)
  return impliedInput(1, '', around, true)
}

function partiesAt(reading: Reading, node: Node | undefined): readonly PartyId[] {
  if (!node) return []
  const found = oneOrMore(node).flatMap(item => {
    const named = nameAt(reading, item, 'consent', 'consent: [ukraine, us]')
    const party = named ? partyNamed(reading, named.text, named.span) : null
    return party ? [party] : []
  })
  return [...new Set(found)]
}

/** Ids of moves; where each stands goes to `spans`, for what is said about how they fit [M3]. */
function movesAt(
  reading: Reading,
  node: Node | undefined,
  key: 'needs' | 'excludes',
  at: string,
  ids: readonly string[],
): readonly MoveId[] {
  if (!node) return []
  const found = oneOrMore(node).flatMap(item => {
    const named = nameAt(reading, item, key, `${key}: [${ids[0] ?? 'aid'}]`)
    if (!named) return []
    if (!ids.includes(named.text)) {
      reading.report(named.span, sayMoves.unknownMove(named.text, ids))
      return []
    }
    reading.spans.set(`${at}.${key}.${named.text}`, named.span)
    return [named.text as MoveId]
  })
  return [...new Set(found)]
}
