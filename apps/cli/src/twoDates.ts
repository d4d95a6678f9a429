import {
  type Case,
  type DatesBetween,
  type FutureId,
  labelOf,
  stepNamed,
  toldSteps,
} from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { nearest } from './nearest.ts'
import type { Options } from './options.ts'
import { Stop } from './Stop.ts'

/** Whether a name can only be meant as a date, a quarter or a round: ids begin with a letter. */
export function isDate(name: string): boolean {
  return /^\d|^round \d/i.test(name)
}

/**
 * Two dates of a case as steps of its time. Stops, with what to type, on a date that is none or outside the time of
 * the case, on twice the same step, and on a date after as-of that neither data nor a named future tell.
 */
export function twoDates(
  given: Case,
  names: readonly [string, string],
  { scenario, known, school }: Pick<Options, 'scenario' | 'known' | 'school'>,
): DatesBetween {
  const { dynamics } = given
  if (!dynamics)
    throw new Stop(
      exitCodes.caseInvalid,
      'this case says nothing of time, so that it has no two dates',
      'add time: {step: month, from: …, until: …}; docs/analyses/timeline.md shows a whole case',
    )
  const label = (step: number): string => labelOf(step, dynamics.from, dynamics.step)
  const span = `its time goes from ${label(0)} to ${label(dynamics.steps)}`
  const [from, to] = names.map(name => {
    const step = stepNamed(dynamics, name)
    if (step === null)
      throw new Stop(
        exitCodes.usage,
        `"${name}" is no date of this case`,
        `${span}; write one as it is there`,
      )
    if (step < 0 || step > dynamics.steps)
      throw new Stop(exitCodes.usage, `${name} is outside the time of this case`, span)
    return step
  }) as [number, number]
  if (from === to)
    throw new Stop(
      exitCodes.usage,
      `${names[0]} and ${names[1]} are one ${dynamics.step} of this case, ${label(from)}`,
      'a date does not differ from itself; name another',
    )
  const future = scenario === null ? null : futureCalled(given, scenario)
  const { asOf, untilData } = toldSteps(given, dynamics, known)
  const later = Math.max(from, to)
  if (future === null && later > untilData) {
    const ids = dynamics.futures.map(of => of.id)
    throw new Stop(
      exitCodes.usage,
      untilData > asOf
        ? `nothing tells ${label(later)}: the data end in ${label(untilData)}`
        : `nothing tells ${label(later)}: the file speaks as of ${given.asOf}, and no data go on from there`,
      ids.length > 0
        ? `name a future of the case: --scenario ${ids.join(', or --scenario ')}`
        : 'add one under "scenarios:"; see parley help case',
    )
  }
  if (future !== null && later <= asOf)
    throw new Stop(
      exitCodes.usage,
      `--scenario speaks of what comes after ${label(asOf)}, and neither date does`,
      'leave it out, or name a later date',
    )
  return { kind: 'dates', from, to, future, known, school }
}

function futureCalled(given: Case, name: string): FutureId {
  const futures = given.dynamics?.futures ?? []
  const found = futures.find(({ id }) => id === name)
  if (found) return found.id
  const ids = futures.map(({ id }) => id as string)
  const near = nearest(name, ids)
  const all = ids.length > 0 ? `scenarios of this case: ${ids.join(', ')}` : 'this case has none'
  throw new Stop(
    exitCodes.notFound,
    `no scenario is called "${name}"`,
    near ? `did you mean "${near}"?` : all,
  )
}
