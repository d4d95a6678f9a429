import {
  type AttributionClass,
  type Case,
  type Driver,
  type DriversAnswer,
  inputsOf,
} from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceChange } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { inputPhrase } from './inputPhrase.ts'

/**
 * How weak the evidence of a class is, 0 firm to 1 none, as a weight on influence.
 *
 * An ordering aid, not a measurement: what a source states is not proof, so it does not reach 0, and a reading
 * of a source and an expert's answer stand alike between that and an assumption.
 */
export const evidenceWeakness: Readonly<Record<AttributionClass, number>> = {
  stated: 0.25,
  inferred: 0.5,
  elicited: 0.5,
  derived: 0.5,
  assumed: 1,
  agreed: 1,
}

/**
 * Influence × weak evidence, placeholders before all others; ties keep the order of the answer.
 *
 * Leaves out what moves the answer by less than half a point, which would print as 0, and what the file never wrote:
 * a default is nobody's assumption to defend.
 */
export function weakestAssumptions(
  given: Case,
  drivers: DriversAnswer,
  most = 3,
): readonly Driver[] {
  const unwritten = new Set<string>(
    inputsOf(given).flatMap(({ path, input }) => (input.written === '' ? [path] : [])),
  )
  return drivers.drivers
    .filter(({ path, swing }) => swing >= 0.005 && !unwritten.has(path))
    .map((driver, place) => ({
      driver,
      place,
      weakness: driver.swing * (driver.isPlaceholder ? 1 : evidenceWeakness[driver.class]),
    }))
    .sort(
      (a, b) =>
        Number(b.driver.isPlaceholder) - Number(a.driver.isPlaceholder) ||
        b.weakness - a.weakness ||
        a.place - b.place,
    )
    .slice(0, most)
    .map(({ driver }) => driver)
}

/** One sentence per weak assumption: what it is, how it stands, how far it moves the answer. */
export function weakestLines(
  given: Case,
  drivers: DriversAnswer,
  manner: Manner = usual,
  most = 3,
): readonly Phrase[] {
  const { language } = manner
  return weakestAssumptions(given, drivers, most).map(driver =>
    sentence(language, 'weakest.line', {
      input: inputPhrase(given, language, driver.path),
      class: language.classes[driver.class],
      isPlaceholder: driver.isPlaceholder ? 'yes' : 'no',
      swing: chanceChange(language, driver.swing).replace('+', ''),
    }),
  )
}
