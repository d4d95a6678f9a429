import type { Accessible, FigureOptions } from '@parley/charts'
import type { Language } from '../../languages/language.ts'
import { say } from '../../languages/say.ts'
import { runLine } from '../../sentences/runLine.ts'
import { verdictSentence } from '../../sentences/verdictSentence.ts'
import { formatDate } from '../../words/date.ts'
import { figureFormats } from '../../words/figureFormats.ts'
import { type Phrase, toText } from '../../words/phrase.ts'
import { type Html, html, markup } from '../html.ts'
import type { BriefContext, FigureName } from '../options.ts'

/** CSS pixels: the measure of the page, and a telephone held upright. */
const WIDE = 760
export const NARROW = 340

type Drawn = (options: FigureOptions & Accessible) => string

/**
 * A figure with its caption, wide and, where the page can bear it, a second time for narrow screens.
 *
 * The footer that guards against misquoting is drawn into the picture, so that it travels with it.
 */
export function framed(
  context: BriefContext,
  number: number,
  of: Readonly<{ name: FigureName; title: Phrase; reading: Phrase; draw: Drawn }>,
): Html {
  const { given, answers, manner } = context
  const { language } = manner
  const { verdict, drivers, compare } = answers
  const title = toText(of.title)
  // The main figure says the verdict; the others, what they show.
  const description =
    number === 1
      ? verdictSentence(
          given,
          verdict,
          { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) },
          manner,
        ).text
      : toText(of.reading)
  const options = (idPrefix: string, width: number): FigureOptions & Accessible => ({
    idPrefix,
    width,
    direction: language.direction,
    lang: language.tag,
    formats: figureFormats(manner),
    dictionary: language.figures,
    title,
    description,
    footer: [
      toText(
        say(language, 'brief.footer', {
          title: given.title,
          date: formatDate(language, verdict.run.asOf),
          hash: verdict.run.inputsHash.slice(0, 8),
        }),
      ),
      toText(runLine(verdict.run, manner)),
      toText(say(language, 'brief.figureGuard')),
    ],
  })
  const drawn = (id: string, width: number): Html =>
    markup(context.figure(id, () => of.draw(options(id, width))))
  const wide = drawn(`f${number}`, WIDE)
  const narrow = context.narrow.includes(of.name) ? drawn(`f${number}n`, NARROW) : null
  return html`<figure id="figure-${number}">
    <figcaption><b>${say(language, 'brief.figure', { number: String(number) })}. ${of.title}.</b> ${of.reading}</figcaption>
    ${narrow ? html`<div class="wide">${wide}</div>` : scrolling(language, number, wide)}
    ${narrow && html`<div class="narrow" hidden>${narrow}</div>`}
  </figure>`
}

/** A figure too wide for a small screen: it keeps the size its text is read at, and scrolls, by keys too. */
function scrolling(language: Language, number: number, figure: Html): Html {
  const name = toText(say(language, 'brief.figure', { number: String(number) }))
  const label = toText(say(language, 'brief.scrolls', { figure: name }))
  return html`<p class="swipe" aria-hidden="true">${say(language, 'brief.swipe')}</p>
    <section class="scroll" tabindex="0" aria-label="${label}">${figure}</section>`
}
