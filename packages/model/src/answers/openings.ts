import type { AttributionClass } from '../attribution.ts'
import type { NonEmpty, PartyId } from '../ids.ts'
import type { InputPath } from '../inputPath.ts'
import type { MoveId } from '../move.ts'
import type { Ask } from './ask.ts'
import type { Caveat, Run, Spread } from './common.ts'
import type { DriverOutput } from './drivers.ts'
import type { VerdictAnswer } from './verdict.ts'

export type OpeningsAsk = Ask &
  Readonly<{
    /** Which zone is to open: one that exists, or one that each side recognises. */
    output: DriverOutput
    /** In what share of draws at least, in (0, 1]. */
    share: number
    /** How many openings are wanted; more come where several cost the same. */
    top: number
    /** Most moves in a set. */
    largest: number
    /** What all moves may cost, in place of the file's total; null to take the file's. */
    budget: number | null
    /** Whose moves count; null for everybody's. */
    actors: readonly PartyId[] | null
    /**
     * `cheapest`: the openings wanted, and no more of the frontier than that takes. `moves`: all that moves can do.
     * `all`: also what would do without them, and the caveats. The openings are the same. `beside`: that alone.
     */
    extent: 'cheapest' | 'moves' | 'beside' | 'all'
    /** What was counted before over all draws: it is not counted again. */
    counted?: OpeningCounts
  }>

/** Sets of moves counted over some of the draws of an ask, so that several threads can count. */
export type OpeningCountsAsk = OpeningsAsk &
  Readonly<{
    /** Which part of the draws, from 0, of how many. */
    part: number
    parts: number
  }>

/** In how many draws there is a zone once some moves are made: sets by their places in the list of costed moves, rising. */
export type OpeningCounts = Readonly<{ sets: readonly string[]; open: readonly number[] }>

/** What is asked to name the cheapest opening beside a verdict: the first that `parley open` names. */
export function cheapestAsk(ask: Ask, output: DriverOutput = 'exists'): OpeningsAsk {
  return {
    ...ask,
    output,
    share: 0.5,
    top: 1,
    largest: 4,
    budget: null,
    actors: null,
    extent: 'cheapest',
  }
}

/**
 * Whether a zone is there already and not recognised: what moves are for is then to make each side see it, and
 * the opening to name is of that.
 */
export function isLeftToRecognise(
  { output, isOpen, share }: Pick<OpeningsAnswer, 'output' | 'isOpen' | 'share'>,
  { recognised }: Pick<VerdictAnswer, 'recognised'>,
): boolean {
  return output === 'exists' && isOpen && recognised.chance < share
}

/** Some moves made together, and what comes of them. */
export type MoveSet = Readonly<{
  /** In file order. */
  moves: readonly MoveId[]
  by: readonly PartyId[]
  /** Sum of the medians; what is minimised. In the file's unit, or a count of moves when it has none. */
  cost: number
  /** What the sum may come to; null when moves are counted. */
  costs: Spread | null
  /** Share of draws with a zone once they are made, each working in a share of draws that is its chance. */
  chance: number
}>

/** A set that opens a zone, and in what order it could be made. */
export type Opening = MoveSet &
  Readonly<{
    /** Parties whose no deal some of its moves worsen while others make deals worth more to them. */
    twoHanded: readonly Readonly<{
      party: PartyId
      worsens: readonly MoveId[]
      sweetens: readonly MoveId[]
    }>[]
    /** Whom no deal becomes worse for on average, if all of it works. */
    worsensNoDealOf: readonly PartyId[]
    /** The order that is done first of those in which every needed consent is given; null when there is none. */
    order: MoveOrder | null
    /** Consents that depend on what was done before. */
    refusals: readonly Refusal[]
    /** Consents taken as given, since the case has no worth for the party. */
    unjudged: readonly Readonly<{ move: MoveId; party: PartyId }>[]
  }>

export type MoveOrder = Readonly<{
  /** First to last. */
  moves: readonly MoveId[]
  /** When each is begun and has had its effect, in days at the median lag; a lag not given counts as none. */
  steps: readonly Readonly<{ move: MoveId; begins: number; done: number }>[]
  /** Days until all are done; null when some lag is not given or is in rounds. */
  days: number | null
  /** How many orders keep every consent, of all that put what is needed first. */
  kept: number
  of: number
}>

/** A consent that is refused when nothing but what the move needs is done. */
export type Refusal = Readonly<{
  move: MoveId
  party: PartyId
  /** Share of draws in which the party is no worse off then, as it sees it; below one half. */
  noWorse: number
  /** The fewest other moves of the set after which it agrees; null when no part of the set brings it round. */
  until: readonly MoveId[] | null
}>

