import type { Future, FutureId, Learning, Override, SeriesId, TimedEvent } from '@parley/model'
import * as say from '../../messages.ts'
import { centralOf } from '../centralOf.ts'
import {
  attributionKeys,
  checkId,
  fieldsOf,
  idEntries,
  mapAt,
  proseAt,
  sectionMap,
  spoken,
} from '../fields.ts'
import { placeOf } from '../place.ts'
import { type Entry, isEmpty, type Node } from '../tree.ts'
import { dateAt } from './readFrame.ts'
import { readDrifts } from './readMovers.ts'
import { addressAt, inputAt, numberPlace, type TimeReading } from './TimeReading.ts'
import * as sayTime from './timeMessages.ts'

const example = 'scenarios: {kyiv-keeps-winning: {series: {territory: -600 to -200}}}'

/** What scenarios may speak of beside inputs and series. */
type Known = Readonly<{ learning: readonly Learning[]; events: readonly TimedEvent[] }>

/** Reads `scenarios`: named futures [T7]. */
export function readScenarios(time: TimeReading, known: Known): readonly Future[] {
  const { reading } = time
  const map = sectionMap(reading, 'scenarios', example)
  if (!map) return []
  return idEntries(map).flatMap(each => readOne(time, known, each) ?? [])
}

function readOne(time: TimeReading, known: Known, { key, keySpan, value }: Entry): Future | null {
  const { reading } = time
  if (!checkId(reading, key, keySpan, 'school')) return null
  reading.spans.set(`scenarios.${key}`, keySpan)
  const map = mapAt(reading, value, `scenarios.${key}`, example)
  if (!map) return null
  const says = ['series', 'evidence', 'events', 'drift', 'set'] as const
  const field = fieldsOf(reading, map, ['name', ...says, ...attributionKeys])
  if (!says.some(part => field(part))) reading.report(keySpan, sayTime.scenarioEmpty(key))
  const block = (name: string): readonly Entry[] => {
    const node = field(name)
    const inner = node && !isEmpty(node) ? mapAt(reading, node, name, example) : null
    return inner ? idEntries(inner) : []
  }
  return {
    id: key as FutureId,
    name: proseAt(reading, field('name'), 'name') || spoken(key).replaceAll('-', ' '),
    why: proseAt(reading, field('why'), 'why'),
    series: block('series').flatMap(each => {
      const found = time.series.find(of => of.id === each.key)
      if (!found) {
        reading.report(
          each.keySpan,
          sayTime.unknownOf(
            'series',
            each.key,
            time.series.map(of => of.id),
          ),
        )
        return []
      }
      const path = `scenarios.${key}.series.${each.key}`
      return [
        {
          series: each.key as SeriesId,
          value: inputAt(time, each.value, path, numberPlace(found.unit)),
        },
      ]
    }),
    evidence: block('evidence').flatMap(each => readEvidence(time, known, key, each) ?? []),
    events: block('events').flatMap(each => {
      const found = known.events.find(of => of.id === each.key)
      if (!found) {
        reading.report(
          each.keySpan,
          sayTime.unknownOf(
            'event',
            each.key,
            known.events.map(of => of.id),
          ),
        )
        return []
      }
      if (each.value.kind === 'scalar' && each.value.text.trim() === 'never') {
        return [{ event: found.id, at: 'never' as const }]
      }
      const at = dateAt(reading, each.value, `events.${each.key}`)
      return at === null ? [] : [{ event: found.id, at }]
    }),
    drifts: readDrifts(time, field('drift'), `scenarios.${key}.drift`),
    overrides: block('set').flatMap(each => readOverride(time, key, each) ?? []),
  }
}

function readEvidence(
  time: TimeReading,
  known: Known,
  scenario: string,
  { key, keySpan, value }: Entry,
): Future['evidence'][number] | null {
  const { reading } = time
  const address = addressAt(time, key, keySpan)
  const map = mapAt(reading, value, `evidence.${key}`, 'evidence: {kyiv_retakes: {wins: 1, of: 2}}')
  if (!address || !map) return null
  if (!known.learning.some(of => of.about === address.path)) {
    reading.report(
      keySpan,
      sayTime.notLearned(
        address.path,
        known.learning.map(of => of.about),
      ),
    )
    return null
  }
  const field = fieldsOf(reading, map, ['wins', 'of'])
  const part = (name: 'wins' | 'of'): Node | null => {
    const node = field(name)
    if (!node) reading.report(keySpan, say.missingKey(`evidence.${key}`, name, 'wins: 1, of: 2'))
    return node ?? null
  }
  const wins = part('wins')
  const of = part('of')
  if (!wins || !of) return null
  const path = `scenarios.${scenario}.evidence.${address.path}`
  const found = {
    about: address.path,
    wins: inputAt(time, wins, `${path}.wins`, placeOf('cost')),
    of: inputAt(time, of, `${path}.of`, placeOf('cost')),
  }
  const won = centralOf(reading, found.wins)
  const all = centralOf(reading, found.of)
  if (won !== null && all !== null && won > all)
    reading.report(wins.span, sayTime.winsAboveAll(won, all))
  return found
}

function readOverride(
  time: TimeReading,
  scenario: string,
  { key, keySpan, value }: Entry,
): Override | null {
  if (/^worth\.[^.]+\.(ranking|red_lines)$/.test(key.trim())) {
    time.reading.report(keySpan, sayTime.futureStructure(key.trim()))
    return null
  }
  const address = addressAt(time, key, keySpan)
  if (!address) return null
  const path = `scenarios.${scenario}.set.${address.path}`
  return { kind: 'input', at: address.path, input: inputAt(time, value, path, address.place) }
}
