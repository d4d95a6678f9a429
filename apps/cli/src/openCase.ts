import type { Ask, Case } from '@parley/model'
import { type Answered, answerAll, type Questions } from './answerAll.ts'
import type { Call } from './Command.ts'
import { exitCodes } from './exitCodes.ts'
import { loadCase, type ReadFile } from './files/loadCase.ts'
import { nearest } from './nearest.ts'
import { Stop } from './Stop.ts'
import { warmRunner } from './warmRunner.ts'
import { whatIf } from './whatIf.ts'

/** A case without mistakes, every `--set` applied, ready to be asked. */
export type OpenedCase = ReadFile &
  Readonly<{
    given: Case
    /** Answers every question asked; the same asks give the same answers. */
    answers: <Q extends Questions>(questions: Q) => Promise<Answered<Q>>
  }>

/** Reads the case a call names, applies `--set`, checks `--school`. Stops on a mistake in any of them. */
export async function openCase(call: Call): Promise<OpenedCase> {
  const runner = warmRunner(call)
  const read = await loadCase(call, call.args[0]!)
  const { given, changed } = whatIf(read, call.options.set, read.options)
  knownSchool(given, call.options.school)
  return {
    ...read,
    given,
    answers: questions => answerAll(call, runner, given, changed, questions),
  }
}

/** Answers, and the words for them, loaded while they are computed. */
export function withReport<T>(answers: Promise<T>): Promise<[T, typeof import('@parley/report')]> {
  return Promise.all([answers, import('@parley/report')])
}

/** What every question of this call carries. */
export function askOf(call: Call): Ask {
  const { draws, seed, school } = call.options
  return { draws, seed, school }
}

/** @param more  what else may be named where a school is, for the nearest name */
export function knownSchool(given: Case, asked: string | null, more: readonly string[] = []): void {
  if (asked === null || given.schools.some(school => school.id === asked)) return
  const ids = [...given.schools.map(school => school.id as string), ...more]
  const near = nearest(asked, ids)
  const hint = near
    ? `did you mean "${near}"?`
    : ids.length > 0
      ? `schools of this case: ${ids.join(', ')}`
      : 'this case has no schools; see parley help case'
  throw new Stop(exitCodes.notFound, `no school is called "${asked}"`, hint)
}
