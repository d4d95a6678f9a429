import { exitCodes } from './exitCodes.ts'
import type { OpenedCase } from './openCase.ts'
import { Stop } from './Stop.ts'

const HOW =
  'add time: {step: month, from: …, until: …} and scenarios: {…}; docs/analyses/timeline.md shows a whole case'

/** Stops on a case that says nothing of time: there is no question to answer. */
export function needsTime({ given, place }: OpenedCase): void {
  if (given.dynamics) return
  throw new Stop(exitCodes.caseInvalid, `${place.name} says nothing of time`, HOW)
}

/** Stops on a case without time, and on one without signposts. */
export function needsSignposts(opened: OpenedCase): void {
  needsTime(opened)
  if (opened.given.dynamics!.signposts.length > 0) return
  throw new Stop(
    exitCodes.caseInvalid,
    `${opened.place.name} has no signposts`,
    'add signposts: {a_name: {how: what to watch, by: 2026-01-31, watch: a series, is: at most 0}}',
  )
}
