import type { Key } from './en.ts'
import { blockers } from './uk/blockers.ts'
import { brief } from './uk/brief.ts'
import { commands } from './uk/commands.ts'
import { compare } from './uk/compare.ts'
import { dealSpace } from './uk/dealSpace.ts'
import { eventsAndMoves } from './uk/eventsAndMoves.ts'
import { evidence } from './uk/evidence.ts'
import { figures } from './uk/figures.ts'
import { foreign } from './uk/foreign.ts'
import { frame } from './uk/frame.ts'
import { fromTable } from './uk/fromTable.ts'
import { ifTalksFail } from './uk/ifTalksFail.ts'
import { issuesAndDeals } from './uk/issuesAndDeals.ts'
import { library } from './uk/library.ts'
import { moves } from './uk/moves.ts'
import { newCase } from './uk/newCase.ts'
import { overTime } from './uk/overTime.ts'
import { overview } from './uk/overview.ts'
import { parties } from './uk/parties.ts'
import { saving } from './uk/saving.ts'
import { settings } from './uk/settings.ts'
import { share } from './uk/share.ts'
import { stability } from './uk/stability.ts'
import { suggestions } from './uk/suggestions.ts'
import { text } from './uk/text.ts'
import { twoWriters } from './uk/twoWriters.ts'
import { whatDrivesIt } from './uk/whatDrivesIt.ts'
import { whatIf } from './uk/whatIf.ts'
import { whoBelievesWhat } from './uk/whoBelievesWhat.ts'
import { why } from './uk/why.ts'

/** Українська. What is missing here is said in English. */
export const uk: Partial<Record<Key, string>> = {
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
}
