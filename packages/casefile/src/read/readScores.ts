import type {
  Attribution,
  InputPath,
  Issue,
  IssueId,
  OptionId,
  PartyId,
  ScoreEntry,
} from '@parley/model'
import { levelName } from '@parley/model'
import { readBack } from '../check/readBack.ts'
import * as say from '../messages.ts'
import { attributionKeys, idEntries, mapAt, shapeOf } from './fields.ts'
import { issueNamed } from './issueNamed.ts'
import { levelAt } from './levelAt.ts'
import { excuseYesNo, findOption, unknownOptionOf } from './optionNamed.ts'
import { type Place, placeOf, valuePoints } from './place.ts'
import { brokenInput, type Reading } from './Reading.ts'
import { rankScores } from './rankWeights.ts'
import { readAttribution } from './readAttribution.ts'
import { impliedInput, rankedInput, readInput } from './readInput.ts'
import { readRanked } from './readRanked.ts'
import { type Entry, entryAt, type MapNode, type Node } from './tree.ts'

/** Scores of one issue by option id or level, in the order written; options that were misnamed count as written. */
export type ScoresOfIssue = Readonly<{
  entries: ReadonlyMap<string, ScoreEntry>
  /** Options left without a score by a misspelt name, which says so itself. */
  orphans: ReadonlySet<string>
  /** Something about it was reported: what is missing may only have been misread. */
  isBroken: boolean
}>

const unread: ScoresOfIssue = { entries: new Map(), orphans: new Set(), isBroken: true }

/** How a form of worth writes its scores. */
type ScoreForm = Readonly<{
  key: 'scores' | 'points'
  party: PartyId
  place: Place
  /** Whether an option may be `silent` [W4, W5]. */
  takesSilent: boolean
  /** Whether the party copies scores it does not write from another. */
  isPartial: boolean
}>

const example = 'scores: {line: {feb23: 70, contact: 20 to 30, annexed: 0}}'

/** Reads `scores` on 0–100 [W3] or `points` in the party's own unit [W4]. */
export function readScores(
  reading: Reading,
  node: Node,
  form: ScoreForm,
  inherited: Attribution,
): Map<IssueId, ScoresOfIssue> {
  const scores = new Map<IssueId, ScoresOfIssue>()
  const map = mapAt(reading, node, form.key, example)
  if (!map) return scores
  const around = readAttribution(reading, map, inherited)
  for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
    const issue = issueNamed(reading, key, keySpan)
    if (!issue) continue
    const path = `worth.${form.party}.${form.key}.${key}`
    reading.spans.set(path, keySpan)
    if (value.kind !== 'map') {
      const text = `${key}: {${issue.options[0]?.id ?? '2000'}: 100, ...}`
      reading.report(
        value.span,
        say.notTheShape(`the ${form.key} of ${key}`, shapeOf(value), 'a map', text),
      )
      scores.set(issue.id, unread)
      continue
    }
    const own = readAttribution(reading, value, around)
    scores.set(
      issue.id,
      issue.scale.kind === 'numeric'
        ? readLevels(reading, issue, value, path, form, own)
        : readOptions(reading, issue, value, path, form, own),
    )
  }
  return scores
}

/** One score per option, or `ranks` with numbers beside them. */
function readOptions(
  reading: Reading,
  issue: Issue,
  map: MapNode,
  path: string,
  form: ScoreForm,
  around: Attribution,
): ScoresOfIssue {
  const entries = new Map<string, ScoreEntry>()
  const unknown: { text: string; span: readonly [number, number] }[] = []
  const optionAt = (text: string, span: readonly [number, number]): OptionId | null => {
    const option = findOption(issue, text)
    if (option === null) unknown.push({ text, span })
    else excuseYesNo(reading, text, span)
    return option
  }
  const ranks = entryAt(map, 'ranks')
  const tiers = ranks
    ? readRanked(reading, ranks.value, 'ranks', 'ranks: [none, staged, full]').map(tier =>
        tier.filter(({ text, span }) => optionAt(text, span) !== null),
      )
    : []
  const list = `${path}.${findOption(issue, tiers[0]?.[0]?.text ?? '')}` as InputPath
  for (const [i, score] of (tiers.length > 0 ? rankScores(tiers.length) : []).entries()) {
    for (const { text, span } of tiers[i]!) {
      const option = findOption(issue, text)!
      reading.spans.set(`${path}.${option}`, span)
      const written = `ranked ${i + 1} of ${tiers.length}`
      const of = { of: 'scores', centre: score, top: 100, list } as const
      entries.set(option, { kind: 'option', option, score: rankedInput(of, written, around) })
    }
  }
  for (const entry of idEntries(map, ['ranks', ...attributionKeys])) {
    const option = optionAt(entry.key, entry.keySpan)
    if (option !== null) entries.set(option, readScore(reading, entry, option, path, form, around))
  }
  readBack(reading, path, tiers, name => {
    const entry = entries.get(findOption(issue, name) ?? name)
    return entry?.kind === 'option' ? entry.score : undefined
  })
  const orphans = reportUnknown(reading, issue, unknown, entries, form)
  return { entries, orphans, isBroken: ranks !== undefined && tiers.length === 0 }
}

