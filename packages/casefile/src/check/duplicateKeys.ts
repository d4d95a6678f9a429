import * as say from '../messages.ts'
import type { Report } from '../read/report.ts'
import type { Entry } from '../read/tree.ts'

/** [F2] A key stands once in a map. Returns the entries without the later ones. */
export function duplicateKeys(entries: readonly Entry[], report: Report): readonly Entry[] {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const earlier = first.get(entry.key)
    if (!earlier) first.set(entry.key, entry)
    else {
      report(entry.keySpan, say.duplicateKey(entry.key), [
        { span: earlier.keySpan, message: say.firstOne(entry.key) },
      ])
    }
  }
  return first.size === entries.length ? entries : [...first.values()]
}
