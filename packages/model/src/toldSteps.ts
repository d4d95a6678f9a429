import { dayOf, lastDataStep, stepNamed } from './calendar.ts'
import type { Case } from './case.ts'
import type { Dynamics } from './dynamics.ts'

/** Which steps of a case's time something tells. Steps before `asOf` are what the series rewind to. */
export type ToldSteps = Readonly<{
  /** The step that holds the case's own date. */
  asOf: number
  /** The last step that needs no future: `asOf`, or where the data that are known end after it. */
  untilData: number
  /** The last step that a future tells; `untilData` where the case has none. */
  last: number
}>

/** @param known  `then` leaves out data published after the case's date */
export function toldSteps(given: Case, dynamics: Dynamics, known: 'now' | 'then'): ToldSteps {
  const asOf = dynamics.step === 'round' ? 0 : stepNamed(dynamics, given.asOf)!
  const dataEnd = lastDataStep(dynamics, known === 'then' ? dayOf(given.asOf) : null)
  const untilData = Math.max(asOf, dataEnd)
  return { asOf, untilData, last: dynamics.futures.length > 0 ? dynamics.steps : untilData }
}
