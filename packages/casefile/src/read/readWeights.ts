import type { Attribution, Input, InputPath, IssueId } from '@parley/model'
import { readBack } from '../check/readBack.ts'
import { attributionKeys, idEntries, mapAt } from './fields.ts'
import { issueNamed } from './issueNamed.ts'
import { placeOf, valuePoints } from './place.ts'
import { brokenInput, type Reading } from './Reading.ts'
import { rankWeights } from './rankWeights.ts'
import { readAttribution } from './readAttribution.ts'
import { rankedInput, readInput } from './readInput.ts'
import { type Ranked, readRanked } from './readRanked.ts'
import { entryAt, type Node } from './tree.ts'

const example = 'weights: {line: 45 to 60, alignment: major, sanctions: minor}'

/** Reads `weights` in points, words or ranks; a number beside ranks replaces what its rank stands for [W2]. */
export function readWeights(
  reading: Reading,
  node: Node,
  path: string,
  inherited: Attribution,
): Map<IssueId, Input> {
  const weights = new Map<IssueId, Input>()
  const map = mapAt(reading, node, 'weights', example)
  if (!map) return weights
  const around = readAttribution(reading, map, inherited)
  const ranks = entryAt(map, 'ranks')
  const tiers = ranks
    ? readRanked(reading, ranks.value, 'ranks', 'ranks: [line, alignment, sanctions]')
    : []
  if (ranks && tiers.length === 0) {
    for (const { id } of reading.draft.issues) weights.set(id, brokenInput(reading))
  }
  const known: Ranked[][] = tiers.map(tier =>
    tier.filter(({ text, span }) => issueNamed(reading, text, span) !== null),
  )
  const places = rankWeights(known.map(tier => tier.length))
  const top = places[0] ?? 0
  const list = `${path}.${known[0]?.[0]?.text}` as InputPath
  for (const [i, centre] of places.entries()) {
    for (const { text, span } of known[i]!) {
      reading.spans.set(`${path}.${text}`, span)
      const written = `ranked ${i + 1} of ${known.length}`
      const of = { of: 'weights', centre, top, list } as const
      weights.set(text as IssueId, rankedInput(of, written, around))
    }
  }
  const place = placeOf('weight', valuePoints)
  for (const { key, keySpan, value } of idEntries(map, ['ranks', ...attributionKeys])) {
    const issue = issueNamed(reading, key, keySpan)
    if (!issue) continue
    weights.set(issue.id, readInput(reading, value, `${path}.${key}`, place, around).input)
  }
  readBack(reading, path, known, name => weights.get(name as IssueId))
  return weights
}
