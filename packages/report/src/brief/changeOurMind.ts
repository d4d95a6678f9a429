import { say, sentence } from '../languages/say.ts'
import { flipDecimals, flipSide, flipsIf, flipsInRange } from '../sentences/flips.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { standing } from '../sentences/standing.ts'
import { toText } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { type Html, html } from './html.ts'
import type { BriefContext } from './options.ts'

const MOST = 7

/** What would turn the verdict, nearest first: input, where it stands, where it would have to be. Or that nothing would. */
export function changeOurMind({ given, answers, manner }: BriefContext): Html {
  const { language } = manner
  const { drivers } = answers
  const found = drivers ? flipsInRange(drivers).slice(0, MOST) : []
  const heads = [
    say(language, 'brief.mindInput'),
    say(language, 'brief.mindNow'),
    say(language, 'brief.mindTurns'),
  ] as const
  return html`<section aria-labelledby="mind">
    <h2 id="mind">${say(language, 'brief.mind')}</h2>
    ${
      !drivers || found.length === 0
        ? flipsIf(given, drivers, manner).map(line => html`<p>${line}</p>`)
        : html`<p>${sentence(language, 'brief.mindIntro', { output: drivers.output, turns: drivers.chance < 0.5 ? 'open' : 'closed' })}</p>
          <table class="stacks" role="table">
            <thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
            <tbody role="rowgroup">${found.map(driver => {
              const [at, now] = flipDecimals(driver)
              return html`<tr role="row">
                <th scope="row" role="rowheader">${language.sentenceStart(inputPhrase(given, language, driver.path))}</th>
                <td role="cell" data-label="${toText(heads[1])}"><span>${standing(driver, manner, now)}</span></td>
                <td role="cell" data-label="${toText(heads[2])}"><span>${say(language, 'flip.cell', { side: flipSide(driver), at: quantity(language, driver.flip.at, driver.unit, at) })}</span></td>
              </tr>`
            })}</tbody>
          </table>`
    }
  </section>`
}
