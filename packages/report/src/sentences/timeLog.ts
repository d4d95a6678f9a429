import type { Case, FuturePath, Path, Series, TimelineAnswer } from '@parley/model'
import { type ChanceBand, chanceBand, chanceBands } from '../words/bands.ts'

/** A step in which one of the two chances came to be said with another word. */
export type LogEntry = Readonly<{
  /** Index into the answer's dates. */
  step: number
  reading: 'exists' | 'recognised'
  move: 'closer' | 'further'
  from: number
  to: number
  /** What the series had in the step. Empty in a named future, which is its own reason. */
  series: readonly Readonly<{ series: Series; value: number }>[]
  /** Names of the dated events of the step. */
  events: readonly string[]
}>

export type Log = Readonly<{
  /** Null for what came before as-of. */
  future: FuturePath | null
  entries: readonly LogEntry[]
  /** Steps in which neither word changed. */
  same: number
}>

/**
 * What changed in words, month by month, in the past and in every future: the form of a crisis monitor, which moves
 * an arrow only where the word moves. A chance that stays within its band is "same", however far it went there.
 */
export function timeLog(given: Case, answer: TimelineAnswer): readonly Log[] {
  const log = (future: FuturePath | null, path: Path): Log => {
    const entries: LogEntry[] = []
    let same = 0
    for (let i = 1; i < path.exists.length; i++) {
      const step = path.firstStep + i
      const why = future?.kind === 'scenario' ? nothing : whatHappened(given, answer, step)
      const before = entries.length
      for (const reading of ['exists', 'recognised'] as const) {
        const [from, to] = [path[reading][i - 1]!, path[reading][i]!]
        const moved = rank(chanceBand(to)) - rank(chanceBand(from))
        if (moved === 0) continue
        entries.push({ step, reading, move: moved > 0 ? 'closer' : 'further', from, to, ...why })
      }
      if (entries.length === before) same++
    }
    return { future, entries, same }
  }
  return [log(null, answer.past), ...answer.futures.map(future => log(future, future.path))]
}

const nothing = { series: [], events: [] }

function rank(band: ChanceBand): number {
  return chanceBands.findIndex(of => of.id === band)
}

function whatHappened(
  given: Case,
  answer: TimelineAnswer,
  step: number,
): Pick<LogEntry, 'series' | 'events'> {
  const { dynamics } = given
  if (!dynamics) return nothing
  return {
    series: dynamics.series.flatMap(series => {
      const rows = series.rows.filter(row => isIn(answer, step, row.date))
      const value =
        series.kind === 'flow' ? rows.reduce((sum, row) => sum + row.value, 0) : rows.at(-1)?.value
      return rows.length === 0 ? [] : [{ series, value: value! }]
    }),
    events: dynamics.events
      .filter(({ when }) => when.kind === 'dated' && isIn(answer, step, when.date))
      .map(of => of.name),
  }
}

/** Whether a day lies in a step of days, weeks or months; no other step is named by its days. */
function isIn({ dates, step: unit }: TimelineAnswer, step: number, date: string): boolean {
  const first = dates[step]!
  if (unit === 'month') return date.startsWith(first.slice(0, 7))
  if (unit !== 'day' && unit !== 'week') return false
  const next = dates[step + 1]
  return first <= date && (next === undefined || date < next)
}