/** The set of moves that comes nearest to a share of draws that none reaches, and how far short it falls. */
export type NearestMiss = MoveSet &
  Readonly<{
    /**
     * How much more everybody would have to gain, in points of the own scale, for a zone in the share of draws; null
     * where rules and red lines leave no deal in too many of them.
     */
    shortBy: number | null
    /** Who gains least in most of the draws that are missing; null where a move changes red lines. */
    binding: Readonly<{ party: PartyId; share: number }> | null
    /** Share of draws in which rules and red lines leave no deal at all. */
    barred: number
    /** Sets compared, and whether they are all that could be made and were agreed to. */
    looked: number
    isAll: boolean
  }>

/** Why no set of moves opens a zone. */
export type Closed = Readonly<
  | { kind: 'no-moves' }
  /** No set that can be made reaches the share, whatever it costs. */
  | { kind: 'no-set' }
  /** Some would with more to spend: the cheapest of them, and what it costs. */
  | { kind: 'budget'; cheapest: MoveSet }
  /** Some would if others moved too. */
  | { kind: 'actors'; cheapest: MoveSet }
  /** Some would, but in no order does everybody agree who has to. */
  | { kind: 'consent'; cheapest: Opening }
  /** Not known: the search was cut short. */
  | { kind: 'not-known' }
  /** Nothing was looked at: there are more deals than can be listed. */
  | { kind: 'too-many-deals'; count: number; limit: number }
>

export type OpeningsAnswer = Readonly<{
  run: Run
  output: DriverOutput
  share: number
  /** Share of draws with a zone as things stand. */
  now: number
  /** No input of the case has a range: a chance of 0 or 1 is a no or a yes. */
  isCertain: boolean
  /** It is open already: no move is needed. */
  isOpen: boolean
  /** The unit of costs, in the author's words; null when moves are counted. */
  unit: string | null
  /** Moves left out, since the file gives them no cost while others have one. */
  uncosted: readonly MoveId[]
  /** Irreducible sets that open a zone in an order to which everybody agrees who has to, cheapest first. */
  openings: readonly Opening[]
  /** Sets that cost no more than the first opening and would open it, but for a consent; cheapest first. */
  refused: readonly Opening[]
  closed: Closed | null
  /** The most chance each cost buys, of the sets looked at: dearer ones are likelier. */
  frontier: readonly MoveSet[]
  /** Every set of at most `largest` moves was looked at, so the frontier is that of all of them. */
  isWholeFrontier: boolean
  /** The set with the largest chance, whoever agrees to it. */
  best: MoveSet | null
  /** What comes nearest when nothing opens; null when something does, and when not asked for what all moves can do. */
  miss: NearestMiss | null
  proof: Readonly<{
    /** Sets whose zone was asked about, in every draw. */
    looked: number
    /** Sets passed over because they cannot be made, cost too much, or a part of them will do. */
    passed: number
    largest: number
    /** Cut short: sets that cost this much or more were not all looked at. Null when none was left. */
    provenTo: number | null
  }>
  /** Smallest sets of red lines and voters without which there is a zone in the share; null when not asked for any. */
  lines: readonly LiftedSet[]
  /**
   * Nearest other values of one input, and of two, with which there is a zone in the share, nearest first; of three where
   * neither will do; none when not asked for any.
   */
  relaxations: readonly Relaxation[]
  /** What was tried for them; null when nothing was. */
  tried: RelaxationsTried | null
  caveats: readonly Caveat[]
}>

/** What would have to be given up, and the chance then. */
export type LiftedSet = Readonly<{
  /** `line` in the case's own words. */
  redLines: readonly Readonly<{ party: PartyId; line: string }>[]
  voters: readonly Readonly<{ by: PartyId; of: PartyId }>[]
  chance: number
}>

/** How many inputs were moved alone, and how many of those, the ones that do most, two and three at a time. */
export type RelaxationsTried = Readonly<{ inputs: number; together: number }>

/** One input, two or three that would have to be otherwise, by how much, and the chance then. */
export type Relaxation = Readonly<{
  inputs: NonEmpty<RelaxedInput>
  /** √Σ steps². */
  distance: number
  chance: number
}>

/** An input every draw of which is moved by so many of its steps, and stopped at the ends of its scale. */
export type RelaxedInput = Readonly<{
  path: InputPath
  name: string
  class: AttributionClass
  isPlaceholder: boolean
  /** `chance` for chances and shares. */
  unit: string
  /** Its median, as it is and as it would have to be. */
  from: number
  to: number
  /** Above 0 upwards. */
  steps: number
  /** Half of its 80% range; of an input without one, what its class is taken to be off by. */
  step: number
  hasRange: boolean
}>
