import type { Reading } from './Reading.ts'
import { readIncludes } from './readIncludes.ts'
import { readSourceList } from './readSourceList.ts'
import { entryAt } from './tree.ts'

/** Reads `sources` and the sources of what is included [F7]; the case's own come first and win. */
export function readSources(reading: Reading): void {
  const entry = entryAt(reading.root, 'sources')
  const own = entry ? readSourceList(reading, entry.value) : []
  reading.draft.sources = own
  for (const source of own) reading.sourceIds.add(source.id)
  const include = entryAt(reading.root, 'include')
  if (!include) return
  const all = [...own]
  for (const source of readIncludes(reading, include.value)) {
    if (reading.sourceIds.has(source.id)) continue
    reading.sourceIds.add(source.id)
    all.push(source)
  }
  reading.draft.sources = all
}
