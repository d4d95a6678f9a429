/**
 * The seven bands of Intelligence Community Directive 203, "Analytic Standards" (Office of the Director of
 * National Intelligence, 2 January 2015), section D.6.e(2)(a), as chances in [0, 1].
 *
 * Printed bands share their ends. Here an end belongs to the more cautious word, the one nearer to even:
 * exactly 20% is `unlikely`, exactly 80% is `likely`, exactly 95% is `very likely`. The outer bands are
 * stretched from 1% and 99% to the ends of the scale, which the printed number never claims to reach.
 */
export const chanceBands = [
  { id: 'almost-no-chance', low: 0.01, high: 0.05 },
  { id: 'very-unlikely', low: 0.05, high: 0.2 },
  { id: 'unlikely', low: 0.2, high: 0.45 },
  { id: 'roughly-even', low: 0.45, high: 0.55 },
  { id: 'likely', low: 0.55, high: 0.8 },
  { id: 'very-likely', low: 0.8, high: 0.95 },
  { id: 'almost-certain', low: 0.95, high: 0.99 },
] as const

export type ChanceBand = (typeof chanceBands)[number]['id']

// A chance is a count over draws: 2,000 of 10,000 must be 20% whichever way the division rounds.
const TIE = 1e-9

/** The band a chance falls in. Throws outside [0, 1]. */
export function chanceBand(chance: number): ChanceBand {
  if (!(chance >= 0 && chance <= 1)) throw new Error(`chanceBand: ${chance} is not in [0, 1]`)
  if (chance < 0.5)
    return chanceBands.findLast(band => chance >= band.low - TIE)?.id ?? 'almost-no-chance'
  return chanceBands.find(band => chance <= band.high + TIE)?.id ?? 'almost-certain'
}

/** How many bands apart two chances are; 0 in the same band. */
export function bandsApart(a: number, b: number): number {
  const place = (chance: number): number =>
    chanceBands.findIndex(band => band.id === chanceBand(chance))
  return Math.abs(place(a) - place(b))
}
