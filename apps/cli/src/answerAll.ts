import type { Runner } from '@parley/engine'
import {
  type Analyses,
  type AnalysisName,
  type Case,
  type CompareAnswer,
  markChanged,
  schoolsOnVerdict,
  type VerdictAnswer,
} from '@parley/model'
import type { Call } from './Command.ts'
import { makeProgress } from './progress.ts'
import { remark } from './remark.ts'

/** Questions by the name of their analysis. */
export type Questions = { readonly [K in AnalysisName]?: Analyses[K]['ask'] }
export type Answered<Q extends Questions> = {
  readonly [K in keyof Q]: K extends AnalysisName ? Analyses[K]['answer'] : never
}

/** Which to begin first: the longest, so that the threads end together. */
const longestFirst: readonly AnalysisName[] = [
  'change',
  'openings',
  'moves',
  'timeline',
  'drivers',
  'compare',
  'deals',
  'verdict',
]

/**
 * Answers every question asked of a case, at once where there are threads for it.
 *
 * @param made     where they run; null for this thread
 * @param changed  what `--set` changed, to stand in every run that the answers name
 */
export async function answerAll<Q extends Questions>(
  call: Call,
  made: Promise<Runner | null>,
  given: Case,
  changed: readonly string[],
  questions: Q,
): Promise<Answered<Q>> {
  // A comparison holds the verdict through every school, to the bit: it is not computed again.
  const school = questions.verdict?.school ?? null
  const isCompared =
    questions.verdict !== undefined &&
    questions.compare !== undefined &&
    (school === null || schoolsOnVerdict(given).some(of => of.id === school))
  const asked = (Object.keys(questions) as AnalysisName[])
    .filter(kind => !(isCompared && kind === 'verdict'))
    .sort((a, b) => longestFirst.indexOf(a) - longestFirst.indexOf(b))
  const { signal, now } = call.world
  const runner = (await made) ?? (await onThisThread())
  const progress = makeProgress(call, asked.length)
  const answerOne = async (kind: AnalysisName): Promise<[AnalysisName, unknown]> => {
    const start = now().getTime()
    const options = { signal, onProgress: progress.show(kind) }
    const answer = await runner.run(kind, given, questions[kind]!, options)
    const seconds = (now().getTime() - start) / 1000
    if (call.options.verbose) await remark(call, `${kind}: ${seconds.toFixed(2)} s`)
    return [kind, markChanged(answer, changed)]
  }
  try {
    const found = Object.fromEntries(await Promise.all(asked.map(answerOne)))
    if (isCompared) {
      found['verdict'] = verdictThrough(
        found['compare'] as CompareAnswer,
        questions.verdict!.school,
      )
    }
    return found as Answered<Q>
  } finally {
    progress.clear()
  }
}

function verdictThrough({ columns }: CompareAnswer, school: string | null): VerdictAnswer {
  const column = columns.find(of => of.school === school)
  if (!column) throw new Error(`verdictThrough: ${columns.length} schools, none is ${school}`)
  return column.verdict
}

/** For a world without threads: a turn of the event loop between steps lets Ctrl-C through. */
async function onThisThread(): Promise<Runner> {
  // Loaded here only: with threads, this one never needs the engine.
  const { inPlace } = await import('@parley/engine')
  return inPlace(() => new Promise(resolve => setImmediate(resolve)))
}
