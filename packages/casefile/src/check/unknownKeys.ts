import * as say from '../messages.ts'
import type { Report } from '../read/report.ts'
import type { MapNode } from '../read/tree.ts'

/** [F2] Unknown keys are kept and warned about; `x-` keys are the user's own. */
export function unknownKeys(report: Report, map: MapNode, known: readonly string[]): void {
  for (const entry of map.entries) {
    if (known.includes(entry.key) || entry.key.startsWith('x-')) continue
    report(entry.keySpan, say.unknownKey(entry.key, known, isGlued(entry.key)))
  }
}

/** `{chance:60%}` is one key to YAML: a value needs a space after its colon. */
function isGlued(key: string): boolean {
  return /^[a-z_]+:\S/.test(key)
}
