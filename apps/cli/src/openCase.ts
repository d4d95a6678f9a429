import { inPlace } from '@parley/engine'
import type { Analyses, AnalysisName, Ask, Case, Run } from '@parley/model'
import type { Call } from './Command.ts'
import { exitCodes } from './exitCodes.ts'
import { loadCase, type ReadFile } from './files/loadCase.ts'
import { nearest } from './nearest.ts'
import { makeProgress } from './progress.ts'
import { Stop } from './Stop.ts'
import { whatIf } from './whatIf.ts'

/** A case without mistakes, every `--set` applied, ready to be asked. */
export type OpenedCase = ReadFile &
  Readonly<{
    given: Case
    /** The same ask gives the same answer, wherever and however often it is asked. */
    answer: <K extends AnalysisName>(
      kind: K,
      ask: Analyses[K]['ask'],
    ) => Promise<Analyses[K]['answer']>
  }>

/** Reads the case a call names, applies `--set`, checks `--school`. Stops on a mistake in any of them. */
export async function openCase(call: Call): Promise<OpenedCase> {
  const read = await loadCase(call, call.args[0]!)
  const { given, changed } = whatIf(read, call.options.set, read.options)
  knownSchool(given, call.options.school)
  // A turn of the event loop between steps lets Ctrl-C through.
  const runner = inPlace(() => new Promise(resolve => setImmediate(resolve)))
  return {
    ...read,
    given,
    async answer(kind, ask) {
      const { signal } = call.world
      const progress = makeProgress(call, `${ask.draws.toLocaleString('en')} draws, ${kind}`)
      const start = call.world.now().getTime()
      try {
        const answer = await runner.run(kind, given, ask, { signal, onProgress: progress.show })
        return withChanges(answer, changed)
      } finally {
        progress.clear()
        if (call.options.verbose) {
          const seconds = (call.world.now().getTime() - start) / 1000
          call.world.stderr.write(`${kind}: ${seconds.toFixed(2)} s\n`)
        }
      }
    },
  }
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
