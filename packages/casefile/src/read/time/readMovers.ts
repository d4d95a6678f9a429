import type { Drift, Drive, Learning, Walk } from '@parley/model'
import * as say from '../../messages.ts'
import { fieldsOf, idEntries, mapAt, nameAt, proseAt } from '../fields.ts'
import { placeOfChange } from '../inputPlaces.ts'
import { placeOf } from '../place.ts'
import { entryAt, isEmpty, type MapNode, type Node } from '../tree.ts'
import { addressAt, inputAt, numberPlace, type TimeReading, wholeAt } from './TimeReading.ts'
import * as sayTime from './timeMessages.ts'

function section(time: TimeReading, key: string, example: string): MapNode | null {
  const entry = entryAt(time.reading.root, key)
  return !entry || isEmpty(entry.value) ? null : mapAt(time.reading, entry.value, key, example)
}

/** Reads `drives`: inputs that follow a series [T4]. */
export function readDrives(time: TimeReading): readonly Drive[] {
  const example = 'drives: {if_talks_fail.russia.fight_on.cost: {series: losses, per_unit: 0.01}}'
  const map = section(time, 'drives', example)
  if (!map) return []
  const { reading, series } = time
  return idEntries(map).flatMap(({ key, keySpan, value }) => {
    const address = addressAt(time, key, keySpan)
    const block = mapAt(reading, value, `drives.${key}`, example)
    if (!address || !block) return []
    const field = fieldsOf(reading, block, ['series', 'per_unit'])
    const id = proseAt(reading, field('series'), 'series')
    const found = series.find(of => of.id === id)
    if (!found) {
      reading.report(
        field('series')?.span ?? keySpan,
        sayTime.unknownOf(
          'series',
          id,
          series.map(of => of.id),
        ),
      )
      return []
    }
    const perUnit = field('per_unit')
    if (!perUnit) {
      reading.report(keySpan, say.missingKey(`drives.${key}`, 'per_unit', 'per_unit: 0.01'))
      return []
    }
    return [
      {
        series: found.id,
        on: address.path,
        perUnit: inputAt(time, perUnit, `drives.${address.path}`, numberPlace()),
      },
    ]
  })
}

/** Reads `drift`, at the top or in a scenario: inputs that move by the step [T4]. */
export function readDrifts(
  time: TimeReading,
  node: Node | undefined,
  at: string,
): readonly Drift[] {
  if (!node || isEmpty(node)) return []
  const map = mapAt(time.reading, node, 'drift', 'drift: {if_talks_fail.russia.fight_on.cost: 0.5}')
  if (!map) return []
  return idEntries(map).flatMap(({ key, keySpan, value }) => {
    const address = addressAt(time, key, keySpan)
    if (!address) return []
    return [
      {
        on: address.path,
        perStep: inputAt(
          time,
          value,
          `${at}.${address.path}`,
          placeOfChange(address.place, 'shift'),
        ),
      },
    ]
  })
}

/** Reads `walks`: chances that are those of a random walk of fighting [T5]. */
export function readWalks(time: TimeReading): readonly Walk[] {
  const example = 'walks: {kyiv_wins_war: {positions: 10, at: 5, win: 55%, battles_per_step: 1}}'
  const map = section(time, 'walks', example)
  if (!map) return []
  const { reading } = time
  return idEntries(map).flatMap(({ key, keySpan, value }) => {
    const address = addressAt(time, key, keySpan)
    const block = mapAt(reading, value, `walks.${key}`, example)
    if (!address || !block) return []
    reading.spans.set(`walks.${address.path}`, keySpan)
    const isChance = address.place.domain === 'chance'
    if (!isChance && address.place.domain !== 'number') {
      reading.report(keySpan, sayTime.walkOf(address.path))
      return []
    }
    const field = fieldsOf(reading, block, [
      'positions',
      'at',
      'win',
      'battles_per_step',
      // What a chance comes to is told by battles with a chance of their own.
      ...(isChance ? [] : (['follows'] as const)),
    ])
    const whole = (name: string, least: number, shown: string): number | null => {
      const node = field(name)
      if (node) return wholeAt(time, node, name, least)
      reading.report(keySpan, say.missingKey(`walks.${key}`, name, shown))
      return null
    }
    const positions = whole('positions', 2, 'positions: 10')
    const at = isChance ? whole('at', 0, 'at: 5') : null
    if (!isChance && field('at'))
      reading.report(field('at')!.span, sayTime.walkStandsElsewhere(address.path))
    const moves = movesOf(time, address.path, isChance, key, keySpan, field)
    if (positions === null || (isChance && at === null) || !moves) return []
    if (at !== null && at > positions) {
      reading.report(field('at')!.span, sayTime.walkPosition(String(at), positions))
      return []
    }
    return [{ about: address.path, positions, at, moves }]
  })
}

/** What moves a walk: battles of its own, or evidence about what is learned. */
function movesOf(
  time: TimeReading,
  path: string,
  isChance: boolean,
  key: string,
  keySpan: readonly [number, number],
  field: ReturnType<typeof fieldsOf>,
): Walk['moves'] | null {
  const { reading } = time
  const win = field('win')
  const follows = isChance ? undefined : field('follows')
  if (win && follows) reading.report(follows.span, sayTime.walkMovedTwice(key))
  if (follows) {
    const named = nameAt(reading, follows, 'follows', 'follows: battle')
    const learned = named ? addressAt(time, named.text, named.span) : null
    if (!learned) return null
    return { kind: 'follows', learned: learned.path }
  }
  if (!win) {
    reading.report(keySpan, say.missingKey(`walks.${key}`, 'win', 'win: 50%'))
    return null
  }
  const battles = field('battles_per_step')
  return {
    kind: 'fights',
    win: inputAt(time, win, `walks.${path}.win`, placeOf('chance')),
    battlesPerStep: (battles ? wholeAt(time, battles, 'battles_per_step', 1) : 1) ?? 1,
  }
}

/** A walk that follows evidence needs some that is not its own battles [T5]. */
export function checkFollowed(
  { reading }: TimeReading,
  walks: readonly Walk[],
  learning: readonly Learning[],
): void {
  for (const { about, moves } of walks) {
    if (moves.kind !== 'follows') continue
    const span = reading.spans.get(`walks.${about}`)!
    const found = learning.find(of => of.about === moves.learned)
    if (!found)
      reading.report(
        span,
        sayTime.notLearned(
          moves.learned,
          learning.map(of => of.about),
        ),
      )
    else if (found.evidence?.kind === 'walk' && found.evidence.walk === about)
      reading.report(span, sayTime.walkFollowsItself(about, moves.learned))
  }
}
