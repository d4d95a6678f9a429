import type { Moment } from '@parley/model'
import type { Call } from './Command.ts'
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

/** The moment a call asks about; undefined for the case's own as-of. Stops where the case cannot be asked at it. */
export async function momentOf(opened: OpenedCase, { options }: Call): Promise<Moment | undefined> {
  if (options.asOf === null) {
    if (options.known === 'now') return undefined
    const hint = 'add --as-of with a date, or see parley timeline --known then'
    throw new Stop(exitCodes.usage, '--known goes with --as-of here', hint)
  }
  if (options.overTime) {
    const hint = 'leave --as-of out; parley timeline shows the past, too'
    throw new Stop(exitCodes.usage, '--over-time goes without --as-of', hint)
  }
  needsTime(opened)
  const { given, place } = opened
  const moment = { date: options.asOf, known: options.known }
  // Only here: a call without a date never opens the engine on this thread.
  const { momentTrouble } = await import('@parley/engine')
  const trouble = momentTrouble(given.dynamics, given.asOf, moment.date)
  if (!trouble) return moment
  const { kind, first, last } = trouble
  if (kind === 'no-dates') {
    const hint = 'rounds have no dates; parley timeline shows every round'
    throw new Stop(exitCodes.usage, `--as-of: the steps of ${place.name} are rounds`, hint)
  }
  const message =
    kind === 'before'
      ? `--as-of ${moment.date} is before the first step, ${first}`
      : `--as-of ${moment.date} is after the last of the data, ${last}`
  const hint =
    kind === 'before'
      ? `ask from ${first} to ${last}, or let time begin earlier`
      : `ask from ${first} to ${last}; of what comes after, parley timeline tells named futures`
  throw new Stop(exitCodes.usage, message, hint)
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
