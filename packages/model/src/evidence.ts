import type { Case } from './case.ts'
import type { Input } from './estimate.ts'
import type { InputEntry } from './inputEntry.ts'
import { allInputsOf, inputsOf } from './inputs.ts'
import type { School } from './view.ts'

/** Every input that the file writes, in file order: defaults are nobody's to defend, and a "rest" follows from its neighbours. */
export function writtenInputs(given: Case): readonly InputEntry[] {
  return allInputsOf(given).filter(isWritten)
}

/** Those of them that a verdict can depend on: what every page counts when it says how many inputs there are. */
export function verdictInputs(given: Case): readonly InputEntry[] {
  return inputsOf(given).filter(isWritten)
}

function isWritten({ input }: InputEntry): boolean {
  return input.written !== '' && input.estimate.kind !== 'rest'
}

/** An input for which a school writes another value, and cites a source for it that the case does not. */
export type Disagreement = Readonly<{
  entry: InputEntry
  others: readonly Readonly<{ school: School; input: Input }>[]
}>

/**
 * Where sources disagree, as far as the file says so: both values are cited, from sources that are not the same.
 *
 * What a school assumes without a source is a difference between schools, and none between sources.
 */
export function sourceDisagreements(given: Case): readonly Disagreement[] {
  return writtenInputs(given).flatMap(entry => {
    const { written, attribution } = entry.input
    const ours = new Set(attribution.from.map(of => of.source))
    if (ours.size === 0) return []
    const others = given.schools.flatMap(school =>
      school.overrides.flatMap(of =>
        of.kind === 'input' &&
        of.at === entry.path &&
        of.input.written !== written &&
        of.input.attribution.from.some(({ source }) => !ours.has(source))
          ? [{ school, input: of.input }]
          : [],
      ),
    )
    return others.length === 0 ? [] : [{ entry, others }]
  })
}
