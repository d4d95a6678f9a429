import type { Citation } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import type { Node } from '../read/tree.ts'

/** [A3] What a source states, it states somewhere: at least one citation says where. */
export function locatorForStated(
  reading: Reading,
  from: Node,
  citations: readonly Citation[],
): void {
  if (citations.length === 0 || citations.some(citation => citation.at !== '')) return
  reading.report(from.span, say.missingLocator(citations[0]!.source))
}
