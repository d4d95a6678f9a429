import {
  type Accessible,
  blockersBars,
  changeWaterfall,
  costFrontier,
  dealPlane,
  dealPlanes,
  dealTicks,
  type FigureOptions,
  gainTable,
  noDealStrip,
  type PanelView,
  rangeBar,
  timeline,
  tornado,
} from '@parley/charts'
import type { ChangeAnswer, DealsAnswer, DealsView, PartyId, Reading } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say, sentence } from '../languages/say.ts'
import { isCertainByConstruction, yesNo } from '../sentences/certainty.ts'
import { chancePhrase } from '../sentences/chancePhrase.ts'
import { accountsSentence, endName, type MovedMeasure } from '../sentences/change.ts'
import { type CasePair, differencePhrase } from '../sentences/differencePhrase.ts'
import { drawnDrivers } from '../sentences/flips.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { nearestDeal } from '../sentences/nearestDeal.ts'
import { movesNamed } from '../sentences/openings.ts'
import { runLine } from '../sentences/runLine.ts'
import { spokenDeals } from '../sentences/spokenDeals.ts'
import { opensSentence } from '../sentences/timeline.ts'
import { isComputed, verdictSentence } from '../sentences/verdictSentence.ts'
import { LEAST_SWING } from '../sentences/why.ts'
import { zoneTitle } from '../sentences/zoneTitle.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { figureFormats } from '../words/figureFormats.ts'
import { frontierWords } from '../words/frontierWords.ts'
import { named, type Phrase, toText } from '../words/phrase.ts'
import { scaleName, scaleOf } from '../words/quantity.ts'
import { type Html, html, markup } from './html.ts'
import type { BriefContext, FigureName } from './options.ts'

/** CSS pixels: the measure of the page, and a telephone held upright. */
const WIDE = 760
const NARROW = 340

type Drawn = (options: FigureOptions & Accessible) => string

/** The deals: planes of gains for two deciders, a table of gains for more, a bar for a single price. Null when there is nothing to draw. */
export function dealsFigure(context: BriefContext, number: number): Html | null {
  const { given, answers, manner } = context
  const { verdict } = answers
  const deals = answers.deals && spokenDeals(given, answers.deals, manner)
  const { language } = manner
  const { range } = verdict.exists
  if (range && range.walkAways.length > 0 && given.issues.length === 1)
    return framed(context, number, {
      name: 'deals',
      title: say(language, 'brief.range'),
      reading: say(language, 'brief.rangeReading'),
      draw: options => rangeBar(range, { ...options, partyName: nameIn(context) }),
    })
  const analyst = deals?.views.find(view => view.view === 'analyst')
  if (!deals || !analyst || analyst.rows.length === 0 || deals.deciders.length < 2) return null
  const shared = { partyName: nameIn(context), unitOf: unitIn(context) }
  const finding = zoneTitle(given, deals, analyst, manner)
  if (deals.deciders.length > 2)
    return framed(context, number, {
      name: 'deals',
      title: say(language, 'brief.gains'),
      reading: [...finding, ' ', ...say(language, 'brief.gainsReading')],
      draw: options => gainTable(deals, analyst, { ...options, ...shared, top: 10 }),
    })
  const isSeen = deals.deciders.some(party => given.beliefs.some(of => of.holder === party))
  return framed(context, number, {
    name: 'deals',
    title: say(language, 'brief.planes', { isSeen: isSeen ? 'yes' : 'no' }),
    reading: [...finding, ' ', ...say(language, 'brief.planesReading')],
    draw: options =>
      isSeen
        ? dealPlanes(options.width === NARROW ? fewer(deals) : deals, {
            ...options,
            ...shared,
            views: ['analyst', 'own'],
            panel: view => panelOf(context, view),
            nearest: view => nearestDeal(deals, readingOf(context, view)),
          })
        : dealPlane(options.width === NARROW ? fewerRows(analyst) : analyst, {
            ...options,
            ...shared,
            deciders: deals.deciders,
            panel: panelOf(context, 'analyst'),
            nearest: nearestDeal(deals, verdict.exists),
          }),
  })
}

/** Where everybody whose yes counts stands at the nearest deal. Null where worth is only ranked, or there is no deal. */
export function blockersFigure(context: BriefContext, number: number): Html | null {
  const { given, answers, manner } = context
  const { blockers, verdict } = answers
  const isRanked = verdict.deciders.some(party => scaleOf(given, party).kind === 'places')
  if (!blockers?.deal || isRanked || !isComputed(verdict)) return null
  return framed(context, number, {
    name: 'blockers',
    title: say(manner.language, 'brief.blockersFigure'),
    reading: say(manner.language, 'brief.blockersReading'),
    draw: options =>
      blockersBars(blockers, { ...options, partyName: nameIn(context), unitOf: unitIn(context) }),
  })
}

/** What each cost buys. Null where no set of moves does better than doing nothing. */
export function frontierFigure(context: BriefContext, number: number): Html | null {
  const { given, answers, manner } = context
  const { openings } = answers
  if (!openings || openings.frontier.length < 2) return null
  const { language } = manner
  const text = (phrase: Phrase): string => toText(phrase)
  return framed(context, number, {
    name: 'frontier',
    title: say(language, 'brief.frontierFigure'),
    reading: sentence(language, 'brief.frontierReading'),
    draw: options =>
      costFrontier(openings, {
        ...options,
        nameOf: set => text(movesNamed(given, manner, set.moves)),
        words: frontierWords(openings, language),
      }),
  })
}

