import type { Forecast } from './ConflictYear.ts'

/** Whole years from the first until training holds at least half of the forecasts; the rest is the test. */
export function splitByYear(all: readonly Forecast[]): Readonly<{
  training: readonly Forecast[]
  test: readonly Forecast[]
}> {
  const years = [...new Set(all.map(of => of.year))].sort((a, b) => a - b)
  const last = years.find(year => all.filter(of => of.year <= year).length * 2 >= all.length)
  const until = last ?? Number.POSITIVE_INFINITY
  return {
    training: all.filter(of => of.year <= until),
    test: all.filter(of => of.year > until),
  }
}
