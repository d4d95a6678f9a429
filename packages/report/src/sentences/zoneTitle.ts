import { zoneCount } from '@parley/charts'
import type { Case, DealsAnswer, DealsView } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { formatCount } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { isCertainByConstruction } from './certainty.ts'
import { chancePhrase } from './chancePhrase.ts'
import { partyName } from './names.ts'

/**
 * The finding of one view of the deals: "As it is: 3 of 48 deals beat no deal for both; that one exists is unlikely (34%)".
 * Counts are at the central values; the chance is over the draws.
 */
export function zoneTitle(
  given: Case,
  answer: DealsAnswer,
  view: DealsView,
  manner: Manner,
): Phrase {
  const { language } = manner
  const whose =
    view.view === 'analyst'
      ? say(language, 'view.analyst')
      : view.view === 'own'
        ? say(language, 'view.own')
        : say(language, 'label.asSeenBy', { party: partyName(given, view.view) })
  const isCertain = isCertainByConstruction(answer)
  const isContinuous = hasContinuousIssue(given)
  return sentence(language, isContinuous ? 'deals.titleContinuous' : 'deals.title', {
    whose,
    zone: zoneCount(view, count => formatCount(language, count)),
    count: view.centralZoneCount,
    of: formatCount(language, view.feasibleCount),
    deals: view.feasibleCount,
    deciders: answer.deciders.length,
    stops: whatElseStops(given),
    hasChance: isCertain ? 'no' : 'yes',
    output: view.view === 'own' ? 'recognised' : 'exists',
    chance: chancePhrase(manner, view.chance),
  })
}

/** What besides a gain a deal needs here, so that a deal good for all and yet not counted surprises nobody. */
function whatElseStops(given: Case): 'none' | 'lines' | 'votes' | 'both' {
  const hasVotes = given.ratification.length > 0
  const deciders = new Set(given.parties.filter(p => p.role === 'decides').map(p => p.id))
  const hasLines = given.worth.some(of => deciders.has(of.party) && of.redLines.length > 0)
  if (hasVotes) return hasLines ? 'both' : 'votes'
  return hasLines ? 'lines' : 'none'
}

/** Whether deals cannot be counted: an issue takes every number between its ends. */
export function hasContinuousIssue(given: Case): boolean {
  return given.issues.some(issue => issue.scale.kind === 'numeric' && issue.scale.step === null)
}
