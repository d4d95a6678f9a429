import { type Ask, type Case, type Caveat, dayOf, type Moment, type Run } from '@parley/model'
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
  const rows = (dynamics?.series ?? []).flatMap(of =>
    of.rows
      .filter(row => known === 'now' || dayOf(row.date) + of.knownAfterDays <= dayOf(date))
      .map(row => row.date),
  )
  return [{ kind: 'at-moment', date, asOf, known, through: rows.sort().at(-1) ?? null }]
}
