import type { Drift, Drive, Walk } from '@parley/model'
import * as say from '../../messages.ts'
import { fieldsOf, idEntries, mapAt, proseAt } from '../fields.ts'
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
    if (address.place.domain !== 'chance') {
      reading.report(keySpan, sayTime.chanceOnly(address.path, 'a walk'))
      return []
    }
    const field = fieldsOf(reading, block, ['positions', 'at', 'win', 'battles_per_step'])
    const whole = (name: string, least: number, shown: string): number | null => {
      const node = field(name)
      if (node) return wholeAt(time, node, name, least)
      reading.report(keySpan, say.missingKey(`walks.${key}`, name, shown))
      return null
    }
    const positions = whole('positions', 2, 'positions: 10')
    const at = whole('at', 0, 'at: 5')
    const win = field('win')
    if (!win) reading.report(keySpan, say.missingKey(`walks.${key}`, 'win', 'win: 50%'))
    if (positions === null || at === null || !win) return []
    if (at > positions) {
      reading.report(field('at')!.span, sayTime.walkPosition(String(at), positions))
      return []
    }
    const battles = field('battles_per_step')
    return [
      {
        about: address.path,
        positions,
        at,
        win: inputAt(time, win, `walks.${address.path}.win`, placeOf('chance')),
        battlesPerStep: (battles ? wholeAt(time, battles, 'battles_per_step', 1) : 1) ?? 1,
      },
    ]
  })
}
