import type { PartyId } from '../ids.ts'
import type { Ask } from './ask.ts'
import type { Caveat, Run, Spread } from './common.ts'

/**
 * How the parties talk. `alternating`: offers in turn. `meso`: three packages of equal worth to who
 * offers, the other picks. `single-text`: a mediator's draft, changed where nobody minds.
 */
export const talksProtocols = ['alternating', 'single-text', 'meso'] as const
export type TalksProtocol = (typeof talksProtocols)[number]

/** How a party concedes: late (e = 0.2), evenly, early (e = 2), as the other does, or deal by deal. */
export const talksStrategies = ['boulware', 'linear', 'conceder', 'tit-for-tat', 'micro'] as const
export type TalksStrategyName = (typeof talksStrategies)[number]

export type TalksAsk = Ask &
  Readonly<{
    protocol: TalksProtocol
    /** One per decider in file order, or one alone for all of them. A single text has no use for it. */
    strategies: readonly TalksStrategyName[]
    /** The deadline: in each round every party has one turn. */
    rounds: number
    /** Days a round takes, counted from as-of; null when rounds have no date. */
    roundDays: number | null
    /** What is left of a gain signed at the deadline, in (0, 1]; 1 when time costs nothing. */
    discount: number
  }>

/**
 * Sessions played, one a draw: the only source of "signed by". Whether a zone exists or is recognised
 * is another question; a session can miss a zone, and can sign what one side will regret.
 */
export type TalksAnswer = Readonly<{
  run: Run
  protocol: TalksProtocol
  rounds: number
  roundDays: number | null
  discount: number
  /** Share of sessions signed. */
  signed: number
  /** The same by the end of a round, from 1; the last is the deadline. */
  signedBy: readonly Readonly<{ round: number; date: string | null; share: number }>[]
  /** Share of draws in which a zone exists for the analyst, and of those, how many were signed in it. */
  exists: number
  found: number | null
  /** Share of signed sessions no other deal beats for one party without cost to another, for the analyst. */
  efficient: number | null
  /** Mean round of signing, from 1; null when nothing was signed. */
  meanRound: number | null
  parties: readonly TalksPartyReading[]
  caveats: readonly Caveat[]
}>

/** Over the signed sessions, as the analyst values the deal; null when nothing was signed. */
export type TalksPartyReading = Readonly<{
  party: PartyId
  /** Null under a single text, where nobody offers. */
  strategy: TalksStrategyName | null
  /** Over no deal, in points of its own scale, discounted. */
  gain: Spread | null
  /** What it could have gained on top without cost to anybody else, undiscounted. */
  leftOnTable: Spread | null
  /** Its undiscounted gain as a share of its best in the zone, in the draws whose zone offers it any. */
  shareOfBest: Spread | null
  /** Share of signed sessions that leave it worse off than no deal. */
  worseOff: number | null
}>
