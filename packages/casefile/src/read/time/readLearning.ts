import type { Evidence, Input, InputPath, Learner, Learning, Walk } from '@parley/model'
import * as say from '../../messages.ts'
import { fieldsOf, idEntries, mapAt, nameAt, proseAt, sectionMap, shapeOf } from '../fields.ts'
import { placeOf } from '../place.ts'
import { assumed } from '../Reading.ts'
import { impliedInput } from '../readInput.ts'
import type { Entry, Node } from '../tree.ts'
import { readBound } from './readBound.ts'
import { addressAt, inputAt, numberPlace, type TimeReading, viewAt } from './TimeReading.ts'
import * as sayTime from './timeMessages.ts'

const example =
  'learning: {kyiv_retakes: {from: territory, per: 500 km2, wins_when: falls, learners: {russia: {strength: 80}}}}'

/** Reads `learning`: which chances are learned, from what, and how fast by whom [T3]. */
export function readLearning(time: TimeReading, walks: readonly Walk[]): readonly Learning[] {
  const { reading } = time
  const map = sectionMap(reading, 'learning', example)
  if (!map) return []
  return idEntries(map).flatMap(each => readOne(time, walks, each) ?? [])
}

function readOne(
  time: TimeReading,
  walks: readonly Walk[],
  { key, keySpan, value }: Entry,
): Learning | null {
  const { reading } = time
  const address = addressAt(time, key, keySpan)
  const map = mapAt(reading, value, `learning.${key}`, example)
  if (!address || !map) return null
  const { path } = address
  reading.spans.set(`learning.${path}`, keySpan)
  if (address.place.domain !== 'chance') {
    reading.report(keySpan, sayTime.chanceOnly(path, 'learning'))
    return null
  }
  const field = fieldsOf(reading, map, [
    'from',
    'per',
    'wins_when',
    'two_type',
    'strength',
    'learners',
  ])
  const strengthIn = readStrengthIn(time, key, field)
  const learnersNode = field('learners')
  const learners = learnersNode ? readLearners(time, path, learnersNode, strengthIn) : []
  if (!learnersNode)
    reading.report(
      keySpan,
      say.missingKey(`learning.${key}`, 'learners', 'learners: {russia: {strength: 80}}'),
    )
  return {
    about: path,
    model: readModel(time, path, field('two_type')),
    evidence: readEvidence(time, walks, path, key, keySpan, field),
    ...(strengthIn ? { strengthIn } : {}),
    learners,
  }
}

function readModel(time: TimeReading, path: string, node: Node | undefined): Learning['model'] {
  if (!node) return { kind: 'beta' }
  const { reading } = time
  const map = mapAt(reading, node, 'two_type', 'two_type: {strong: 70%, weak: 40%}')
  if (!map) return { kind: 'beta' }
  const field = fieldsOf(reading, map, ['strong', 'weak'])
  const read = (name: 'strong' | 'weak'): Input => {
    const part = field(name)
    if (part) return inputAt(time, part, `learning.${path}.two_type.${name}`, placeOf('chance'))
    reading.report(
      node.span,
      say.missingKey('two_type', name, 'two_type: {strong: 70%, weak: 40%}'),
    )
    return impliedInput(0.5, '', assumed, true)
  }
  return { kind: 'two-type', strong: read('strong'), weak: read('weak') }
}

/** `strength: firmness`: a quantity holds what every learner's strength is. */
function readStrengthIn(
  time: TimeReading,
  key: string,
  field: ReturnType<typeof fieldsOf>,
): InputPath | null {
  const { reading } = time
  const node = field('strength')
  if (!node) return null
  const named = nameAt(reading, node, 'strength', 'strength: firmness')
  const address = named ? addressAt(time, named.text, named.span) : null
  if (!address) return null
  if (address.place.domain !== 'number') {
    reading.report(node.span, sayTime.strengthOf(key, address.path))
    return null
  }
  if (field('two_type')) reading.report(node.span, sayTime.strengthUnused(key))
  return address.path
}

