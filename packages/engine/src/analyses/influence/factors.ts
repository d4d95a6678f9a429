import {
  type Case,
  type DriverOutput,
  type InputEntry,
  type InputPath,
  inputsOf,
  splitBeliefPath,
} from '@parley/model'
import { scaleOf } from '../../sample/bounds.ts'
import { quantileOf } from '../../sample/quantileOf.ts'

/**
 * What is drawn on its own: an uncertain input, with every uncertain belief about it. A belief takes the
 * draws of what it is about, so the two are never apart; so do the places of a list of ranks.
 */
export type Factor = Readonly<{
  /** The input; the first belief about it where the input itself is certain. */
  entry: InputEntry
  paths: readonly InputPath[]
}>

/** The factors of an output, in file order. Certain inputs, formulas and `rest` are none. */
export function factorsOf(given: Case, output: DriverOutput): readonly Factor[] {
  const groups = new Map<InputPath, InputEntry[]>()
  for (const entry of inputsOf(given)) {
    const belief = splitBeliefPath(entry.path)
    if ((belief && output === 'exists') || !isDrawn(entry)) continue
    const { estimate } = entry.input
    const root = estimate.kind === 'ranked' ? estimate.list : (belief?.about ?? entry.path)
    groups.set(root, [...(groups.get(root) ?? []), entry])
  }
  return [...groups.values()].map(entries => ({
    entry: entries[0]!,
    paths: entries.map(({ path }) => path),
  }))
}

function isDrawn(entry: InputEntry): boolean {
  const { estimate } = entry.input
  if (estimate.kind === 'formula' || estimate.kind === 'rest') return false
  return typeof quantileOf(estimate, scaleOf(entry)) !== 'number'
}
