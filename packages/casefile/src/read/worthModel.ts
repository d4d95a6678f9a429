import type { Input, IssueId, IssueScores, PartyId, ValueModel } from '@parley/model'
import { allSilent } from '../check/allSilent.ts'
import { scoresPresent } from '../check/scoresPresent.ts'
import { weightsPresent } from '../check/weightsPresent.ts'
import { assumed, type Reading } from './Reading.ts'
import { impliedInput } from './readInput.ts'
import type { WorthForm, WorthParts } from './worthParts.ts'

/** The value model that a party's parts make, options and weights in the order of the issues; what is left out is reported. */
export function worthModel(
  reading: Reading,
  party: PartyId,
  parts: WorthParts,
  form: WorthForm,
): ValueModel {
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
