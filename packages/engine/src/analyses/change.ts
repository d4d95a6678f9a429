import {
  type Case,
  type ChangeAnswer,
  type ChangeAsk,
  type ChangeEnd,
  type Difference,
  differencesBetween,
  verdictInputs,
} from '@parley/model'
import { finish, type Steps, within } from '../runners/Steps.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { underSchool } from '../views/underSchool.ts'
import { changePoints } from './change/changePoints.ts'
import { datedChange } from './change/datedChange.ts'
import { flipSets } from './change/flipSets.ts'
import { waterfall } from './change/waterfall.ts'
import { verdictSteps } from './verdict.ts'

/** Sets of differences asked at most in search of those that turn the verdict: all of them up to twelve differences. */
const FLIP_ASKS = 4_096

/**
 * What accounts for the change of verdict between two schools, a case and a later version, or two dates of it.
 *
 * Starting from the first, sets of its differences from the second are put over on common random numbers:
 * which smallest sets turn the verdict, and what each difference adds averaged over the order in which
 * they are put over. Draws are matched by path, on those of the first; what only the second has gets
 * draws of its own.
 */
export function change(given: Case, ask: ChangeAsk): ChangeAnswer {
  return finish(changeSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* changeSteps(given: Case, ask: ChangeAsk): Steps<ChangeAnswer> {
  const { draws, seed, between } = ask
  if (between.kind === 'dates') return yield* datedChange(given, ask, between, FLIP_ASKS)
  const isSchools = between.kind === 'schools'
  const other = isSchools ? given : between.to
  const [school, otherSchool] = isSchools
    ? [between.from, between.to]
    : [between.school, between.school]
  const a = underSchool(given, school)
  const b = underSchool(other, otherSchool)
  const written = sampleColumns(given, { draws, seed })
  // Every path of either has its dimension, the first one's as they are when it stands alone.
  const base = sampleColumns(b, { draws, seed }, written)

  const ofA = verdictSteps(given, { draws, seed, school }, written)
  const from = endOf(given, school, yield* within(ofA, 0, 0.1))
  const ofB = verdictSteps(other, { draws, seed, school: otherSchool }, base)
  const to = endOf(other, otherSchool, yield* within(ofB, 0.1, 0.2))

  const differences = differencesBetween(a, b)
  const points = changePoints(a, b, differences, base)
  const shared = yield* within(waterfall(points, differences.length, seed), 0.2, 0.8)
  const flips = yield* within(flipSets(points, differences.length, FLIP_ASKS), 0.8, 1)
  return {
    kind: between.kind,
    from,
    to,
    differences,
    inputs: sharedInputs(a, b, differences),
    waterfall: shared,
    flips,
    evaluations: points.asked(),
  }
}

function endOf(given: Case, school: string | null, verdict: ChangeEnd['verdict']): ChangeEnd {
  const found = given.schools.find(of => of.id === school)
  return {
    school,
    name: found?.name ?? given.baseline?.name ?? given.title,
    by: found?.by ?? given.baseline?.by ?? '',
    asOf: given.asOf,
    verdict,
  }
}

/** A belief counts as an input of those that hold it. */
function sharedInputs(
  a: Case,
  b: Case,
  differences: readonly Difference[],
): ChangeAnswer['inputs'] {
  const inB = new Set(verdictInputs(b).map(({ path }) => path as string))
  const shared = verdictInputs(a).filter(({ path }) => inB.has(path))
  const differ = new Set(
    differences.flatMap(({ kind, path, paths }): readonly string[] =>
      kind === 'inputs' ? paths : [path],
    ),
  )
  const same = shared.filter(({ path }) => !differ.has(path)).length
  return { count: shared.length, same }
}
