import { blockers } from './en/blockers.ts'
import { brief } from './en/brief.ts'
import { commands } from './en/commands.ts'
import { compare } from './en/compare.ts'
import { dealSpace } from './en/dealSpace.ts'
import { eventsAndMoves } from './en/eventsAndMoves.ts'
import { evidence } from './en/evidence.ts'
import { figures } from './en/figures.ts'
import { foreign } from './en/foreign.ts'
import { frame } from './en/frame.ts'
import { fromTable } from './en/fromTable.ts'
import { ifTalksFail } from './en/ifTalksFail.ts'
import { issuesAndDeals } from './en/issuesAndDeals.ts'
import { library } from './en/library.ts'
import { moves } from './en/moves.ts'
import { newCase } from './en/newCase.ts'
import { overTime } from './en/overTime.ts'
import { overview } from './en/overview.ts'
import { parties } from './en/parties.ts'
import { saving } from './en/saving.ts'
import { settings } from './en/settings.ts'
import { share } from './en/share.ts'
import { stability } from './en/stability.ts'
import { suggestions } from './en/suggestions.ts'
import { text } from './en/text.ts'
import { twoWriters } from './en/twoWriters.ts'
import { whatDrivesIt } from './en/whatDrivesIt.ts'
import { whatIf } from './en/whatIf.ts'
import { whoBelievesWhat } from './en/whoBelievesWhat.ts'
import { why } from './en/why.ts'

/**
 * Every word of the studio in English, as templates in the report's own part of ICU MessageFormat.
 * Sentences about an answer are not here: the report says them, everywhere alike.
 * A screen's keys stand together in a file of their own; a screen that is added adds a file.
 */
export const en = {
  ...frame,
  ...text,
  ...saving,
  ...twoWriters,
  ...settings,
  ...commands,
  ...why,
  ...whatIf,
  ...figures,
  ...library,
  ...overview,
  ...dealSpace,
  ...moves,
  ...blockers,
  ...suggestions,
  ...eventsAndMoves,
  ...ifTalksFail,
  ...whoBelievesWhat,
  ...parties,
  ...issuesAndDeals,
  ...share,
  ...newCase,
  ...overTime,
  ...whatDrivesIt,
  ...evidence,
  ...brief,
  ...fromTable,
  ...foreign,
  ...stability,
  ...compare,
} as const

export type Key = keyof typeof en
