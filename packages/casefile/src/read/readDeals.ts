import type { Proposal, ProposalId } from '@parley/model'
import { proposalForbidden } from '../check/proposalForbidden.ts'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import {
  attributionKeys,
  checkId,
  idEntries,
  mapAt,
  proseAt,
  sectionMap,
  shapeOf,
  spoken,
} from './fields.ts'
import { issueNamed } from './issueNamed.ts'
import { levelAt } from './levelAt.ts'
import { optionNamed } from './optionNamed.ts'
import type { Reading } from './Reading.ts'
import { readCitations } from './readAttribution.ts'
import { type Entry, entryAt, type MapNode } from './tree.ts'

const example = 'deals: {istanbul: {name: Istanbul communiqué, line: feb23, alignment: neutral}}'

/** Reads `deals`: named proposals, one pick on every issue [I6]. */
export function readDeals(reading: Reading): void {
  const map = sectionMap(reading, 'deals', example)
  if (!map) return
  const proposals: Proposal[] = []
  for (const each of idEntries(map)) {
    if (!checkId(reading, each.key, each.keySpan, 'deal')) continue
    reading.spans.set(`deals.${each.key}`, each.keySpan)
    const proposal = readProposal(reading, each)
    if (proposal) proposals.push(proposal)
  }
  reading.draft.proposals = proposals
}

function readProposal(reading: Reading, { key, keySpan, value }: Entry): Proposal | null {
  const map = mapAt(reading, value, `deal ${key}`, example)
  if (!map) return null
  const from = entryAt(map, 'from')
  const picks = readPicks(reading, map, `proposal "${key}"`, `deals.${key}`, keySpan)
  const why = entryAt(map, 'why')
  if (why) proseAt(reading, why.value, 'why')
  const proposal: Proposal = {
    id: key as ProposalId,
    name: proseAt(reading, entryAt(map, 'name')?.value, 'name') || spoken(key),
    picks,
    from: from ? readCitations(reading, from.value).citations : [],
  }
  proposalForbidden(reading, picks, `proposal "${key}"`, keySpan)
  return proposal
}

/** One pick on every issue, from a map of them; what lacks or is unknown is reported. */
export function readPicks(
  reading: Reading,
  map: MapNode,
  what: string,
  place: string,
  span: Span,
): Proposal['picks'] {
  const picks: Proposal['picks'][number][] = []
  const tried = new Set<string>()
  for (const pick of idEntries(map, ['name', ...attributionKeys])) {
    const issue = issueNamed(reading, pick.key, pick.keySpan)
    if (!issue) continue
    tried.add(issue.id)
    const { value: node } = pick
    const path = `${place}.${issue.id}`
    reading.spans.set(path, node.span)
    if (node.kind !== 'scalar' || node.value === null) {
      reading.report(node.span, say.pickShape(issue.id, shapeOf(node)))
      continue
    }
    const text = node.text.trim()
    const { scale } = issue
    if (scale.kind === 'numeric' && scale.step === null) {
      const level = levelAt(reading, issue, text, node.span)
      if (level === null) continue
      if (level < scale.from || level > scale.to) {
        reading.report(node.span, say.pickOutside(issue.id, text))
        continue
      }
      picks.push({ issue: issue.id, option: text, level })
      continue
    }
    const option = optionNamed(reading, issue, text, node.span)
    if (option === null) continue
    const level = issue.options.find(entry => entry.id === option)!.level
    picks.push({ issue: issue.id, option, level })
  }
  const missing = reading.draft.issues.filter(issue => !tried.has(issue.id))
  if (missing.length > 0) {
    reading.report(
      span,
      say.missingPick(
        what,
        missing.map(issue => issue.id),
      ),
    )
  }
  return picks
}
