import type { Line, PartyId, PartyWorth } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, fieldsOf, idEntries, mapAt, sectionMap } from './fields.ts'
import { copySpans, likeOrder, pathsByParty } from './likeOrder.ts'
import { unitOfParty } from './partyUnit.ts'
import { placeOf } from './place.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readLines } from './readConditions.ts'
import { partyNamed } from './readParties.ts'
import { readRanking } from './readRanking.ts'
import { readScores, scorePlace } from './readScores.ts'
import { readTogether } from './readTogether.ts'
import { readWeights } from './readWeights.ts'
import { entryAt, type MapNode, type Node } from './tree.ts'
import { worthModel } from './worthModel.ts'

import { mergedParts, type WorthForm, type WorthParts } from './worthParts.ts'

const example = 'worth: {seller: {weights: {price: 100}, scores: {price: {2000: 0, 5000: 100}}}}'

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
  const map = sectionMap(reading, 'worth', example)
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
    parts.set(copying.party, mergedParts(copied, parts.get(copying.party)!))
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
    model: worthModel(reading, party, parts, parts.form),
    together: [...parts.together.values()],
    redLines: parts.redLines,
    bottomLines: parts.bottomLines,
    statedPositions: parts.statedPositions,
  }
}
