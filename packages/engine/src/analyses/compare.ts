import {
  type Analyses,
  type Case,
  type CompareAnswer,
  type InputEntry,
  inputsOf,
  type Override,
} from '@parley/model'
import { finish, type Steps, within } from '../runners/Steps.ts'
import { sampleColumns } from '../sample/columns.ts'
import { underSchool } from '../views/underSchool.ts'
import { verdictSteps } from './verdict.ts'

type CompareAsk = Analyses['compare']['ask']

/**
 * Rival schools on one case and the same draws, the case as written first.
 *
 * Each column is the verdict that its school alone would get, to the bit. Differences are the inputs
 * on which any column departs from the case as written, in file order, then rankings, red lines and
 * dropped beliefs.
 */
export function compare(given: Case, ask: CompareAsk): CompareAnswer {
  return finish(compareSteps(given, ask))
}

export function* compareSteps(given: Case, ask: CompareAsk): Steps<CompareAnswer> {
  const base = sampleColumns(given, ask)
  const seats = [
    {
      school: null,
      name: given.baseline?.name ?? 'The case as written',
      by: given.baseline?.by ?? '',
    },
    ...given.schools.map(({ id, name, by }) => ({ school: id as string, name, by })),
  ]
  const columns: CompareAnswer['columns'][number][] = []
  for (const [i, seat] of seats.entries()) {
    const steps = verdictSteps(given, { ...ask, school: seat.school }, base)
    const verdict = yield* within(steps, i / seats.length, (i + 1) / seats.length)
    columns.push({ ...seat, verdict })
    yield (i + 1) / seats.length
  }
  return {
    columns,
    differences: differencesOf(
      given,
      seats.map(seat => seat.school),
    ),
  }
}

function differencesOf(
  given: Case,
  schools: readonly (string | null)[],
): CompareAnswer['differences'] {
  const own = new Map(inputsOf(given).map(entry => [entry.path as string, entry]))
  const seen = schools.map(
    school => new Map(inputsOf(underSchool(given, school)).map(e => [e.path as string, e])),
  )
  const paths = [...new Set([...own.keys(), ...seen.flatMap(of => [...of.keys()])])]
  const rows = new Map<string, (string | null)[]>()
  for (const path of paths) {
    const written = seen.map(of => changedTo(own.get(path), of.get(path)))
    if (written.some(text => text !== null)) rows.set(path, written)
  }

  const overridden = schools.map(
    school => given.schools.find(of => of.id === school)?.overrides ?? [],
  )
  overridden.forEach((overrides, i) => {
    for (const override of overrides) {
      const change = structureChange(override)
      if (!change) continue
      const row = rows.get(change.path) ?? schools.map(() => null)
      row[i] = change.written
      rows.set(change.path, row)
    }
  })
  return [...rows].map(([path, written]) => ({ path, written }))
}

/** What a column writes where it departs from the case's own value; null where it does not. */
function changedTo(own: InputEntry | undefined, seen: InputEntry | undefined): string | null {
  if (!seen || seen.input === own?.input) return null
  const isSame =
    own !== undefined && JSON.stringify(own.input.estimate) === JSON.stringify(seen.input.estimate)
  return isSame ? null : seen.input.written
}

function structureChange(override: Override): { path: string; written: string } | null {
  switch (override.kind) {
    case 'input':
      return null
    case 'ranking':
      return {
        path: `worth.${override.party}.ranking`,
        written: override.tiers
          .map(tier =>
            tier
              .map(outcome =>
                outcome.kind === 'option'
                  ? outcome.option
                  : outcome.kind === 'deal'
                    ? outcome.deal
                    : outcome.course,
              )
              .join(' = '),
          )
          .join(' > '),
      }
    case 'red-lines':
      return {
        path: `worth.${override.party}.red_lines`,
        written: override.lines
          .map(({ test }) =>
            test.kind === 'in'
              ? `${test.issue}: ${test.options.join(' or ')}`
              : `${test.issue}: ${test.kind.replace('-', ' ')} ${test.limit}`,
          )
          .join('; '),
      }
    case 'agrees':
      return { path: `beliefs.${override.holder}.${override.about}`, written: 'agrees' }
    default:
      throw new Error(`structureChange: no such override ${override satisfies never}`)
  }
}
