/** Sides nobody modelled that are still named one by one; more of them would say the same over and over. */
const MOST_NAMED = 2

/** Readings to be shown each for itself, and how many that nobody modelled are only counted. */
export function gathered<R extends Readonly<{ isHollow: boolean }>>(
  readings: readonly R[],
): Readonly<{ shown: readonly R[]; rest: number }> {
  const modelled = readings.filter(of => !of.isHollow)
  const rest = readings.length - modelled.length
  return rest > MOST_NAMED ? { shown: modelled, rest } : { shown: readings, rest: 0 }
}
