import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { keptSections, topKeys } from '../read/sections.ts'
import { unknownKeys } from './unknownKeys.ts'

/** [F2] Top-level keys this version does not know, or knows and does not use. */
export function sectionsUsed(reading: Reading): void {
  unknownKeys(reading.report, reading.root, topKeys)
  for (const { key, keySpan } of reading.root.entries) {
    if (keptSections.includes(key)) reading.report(keySpan, say.sectionNotUsed(key))
  }
}
