import type { Case, Driver, DriversAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { flipsInRange, isTried } from '../../sentences/flips.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { weakestAssumptions } from '../../sentences/weakest.ts'
import { toText } from '../../words/phrase.ts'

export type DriversJson = Readonly<{
  output: DriversAnswer['output']
  /** Null when nothing was computed; why stands among the caveats. */
  chance: number | null
  inputs: readonly (Driver & Readonly<{ phrase: string }>)[]
  /** Paths of the inputs at whose value the verdict turns, inside their range, nearest first. */
  flipsIf: readonly string[]
  /** Paths by influence × weak evidence, placeholders first. */
  weakest: readonly string[]
}>

/** The inputs that move the answer, in the order of the answer, each with what it is called in print. */
export function driversJson(given: Case, drivers: DriversAnswer, manner: Manner): DriversJson {
  return {
    output: drivers.output,
    chance: isTried(drivers) ? drivers.chance : null,
    inputs: drivers.drivers.map(driver => ({
      ...driver,
      phrase: toText(inputPhrase(given, manner.language, driver.path)),
    })),
    flipsIf: flipsInRange(drivers).map(driver => driver.path),
    weakest: weakestAssumptions(given, drivers, drivers.drivers.length).map(driver => driver.path),
  }
}
