/** One conflict in one calendar year in which it was active: a row of the conflict-year panel. */
export type ConflictYear = Readonly<{
  conflict: string
  year: number
  /** ISO date. */
  start: string
  /** Battle deaths, best estimate. */
  deaths: number
  agreements: number
  /** How the row's episode ended in this year; null when it went on, `unknown` when nobody has coded it. */
  ended: string | null | 'unknown'
}>

/** A conflict-year of which the year after is known, with what readiness and its rivals are made of. */
export type Forecast = Readonly<{
  conflict: string
  year: number
  /** 1 when the conflict's episode ends by agreement or ceasefire in the year after. */
  outcome: 0 | 1
  deaths: number
  deathsSoFar: number
  worstSoFar: number
  hasRecentAgreement: boolean
  hasAgreement: boolean
  /** Days from the start to 31 December of the year. */
  age: number
  isThreeYears: boolean
}>
