import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { entryAt, isEmpty } from '../read/tree.ts'

/** [H2] A file with ranges says what chance they hold. Reported at the first range. */
export function rangesStated(reading: Reading): void {
  const stated = entryAt(reading.root, 'ranges')
  if (stated && !isEmpty(stated.value)) return
  const [first, ...others] = [...reading.rangesAt].sort((a, b) => a[0] - b[0])
  if (first) reading.report(first, say.missingRanges(others.length + 1))
}
