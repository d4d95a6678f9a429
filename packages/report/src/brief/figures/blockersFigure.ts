import { blockersBars } from '@parley/charts'
import { say } from '../../languages/say.ts'
import { isComputed } from '../../sentences/verdictSentence.ts'
import { scaleOf } from '../../words/quantity.ts'
import type { Html } from '../html.ts'
import type { BriefContext } from '../options.ts'
import { framed } from './framed.ts'
import { nameIn, unitIn } from './namesIn.ts'

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
