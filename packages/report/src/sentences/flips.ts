import { type Case, type Driver, type DriversAnswer, type Flip, inputsOf } from '@parley/model'
import { english } from '../languages/en.ts'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { formatNumber, shortDecimals } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { inputPhrase } from './inputPhrase.ts'
import { standing } from './standing.ts'

type Flipping = Driver & Readonly<{ flip: Extract<Flip, { kind: 'flips' }> }>

/** Whether an input is given as more than one value: the others have no plausible range that could be tried. */
export function hasRange({ value }: Driver): boolean {
  return value.low < value.high
}

/**
 * The inputs at whose value the verdict turns, inside their plausible range, nearest first.
 *
 * Nearest counts in half-widths of the input's own range, so that a percent and a price can be ranked together.
 * Ties keep the order of the answer: largest swing first.
 */
export function flipsInRange(drivers: DriversAnswer): readonly Flipping[] {
  return nearestFirst(drivers, ({ isInRange }) => isInRange)
}

/**
 * Where nothing turns the verdict inside a plausible range: the inputs at whose value it turns all the same, nearest
 * first. Those with a range come before those without, of whose values nobody can say how far out they are.
 */
export function flipsBeyond(drivers: DriversAnswer): readonly Flipping[] {
  if (!hasRanges(drivers) || flipsInRange(drivers).length > 0) return []
  const found = nearestFirst(drivers, () => true)
  return [...found.filter(hasRange), ...found.filter(of => !hasRange(of))]
}

/**
 * The inputs at whose value the verdict turns on a case of single values, nearest first: no range says whether such a
 * value is plausible. Nearest counts in shares of the scale, and where that has not two ends in shares of the value.
 */
export function flipsOfSingles(drivers: DriversAnswer): readonly Flipping[] {
  return hasRanges(drivers) ? [] : nearestFirst(drivers, () => true)
}

