import { chanceQuantities } from '../check/chanceQuantities.ts'
import { readMoves } from './moves/readMoves.ts'
import type { Reading } from './Reading.ts'
import { readBaseline } from './readBaseline.ts'
import { readBeliefs } from './readBeliefs.ts'
import { readCompliance } from './readCompliance.ts'
import { readDeals } from './readDeals.ts'
import { readHead } from './readHead.ts'
import { readIssues } from './readIssues.ts'
import { readNoDeal } from './readNoDeal.ts'
import { readParties } from './readParties.ts'
import { readPositions } from './readPositions.ts'
import { readOversights, readPreferences } from './readPreferences.ts'
import { readPresent } from './readPresent.ts'
import { readQuantities } from './readQuantities.ts'
import { readRatification } from './readRatification.ts'
import { readRules } from './readRules.ts'
import { readSchools } from './readSchools.ts'
import { readSources } from './readSources.ts'
import { readWorth } from './readWorth.ts'
import { readDynamics } from './time/readDynamics.ts'
import { timeKeys } from './time/timeKeys.ts'

/**
 * One step of the reading: the top-level keys it takes, and what it puts into the draft.
 *
 * It is run whether or not its keys are there, and sees what the steps before it have read.
 */
type Section = Readonly<{ keys: readonly string[]; read: (reading: Reading) => void }>

/**
 * Every section of a case file, in the order in which they are read: each may use what stands above it.
 *
 * A new section is one more line here; its key leaves `keptSections` when it gets a reader.
 */
export const sections: readonly Section[] = [
  { keys: ['sources', 'include'], read: readSources },
  {
    keys: ['title', 'question', 'as_of', 'marking', 'reading_of', 'ranges'],
    read: readHead,
  },
  { keys: ['baseline'], read: readBaseline },
  { keys: ['parties', 'whose_interest'], read: readParties },
  { keys: ['quantities'], read: readQuantities },
  { keys: ['issues'], read: readIssues },
  { keys: ['rules'], read: readRules },
  { keys: ['deals'], read: readDeals },
  { keys: ['if_talks_fail'], read: readNoDeal },
  { keys: ['worth'], read: readWorth },
  { keys: ['prefers'], read: readPreferences },
  { keys: ['overlooks'], read: readOversights },
  { keys: ['present'], read: readPresent },
  { keys: ['compliance'], read: readCompliance },
  { keys: ['ratified_by'], read: readRatification },
  { keys: [], read: chanceQuantities },
  { keys: ['beliefs'], read: readBeliefs },
  { keys: ['moves', 'move_costs'], read: readMoves },
  { keys: timeKeys, read: readDynamics },
  { keys: ['positions'], read: readPositions },
  { keys: ['schools'], read: readSchools },
]

/** Sections that are kept in the file and that this version does not use [F2]. */
export const keptSections: readonly string[] = ['options']

/** Every key the top of a case file may have. */
export const topKeys: readonly string[] = [
  'parley',
  ...sections.flatMap(section => section.keys),
  ...keptSections,
]
