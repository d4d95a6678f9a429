import type { Case, Input } from '@parley/model'
import { shapeOf } from './fromCase/issueShape.ts'
import { distinct, fileSafe } from './fromCase/names.ts'
import { profileOf } from './fromCase/profileOf.ts'
import { sayWhatIsLost } from './fromCase/sayWhatIsLost.ts'
import type { Imported, Profile, Remark, ScenarioIssue } from './scenario.ts'

export type FromCaseOptions = Readonly<{
  /** The central value of an input of the case, formulas worked out: the engine's, handed in. */
  centralOf: (input: Input) => number
  /** Every numeric issue becomes a list of named levels, for formats that know no numbers. */
  listsLevels: boolean
}>

/**
 * A case as the field's scenario: one number per input, a reservation value per party, no rules.
 *
 * The deciders' worths at the central values, on [0, 1]: as they stand when they fit there, otherwise
 * stretched party by party, which changes no comparison. Deals and no deal keep their order exactly.
 * What a scenario has no place for is remarked on; a ranking or a mean of what is included is refused.
 */
export function fromCase(given: Case, { centralOf, listsLevels }: FromCaseOptions): Imported {
  const remarks: Remark[] = []
  const remark = (kind: Remark['kind'], text: string): void => {
    remarks.push({ kind, file: given.title, text })
  }
  const deciders = given.parties.filter(party => party.role === 'decides')
  for (const party of deciders) {
    const kind = given.worth.find(of => of.party === party.id)?.model.kind
    if (kind === 'weighted' || kind === 'points') continue
    const what = kind === 'ranking' ? 'a ranking, which has no numbers' : 'no sum over the issues'
    remark('refused', `the worth of ${party.name} is ${what}`)
    return { scenario: null, remarks }
  }
  sayWhatIsLost(given, remark)

  const ids = deciders.map(party => party.id)
  const shapes = given.issues.map(issue =>
    shapeOf(issue, given.worth, ids, centralOf, listsLevels, remark),
  )
  const issueNames = distinct(
    given.issues.map(issue => issue.name),
    given.issues.map(issue => issue.id),
  )
  const partyNames = distinct(
    deciders.map(party => (/^[\w-]+$/.test(party.name) ? party.name : party.id)),
    ids,
  )
  const issues = shapes.map((shape, j): ScenarioIssue => ({ ...shape.issue, name: issueNames[j]! }))
  const profiles: Profile[] = []
  for (const [i, party] of deciders.entries()) {
    const worth = given.worth.find(of => of.party === party.id)!
    const found = profileOf(given, worth, shapes, centralOf, partyNames[i]!, remark)
    if (found === null) return { scenario: null, remarks }
    profiles.push(found)
  }
  const name = fileSafe(given.title)
  const isTaken = profiles.some(profile => profile.name === name)
  return { scenario: { name: isTaken ? `${name}-domain` : name, issues, profiles }, remarks }
}
