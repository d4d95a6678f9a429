import type { TalksOutcome, TalksParty, TextParty } from '@parley/kernels'

/** What talks are played on, and judged by: deals that are listed, or composed. */
export type Field = Readonly<{
  /** Plays one session by what the parties believe in a draw. Its outcome stands until the next. */
  play(draw: number, random: () => number): Readonly<TalksOutcome>
  /** What the analyst sees in that draw, whatever was signed. */
  zone(draw: number): Zone
  /** What the analyst sees in the deal signed in it. */
  signed(draw: number, deal: number): SignedDeal
}>

export type Zone = Readonly<{
  isZone: boolean
  /** The most each decider gains at a deal at which nobody loses; −∞ where there is none. */
  best: Float64Array
}>

export type SignedDeal = Readonly<{
  /** Per decider, over no deal. */
  gains: Float64Array
  /** What each could have gained on top at no cost to the others. */
  room: Float64Array
  /** Crosses no red line, and voters ratify it. */
  isAdmissible: boolean
}>

/** How one session goes: who does what, whatever the deals are. */
export type Session = Readonly<{
  /** Parties that put offers forward. Null on a single text. */
  offers: ((parties: readonly TalksParty[], random: () => number) => Readonly<TalksOutcome>) | null
  text(
    parties: readonly TextParty[],
    first: number,
    mutate: (text: number) => number,
  ): Readonly<TalksOutcome>
}>
