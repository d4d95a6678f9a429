import {
  type AttributionClass,
  type Case,
  type Driver,
  type DriversAnswer,
  daysOf,
  type InputEntry,
  inputsOf,
} from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceChange } from '../words/chance.ts'
import { formatShort } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { inputPhrase } from './inputPhrase.ts'
import { standing } from './standing.ts'

/**
 * How weak the evidence of a class is, 0 firm to 1 none, as a weight on influence.
 *
 * An ordering aid, not a measurement: what a source states is not proof, so it does not reach 0; a reading
 * of a source stands between that and an expert's answer, and an assumption has nothing to rest on.
 */
export const evidenceWeakness: Readonly<Record<AttributionClass, number>> = {
  stated: 0.25,
  inferred: 0.5,
  elicited: 0.75,
  derived: 0.5,
  assumed: 1,
  agreed: 1,
}

/** One class, in `evidenceWeakness`. */
const ONE_CLASS = 0.25

/** Days after which what a source says counts one class weaker. */
export const STALE_DAYS = 180

/** An input by how weak what it rests on is. */
export type WeakLink = Readonly<{
  driver: Driver
  /** Days from its newest dated source to the date of the case, where that is more than `STALE_DAYS`. */
  staleDays: number | null
}>

/**
 * Influence × weak evidence, placeholders before all others; ties keep the order of the answer.
 *
 * Influence is the swing. An input whose newest dated source is more than 180 days older than the case
 * counts one class weaker; one without a dated source is as its class says. Leaves out what moves the answer by less than half a point, which would print as 0, and what the file never wrote:
 * a default is nobody's assumption to defend.
 */
export function weakLinks(given: Case, drivers: DriversAnswer): readonly WeakLink[] {
  const entries = new Map<string, InputEntry>(inputsOf(given).map(entry => [entry.path, entry]))
  return drivers.drivers
    .filter(({ path, swing }) => swing >= 0.005 && entries.get(path)?.input.written !== '')
    .map((driver, place) => {
      const staleDays = staleBy(given, entries.get(driver.path))
      const weakness = evidenceWeakness[driver.class] + (staleDays === null ? 0 : ONE_CLASS)
      const held = driver.isPlaceholder ? 1 : Math.min(1, weakness)
      return { driver, staleDays, place, weakness: driver.swing * held }
    })
    .sort(
      (a, b) =>
        Number(b.driver.isPlaceholder) - Number(a.driver.isPlaceholder) ||
        b.weakness - a.weakness ||
        a.place - b.place,
    )
    .map(({ driver, staleDays }) => ({ driver, staleDays }))
}

/** How the order was made, with its weights: an order that hides them would pass for a measurement. */
export function weaknessNote({ language }: Manner = usual): Phrase {
  const weight = (of: keyof typeof evidenceWeakness): string =>
    formatShort(language, evidenceWeakness[of])
  return sentence(language, 'evidence.weights', {
    stated: weight('stated'),
    inferred: weight('inferred'),
    elicited: weight('elicited'),
    assumed: weight('assumed'),
    days: String(STALE_DAYS),
  })
}

/** The first of them, as inputs. */
export function weakestAssumptions(
  given: Case,
  drivers: DriversAnswer,
  most = 3,
): readonly Driver[] {
  return weakLinks(given, drivers)
    .slice(0, most)
    .map(({ driver }) => driver)
}

function staleBy(given: Case, entry: InputEntry | undefined): number | null {
  const asOf = daysOf(given.asOf)
  if (!entry || asOf === null) return null
  const dates = entry.input.attribution.from.flatMap(({ source }) => {
    const days = lastDayOf(given.sources.find(of => of.id === source)?.issued ?? '')
    return days === null ? [] : [days]
  })
  if (dates.length === 0) return null
  const age = asOf - Math.max(...dates)
  return age > STALE_DAYS ? age : null
}

/** The last day that a date may mean: a month or a year stands for its end. */
function lastDayOf(issued: string): number | null {
  if (/^\d{4}$/.test(issued)) return daysOf(`${issued}-12-31`)
  if (/^\d{4}-\d{2}$/.test(issued)) return daysOf(`${issued}-28`)
  return daysOf(issued)
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
      standing: standing(driver, manner),
      swing: chanceChange(language, driver.swing).replace('+', ''),
    }),
  )
}