function readScore(
  reading: Reading,
  { value }: Entry,
  option: OptionId,
  path: string,
  form: ScoreForm,
  around: Attribution,
): ScoreEntry {
  if (value.kind === 'scalar' && value.text.trim().toLowerCase() === 'silent') {
    if (form.takesSilent) {
      reading.spans.set(`${path}.${option}`, value.span)
      return { kind: 'silent', option }
    }
    reading.report(value.span, say.silentMisplaced())
    return { kind: 'option', option, score: brokenInput(reading) }
  }
  const { input } = readInput(reading, value, `${path}.${option}`, form.place, around)
  return { kind: 'option', option, score: input }
}

/** Names that are no option, each with the option it leaves without a score when there is one. */
function reportUnknown(
  reading: Reading,
  issue: Issue,
  unknown: readonly Readonly<{ text: string; span: readonly [number, number] }>[],
  entries: ReadonlyMap<string, ScoreEntry>,
  form: ScoreForm,
): ReadonlySet<string> {
  const missing = form.isPartial
    ? []
    : issue.options.map(option => option.id).filter(id => !entries.has(id))
  for (const [i, { text, span }] of unknown.entries()) {
    const orphan = missing[i]
    reading.report(
      span,
      unknownOptionOf(
        reading,
        issue,
        text,
        orphan === undefined ? null : { option: orphan, party: form.party },
      ),
    )
  }
  return new Set(missing.slice(0, unknown.length))
}

/** Break points `{2000: 100, 5000: 0}`, or `{acceptable: 3500, practical_max: 2500}` [W3]. */
function readLevels(
  reading: Reading,
  issue: Issue,
  map: MapNode,
  path: string,
  form: ScoreForm,
  around: Attribution,
): ScoresOfIssue {
  const acceptable = entryAt(map, 'acceptable')
  const best = entryAt(map, 'practical_max')
  const others = idEntries(map, ['acceptable', 'practical_max', ...attributionKeys])
  if (acceptable || best) {
    if (!acceptable || !best || others.length > 0 || form.key === 'points') {
      reading.report(map.span, say.acceptableShape(issue.id, form.key === 'points'))
      return unread
    }
    return readAcceptable(reading, issue, acceptable.value, best.value, path, around)
  }
  const found: { at: number; entry: Entry }[] = []
  for (const entry of others) {
    const at = levelAt(reading, issue, entry.key, entry.keySpan)
    if (at === null) continue
    if (found.some(other => other.at === at))
      reading.report(entry.keySpan, say.rankedTwice(entry.key))
    else found.push({ at, entry })
  }
  found.sort((a, b) => a.at - b.at)
  const entries = found.map(({ at, entry }): [string, ScoreEntry] => {
    const name = levelName(issue, at)
    const { input } = readInput(reading, entry.value, `${path}.${name}`, form.place, around)
    return [name, { kind: 'at', at, score: input }]
  })
  return { entries: new Map(entries), orphans: new Set(), isBroken: found.length < others.length }
}

/** 0 at the acceptable minimum, 100 at the practical maximum, and below 0 on the far side of the minimum. */
function readAcceptable(
  reading: Reading,
  issue: Issue,
  acceptableNode: Node,
  bestNode: Node,
  path: string,
  around: Attribution,
): ScoresOfIssue {
  const numberAt = (
    node: Node,
    key: string,
  ): { at: number; around: Attribution; text: string } | null => {
    const inside = node.kind === 'map' ? entryAt(node, 'value')?.value : node
    if (inside?.kind !== 'scalar') {
      reading.report(node.span, say.notANumber(shapeOf(node), `${key} of ${issue.id}`))
      return null
    }
    reading.spans.set(`${path}.${key}`, inside.span)
    const at = levelAt(reading, issue, inside.text, inside.span)
    if (at === null) return null
    const own = node.kind === 'map' ? readAttribution(reading, node, around) : around
    return { at, around: own, text: inside.text.trim() }
  }
  const low = numberAt(acceptableNode, 'acceptable')
  const high = numberAt(bestNode, 'practical_max')
  if (!low || !high) return unread
  if (low.at === high.at) {
    reading.report(bestNode.span, say.acceptableEqual(issue.id, low.text))
    return unread
  }
  if (issue.scale.kind !== 'numeric') throw new Error(`readAcceptable: ${issue.id} has no levels`)
  const { from, to } = issue.scale
  const end = low.at > high.at ? to : from
  const isBeyond = low.at > high.at ? end > low.at : end < low.at
  const points: { at: number; score: number; text: string; around: Attribution; key: string }[] = [
    { at: low.at, score: 0, text: low.text, around: low.around, key: 'acceptable' },
    { at: high.at, score: 100, text: high.text, around: high.around, key: 'practical_max' },
  ]
  if (isBeyond) {
    const score = (100 * (end - low.at)) / (high.at - low.at)
    points.push({ at: end, score, text: '', around: low.around, key: 'acceptable' })
  }
  points.sort((a, b) => a.at - b.at)
  const entries = points.map(({ at, score, text, around: own, key }): [string, ScoreEntry] => {
    const name = levelName(issue, at)
    reading.spans.set(`${path}.${name}`, reading.spans.get(`${path}.${key}`)!)
    return [name, { kind: 'at', at, score: impliedInput(score, text, own, false) }]
  })
  return { entries: new Map(entries), orphans: new Set(), isBroken: false }
}

/** The place of scores on 0–100. */
export const scorePlace: Place = placeOf('score', valuePoints)