function nearestFirst(
  { drivers }: DriversAnswer,
  isWanted: (flip: Flipping['flip']) => boolean,
): readonly Flipping[] {
  return drivers
    .filter((driver): driver is Flipping => driver.flip.kind === 'flips' && isWanted(driver.flip))
    .map((driver, place) => ({ driver, place, distance: distance(driver) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .map(({ driver }) => driver)
}

function distance(driver: Flipping): number {
  const { flip, value, unit } = driver
  const way = Math.abs(flip.at - value.median)
  if (hasRange(driver)) return way / ((value.high - value.low) / 2)
  if (unit === 'chance') return way
  return way / (unit === 'points' ? 100 : Math.abs(value.median) || 100)
}

/** Whether inputs were tried at all: they are not where deals, or the options of composed deals, are too many. */
export function isTried(drivers: DriversAnswer): boolean {
  return !drivers.caveats.some(
    ({ kind }) => kind === 'too-many-deals' || kind === 'drivers-left-out',
  )
}

/** Whether any input has a plausible range to try: a case of single values has none, and nothing can be said of one. */
export function hasRanges(drivers: DriversAnswer): boolean {
  return drivers.drivers.some(hasRange)
}

/** The answer about those inputs alone that a figure can draw: those with a range or, where none has one, those that turn. */
export function drawnDrivers(drivers: DriversAnswer): DriversAnswer {
  const isDrawn = hasRanges(drivers) ? hasRange : (of: Driver) => of.flip.kind === 'flips'
  return { ...drivers, drivers: drivers.drivers.filter(isDrawn) }
}

/** How many inputs were tried over their ranges, and how many that the file wrote have none. */
export function triedCounts(
  given: Case,
  { drivers }: DriversAnswer,
): Readonly<{ tried: number; single: number }> {
  // A default that nobody wrote is no input of the case to a reader.
  const unwritten = new Set<string>(
    inputsOf(given).flatMap(({ path, input }) => (input.written === '' ? [path] : [])),
  )
  const tried = drivers.filter(hasRange).length
  const single = drivers.filter(of => !hasRange(of) && !unwritten.has(of.path)).length
  return { tried, single }
}

/** On which side of the value the verdict is the other one; `end` where the scale ends at it and nothing lies beyond. */
export function flipSide({ flip, unit }: Flipping): 'above' | 'below' | 'end' {
  const top = unit === 'chance' ? 1 : unit === 'points' ? 100 : null
  if (top !== null && flip.at === (flip.side === 'above' ? top : 0)) return 'end'
  return flip.side
}

/** "above 63% (now 55%)": enough digits that the two differ. Short, for the verdict sentence; `flipLine` says all. */
export function flipPoint(driver: Flipping, manner: Manner): Phrase {
  const { language } = manner
  const [at, now] = flipDecimals(driver)
  return say(language, 'flip.point', {
    side: flipSide(driver),
    at: quantity(language, driver.flip.at, driver.unit, at),
    now: quantity(language, driver.value.median, driver.unit, now),
    isPlaceholder: driver.isPlaceholder ? 'yes' : 'no',
  })
}

/**
 * Decimals to print where the verdict turns, and where the input stands. The turn has all its digits, which are few: typed as
 * it is printed, it turns the verdict.
 */
export function flipDecimals({
  flip: { at },
  value,
  unit,
}: Flipping): readonly [number | null, number | null] {
  const [short, now] = decimalsApart(at, value.median, unit)
  if (short === null) return [short, now]
  const shown = unit === 'chance' ? at * 100 : at
  return [Math.max(short, shortDecimals(shown, MOST_DIGITS)), asInTables(now, value.median, unit)]
}

/** Decimals of a value that stands in a table too, where it has three digits: a page says it in one way. */
export function asInTables(decimals: number | null, value: number, unit: string): number | null {
  if (decimals === null) return null
  return Math.max(decimals, shortDecimals(unit === 'chance' ? value * 100 : value, 3))
}

/** More digits than a value found on a tidy grid has, and fewer than a double can hold. */
const MOST_DIGITS = 12

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
  const [at, now] = flipDecimals(driver)
  const point = say(language, 'flip.standing', {
    side: flipSide(driver),
    at: quantity(language, driver.flip.at, driver.unit, at),
    standing: standing(driver, manner, now),
  })
  return [...inputPhrase(given, language, driver.path), ' ', ...point]
}

/** What stands in a table cell about a flip: where it turns, or in which range it does not. */
export function flipCell(driver: Driver, manner: Manner): Phrase {
  const { language } = manner
  const ranged = hasRange(driver)
  if (driver.flip.kind === 'no-flip') return say(language, ranged ? 'flip.none' : 'flip.noRange')
  const { isInRange } = driver.flip
  const [at] = flipDecimals(driver as Flipping)
  return say(language, isInRange ? 'flip.cell' : ranged ? 'flip.outside' : 'flip.single', {
    side: flipSide(driver as Flipping),
    at: quantity(language, driver.flip.at, driver.unit, at),
  })
}

/**
 * What would flip the verdict, one line each, nearest first, at most `most`.
 * When nothing in a plausible range does, the first line says so and what lies beyond follows; it never comes back empty.
 */
export function flipsIf(
  given: Case,
  drivers: DriversAnswer | undefined,
  manner: Manner,
  most = 3,
): readonly Phrase[] {
  const { language } = manner
  if (!drivers || !isTried(drivers)) return [say(language, 'condition.notComputed')]
  const singles = flipsOfSingles(drivers)
  if (singles.length > 0)
    return singles
      .slice(0, most)
      .map(driver =>
        say(language, 'flip.plausibleOrNot', { line: flipLine(given, driver, manner) }),
      )
  if (!hasRanges(drivers)) return [say(language, 'condition.noInputs')]
  const found = flipsInRange(drivers)
  if (found.length === 0)
    return [
      say(language, 'condition.nothing', triedCounts(given, drivers)),
      ...flipsBeyond(drivers)
        .slice(0, most)
        .map(driver =>
          say(language, hasRange(driver) ? 'flip.beyond' : 'flip.plausibleOrNot', {
            line: flipLine(given, driver, manner),
          }),
        ),
    ]
  return found.slice(0, most).map(driver => flipLine(given, driver, manner))
}
