import type { IssueId, PartyId } from '../ids.ts'
import type { Ask } from './ask.ts'
import type { DealLabel, Run } from './common.ts'

/** How a side looks ahead before it leaves a state, the least first; each holds what `nash` holds, `gmr` what any holds. */
export const stabilityConcepts = ['nash', 'sseq', 'seq', 'smr', 'gmr'] as const
export type StabilityConceptName = (typeof stabilityConcepts)[number]
/** A number per concept. */
export type ByConcept<T> = Readonly<Record<StabilityConceptName, T>>

export type StabilityAsk = Ask &
  Readonly<{
    /** The state to look at, by the id of its deal; null for the present, else the nearest deal, else the first that holds. */
    state: string | null
    /** What is told in words is told under this concept. */
    concept: StabilityConceptName
    /** Parties that could act as one; fewer than two for none. */
    coalition: readonly PartyId[]
    /** How many states are listed. */
    top: number
  }>

/** Somebody who can change something alone. */
export type StabilityMover = Readonly<{
  party: PartyId
  holds: readonly IssueId[]
  /** Whether its order is written in the case or follows from worth. */
  orderFrom: 'stated' | 'worth'
}>

export type StateStanding = Readonly<{
  state: DealLabel
  isPresent: boolean
  /** Share of draws in which the state holds: nobody who could leave it alone would. */
  holds: ByConcept<number>
  /** Share of draws in which every decider prefers it to no deal and it crosses no red line; null where the case does not say what no deal is. */
  accepted: number | null
}>

/** Who moves, and to which state. */
export type StateStep = Readonly<{ party: PartyId; to: DealLabel }>

/** A step a side would like to take from a state, at the central values. */
export type WantedMove = Readonly<{
  to: DealLabel
  /** Why it holds back: a shortest sequence of replies after which it is no better off; null when it does not, or when nobody looks ahead. */
  reply: readonly StateStep[] | null
  /** Of how many states that could follow the replies leave it no better off. */
  harmful: number
}>

export type StateSide = Readonly<{
  party: PartyId
  /** At the central values: the place of the state in its order, 1 is best, and how many places there are. */
  place: number
  places: number
  /** Steps it would like to take, the one it likes best first. */
  wanted: readonly WantedMove[]
  /** Steps it could take and would not like to. */
  unwanted: number
  /** The state holds for it. */
  isStable: boolean
  /**
   * What would make it hold for this side: the state it would have to rank this one level with, everything else
   * as it is, and how many places higher that is. Null when it holds, or when others' orders decide.
   */
  rise: Readonly<{ level: DealLabel; places: number }> | null
}>

export type StateReading = Readonly<{
  standing: StateStanding
  /** Why this state is looked at. */
  as: 'asked' | 'present' | 'nearest' | 'first'
  /** Share of draws in which the state holds, per side, under the concept asked. */
  sides: readonly (StateSide & Readonly<{ holds: number }>)[]
  /** It holds at the central values. */
  isStable: boolean
  /** Where moves that their makers want lead from here to a state that holds; shortest first, at most three. */
  paths: readonly (readonly StateStep[])[]
}>

/** What changes when some parties act as one, at the central values and under the concept asked. */
export type CoalitionReading = Readonly<{
  parties: readonly PartyId[]
  /** States that hold while each acts alone, and that they leave together for one all of them prefer. */
  broken: readonly Readonly<{ state: DealLabel; to: DealLabel; steps: readonly StateStep[] }>[]
  /** How many hold either way. */
  kept: number
  /** States that hold only while they act as one: alone, one of them would leave. */
  gained: readonly DealLabel[]
}>

export type StabilityCaveat = Readonly<
  /** Nothing was computed: nobody can change anything alone. */
  | { kind: 'nobody-holds' }
  /** Nothing was computed: states on a continuous issue cannot be told apart. */
  | { kind: 'continuous-issue'; name: string }
  /** Nothing was computed: `count` states, or steps between them, more than `limit`. */
  | { kind: 'too-many-states'; of: 'states' | 'steps'; count: number; limit: number }
  | { kind: 'one-holder'; party: PartyId }
  /** No rule leaves a state. */
  | { kind: 'no-state' }
  /** Issues nobody can change alone: moves leave them as they are. */
  | { kind: 'unheld'; issues: readonly IssueId[] }
  /** A party sees only some of the states: the `states` it overlooks hold for it, for it never thinks of leaving them. */
  | { kind: 'overlooks'; party: PartyId; states: number }
  /** Orders of the first `draws` draws only, for the size of the case. */
  | { kind: 'fewer-draws'; draws: number; of: number }
>

export type StabilityAnswer = Readonly<{
  run: Run
  concept: StabilityConceptName
  movers: readonly StabilityMover[]
  states: number
  /** How many orders of preference were gone through: 1 when none is uncertain. */
  orders: number
  /** Per concept how many states hold in at least half of the draws. */
  holding: ByConcept<number>
  /** States that hold in some draw under some concept; those that hold most, under the concept asked, first. At most `top`. */
  held: readonly StateStanding[]
  /** How many those are in all. */
  heldCount: number
  present: DealLabel | null
  looked: StateReading | null
  coalition: CoalitionReading | null
  caveats: readonly StabilityCaveat[]
}>
