import { attributionKeys, fieldsOf, mapAt, proseAt } from './fields.ts'
import type { Reading } from './Reading.ts'
import { readCitations } from './readAttribution.ts'
import { entryAt, isEmpty } from './tree.ts'

/** Reads `baseline`: who the file itself speaks for [H3]. */
export function readBaseline(reading: Reading): void {
  const entry = entryAt(reading.root, 'baseline')
  if (!entry || isEmpty(entry.value)) return
  reading.spans.set('baseline', entry.keySpan)
  const map = mapAt(
    reading,
    entry.value,
    'baseline',
    'baseline: {name: The authors, by: Sebenius & Singh}',
  )
  if (!map) return
  const field = fieldsOf(reading, map, ['name', 'by', ...attributionKeys])
  const from = field('from')
  reading.draft.baseline = {
    name: proseAt(reading, field('name'), 'name') || 'baseline',
    by: proseAt(reading, field('by'), 'by'),
    from: from ? readCitations(reading, from).citations : [],
  }
}
