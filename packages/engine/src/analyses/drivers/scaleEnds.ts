import { type Case, type InputPath, inputsOf } from '@parley/model'
import { scaleOf } from '../../sample/bounds.ts'
import { quantileOf } from '../../sample/quantileOf.ts'

/**
 * The scores that say what a weight weighs: of a party with weights, on each issue, the one that is 100 for certain and
 * the one that is 0. [W10] They are definitions, so that nothing about the world is learned by moving them. Where two
 * options share an end neither of them is it: the scale keeps its end when one of the two moves.
 */
export function scaleEnds(given: Case): ReadonlySet<InputPath> {
  const weighted = new Set(
    given.worth
      .filter(({ model }) => model.kind === 'weighted')
      .map(({ party }) => party as string),
  )
  const byEnd = new Map<string, InputPath[]>()
  for (const entry of inputsOf({ ...given, beliefs: [] })) {
    const [section, party = '', part, issue = ''] = entry.path.split('.')
    if (section !== 'worth' || part !== 'scores' || !weighted.has(party)) continue
    const { estimate } = entry.input
    if (estimate.kind === 'formula' || estimate.kind === 'rest') continue
    const quantile = quantileOf(estimate, scaleOf(entry))
    if (quantile !== 0 && quantile !== 100) continue
    const end = `${party} ${issue} ${quantile}`
    byEnd.set(end, [...(byEnd.get(end) ?? []), entry.path])
  }
  return new Set([...byEnd.values()].flatMap(paths => (paths.length === 1 ? paths : [])))
}
