import type { MessageKey } from './messages.ts'
import { backtest } from './uk/backtest.ts'
import { blockers } from './uk/blockers.ts'
import { brief } from './uk/brief.ts'
import { briefFigures } from './uk/briefFigures.ts'
import { caveats } from './uk/caveats.ts'
import { change } from './uk/change.ts'
import { checks } from './uk/checks.ts'
import { contingent } from './uk/contingent.ts'
import { deals } from './uk/deals.ts'
import { design } from './uk/design.ts'
import { drivers } from './uk/drivers.ts'
import { flips } from './uk/flips.ts'
import { headings } from './uk/headings.ts'
import { inputs } from './uk/inputs.ts'
import { moves } from './uk/moves.ts'
import { noDeal } from './uk/noDeal.ts'
import { openings } from './uk/openings.ts'
import { overTime } from './uk/overTime.ts'
import { positions } from './uk/positions.ts'
import { quantities } from './uk/quantities.ts'
import { schools } from './uk/schools.ts'
import { seen } from './uk/seen.ts'
import { sources } from './uk/sources.ts'
import { stability } from './uk/stability.ts'
import { talks } from './uk/talks.ts'
import { threshold } from './uk/threshold.ts'
import { verdict } from './uk/verdict.ts'

/** Українською: what each message says; one that is missing is said in English. Grammar and numbers are in `uk.ts`. */
export const ukrainianMessages: Readonly<Partial<Record<MessageKey, string>>> = {
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
