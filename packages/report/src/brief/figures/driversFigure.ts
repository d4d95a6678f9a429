import { tornado } from '@parley/charts'
import { say } from '../../languages/say.ts'
import { drawnDrivers } from '../../sentences/flips.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { LEAST_SWING } from '../../sentences/why.ts'
import { chanceNumber } from '../../words/chance.ts'
import { toText } from '../../words/phrase.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'

/** The tornado of the inputs with the largest effect. Null when nothing moves the answer. */
export function driversFigure(context: BriefContext, number: number, top: number): Html | null {
  const { given, answers, manner } = context
  const { drivers } = answers
  if (!drivers?.drivers.some(driver => driver.swing >= LEAST_SWING)) return null
  return framed(context, number, {
    name: 'drivers',
    title: say(manner.language, 'brief.tornado'),
    reading: say(manner.language, 'brief.tornadoReading'),
    draw: options =>
      tornado(drawnDrivers(drivers), {
        ...options,
        // As the box says them: a bar's two ends may lie within 5% of each other.
        formats: { ...options.formats, chance: of => chanceNumber(manner.language, of, 1) },
        top,
        nameOf: driver =>
          toText(manner.language.sentenceStart(inputPhrase(given, manner.language, driver.path))),
      }),
  })
}
