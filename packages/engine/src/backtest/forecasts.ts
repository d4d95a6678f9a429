import type { ConflictYear, Forecast } from './ConflictYear.ts'

const NEGOTIATED: ReadonlySet<string> = new Set(['peace_agreement', 'ceasefire'])

/**
 * The conflict-years that can be scored, by year and conflict: those whose next year is in the panel
 * and coded. Each knows only what was known at its end.
 *
 * Definition: docs/decisions/0080, Unit, Outcome and "Read closely". Time O(rows²) within a conflict.
 */
export function forecasts(rows: readonly ConflictYear[]): readonly Forecast[] {
  const byConflict = new Map<string, ConflictYear[]>()
  for (const row of rows) {
    const of = byConflict.get(row.conflict)
    if (of) of.push(row)
    else byConflict.set(row.conflict, [row])
  }
  const found: Forecast[] = []
  for (const [conflict, of] of byConflict) {
    of.sort((a, b) => a.year - b.year)
    for (const [i, row] of of.entries()) {
      if (of[i - 1]?.year === row.year)
        throw new Error(`forecasts: conflict ${conflict} has two rows for ${row.year}`)
      const next = of[i + 1]
      if (!next || next.year !== row.year + 1 || next.ended === 'unknown') continue
      const known = of.slice(0, i + 1)
      found.push({
        conflict,
        year: row.year,
        outcome: next.ended !== null && NEGOTIATED.has(next.ended) ? 1 : 0,
        deaths: row.deaths,
        deathsSoFar: known.reduce((sum, of) => sum + of.deaths, 0),
        worstSoFar: Math.max(...known.map(of => of.deaths)),
        hasRecentAgreement: known.some(of => of.year >= row.year - 2 && of.agreements > 0),
        hasAgreement: row.agreements > 0,
        age: (Date.UTC(row.year, 11, 31) - Date.parse(row.start)) / 86_400_000,
        isThreeYears: row.start <= `${row.year - 3}-12-31`,
      })
    }
  }
  return found.sort((a, b) => a.year - b.year || (a.conflict < b.conflict ? -1 : 1))
}
