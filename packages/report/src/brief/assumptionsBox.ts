import { type AttributionClass, type Driver, type DriversAnswer, inputsOf } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { flipCell, hasRange, triedCounts } from '../sentences/flips.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { citedNumbers, classGlyphs } from '../sentences/sources.ts'
import { LEAST_SWING } from '../sentences/why.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { named, type Phrase, toText } from '../words/phrase.ts'
import { quantity, rangeBeside } from '../words/quantity.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

/** How many inputs the box holds. */
export const BOXED = 7
/** Past this many, the rest are counted and only the first few named. */
const NAMED_REST = 6

/** The inputs the box names: those that move the answer or turn it; where none does, the first that have a range. */
export function boxedDrivers(drivers: readonly Driver[]): readonly Driver[] {
  const boxed = drivers.filter(d => d.swing >= LEAST_SWING || d.flip.kind === 'flips')
  return (boxed.length > 0 ? boxed : drivers.filter(hasRange)).slice(0, BOXED)
}

/** The inputs with the largest effect, each with the value that would flip the conclusion; the rest in one line. */
export function assumptionsBox(context: BriefContext): Html {
  const { answers, manner } = context
  const { drivers } = answers
  const { language } = manner
  const body = !drivers
    ? html`<p>${say(language, 'brief.noDrivers')}</p>`
    : !drivers.drivers.some(of => hasRange(of) || of.flip.kind === 'flips')
      ? html`<p>${say(language, 'brief.nothingVaries')}</p>`
      : table(context, drivers)
  return html`<section class="box" aria-labelledby="assumptions">
    <h2 id="assumptions">${say(language, 'brief.assumptions')}</h2>
    ${body}
  </section>`
}

function table(context: BriefContext, answer: DriversAnswer): Html {
  const { given, manner } = context
  const { language } = manner
  const { drivers } = answer
  const shown = boxedDrivers(drivers)
  const ranged = drivers.filter(hasRange)
  const rest = ranged.filter(driver => !shown.includes(driver))
  const unvaried =
    triedCounts(given, answer).single - shown.filter(driver => !hasRange(driver)).length
  const heads = [
    say(language, 'brief.assumption'),
    say(language, 'brief.ourValue'),
    say(language, 'brief.class'),
    say(language, 'brief.source'),
    say(language, 'brief.effect'),
    say(language, 'brief.flips'),
  ] as const
  const entries = new Map(inputsOf(given).map(entry => [entry.path as string, entry]))
  // The roles keep it a table where narrow screens set its rows as blocks.
  return html`<p>${say(language, 'brief.assumptionsIntro')}</p>
    <table class="stacks" role="table">
      <thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">
        ${shown.map(driver => {
          const input = entries.get(driver.path)?.input
          const numbers = citedNumbers(given, input?.attribution.from ?? [])
          return html`<tr role="row">
            <th scope="row" role="rowheader">${language.sentenceStart(inputPhrase(given, language, driver.path))}${input && input.attribution.why !== '' && html` <small>${named(input.attribution.why)}</small>`}</th>
            <td role="cell" data-label="${toText(heads[1])}"><span>${value(driver, language)}</span></td>
            <td role="cell" data-label="${toText(heads[2])}"><span>${classMark(driver.class, language)}${driver.isPlaceholder && html`, ${say(language, 'brief.placeholder')}`}</span></td>
            <td role="cell" data-label="${toText(heads[3])}"><span>${numbers.length === 0 ? say(language, 'brief.noSource') : sourceLinks(numbers)}</span></td>
            <td role="cell" data-label="${toText(heads[4])}"><span>${say(language, 'brief.effectValue', { low: chanceNumber(language, driver.low.chance, 1), high: chanceNumber(language, driver.high.chance, 1) })}</span></td>
            <td role="cell" data-label="${toText(heads[5])}"><span>${flipCell(driver, manner)}</span></td>
          </tr>`
        })}
      </tbody>
    </table>
    <p class="rest">${others(context, rest)}${unvaried > 0 && html` ${sentence(language, 'brief.unvaried', { count: unvaried })}`}</p>`
}

function value(driver: Driver, language: BriefContext['manner']['language']): Phrase {
  const median = quantity(language, driver.value.median, driver.unit)
  return driver.value.low === driver.value.high
    ? median
    : [
        ...median,
        ' (',
        ...rangeBeside(language, driver.value.low, driver.value.high, driver.unit),
        ')',
      ]
}

function others({ given, manner }: BriefContext, rest: readonly Driver[]): Phrase {
  const { language } = manner
  const most = Math.round(100 * Math.max(0, ...rest.map(driver => driver.swing)))
  const names = rest.slice(0, NAMED_REST).map(driver => inputPhrase(given, language, driver.path))
  return say(language, rest.length > NAMED_REST ? 'brief.othersMany' : 'brief.others', {
    count: rest.length,
    most,
    names: list(language, names),
  })
}

/** Glyph and word of a class; the glyph is decoration, the word speaks. */
export function classMark(
  kind: AttributionClass,
  language: BriefContext['manner']['language'],
): Html {
  return html`<span class="class"><span aria-hidden="true">${classGlyphs[kind]}</span> ${language.classes[kind]}</span>`
}

/** "[1], [4]", each a link to the list of sources. */
export function sourceLinks(numbers: readonly number[]): Html {
  return html`${numbers.map((n, i) => html`${i > 0 && ', '}<a href="#source-${n}">[${n}]</a>`)}`
}
