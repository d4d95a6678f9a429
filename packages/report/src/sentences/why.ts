import type { Case, DriversAnswer, VerdictAnswer } from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import type { Phrase } from '../words/phrase.ts'
import { amount, quantity, scaleOf } from '../words/quantity.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName } from './names.ts'
import { standing } from './standing.ts'
import { noDealGaps } from './verdictSentence.ts'

/** Russia rates no deal 24 of its points above our estimate; one sentence per party whose own rating differs by more than
 * the width of the estimate excuses, widest first. */
export function ratings(
  given: Case,
  answer: VerdictAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return noDealGaps(answer)
    .filter(gap => gap.inHalfWidths >= LEAST_GAP)
    .map(gap =>
      sentence(language, 'why.rates', {
        party: partyName(given, gap.party),
        amount: amount(language, gap.by, scaleOf(given, gap.party)),
        scale: scaleOf(given, gap.party).kind,
        side: gap.by > 0 ? 'above' : 'below',
      }),
    )
}

/** A quarter of our own half-range: closer than that, the ratings agree for any purpose. */
const LEAST_GAP = 0.25

const MOST_DRIVERS = 3

/**
 * The inputs that move the answer most, one sentence each with both end values, at most `most`.
 * An input whose swing prints as nothing is left out.
 */
export function topDrivers(
  given: Case,
  drivers: DriversAnswer,
  manner: Manner = usual,
  most: number = MOST_DRIVERS,
): readonly Phrase[] {
  const { language } = manner
  return drivers.drivers
    .filter(driver => driver.swing >= LEAST_SWING)
    .slice(0, most)
    .map(driver =>
      sentence(language, 'why.driver', {
        input: inputPhrase(given, language, driver.path),
        standing: standing(driver, manner),
        output: drivers.output,
        low: quantity(language, driver.low.at, driver.unit),
        high: quantity(language, driver.high.at, driver.unit),
        atLow: chanceNumber(language, driver.low.chance, 1),
        atHigh: chanceNumber(language, driver.high.chance, 1),
      }),
    )
}

/** A swing below one point of a percent is not worth arguing about. */
export const LEAST_SWING = 0.01

/**
 * Why: how each side rates its no deal, then what moves the answer most, without what turns it and so stands under
 * “Flips if” (`flipping`, paths). Empty when nothing is known.
 */
export function why(
  given: Case,
  answer: VerdictAnswer,
  drivers: DriversAnswer | undefined,
  manner: Manner = usual,
  flipping: readonly string[] = [],
): readonly Phrase[] {
  const most = drivers ? drivers.drivers.slice(0, MOST_DRIVERS) : []
  const left = most.filter(driver => !flipping.includes(driver.path))
  return [
    ...ratings(given, answer, manner),
    ...(drivers ? topDrivers(given, { ...drivers, drivers: left }, manner) : []),
  ]
}
