import type { Runner } from '@parley/engine'
import type { Analyses, AnalysisName, Ask, Case, Run } from '@parley/model'
import type { Call } from './Command.ts'
import { exitCodes } from './exitCodes.ts'
import { loadCase, type ReadFile } from './files/loadCase.ts'
import { nearest } from './nearest.ts'
import { makeProgress } from './progress.ts'
import { remark } from './remark.ts'
import { Stop } from './Stop.ts'
import { whatIf } from './whatIf.ts'

/** Questions by the name of their analysis. */
export type Questions = { readonly [K in AnalysisName]?: Analyses[K]['ask'] }
type Answered<Q extends Questions> = {
  readonly [K in keyof Q]: K extends AnalysisName ? Analyses[K]['answer'] : never
}

/** A case without mistakes, every `--set` applied, ready to be asked. */
export type OpenedCase = ReadFile &
  Readonly<{
    given: Case
    /** Answers every question asked, at once where there are threads for it. The same asks give the same answers. */
    answers: <Q extends Questions>(questions: Q) => Promise<Answered<Q>>
  }>

/** Reads the case a call names, applies `--set`, checks `--school`. Stops on a mistake in any of them. */
export async function openCase(call: Call): Promise<OpenedCase> {
  const read = await loadCase(call, call.args[0]!)
  const { given, changed } = whatIf(read, call.options.set, read.options)
  knownSchool(given, call.options.school)
  const runner = await (call.world.makeRunner ?? onThisThread)()
  return {
    ...read,
    given,
    async answers(questions) {
      const asked = Object.entries(questions) as [AnalysisName, Analyses[AnalysisName]['ask']][]
      const progress = makeProgress(call, asked.length)
      try {
        const found = await Promise.all(
          asked.map(async ([kind, ask]) => {
            const { signal, now } = call.world
            const start = now().getTime()
            const onProgress = progress.show(kind)
            const answer = await runner.run(kind, given, ask, { signal, onProgress })
            const seconds = (now().getTime() - start) / 1000
            if (call.options.verbose) await remark(call, `${kind}: ${seconds.toFixed(2)} s`)
            return [kind, withChanges(answer, changed)]
          }),
        )
        return Object.fromEntries(found)
      } finally {
        progress.clear()
      }
    },
  }
}

/** Answers, and the words for them, loaded while they are computed. */
export function withReport<T>(answers: Promise<T>): Promise<[T, typeof import('@parley/report')]> {
  return Promise.all([answers, import('@parley/report')])
}

/** For a world without threads: a turn of the event loop between steps lets Ctrl-C through. */
async function onThisThread(): Promise<Runner> {
  // Loaded here only: with threads, this one never needs the engine.
  const { inPlace } = await import('@parley/engine')
  return inPlace(() => new Promise(resolve => setImmediate(resolve)))
}

/** What every question of this call carries. */
export function askOf(call: Call): Ask {
  const { draws, seed, school } = call.options
  return { draws, seed, school }
}

function knownSchool(given: Case, asked: string | null): void {
  if (asked === null || given.schools.some(school => school.id === asked)) return
  const ids = given.schools.map(school => school.id as string)
  const near = nearest(asked, ids)
  const hint = near
    ? `did you mean "${near}"?`
    : ids.length > 0
      ? `schools of this case: ${ids.join(', ')}`
      : 'this case has no schools; see parley help case'
  throw new Stop(exitCodes.notFound, `no school is called "${asked}"`, hint)
}

/** The answer with what was changed by `--set` in every run it names: the engine sees only the result. */
function withChanges<T>(answer: T, changed: readonly string[]): T {
  if (changed.length === 0) return answer
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, of]) =>
        key === 'run' ? [key, { ...(of as Run), changed }] : [key, mark(of)],
      ),
    )
  }
  return mark(answer) as T
}
