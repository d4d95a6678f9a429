import { backtest } from './messages/backtest.ts'
import { blockers } from './messages/blockers.ts'
import { brief } from './messages/brief.ts'
import { briefFigures } from './messages/briefFigures.ts'
import { caveats } from './messages/caveats.ts'
import { change } from './messages/change.ts'
import { checks } from './messages/checks.ts'
import { contingent } from './messages/contingent.ts'
import { deals } from './messages/deals.ts'
import { design } from './messages/design.ts'
import { drivers } from './messages/drivers.ts'
import { flips } from './messages/flips.ts'
import { headings } from './messages/headings.ts'
import { inputs } from './messages/inputs.ts'
import { moves } from './messages/moves.ts'
import { noDeal } from './messages/noDeal.ts'
import { openings } from './messages/openings.ts'
import { overTime } from './messages/overTime.ts'
import { positions } from './messages/positions.ts'
import { quantities } from './messages/quantities.ts'
import { schools } from './messages/schools.ts'
import { seen } from './messages/seen.ts'
import { sources } from './messages/sources.ts'
import { stability } from './messages/stability.ts'
import { talks } from './messages/talks.ts'
import { threshold } from './messages/threshold.ts'
import { verdict } from './messages/verdict.ts'
import type { Argument } from './template.ts'

/**
 * Every message there is, with the names of what it takes. A language gives a template for each.
 *
 * `party`, `parties`, `input`, `deal` and the like are phrases that may hold names of the case. Names that begin
 * with `is` or `has` are `yes` or `no`; counts are numbers, and are spelled and inflected by the language.
 */
export const messageArguments: typeof quantities &
  typeof inputs &
  typeof verdict &
  typeof seen &
  typeof flips &
  typeof noDeal &
  typeof blockers &
  typeof caveats &
  typeof schools &
  typeof change &
  typeof sources &
  typeof brief &
  typeof briefFigures &
  typeof checks &
  typeof overTime &
  typeof backtest &
  typeof headings &
  typeof deals &
  typeof talks &
  typeof positions &
  typeof drivers &
  typeof threshold &
  typeof moves &
  typeof openings &
  typeof design &
  typeof contingent &
  typeof stability = {
  ...quantities,
  ...inputs,
  ...verdict,
  ...seen,
  ...flips,
  ...noDeal,
  ...blockers,
  ...caveats,
  ...schools,
  ...change,
  ...sources,
  ...brief,
  ...briefFigures,
  ...checks,
  ...overTime,
  ...backtest,
  ...headings,
  ...deals,
  ...talks,
  ...positions,
  ...drivers,
  ...threshold,
  ...moves,
  ...openings,
  ...design,
  ...contingent,
  ...stability,
}

export type MessageKey = keyof typeof messageArguments

type Words<S extends string> = S extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : S extends ''
    ? never
    : S

/** What `say` takes after the key: nothing for a message without arguments. */
export type MessageArguments<K extends MessageKey> =
  Words<(typeof messageArguments)[K]> extends never
    ? []
    : [Readonly<Record<Words<(typeof messageArguments)[K]>, Argument>>]
