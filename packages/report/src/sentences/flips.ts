import type { Case, Driver, DriversAnswer, Flip } from '@parley/model'
import { english } from '../languages/en.ts'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { formatNumber, shortDecimals } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { inputPhrase } from './inputPhrase.ts'
import { standing } from './standing.ts'

type Flipping = Driver & Readonly<{ flip: Extract<Flip, { kind: 'flips' }> }>

/**
 * The inputs at whose value the verdict turns, inside their plausible range, nearest first.
 *
 * Nearest counts in half-widths of the input's own range, so that a percent and a price can be ranked together.
 * Ties keep the order of the answer: largest swing first.
 */
export function flipsInRange(drivers: DriversAnswer): readonly Flipping[] {
  return drivers.drivers
    .filter((driver): driver is Flipping => driver.flip.kind === 'flips' && driver.flip.isInRange)
    .map((driver, place) => ({ driver, place, distance: distance(driver) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .map(({ driver }) => driver)
}

function distance({ flip, value }: Flipping): number {
  const half = (value.high - value.low) / 2
  return half > 0 ? Math.abs(flip.at - value.median) / half : Infinity
}

/** Whether inputs were tried at all: they are not where deals are too many to list. */
export function isTried(drivers: DriversAnswer): boolean {
  return !drivers.caveats.some(caveat => caveat.kind === 'too-many-deals')
}

/** Whether any input has a plausible range to try: a case of single values has none, and nothing can be said of one. */
export function hasRanges(drivers: DriversAnswer): boolean {
  return drivers.drivers.some(({ value, flip }) => value.low < value.high || flip.kind === 'flips')
}

/** "above 63% (now 55%)": enough digits that the two differ. Short, for the verdict sentence; `flipLine` says all. */
export function flipPoint(driver: Flipping, manner: Manner): Phrase {
  const { language } = manner
  const [at, now] = decimalsApart(driver.flip.at, driver.value.median, driver.unit)
  return say(language, 'flip.point', {
    side: driver.flip.side,
    at: quantity(language, driver.flip.at, driver.unit, at),
    now: quantity(language, driver.value.median, driver.unit, now),
    isPlaceholder: driver.isPlaceholder ? 'yes' : 'no',
  })
}

/** Decimals to print two values of one unit with: two digits for a chance, three for the rest, more until they differ. */
export function decimalsApart(
  a: number,
  b: number,
  unit: string,
): readonly [number | null, number | null] {
  if (unit === 'date') return [null, null]
  const scale = unit === 'chance' ? 100 : 1
  for (let digits = unit === 'chance' ? 2 : 3; digits < 9; digits++) {
    const [da, db] = [shortDecimals(a * scale, digits), shortDecimals(b * scale, digits)]
    if (a === b || plain(a * scale, da) !== plain(b * scale, db)) return [da, db]
  }
  return [8, 8]
}

const plain = (x: number, decimals: number): string => formatNumber(english, x, decimals)

/** One input and where it turns the verdict: "the chance that Kyiv retakes the south above 63% (now 55%, 80% range 40–70%; inferred)". */
export function flipLine(given: Case, driver: Flipping, manner: Manner): Phrase {
  const { language } = manner
  const [at, now] = decimalsApart(driver.flip.at, driver.value.median, driver.unit)
  const point = say(language, 'flip.standing', {
    side: driver.flip.side,
    at: quantity(language, driver.flip.at, driver.unit, at),
    standing: standing(driver, manner, now),
  })
  return [...inputPhrase(given, language, driver.path), ' ', ...point]
}

/** What stands in a table cell about a flip: where it turns, or in which range it does not. */
export function flipCell(driver: Driver, manner: Manner): Phrase {
  const { language } = manner
  if (driver.flip.kind === 'no-flip') return say(language, 'flip.none')
  const { side, isInRange } = driver.flip
  const [at] = decimalsApart(driver.flip.at, driver.value.median, driver.unit)
  return say(language, isInRange ? 'flip.cell' : 'flip.outside', {
    side,
    at: quantity(language, driver.flip.at, driver.unit, at),
  })
}

/**
 * What would flip the verdict, one line each, nearest first, at most `most`.
 * When nothing does, the one line says so; it never comes back empty.
 */
export function flipsIf(
  given: Case,
  drivers: DriversAnswer | undefined,
  manner: Manner,
  most = 3,
): readonly Phrase[] {
  const { language } = manner
  if (!drivers || !isTried(drivers)) return [say(language, 'condition.notComputed')]
  if (!hasRanges(drivers)) return [say(language, 'condition.noInputs')]
  const found = flipsInRange(drivers)
  if (found.length === 0) return [say(language, 'condition.nothing')]
  return found.slice(0, most).map(driver => flipLine(given, driver, manner))
}
