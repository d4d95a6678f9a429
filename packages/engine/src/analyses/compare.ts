import {
  type Analyses,
  type Case,
  type CompareAnswer,
  differencesBetween,
  inputsOf,
  schoolsOnVerdict,
} from '@parley/model'
import { finish, type Steps, within } from '../runners/Steps.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { underSchool } from '../views/underSchool.ts'
import { verdictSteps } from './verdict.ts'

type CompareAsk = Analyses['compare']['ask']

/**
 * Rival schools on one case and the same draws, the case as written first.
 *
 * Each column is the verdict that its school alone would get, to the bit; a school that says only how things
 * move has none of its own, and no column. Differences are the inputs
 * on which any column departs from the case as written, in file order, then rankings, red lines and
 * dropped beliefs.
 */
export function compare(given: Case, ask: CompareAsk): CompareAnswer {
  return finish(compareSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* compareSteps(given: Case, ask: CompareAsk): Steps<CompareAnswer> {
  const base = sampleColumns(given, ask)
  const seats = [
    {
      school: null,
      name: given.baseline?.name ?? 'The case as written',
      by: given.baseline?.by ?? '',
    },
    ...schoolsOnVerdict(given).map(({ id, name, by }) => ({ school: id as string, name, by })),
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
  const rows = new Map<string, (string | null)[]>()
  schools.forEach((school, i) => {
    const seen = underSchool(given, school)
    const inputs = new Map(inputsOf(seen).map(({ path, input }) => [path as string, input]))
    for (const { kind, path, paths, to } of differencesBetween(given, seen)) {
      for (const one of kind === 'inputs' ? paths : [path]) {
        const row = rows.get(one) ?? schools.map(() => null)
        row[i] = to?.text ?? inputs.get(one)?.written ?? 'agrees'
        rows.set(one, row)
      }
    }
  })
  const order = new Map(inputsOf(given).map(({ path }, i) => [path as string, i]))
  const place = (path: string): number => order.get(path) ?? order.size
  return [...rows]
    .map(([path, written]) => ({ path, written }))
    .sort((a, b) => place(a.path) - place(b.path))
}
