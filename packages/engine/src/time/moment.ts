import {
  type Ask,
  type Case,
  type Caveat,
  type Dynamics,
  dayOf,
  type IsoDate,
  type Moment,
  type Run,
} from '@parley/model'
import { provenance } from '../provenance.ts'

/** What an answer was computed from, its date that of the moment asked for. */
export function runAt(given: Case, ask: Ask & Readonly<{ moment?: Moment }>): Run {
  const run = provenance(given, ask)
  return ask.moment ? { ...run, asOf: ask.moment.date } : run
}

/** What a reader of an answer at a moment must know: when the values hold, and what the data knew. */
export function momentCaveats(
  { asOf, dynamics }: Case,
  moment: Moment | undefined,
): readonly Caveat[] {
  if (!moment) return []
  const { date, known } = moment
  const through = dynamics ? lastDate(dynamics, known === 'then' ? date : null) : null
  return [{ kind: 'at-moment', date, asOf, known, through }]
}

/** The last date of any series, of the rows published by a day or of all; null without data. */
export function lastDate({ series }: Dynamics, knownBy: IsoDate | null): IsoDate | null {
  const dates = series.flatMap(of =>
    of.rows
      .map(row => row.date)
      .filter(date => knownBy === null || dayOf(date) + of.knownAfterDays <= dayOf(knownBy)),
  )
  return dates.sort().at(-1) ?? null
}
