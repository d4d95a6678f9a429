import type { PartyId } from '../ids.ts'
import type { InputPath } from '../inputPath.ts'
import type { Ask } from './ask.ts'
import type { Caveat, DealLabel, Run, Spread } from './common.ts'
import type { TermChange } from './design.ts'

/** `deal`: the id of a proposal, or options joined as in `DealLabel.id`; null for the nearest deal. */
export type BlockersAsk = Ask & Readonly<{ deal: string | null }>

/** Something a zone has to get past. */
export type Obstacle = Readonly<
  /** A vote in what `of` must have ratified, or a veto there. */
  | { kind: 'voter'; by: PartyId; of: PartyId; isVeto: boolean }
  /** One red line of a decider, in the case's words. */
  | { kind: 'red-line'; party: PartyId; line: string }
>

/** Obstacles that together would have to go, as places in the answer's list. */
export type LiftSet = Readonly<{ obstacles: readonly number[]; chance: number }>

/**
 * One issue changed for one side's sake, the others fixed. `gain` is that side's median gain then; `costs` is
 * what it does to each decider's median gain, in the answer's order. `refuse` are those who refuse there of all whose
 * yes it takes, by their own median or a red line; empty when the change brings everybody round.
 */
export type Concession = Omit<TermChange, 'alone'> &
  Readonly<{
    /** How far apart the two levels are, on a numeric issue; null elsewhere. */
    by: number | null
    gain: number
    costs: readonly number[]
    refuse: readonly PartyId[]
  }>

/** Who can move a side: a party inside it, or a move that bears on what it wants, expects or believes. */
export type Mover = Readonly<
  { kind: 'inside'; party: PartyId } | { kind: 'move'; move: string; name: string; by: PartyId }
>

/** Where one side stands at the deal looked at. */
export type BlockerSide = Readonly<{
  party: PartyId
  role: 'decides' | 'votes' | 'vetoes'
  /** Whose signature the vote or veto is about; null for a decider. */
  of: PartyId | null
  /** Median share of the vote; null for others. */
  share: number | null
  gain: Spread
  /** Share of draws in which it accepts by itself, red lines included. */
  accepts: number
  redLines: readonly string[]
  /** It refuses (a median gain below 0, or a red line), and without its yes there is no deal. */
  blocks: boolean
  /** Changes of one issue that would bring it to no deal or better, cheapest to the deciders first; at most five. */
  concessions: readonly Concession[]
  /** Where no change of one issue does: the one that raises it most; null when none raises it. */
  most: Concession | null
  movers: readonly Mover[]
}>

/** Who can carry a vote: smallest sets of voters whose yes is enough, vetoes aside. */
export type WinSet = Readonly<{
  of: PartyId
  needs: number
  /** Every one of these has to say yes besides. */
  vetoes: readonly PartyId[]
  /** Minimal at the central values: none can be left out of any; largest share first, at most ten. */
  sets: readonly Readonly<{
    voters: readonly PartyId[]
    share: number
    /** Share of draws in which it is enough. */
    enough: number
  }>[]
  count: number
  /** All voters together are enough at the central values. */
  canPass: boolean
}>

/** What doubt that deals are kept costs. */
export type ComplianceCost = Readonly<{
  spoilers: readonly PartyId[]
  /** The chance that a zone exists if every deal were kept. */
  ifKept: number
  /** Per party that doubts: its chance that a deal is kept, and from where on a zone would more likely than not exist. */
  parties: readonly Readonly<{
    party: PartyId
    path: InputPath
    kept: Spread
    /** On steps of five points, everything else as it is; null when not even certainty is enough, or none is needed. */
    needed: number | null
  }>[]
}>

export type BlockersAnswer = Readonly<{
  run: Run
  deciders: readonly PartyId[]
  /** The chance that a zone exists. */
  chance: number
  /** Every obstacle, with the chance that a zone exists without it alone. */
  obstacles: readonly (Obstacle & Readonly<{ without: number }>)[]
  /** Without all of them; null when there are none. */
  withoutAll: number | null
  /** Smallest sets without which a zone would more likely than not exist; every minimal set up to `liftsUpTo`. */
  lifts: readonly LiftSet[]
  liftsUpTo: number
  /** The deal looked at; null with a reason. */
  deal: DealLabel | null
  whyNoDeal: 'no-deal-left' | 'no-such-deal' | null
  isNearest: boolean
  /** Deciders, then voters and veto holders; file order. */
  sides: readonly BlockerSide[]
  /** Of those that block, the one that accepts in fewest draws; null when nobody blocks. */
  binding: PartyId | null
  winSets: readonly WinSet[]
  compliance: ComplianceCost | null
  caveats: readonly Caveat[]
}>
