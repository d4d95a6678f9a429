import type { Attribution } from './attribution.ts'
import type { Input } from './estimate.ts'
import type {
  CourseId,
  InteractionId,
  IssueId,
  NonEmpty,
  OptionId,
  PartyId,
  ProposalId,
} from './ids.ts'
import type { Condition } from './issue.ts'

/** What a deal is worth to one party, on that party's own scale; never compared across parties. */
export type PartyWorth = Readonly<{
  party: PartyId
  /** What one point is: `value points` unless the file says otherwise, `EUR`, `seats`. */
  unit: string
  model: ValueModel
  /** Added to the sum when every condition holds. */
  together: readonly Readonly<{ id: InteractionId; when: readonly Condition[]; worth: Input }>[]
  /** A deal that meets any of these is refused whatever it is worth. Set by the mandator. */
  redLines: readonly Line[]
  /** The team's own limit: reported, never enforced. */
  bottomLines: readonly Line[]
  /** What the party says in public: reported, never enforced. */
  statedPositions: readonly Line[]
}>

export type Line = Readonly<{ test: Condition; attribution: Attribution }>

export type ValueModel = Readonly<
  /** Σ w·v / Σ w with scores v on 0–100. */
  | { kind: 'weighted'; weights: readonly IssueWeight[]; scores: readonly IssueScores[] }
  /** Σ v, each option worth its own points, money or seats. */
  | { kind: 'points'; scores: readonly IssueScores[] }
  /** The plain mean over the issues whose option carries a score; a silent option does not count. */
  | { kind: 'mean-of-included'; scores: readonly IssueScores[] }
  /** Ordinal: best first, ties share a tier. Gains count places, and only their sign means anything. */
  | { kind: 'ranking'; tiers: readonly NonEmpty<RankedOutcome>[] }
>

export type IssueWeight = Readonly<{ issue: IssueId; weight: Input }>

/**
 * Scores of one issue. On named issues one entry per option. On numeric issues the entries are
 * break points in rising order of `at`, straight between them and flat beyond the ends.
 */
export type IssueScores = Readonly<{
  issue: IssueId
  entries: readonly ScoreEntry[]
}>
export type ScoreEntry = Readonly<
  | { kind: 'option'; option: OptionId; score: Input }
  /** Left out on purpose: counts nothing, and in `mean-of-included` is not counted. */
  | { kind: 'silent'; option: OptionId }
  | { kind: 'at'; at: number; score: Input }
>

export type RankedOutcome = Readonly<
  | { kind: 'option'; issue: IssueId; option: OptionId }
  | { kind: 'deal'; deal: ProposalId }
  | { kind: 'course'; course: CourseId }
>
