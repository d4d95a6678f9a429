import type { PartyId, Ratification } from '@parley/model'
import { ratifiersCanJudge } from '../check/ratifiersCanJudge.ts'
import { votesReach } from '../check/votesReach.ts'
import * as say from '../messages.ts'
import { byId } from './byId.ts'
import { attributionKeys, fieldsOf, idEntries, mapAt, oneOrMore, sectionMap } from './fields.ts'
import { placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { impliedInput, readInput } from './readInput.ts'
import { partyAt, partyNamed } from './readParties.ts'
import type { Entry } from './tree.ts'

const example =
  'ratified_by: {ukraine: {needs: 60%, votes: {rada: 50%, public: 50%}, veto: [rada]}}'

/** Reads `ratified_by`: whose assent a signature needs [P3]. */
export function readRatification(reading: Reading): void {
  const map = sectionMap(reading, 'ratified_by', example)
  if (!map) return
  reading.draft.ratification = idEntries(map).flatMap(each => readOne(reading, each) ?? [])
}

function readOne(reading: Reading, { key, keySpan, value }: Entry): Ratification | null {
  const of = partyNamed(reading, key, keySpan)
  if (!of) return null
  const path = `ratified_by.${of}`
  reading.spans.set(path, keySpan)
  const role = byId(reading.draft.parties, of)!.role
  if (role !== 'decides') reading.report(keySpan, say.roleMismatch(of, role, ['decides']))
  const block = mapAt(reading, value, path, example)
  if (!block) return null
  const field = fieldsOf(reading, block, ['needs', 'votes', 'veto', ...attributionKeys])
  const around = readAttribution(reading, block, assumed)
  const share = placeOf('share')

  const votesNode = field('votes')
  const votesMap =
    votesNode && mapAt(reading, votesNode, 'votes', 'votes: {rada: 50%, public: 50%}')
  const inside = votesMap ? readAttribution(reading, votesMap, around) : around
  const votes: Ratification['votes'][number][] = []
  for (const vote of votesMap ? idEntries(votesMap, attributionKeys) : []) {
    const by = voterNamed(reading, vote.key, vote.keySpan)
    if (!by) continue
    const { input } = readInput(reading, vote.value, `${path}.votes.${by}`, share, inside)
    votes.push({ by, share: input })
  }
  const vetoNode = field('veto')
  const vetoes = (vetoNode ? oneOrMore(vetoNode) : []).flatMap(item => {
    const by = partyAt(reading, item, 'veto')
    return by && checkVoter(reading, by, item.span) ? [by] : []
  })
  const needsNode = field('needs')
  if (!votesNode && !vetoNode) {
    reading.report(keySpan, say.missingKey(path, 'votes', 'votes: {rada: 50%, public: 50%}'))
  } else if (votesNode && !needsNode) {
    reading.report(keySpan, say.missingKey(path, 'needs', 'needs: 60%'))
  } else if (needsNode && !votesNode) {
    reading.report(needsNode.span, say.needsWithoutVotes(of))
  }
  if (!needsNode) reading.spans.set(`${path}.needs`, keySpan)
  const needs = needsNode
    ? readInput(reading, needsNode, `${path}.needs`, share, around).input
    : impliedInput(0, '', around, false)
  const ratification = { of, needs, votes, vetoes: [...new Set(vetoes)] }
  votesReach(reading, ratification)
  ratifiersCanJudge(reading, ratification)
  return ratification
}

function voterNamed(reading: Reading, id: string, span: readonly [number, number]): PartyId | null {
  const by = partyNamed(reading, id, span)
  return by && checkVoter(reading, by, span) ? by : null
}

function checkVoter(reading: Reading, id: PartyId, span: readonly [number, number]): boolean {
  if (!reading.voters.has(id)) reading.voters.set(id, span)
  const { role } = byId(reading.draft.parties, id)!
  if (role === 'ratifies' || role === 'spoils') return true
  reading.report(span, say.roleMismatch(id, role, ['ratifies', 'spoils']))
  return false
}
