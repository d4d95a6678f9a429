import {
  type Case,
  type DatesBetween,
  type Dynamics,
  type FutureId,
  labelOf,
  stepNamed,
  toldSteps,
} from '@parley/model'

/** Two dates as an address names them; empty texts for what it does not say. */
export type DatesNamed = Readonly<{ from: string; to: string; future: string; known: string }>

/** What can be chosen, and what is: steps from `first` to `last`, of which those after `untilData` need a future. */
export type DatesChosen = Readonly<{
  dynamics: Dynamics
  asOf: number
  untilData: number
  last: number
  between: Omit<DatesBetween, 'school'>
}>

/** Whether a case tells two dates apart at all. */
export function hasTwoDates(given: Case): boolean {
  return given.dynamics !== undefined && toldSteps(given, given.dynamics, 'now').last > 0
}

/**
 * The two dates an address names. Where it names none, or one that nothing tells: from the date of the case to the
 * end of the data after it, or of the first future, or from the first date to that of the case. Null where a case has
 * no two dates.
 */
export function datesChosen(given: Case, named: DatesNamed): DatesChosen | null {
  const { dynamics } = given
  if (!dynamics) return null
  const known = named.known === 'then' ? 'then' : 'now'
  const { asOf, untilData, last } = toldSteps(given, dynamics, known)
  if (last === 0) return null
  const inTime = (text: string): number | null => {
    const step = text === '' ? null : stepNamed(dynamics, text)
    return step !== null && step >= 0 && step <= last ? step : null
  }
  const later = untilData > asOf ? untilData : last > asOf ? last : null
  const [usualFrom, usualTo] = later === null ? [0, asOf] : [asOf, later]
  const from = inTime(named.from) ?? usualFrom
  const askedTo = inTime(named.to) ?? usualTo
  const to = askedTo === from ? (from === usualTo ? usualFrom : usualTo) : askedTo
  const wanted = dynamics.futures.find(of => of.id === named.future)?.id ?? null
  const future = futureFor(dynamics, Math.max(from, to), asOf, untilData, wanted)
  return { dynamics, asOf, untilData, last, between: { kind: 'dates', from, to, future, known } }
}

/** The label of a step, as the command line takes it. */
export function stepLabel({ from, step }: Dynamics, at: number): string {
  return labelOf(at, from, step)
}

/** A future tells only what comes after the date of the case, and is needed where the data end before. */
function futureFor(
  { futures }: Dynamics,
  later: number,
  asOf: number,
  untilData: number,
  wanted: FutureId | null,
): FutureId | null {
  if (later <= asOf) return null
  return wanted ?? (later > untilData ? (futures[0]?.id ?? null) : null)
}
