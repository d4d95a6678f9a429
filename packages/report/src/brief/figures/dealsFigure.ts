import { dealPlane, dealPlanes, gainTable, type PanelView, rangeBar } from '@parley/charts'
import type { DealsAnswer, DealsView, Reading } from '@parley/model'
import { say } from '../../languages/say.ts'
import { isCertainByConstruction, yesNo } from '../../sentences/certainty.ts'
import { chancePhrase } from '../../sentences/chancePhrase.ts'
import { nearestDeal } from '../../sentences/nearestDeal.ts'
import { spokenDeals } from '../../sentences/spokenDeals.ts'
import { zoneTitle } from '../../sentences/zoneTitle.ts'
import { figureFormats } from '../../words/figureFormats.ts'
import { toText } from '../../words/phrase.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed, NARROW } from './framed.ts'
import { nameIn, unitIn } from './namesIn.ts'

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
      draw: options =>
        gainTable(deals, analyst, {
          ...options,
          ...shared,
          formats: figureFormats(manner, isCertainByConstruction(deals)),
          top: 10,
        }),
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
