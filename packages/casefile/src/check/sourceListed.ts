import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [A4] A cited source stands under `sources`. False when it does not. */
export function sourceListed(reading: Reading, id: string, span: Span): boolean {
  if (reading.sourceIds.has(id)) return true
  reading.report(span, say.unknownSource(id, [...reading.sourceIds]))
  return false
}
