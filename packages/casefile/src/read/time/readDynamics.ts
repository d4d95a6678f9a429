import type { Dynamics, Ripeness } from '@parley/model'
import { attributionKeys, fieldsOf, idEntries, mapAt } from '../fields.ts'
import { placeOf } from '../place.ts'
import type { Reading } from '../Reading.ts'
import { partyNamed } from '../readParties.ts'
import { entryAt, isEmpty } from '../tree.ts'
import { readEvents } from './readEvents.ts'
import { readFrame } from './readFrame.ts'
import { readLearning } from './readLearning.ts'
import { checkFollowed, readDrifts, readDrives, readWalks } from './readMovers.ts'
import { readScenarios } from './readScenarios.ts'
import { readSeries } from './readSeries.ts'
import { readSignposts } from './readSignposts.ts'
import { inputAt, type TimeReading, targetsOf } from './TimeReading.ts'
import { timeKeys } from './timeKeys.ts'
import * as sayTime from './timeMessages.ts'

/** Reads everything about time [T1–T9]; a file without any of it has no dynamics. */
export function readDynamics(reading: Reading): void {
  const { root } = reading
  const written = timeKeys.filter(key => {
    const entry = entryAt(root, key)
    return entry !== undefined && !isEmpty(entry.value)
  })
  if (written.length === 0) return
  if (!entryAt(root, 'time')) {
    const first = written[0]!
    reading.report(entryAt(root, first)!.keySpan, sayTime.timeMissing(first))
  }
  const frame = readFrame(reading)
  const series = readSeries(reading, frame)
  const time: TimeReading = { ...targetsOf(reading), series }
  const walks = readWalks(time)
  const learning = readLearning(time, walks)
  checkFollowed(time, walks, learning)
  const drives = readDrives(time)
  const drifts = readDrifts(time, entryAt(root, 'drift')?.value, 'drift')
  const events = readEvents(time)
  const futures = readScenarios(time, { learning, events })
  const signposts = readSignposts(time, futures)
  const ripeness = readRipeness(time)
  // Steps that cannot be read have been reported; what happens in them has its addresses all the same.
  const dynamics: Dynamics = {
    step: frame?.step ?? 'month',
    from: frame?.from ?? reading.draft.asOf,
    steps: frame?.steps ?? 1,
    series,
    learning,
    drives,
    drifts,
    walks,
    events,
    futures,
    signposts,
    ripeness,
  }
  reading.draft.dynamics = dynamics
}

/** Reads `ripeness: {russia: {cost_above: 15}}` [T9]. */
function readRipeness(time: TimeReading): Ripeness {
  const { reading } = time
  const entry = entryAt(reading.root, 'ripeness')
  const example = 'ripeness: {russia: {cost_above: 15}}'
  const map =
    entry && !isEmpty(entry.value) ? mapAt(reading, entry.value, 'ripeness', example) : null
  if (!map) return { costAbove: [] }
  return {
    costAbove: idEntries(map).flatMap(({ key, keySpan, value }) => {
      const party = partyNamed(reading, key, keySpan)
      const block = mapAt(reading, value, `ripeness.${key}`, example)
      const node = block
        ? fieldsOf(reading, block, ['cost_above', ...attributionKeys])('cost_above')
        : undefined
      return party && node
        ? [{ party, cost: inputAt(time, node, `ripeness.${party}.cost_above`, placeOf('cost')) }]
        : []
    }),
  }
}
