import { backtest } from './en/backtest.ts'
import { blockers } from './en/blockers.ts'
import { brief } from './en/brief.ts'
import { briefFigures } from './en/briefFigures.ts'
import { caveats } from './en/caveats.ts'
import { change } from './en/change.ts'
import { checks } from './en/checks.ts'
import { contingent } from './en/contingent.ts'
import { deals } from './en/deals.ts'
import { design } from './en/design.ts'
import { drivers } from './en/drivers.ts'
import { flips } from './en/flips.ts'
import { headings } from './en/headings.ts'
import { inputs } from './en/inputs.ts'
import { moves } from './en/moves.ts'
import { noDeal } from './en/noDeal.ts'
import { openings } from './en/openings.ts'
import { overTime } from './en/overTime.ts'
import { positions } from './en/positions.ts'
import { quantities } from './en/quantities.ts'
import { schools } from './en/schools.ts'
import { seen } from './en/seen.ts'
import { sources } from './en/sources.ts'
import { stability } from './en/stability.ts'
import { talks } from './en/talks.ts'
import { threshold } from './en/threshold.ts'
import { verdict } from './en/verdict.ts'
import type { MessageKey } from './messages.ts'

/** What each message says in English. Grammar and numbers are in `en.ts`. */
export const englishMessages: Readonly<Record<MessageKey, string>> = {
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
