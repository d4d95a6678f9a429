import type { Citation } from './attribution.ts'
import type { Dynamics } from './dynamics.ts'
import type { Input } from './estimate.ts'
import type { IsoDate, IssueId, PartyId, ProposalId, QuantityId, SourceId } from './ids.ts'
import type { Issue, Rule } from './issue.ts'
import type { Move, MoveCosts } from './move.ts'
import type { Compliance, NoDeal } from './noDeal.ts'
import type { Party, Ratification } from './party.ts'
import type { Topic } from './positions.ts'
import type { Oversight, Preference } from './preference.ts'
import type { Source } from './source.ts'
import type { Belief, School } from './view.ts'
import type { PartyWorth } from './worth.ts'

/**
 * A case as it was written: read-only, in file order, and plain data (it survives JSON).
 * Readers of a file guarantee what SPEC.md says; nothing here needs checking twice.
 */
export type Case = Readonly<{
  title: string
  question: string
  asOf: IsoDate
  /** The principals: whose better outcome is being asked about. */
  whoseInterest: readonly PartyId[]
  /** The chance that every "low to high" of the file holds, in (0, 1). */
  rangesLevel: number
  /** Set when the case reads named authors: every page then says "our reading; not endorsed by the authors". */
  readingOf: SourceId | null
  /** Free text printed on every page, never interpreted. */
  marking: string
  sources: readonly Source[]
  parties: readonly Party[]
  quantities: readonly Quantity[]
  issues: readonly Issue[]
  rules: readonly Rule[]
  worth: readonly PartyWorth[]
  noDeal: readonly NoDeal[]
  compliance: readonly Compliance[]
  ratification: readonly Ratification[]
  beliefs: readonly Belief[]
  /** Who the file itself speaks for, when it says so: the school without overrides. */
  baseline: Readonly<{ name: string; by: string; from: readonly Citation[] }> | null
  schools: readonly School[]
  /** Named deals on the table. */
  proposals: readonly Proposal[]
  /** How things move; absent when the file has no time, events, series or scenarios. */
  dynamics?: Dynamics
  /** What somebody could do to change the answer. No answer but one about moves depends on them. */
  moves: readonly Move[]
  /** What moves cost and who can spend how much; null when the file gives no costs. */
  moveCosts: MoveCosts | null
  /** What parties prefer, without numbers. Only the question which states hold depends on it. */
  preferences?: readonly Preference[]
  /** States that parties overlook. Only the question which states hold depends on it. */
  oversights?: readonly Oversight[]
  /** Where actors stand on questions of one number. Only the question where their weight lies depends on it. */
  topics?: readonly Topic[]
  /** How things stand now: one pick on every issue. */
  present?: Proposal['picks']
  /** What the author noted in answer to the questions that began the case. Shown back; no answer depends on it. */
  notes?: Notes
}>

/** In the author's own words, never interpreted. */
export type Notes = Readonly<{ couldChange: readonly string[]; need: string }>

/** A named uncertain input, shared by parties, events and moves. */
export type Quantity = Readonly<{
  id: QuantityId
  name: string
  /** `chance` when written in percent, words or bare numbers of [0, 1] used as one; otherwise its unit, or empty. */
  unit: string
  input: Input
}>

/** The deciders of whom nothing says what a deal is worth to them: of these no verdict can be asked [O7]. */
export function decidersWithoutWorth(given: Case): readonly Party[] {
  return given.parties.filter(
    ({ id, role }) => role === 'decides' && !given.worth.some(of => of.party === id),
  )
}

export type Proposal = Readonly<{
  id: ProposalId
  name: string
  /** One pick on every issue; on a continuous issue a number. */
  picks: readonly Readonly<{ issue: IssueId; option: string; level: number | null }>[]
  from: readonly Citation[]
}>
