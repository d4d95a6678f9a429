export type MonthOfDeaths = Readonly<{ month: string; deaths: number }>

/** Deaths in so many months before a month and as many after it, that month left out; in the order given, which rises. Throws without the months. */
export function deathsAround(
  months: readonly MonthOfDeaths[],
  month: string,
  count: number,
): Readonly<{ before: number; after: number }> {
  const at = months.findIndex(of => of.month === month)
  if (at < count || at + count >= months.length)
    throw new Error(`deathsAround: ${count} months on both sides of ${month} are not there`)
  const sum = (from: number, to: number): number =>
    months.slice(from, to).reduce((total, of) => total + of.deaths, 0)
  return { before: sum(at - count, at), after: sum(at + 1, at + 1 + count) }
}