/** What no deal is worth to each side. Null where worth is only ranked, or was not computed. */
export function noDealFigure(context: BriefContext, number: number): Html | null {
  const { given, answers, manner } = context
  const { verdict } = answers
  const deals = answers.deals && spokenDeals(given, answers.deals, manner)
  const isRanked = verdict.deciders.some(party => scaleOf(given, party).kind === 'places')
  if (isRanked || !isComputed(verdict) || verdict.noDeals.length === 0) return null
  const analyst = deals?.views.find(view => view.view === 'analyst')
  return framed(context, number, {
    name: 'noDeal',
    title: say(manner.language, 'brief.noDealFigure'),
    reading: say(manner.language, 'brief.noDealReading'),
    draw: options =>
      noDealStrip(verdict, {
        ...options,
        partyName: nameIn(context),
        unitOf: unitIn(context),
        ...(analyst ? { deals: dealTicks(analyst, verdict, 4) } : {}),
      }),
  })
}

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

/** Both chances over time. Null for a case without time. */
export function timelineFigure(context: BriefContext, number: number): Html | null {
  const { manner, answers } = context
  const { language } = manner
  const answer = answers.timeline
  if (!answer || answer.futures.length === 0) return null
  const text = (phrase: Phrase): string => toText(phrase)
  return framed(context, number, {
    name: 'timeline',
    title: say(language, 'brief.time'),
    reading: say(language, 'brief.timeReading'),
    draw: options =>
      timeline(answer, {
        ...options,
        description: answer.futures.map(of => text(opensSentence(answer, of, manner))).join(' '),
        dateOf: step => formatDate(language, answer.dates[step]!, 'short'),
        words: {
          exists: text(say(language, 'label.exists')),
          recognised: text(say(language, 'label.recognised')),
          asOf: date => text(say(language, 'lead.date', { date })),
          even: text(say(language, 'time.even')),
          past: text(say(language, 'time.past')),
          end: (future, chance) =>
            text(say(language, 'time.end', { chance, future: named(future) })),
          observedEnd: (chance, date) => text(say(language, 'time.observedEnd', { chance, date })),
          observed: date => text(say(language, 'time.observedTo', { date })),
          dots: (count, future, date) =>
            text(
              sentence(language, 'time.dots', {
                count,
                future: named(future),
                step: answer.step,
                date,
              }),
            ),
        },
      }),
  })
}

/** What accounts for the change between two readings, in the chance that changes more. Null when nothing moves it. */
export function changeFigure(
  context: BriefContext,
  number: number,
  name: 'rival' | 'since',
  pair: CasePair,
  answer: ChangeAnswer,
): Html | null {
  const { language } = context.manner
  const { exists, recognised } = answer.waterfall
  const measure: MovedMeasure =
    Math.abs(recognised.total) > Math.abs(exists.total) ? 'recognised' : 'exists'
  if (!answer.waterfall[measure].shares.some(share => Math.abs(share) >= 0.01)) return null
  return framed(context, number, {
    name,
    title: say(language, 'brief.waterfall', {
      measure,
      from: endName(answer, answer.from, context.manner),
      to: endName(answer, answer.to, context.manner),
    }),
    reading: sentence(language, 'change.waterfallNote', {
      isExact: answer.waterfall.method === 'exact' ? 'yes' : 'no',
    }),
    draw: options =>
      changeWaterfall(answer, {
        ...options,
        description: toText(accountsSentence(pair, answer, measure, context.manner)),
        measure,
        nameOf: of => toText(language.sentenceStart(differencePhrase(pair, language, of))),
        words: {
          start: toText(endName(answer, answer.from, context.manner)),
          end: toText(endName(answer, answer.to, context.manner)),
          rest: count => toText(say(language, 'change.restBar', { count })),
          up: toText(say(language, 'change.up')),
          down: toText(say(language, 'change.down')),
        },
      }),
  })
}

/**
 * A figure with its caption, wide and, where the page can bear it, a second time for narrow screens.
 *
 * The footer that guards against misquoting is drawn into the picture, so that it travels with it.
 */
function framed(
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

/** A small figure of every dot would be a blot: the best deals and the proposals stand for the rest. */
function fewer(deals: DealsAnswer): DealsAnswer {
  return { ...deals, views: deals.views.map(fewerRows) }
}

function fewerRows(view: DealsView): DealsView {
  const rows = view.rows.filter((row, i) => i < MOST_NARROW || row.deal.isProposal)
  return { ...view, rows }
}
const MOST_NARROW = 40

function panelOf(
  { answers, manner }: BriefContext,
  view: PanelView,
): Readonly<{ title: string; verdict: string }> {
  const { language } = manner
  const { verdict } = answers
  const isOwn = view === 'own'
  const reading = isOwn ? verdict.recognised : verdict.exists
  return {
    title: toText(say(language, isOwn ? 'view.own' : 'view.analyst')),
    verdict: toText([
      ...say(language, isOwn ? 'label.recognised' : 'label.exists'),
      ': ',
      ...(isCertainByConstruction(verdict)
        ? yesNo(manner, reading.chance)
        : chancePhrase(manner, reading.chance)),
    ]),
  }
}

function readingOf({ answers }: BriefContext, view: PanelView): Reading {
  return view === 'own' ? answers.verdict.recognised : answers.verdict.exists
}

const nameIn =
  ({ given }: BriefContext) =>
  (party: PartyId): string =>
    given.parties.find(one => one.id === party)?.name || party

const unitIn =
  ({ given, manner }: BriefContext) =>
  (party: PartyId): string =>
    scaleName(given, party, manner)
