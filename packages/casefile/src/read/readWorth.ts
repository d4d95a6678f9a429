import type {
  Attribution,
  Input,
  InteractionId,
  IssueId,
  IssueScores,
  Line,
  NonEmpty,
  PartyId,
  PartyWorth,
  RankedOutcome,
  ValueModel,
} from '@parley/model'
import { allSilent } from '../check/allSilent.ts'
import { scoresPresent } from '../check/scoresPresent.ts'
import { weightsPresent } from '../check/weightsPresent.ts'
import * as say from '../messages.ts'
import { attributionKeys, checkId, fieldsOf, idEntries, mapAt, shapeOf } from './fields.ts'
import { copySpans, likeOrder, pathsByParty } from './likeOrder.ts'
import { unitOfParty } from './partyUnit.ts'
import { placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readConditions, readLines } from './readConditions.ts'
import { impliedInput, readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'
import { readRanking } from './readRanking.ts'
import { readScores, type ScoresOfIssue, scorePlace } from './readScores.ts'
import { readWeights } from './readWeights.ts'
import { entryAt, isEmpty, type MapNode, type Node } from './tree.ts'

const example = 'worth: {seller: {weights: {price: 100}, scores: {price: {2000: 0, 5000: 100}}}}'

export type WorthForm = ValueModel['kind']

/** What a party's block says, before what it is `like` fills the gaps [W1]. */
export type WorthParts = Readonly<{
  form: WorthForm | null
  weights: ReadonlyMap<IssueId, Input>
  scores: ReadonlyMap<IssueId, ScoresOfIssue>
  tiers: readonly NonEmpty<RankedOutcome>[]
  together: ReadonlyMap<InteractionId, PartyWorth['together'][number]>
  redLines: readonly Line[]
  bottomLines: readonly Line[]
  statedPositions: readonly Line[]
}>

const keys = [
  'like',
  'weights',
  'scores',
  'points',
  'combine',
  'ranking',
  'unit',
  'together',
  'red_lines',
  'bottom_line',
  'stated_position',
  ...attributionKeys,
] as const

/** Reads `worth` [W1–W8]. */
export function readWorth(reading: Reading): void {
  const entry = entryAt(reading.root, 'worth')
  if (!entry || isEmpty(entry.value)) return
  const map = mapAt(reading, entry.value, 'worth', example)
  if (!map) return
  const blocks: { party: PartyId; block: MapNode }[] = []
  for (const { key, keySpan, value } of idEntries(map)) {
    const party = partyNamed(reading, key, keySpan)
    if (!party) continue
    reading.spans.set(`worth.${party}`, keySpan)
    const block = mapAt(reading, value, `worth.${party}`, example)
    if (block) blocks.push({ party, block })
  }
  const parts = new Map<PartyId, WorthParts>()
  for (const { party, block } of blocks) {
    parts.set(party, readParts(reading, party, block, entryAt(block, 'like') !== undefined))
  }
  const order = likeOrder(reading, 'worth', blocks)
  const paths = pathsByParty(reading, 'worth')
  for (const copying of order) {
    const copied = copying.like === null ? undefined : parts.get(copying.like)
    if (!copied) continue
    copySpans(reading, 'worth', paths, copying)
    parts.set(copying.party, merged(copied, parts.get(copying.party)!))
  }
  reading.draft.worth = blocks.flatMap(
    ({ party, block }) =>
      finish(reading, party, parts.get(party)!, entryAt(block, 'like') !== undefined) ?? [],
  )
}

function readParts(
  reading: Reading,
  party: PartyId,
  block: MapNode,
  isPartial: boolean,
): WorthParts {
  const path = `worth.${party}`
  const field = fieldsOf(reading, block, keys)
  const around = readAttribution(reading, block, assumed)
  for (const key of ['weights', 'scores', 'points', 'combine', 'ranking'] as const) {
    const entry = entryAt(block, key)
    if (entry) reading.spans.set(`${path}.${key}`, entry.keySpan)
  }
  const form = formOf(reading, block, field)
  const unit = unitOfParty(reading, party)
  const weights = field('weights')
  const scores = field('scores')
  const points = field('points')
  const ranking = field('ranking')
  const lines = (key: string): readonly Line[] => {
    const node = field(key)
    const map = node && mapAt(reading, node, key, `${key}: {line: [annexed], price: above 4500}`)
    return map ? readLines(reading, map, `${path}.${key}`, around) : []
  }
  const hasPoints = form === 'points' && points !== undefined
  const written = hasPoints ? points : form === 'points' ? undefined : scores
  return {
    form,
    weights: weights ? readWeights(reading, weights, `${path}.weights`, around) : new Map(),
    scores: written
      ? readScores(
          reading,
          written,
          hasPoints
            ? { key: 'points', party, place: placeOf('points', unit), takesSilent: true, isPartial }
            : {
                key: 'scores',
                party,
                place: scorePlace,
                takesSilent: form === 'mean-of-included' || (form === null && isPartial),
                isPartial,
              },
          around,
        )
      : new Map(),
    tiers: ranking ? readRanking(reading, ranking, party) : [],
    together: readTogether(reading, field('together'), party, unit, around),
    redLines: lines('red_lines'),
    bottomLines: lines('bottom_line'),
    statedPositions: lines('stated_position'),
  }
}

/** The form a block is written in; null when it only adds to what it copies. Two forms are reported [W1]. */
function formOf(
  reading: Reading,
  block: MapNode,
  field: (key: string) => Node | undefined,
): WorthForm | null {
  const combine = field('combine')
  if (combine && !(combine.kind === 'scalar' && combine.text.trim() === 'mean_of_included')) {
    const text = combine.kind === 'scalar' ? combine.text.trim() : ''
    reading.report(combine.span, say.unknownChoice('combine', text, ['mean_of_included']))
  }
  const forms: { form: WorthForm; key: string }[] = []
  if (field('ranking')) forms.push({ form: 'ranking', key: 'ranking' })
  if (field('points')) forms.push({ form: 'points', key: 'points' })
  if (combine) forms.push({ form: 'mean-of-included', key: 'combine' })
  if (field('weights')) forms.push({ form: 'weighted', key: 'weights' })
  else if (field('scores') && !combine) {
    if (forms.length > 0) forms.push({ form: 'weighted', key: 'scores' })
    else if (!field('like')) return 'weighted'
  }
  const [first, second] = forms
  if (first && second) {
    const at = entryAt(block, second.key)!.keySpan
    const related = { span: entryAt(block, first.key)!.keySpan, message: say.firstOne(first.key) }
    reading.report(at, say.severalForms(first.key, second.key), [related])
  }
  return first?.form ?? null
}

/** `{name: {if: {conditions}, worth: -15}}`, or a list numbered from 1 [W7]. */
function readTogether(
  reading: Reading,
  node: Node | undefined,
  party: PartyId,
  unit: string,
  inherited: Attribution,
): WorthParts['together'] {
  const together = new Map<InteractionId, PartyWorth['together'][number]>()
  if (!node || isEmpty(node)) return together
  const form = 'together: {cold-peace: {if: {line: contact, alignment: neutral}, worth: -15}}'
  const named: { id: string; span: readonly [number, number]; value: Node }[] = []
  let around = inherited
  if (node.kind === 'list') {
    for (const [i, value] of node.items.entries())
      named.push({ id: `${i + 1}`, span: value.span, value })
  } else {
    const map = mapAt(reading, node, 'together', form)
    if (!map) return together
    around = readAttribution(reading, map, inherited)
    for (const { key, keySpan, value } of idEntries(map, attributionKeys)) {
      if (checkId(reading, key, keySpan, 'interaction'))
        named.push({ id: key, span: keySpan, value })
    }
  }
  for (const { id, span, value } of named) {
    const map = mapAt(reading, value, `interaction ${id}`, form)
    if (!map) continue
    const field = fieldsOf(reading, map, ['if', 'worth', ...attributionKeys])
    const condition = field('if')
    const worth = field('worth')
    if (!condition || !worth) {
      reading.report(map.span, say.togetherShape())
      continue
    }
    const path = `worth.${party}.together.${id}`
    const own = readAttribution(reading, map, around)
    const { input } = readInput(reading, worth, path, placeOf('points', unit), own)
    if (condition.kind !== 'map' || condition.entries.length === 0) {
      reading.report(condition.span, say.conditionsShape(shapeOf(condition)))
      continue
    }
    const when = readConditions(reading, condition)
    if (!reading.spans.has(path)) reading.spans.set(path, span)
    if (when) together.set(id as InteractionId, { id: id as InteractionId, when, worth: input })
  }
  return together
}

/** What stands beside `like` replaces what it names: one weight, one option's score, the lines on one issue. */
function merged(copied: WorthParts, own: WorthParts): WorthParts {
  const isOtherForm = own.form !== null && own.form !== copied.form
  const lines = (before: readonly Line[], after: readonly Line[]): readonly Line[] => [
    ...before.filter(line => !after.some(other => other.test.issue === line.test.issue)),
    ...after,
  ]
  const scores = new Map(isOtherForm ? [] : copied.scores)
  for (const [issue, after] of own.scores) scores.set(issue, mergedScores(scores.get(issue), after))
  return {
    form: own.form ?? copied.form,
    weights: new Map([...(isOtherForm ? [] : copied.weights), ...own.weights]),
    scores,
    tiers: own.tiers.length > 0 || isOtherForm ? own.tiers : copied.tiers,
    together: new Map([...copied.together, ...own.together]),
    redLines: lines(copied.redLines, own.redLines),
    bottomLines: lines(copied.bottomLines, own.bottomLines),
    statedPositions: lines(copied.statedPositions, own.statedPositions),
  }
}

/** Break points are one line together, so they replace as a whole. */
function mergedScores(before: ScoresOfIssue | undefined, after: ScoresOfIssue): ScoresOfIssue {
  const isLine = [...after.entries.values()].some(entry => entry.kind === 'at')
  if (!before || isLine) return after
  return {
    entries: new Map([...before.entries, ...after.entries]),
    orphans: new Set([...before.orphans, ...after.orphans]),
    isBroken: before.isBroken || after.isBroken,
  }
}

function finish(
  reading: Reading,
  party: PartyId,
  parts: WorthParts,
  isCopy: boolean,
): PartyWorth | null {
  if (parts.form === null) {
    // A copy that came to nothing has been reported where it is asked for, or where it is copied from.
    if (!isCopy) reading.report(reading.spans.get(`worth.${party}`)!, say.worthWithoutForm(party))
    return null
  }
  return {
    party,
    unit: unitOfParty(reading, party),
    model: modelOf(reading, party, parts, parts.form),
    together: [...parts.together.values()],
    redLines: parts.redLines,
    bottomLines: parts.bottomLines,
    statedPositions: parts.statedPositions,
  }
}

function modelOf(reading: Reading, party: PartyId, parts: WorthParts, form: WorthForm): ValueModel {
  if (form === 'ranking') return { kind: 'ranking', tiers: parts.tiers }
  scoresPresent(reading, party, form, parts.scores)
  const scores: IssueScores[] = []
  for (const issue of reading.draft.issues) {
    const found = parts.scores.get(issue.id)
    if (!found) continue
    const order = new Map(issue.options.map((option, i) => [option.id as string, i]))
    const entries = [...found.entries.values()]
    // Options stand in the order of the issue, whatever the order of the scores.
    if (issue.scale.kind !== 'numeric') {
      entries.sort((a, b) => (order.get(optionOf(a)) ?? 0) - (order.get(optionOf(b)) ?? 0))
    }
    if (entries.length > 0) scores.push({ issue: issue.id, entries })
  }
  if (form === 'points') return { kind: 'points', scores }
  if (form === 'mean-of-included') {
    allSilent(reading, party, scores)
    return { kind: 'mean-of-included', scores }
  }
  const weights = weightsOf(reading, party, parts.weights)
  return { kind: 'weighted', weights, scores }
}

function optionOf(entry: IssueScores['entries'][number]): string {
  return entry.kind === 'at' ? '' : entry.option
}

/** Weights in the order of the issues. The weight of an only issue changes nothing and may be left out [W2]. */
function weightsOf(
  reading: Reading,
  party: PartyId,
  written: ReadonlyMap<IssueId, Input>,
): readonly Readonly<{ issue: IssueId; weight: Input }>[] {
  const { issues } = reading.draft
  const [only, ...others] = issues
  if (only && others.length === 0 && written.size === 0) {
    const path = `worth.${party}.weights.${only.id}`
    reading.spans.set(path, reading.spans.get(`worth.${party}`)!)
    return [{ issue: only.id, weight: impliedInput(100, '', assumed, false) }]
  }
  weightsPresent(reading, party, written)
  return issues.flatMap(({ id }) => {
    const weight = written.get(id)
    return weight ? [{ issue: id, weight }] : []
  })
}
