import { dealTicks, noDealStrip } from '@parley/charts'
import { say } from '../../languages/say.ts'
import { spokenDeals } from '../../sentences/spokenDeals.ts'
import { isComputed } from '../../sentences/verdictSentence.ts'
import { scaleOf } from '../../words/quantity.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'
import { nameIn, unitIn } from './namesIn.ts'

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