function readEvidence(
  time: TimeReading,
  walks: readonly Walk[],
  path: InputPath,
  key: string,
  keySpan: readonly [number, number],
  field: ReturnType<typeof fieldsOf>,
): Evidence | null {
  const { reading, series } = time
  const from = field('from')
  if (!from) return null
  const id = proseAt(reading, from, 'from')
  const found = series.find(of => of.id === id)
  const walk = found
    ? undefined
    : walks.find(of => of.about === id || of.about === `quantities.${id}`)
  if (walk) {
    const needless = field('per') ?? field('wins_when')
    if (needless) reading.report(needless.span, sayTime.walkTells(id))
    // One that follows what is learned here is told so where it stands.
    if (walk.moves.kind === 'follows' && walk.moves.learned !== path)
      reading.report(from.span, sayTime.walkFightsNone(id))
    return { kind: 'walk', walk: walk.about }
  }
  if (!found) {
    reading.report(
      from.span,
      sayTime.unknownOf('series', id, [
        ...series.map(of => of.id),
        ...walks.map(of => of.about.replace(/^quantities\./, '')),
      ]),
    )
    return null
  }
  const winsWhen = proseAt(reading, field('wins_when'), 'wins_when')
  const bound = readBound(time, winsWhen, field('wins_when')?.span ?? keySpan, found)
  if (bound) return { kind: 'step', series: found.id, ...bound }
  if (winsWhen !== 'rises' && winsWhen !== 'falls') {
    const span = field('wins_when')?.span ?? keySpan
    reading.report(
      span,
      winsWhen === ''
        ? say.missingKey(`learning.${key}`, 'wins_when', 'wins_when: falls')
        : say.unknownChoice('wins_when', winsWhen, ['rises', 'falls', 'at least', 'at most']),
    )
    return null
  }
  const perNode = field('per')
  if (!perNode) {
    reading.report(
      keySpan,
      say.missingKey(`learning.${key}`, 'per', `per: 500 ${found.unit}`.trim()),
    )
    return null
  }
  const input = inputAt(time, perNode, `learning.${key}.per`, numberPlace(found.unit))
  // What could not be read has been reported once.
  if (reading.broken.has(input)) return null
  const { estimate } = input
  if (estimate.kind !== 'point' || !(estimate.value > 0)) {
    reading.report(perNode.span, sayTime.perShape(shapeOf(perNode)))
    return null
  }
  return { kind: 'amount', series: found.id, per: estimate.value, winsWhen }
}

function readLearners(
  time: TimeReading,
  path: string,
  node: Node,
  strengthIn: InputPath | null,
): readonly Learner[] {
  const { reading } = time
  const map = mapAt(
    reading,
    node,
    'learners',
    'learners: {russia: {strength: 80, bad_news: 30%, hopes_for: losses}}',
  )
  if (!map) return []
  const found: Learner[] = []
  for (const { key, keySpan, value } of idEntries(map)) {
    const who = viewAt(time, key, keySpan)
    const block = mapAt(reading, value, `learners.${key}`, '{strength: 80}')
    if (!who || !block) continue
    const field = fieldsOf(reading, block, ['strength', 'bad_news', 'hopes_for'])
    const at = `learning.${path}.learners.${who}`
    const belief = reading.draft.beliefs.find(of => of.holder === who && of.about === path)
    if (who !== 'analyst' && !belief) reading.report(keySpan, sayTime.learnerAgrees(who, path))
    const strengthNode = field('strength')
    const strength = strengthNode
      ? inputAt(time, strengthNode, `${at}.strength`, placeOf('cost'))
      : (belief?.strength ?? null)
    if (strengthNode && strengthIn) reading.report(strengthNode.span, sayTime.strengthTwice(who))
    if (!strength && !strengthIn) {
      reading.report(keySpan, say.missingKey(`learners.${key}`, 'strength', 'strength: 80'))
      continue
    }
    const hopes = proseAt(reading, field('hopes_for'), 'hopes_for')
    if (hopes !== '' && hopes !== 'wins' && hopes !== 'losses') {
      reading.report(
        field('hopes_for')!.span,
        say.unknownChoice('hopes_for', hopes, ['wins', 'losses']),
      )
    }
    const badNews = field('bad_news')
    found.push({
      who,
      strength: strengthIn ? null : strength,
      badNewsWeight: badNews ? inputAt(time, badNews, `${at}.bad_news`, placeOf('share')) : null,
      hopesFor: hopes === 'losses' ? 'losses' : 'wins',
    })
  }
  return found
}
