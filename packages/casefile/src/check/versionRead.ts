import * as say from '../messages.ts'
import { currentVersion } from '../migrate/version.ts'
import { shapeOf } from '../read/fields.ts'
import type { Reading } from '../read/Reading.ts'
import { headSpan } from '../read/readHead.ts'
import { entryAt } from '../read/tree.ts'

/** [F1, F8] The file says it is a case, of a version this reader knows. False when reading on would guess. */
export function versionRead(reading: Reading): boolean {
  const entry = entryAt(reading.root, 'parley')
  if (!entry) {
    reading.report(headSpan(reading, 'parley'), say.missingVersion(currentVersion))
    return true
  }
  const { value } = entry
  const version = value.kind === 'scalar' ? value.value : null
  if (version === currentVersion || String(version) === String(currentVersion)) return true
  reading.report(value.span, say.unknownVersion(shapeOf(value), currentVersion))
  return false
}
