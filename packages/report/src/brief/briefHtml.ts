import type { Case } from '@parley/model'
import { say } from '../languages/say.ts'
import { usual } from '../manner.ts'
import { quotableSentence } from '../sentences/quotable.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { formatDate } from '../words/date.ts'
import { named, toText, visible } from '../words/phrase.ts'
import { alternatives } from './alternatives.ts'
import { assumptionsBox, BOXED } from './assumptionsBox.ts'
import { blockersSection } from './blockersSection.ts'
import { changeOurMind } from './changeOurMind.ts'
import { citation } from './citation.ts'
import { dealOnTheTable } from './dealOnTheTable.ts'
import { dealsTable } from './dealsTable.ts'
import { figureStyles } from './figureStyles.ts'
import { blockersFigure } from './figures/blockersFigure.ts'
import { changeFigure } from './figures/changeFigure.ts'
import { dealsFigure } from './figures/dealsFigure.ts'
import { driversFigure } from './figures/driversFigure.ts'
import { frontierFigure } from './figures/frontierFigure.ts'
import { noDealFigure } from './figures/noDealFigure.ts'
import { timelineFigure } from './figures/timelineFigure.ts'
import { type Html, html, markup } from './html.ts'
import { keyJudgements } from './keyJudgements.ts'
import { masthead } from './masthead.ts'
import { metadata } from './metadata.ts'
import { method } from './method.ts'
import { movesSection } from './movesSection.ts'
import { noDealSection } from './noDealSection.ts'
import { objections } from './objections.ts'
import type { BriefAnswers, BriefContext, BriefOptions, FigureName } from './options.ts'
import { overTime } from './overTime.ts'
import { sourcesList } from './sourcesList.ts'
import { styleSheet } from './styleSheet.ts'
import { utf8Length } from './utf8Length.ts'
import { versions } from './versions.ts'

/** A page heavier than this gives up narrow copies of its figures, one by one; those then scroll in a box of their own. */
const HEAVIEST = 150_000

/**
 * The brief: one static HTML file that needs no script, asks for nothing, reads with styles off and prints on A4.
 *
 * Dated by the case alone: the same answers give the same bytes. Everything from the case is escaped, isolated for
 * direction and never interpreted; a link is made of web addresses only.
 */
export function briefHtml(given: Case, answers: BriefAnswers, options: BriefOptions = {}): string {
  const manner = options.manner ?? usual
  const drawn = new Map<string, string>()
  let page = ''
  for (let kept = narrowFirst.length; kept >= 0; kept--) {
    const narrow = narrowFirst.slice(0, kept)
    const styles = figureStyles()
    const figure = (id: string, draw: () => string): string => {
      const svg = drawn.get(id) ?? draw()
      drawn.set(id, svg)
      return styles.adopt(id, svg)
    }
    page = pageOf({ given, answers, options, manner, narrow, figure }, styles.rules)
    if (utf8Length(page) <= HEAVIEST) return page
  }
  return page
}

/** Figures by how much a narrow copy is missed; the last goes first. The box above the drivers says it all in words. */
const narrowFirst: readonly FigureName[] = [
  'deals',
  'timeline',
  'noDeal',
  'drivers',
  'blockers',
  'frontier',
]

function pageOf(context: BriefContext, figureRules: () => string): string {
  const { given, answers, manner } = context
  const { language } = manner
  const { verdict, drivers, compare } = answers
  const { run } = verdict
  const extras = { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) }
  const sentence = verdictSentence(given, verdict, extras, manner)
  const footer = say(language, 'brief.footer', {
    title: named(given.title),
    date: formatDate(language, run.asOf),
    hash: run.inputsHash.slice(0, 8),
  })
  let number = 0
  const figure = (draw: (n: number) => Html | null): Html | null => {
    const drawn = draw(number + 1)
    if (drawn) number++
    return drawn
  }
  // In the order of the page, for their numbers.
  const deals = figure(n => dealsFigure(context, n))
  const tornado = figure(n => driversFigure(context, n, BOXED))
  const blockers = figure(n => blockersFigure(context, n))
  const frontier = figure(n => frontierFigure(context, n))
  const time = figure(n => timelineFigure(context, n))
  const rival = figure(n =>
    answers.change
      ? changeFigure(context, n, 'rival', { from: given, to: given }, answers.change)
      : null,
  )
  const noDeal = figure(n => noDealFigure(context, n))
  const { since } = answers
  const sinceThen = figure(n =>
    since
      ? changeFigure(context, n, 'since', { from: since.earlier, to: given }, since.change)
      : null,
  )
  const body = html`<main>
    <article>
      ${masthead(context)}
      ${keyJudgements(context)}
      ${deals}
      ${assumptionsBox(context)}
      ${tornado}
      ${dealsTable(context)}
      ${blockersSection(context, blockers)}
      ${dealOnTheTable(context)}
      ${changeOurMind(context)}
      ${movesSection(context, frontier)}
      ${overTime(context, time)}
      ${alternatives(context, rival)}
      ${objections(context)}
      ${noDealSection(context, noDeal)}
      <section aria-labelledby="quote">
        <h2 id="quote">${say(language, 'brief.quote')}</h2>
        <blockquote class="quotable"><p>${quotableSentence(given, verdict, extras, manner)}</p></blockquote>
        <p class="rest">${say(language, 'brief.quoteNote')}</p>
      </section>
      <p class="end" aria-hidden="true">❖</p>
      ${method(context)}
      ${sourcesList(context)}
      ${citation(context)}
      ${versions(context, sinceThen)}
    </article>
    <footer><p>${footer}. ${say(language, 'brief.figureGuard')}</p></footer>
  </main>`
  const page = html`<!DOCTYPE html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<title>${visible(given.title)}</title>
<link rel="icon" href="data:,">
${metadata(context, sentence.text)}
<style>${markup(styleSheet(toText(footer), visible(given.marking)) + figureRules())}</style>
</head>
<body>${body}</body>
</html>`
  return `${page.markup}\n`
}
