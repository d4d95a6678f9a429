import type { EventId, PartyId, TimedEffect, TimedEvent } from '@parley/model'
import * as say from '../../messages.ts'
import { readEffect } from '../effects.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  nameAt,
  oneOrMore,
  proseAt,
  sectionMap,
  shapeOf,
  spoken,
} from '../fields.ts'
import { placeOf } from '../place.ts'
import { assumed } from '../Reading.ts'
import { readAttribution } from '../readAttribution.ts'
import { readNumber } from '../readNumber.ts'
import { partyNamed } from '../readParties.ts'
import { type Entry, isEmpty, type Node } from '../tree.ts'
import { dateAt } from './readFrame.ts'
import { inputAt, type TimeReading } from './TimeReading.ts'
import * as sayTime from './timeMessages.ts'

const example =
  'events: {mobilisation: {date: 2022-09-21, effects: {if_talks_fail.russia.fight_on.cost: {shift: 5 to 10}}}}'

/** Reads `events`: what happens at a date or with a chance in every step, and what it does [T6]. */
export function readEvents(time: TimeReading): readonly TimedEvent[] {
  const { reading } = time
  const map = sectionMap(reading, 'events', example)
  if (!map) return []
  return idEntries(map).flatMap(each => readOne(time, each) ?? [])
}

function readOne(time: TimeReading, { key, keySpan, value }: Entry): TimedEvent | null {
  const { reading } = time
  if (!checkId(reading, key, keySpan, 'quantity')) return null
  reading.spans.set(`events.${key}`, keySpan)
  const map = mapAt(reading, value, `events.${key}`, example)
  if (!map) return null
  const field = fieldsOf(reading, map, [
    'name',
    'date',
    'chance',
    'starts',
    'ends',
    'effects',
    'half_life',
    'known_to',
    ...attributionKeys,
  ])
  const attribution = readAttribution(reading, map, assumed)
  const date = dateAt(reading, field('date'), 'date')
  const chanceNode = field('chance')
  if (field('date') && chanceNode) reading.report(chanceNode.span, sayTime.whenTwice(key))
  if (!field('date') && !chanceNode) reading.report(keySpan, sayTime.whenMissing(key))
  const effects = readEffects(time, key, field('effects'))
  if (!field('effects')) reading.report(keySpan, sayTime.effectless(key))
  const halfLife = field('half_life')
  const when: TimedEvent['when'] | null =
    date !== null
      ? { kind: 'dated', date }
      : chanceNode
        ? {
            kind: 'hazard',
            chance: inputAt(time, chanceNode, `events.${key}.chance`, placeOf('chance')),
            from: dateAt(reading, field('starts'), 'starts'),
            until: dateAt(reading, field('ends'), 'ends'),
          }
        : null
  if (!when) return null
  return {
    id: key as EventId,
    name: proseAt(reading, field('name'), 'name') || spoken(key),
    when,
    effects,
    halfLife: halfLife ? halfLifeAt(time, halfLife) : null,
    knownTo: knownTo(time, field('known_to')),
    attribution,
  }
}

function halfLifeAt({ reading }: TimeReading, node: Node): number | null {
  const number = node.kind === 'scalar' ? readNumber(node.text.trim()) : null
  if (number && number.value > 0) return number.value
  reading.report(node.span, say.notANumber(shapeOf(node), 'half_life'))
  return null
}

function knownTo({ reading }: TimeReading, node: Node | undefined): readonly PartyId[] | null {
  if (!node) return null
  return oneOrMore(node).flatMap(item => {
    const named = nameAt(reading, item, 'known_to', 'known_to: [ukraine, us]')
    const party = named ? partyNamed(reading, named.text, named.span) : null
    return party ? [party] : []
  })
}

function readEffects(
  time: TimeReading,
  event: string,
  node: Node | undefined,
): readonly TimedEffect[] {
  if (!node || isEmpty(node)) return []
  const { reading } = time
  const map = mapAt(
    reading,
    node,
    'effects',
    '{if_talks_fail.russia.fight_on.cost: {shift: 5 to 10}}',
  )
  if (!map) return []
  return idEntries(map).flatMap(({ key, keySpan, value }) => {
    const found = readEffect(time, {
      on: key,
      onSpan: keySpan,
      value,
      more: [],
      around: assumed,
      pathOf: (on, change) => `events.${event}.effects.${on}.${change}`,
    })
    return found ? [found.effect] : []
  })
}
