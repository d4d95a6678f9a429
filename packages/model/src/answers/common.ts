import type { PartyId } from '../ids.ts'
import type { Known } from './moment.ts'

/** What an answer was computed from; printed on the run line and enough to reproduce it. */
export type Run = Readonly<{
  /** Engine version. */
  engine: string
  seed: string
  draws: number
  /** SHA-256 of the compiled inputs, 64 hex digits. */
  inputsHash: string
  /** SHA-256 of the moves and what they cost, of answers that hang on them. */
  movesHash?: string
  title: string
  asOf: string
  /** The school computed through; null for the case as written. */
  school: string | null
  /** Inputs changed by `--set` or a what-if, as `path = value`. */
  changed: readonly string[]
}>

/** A quantity over the draws: median and the equal-tailed interval that holds `level` of them. */
export type Spread = Readonly<{ median: number; low: number; high: number; level: number }>

/** One pick of a deal in display form. `option` is the option id, or the number on a continuous issue. */
export type Pick = Readonly<{
  issue: string
  issueName: string
  option: string
  optionName: string
}>

/** A deal as shown. `id` is the proposal's id when it is one, else its picks joined: `feb23+neutral+staged`. */
export type DealLabel = Readonly<{
  id: string
  name: string
  picks: readonly Pick[]
  isProposal: boolean
}>

/** Gain over no deal, in points of that party's own scale. */
export type PartyGain = Readonly<{ party: PartyId; gain: Spread }>

/** Something a reader of the answer must know; `report` writes the sentence. */
export type Caveat = Readonly<
  | { kind: 'beliefs-not-modelled'; parties: readonly PartyId[] }
  | { kind: 'placeholders'; count: number; of: number }
  | { kind: 'assumed-share'; count: number; of: number }
  | { kind: 'chances-rescaled'; path: string; share: number }
  | { kind: 'ordinal-gains'; parties: readonly PartyId[] }
  | { kind: 'one-deal-only' }
  | { kind: 'all-deals-equal' }
  | { kind: 'no-feasible-deal'; conflict: readonly string[] }
  | { kind: 'all-deals-cross-a-red-line'; conflict: readonly string[] }
  | { kind: 'no-uncertainty' }
  /** Asked at `date`; the values written hold at `asOf`. `through` is the last date of the data; null without. */
  | { kind: 'at-moment'; date: string; asOf: string; known: Known; through: string | null }
  /** Nothing was computed: `count` combinations, rules not yet applied, and `limit` are enumerated at most. */
  | { kind: 'too-many-deals'; count: number; limit: number }
  /**
   * Too many deals to list (`count`, rules not yet applied, at most the largest double): answered by composing groups of issues.
   * `error` is how much better than found a deal can be, in points of whoever binds, 0 when exact;
   * `zone` says whether its deals were counted one and all, estimated with an interval, or not counted.
   */
  | { kind: 'composed'; count: number; error: number; zone: 'counted' | 'estimated' | 'uncounted' }
  /** Each draw is dear to ask what inputs do: the first `draws` of those `asked` for stand for all. */
  | { kind: 'fewer-draws'; draws: number; asked: number }
  /**
   * Deals too many to list were designed with `count` of them: what is best, the changes to a draft and the trades are
   * found among these as among all, but what else would do as offers was not. No deal is accepted by all in more than
   * a share `likeliestAtMost` of draws; null where the likeliest named is known to be the likeliest.
   */
  | { kind: 'designed-from'; count: number; likeliestAtMost: number | null }
  /**
   * Too many deals to rank (`count`, rules not yet applied): what a party offers in talks is one deal at each of
   * `levels` levels of what deals are worth to it, drawn evenly from all deals at that level.
   */
  | { kind: 'offers-by-level'; count: number; levels: number }
  /** A case of `options` options was answered on `draws` draws of those asked for, so that there is an answer at all. */
  | { kind: 'draws-limited'; draws: number; asked: number; options: number }
  /** In a case of `options` options it was not looked for what would change the answer: `inputs` have a range. */
  | { kind: 'drivers-left-out'; inputs: number; options: number }
  /**
   * Why the deals could not be composed either. `tied-issues`: conditions tie the issues named into
   * `count` combinations, more than `limit`; else parties whose worth is no sum, or a continuous issue.
   */
  | {
      kind: 'not-composed'
      reason: 'tied-issues' | 'not-additive' | 'continuous-issue'
      names: readonly string[]
      count: number
      limit: number
    }
>
