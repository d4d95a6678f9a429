import { proposalForbidden } from '../check/proposalForbidden.ts'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import { shapeOf } from './fields.ts'
import type { Reading } from './Reading.ts'
import { readPicks } from './readDeals.ts'
import { entryAt, isEmpty } from './tree.ts'

/** Reads `present`: how things stand now, as a deal of `deals` or one pick on every issue [O5]. */
export function readPresent(reading: Reading): void {
  const entry = entryAt(reading.root, 'present')
  if (!entry || isEmpty(entry.value)) return
  const { keySpan, value } = entry
  reading.spans.set('present', keySpan)
  if (value.kind === 'map') {
    const picks = readPicks(reading, value, '"present"', 'present', keySpan)
    proposalForbidden(reading, picks, '"present"', keySpan)
    reading.draft.present = picks
    return
  }
  const { proposals } = reading.draft
  const proposal = value.kind === 'scalar' ? byId(proposals, value.text.trim()) : undefined
  if (proposal) reading.draft.present = proposal.picks
  else {
    const written = value.kind === 'scalar' ? value.text.trim() : shapeOf(value)
    const ids = proposals.map(of => of.id as string)
    reading.report(value.span, say.presentShape(written, ids))
  }
}
