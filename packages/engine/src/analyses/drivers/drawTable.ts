import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Ratifying } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { Column } from '../../sample/columns.ts'
import type { DriverSeat } from './seats.ts'

/** Buckets that deals are put in by their smallest gain; the last one takes all the rest. */
export const BUCKETS = 33

/** Most voters whose answers are looked up in a table of all their combinations. */
export const VOTERS_AT_MOST = 8

/** Who votes on what, as seats; bit v of a pattern of answers is voter v. */
export type VoteTerms = Readonly<{
  needs: Column
  /** Voter and share of the vote. */
  shares: readonly Readonly<{ voter: number; share: Column }>[]
  vetoes: number
}>

/**
 * One draw laid out so that what-ifs about it are cheap: worths and gains of every deal to every seat,
 * the smallest gain of the deciders, who would ratify, and the deals in order of their smallest gain.
 */
export type DrawTable = {
  readonly count: number
  readonly deciders: number
  readonly voters: number
  /** Per seat, the worth of every deal when kept. */
  readonly worths: readonly Float64Array[]
  /** Per decider, gains. */
  readonly gains: readonly Float64Array[]
  /** Per seat: gain = scale·worth + base. */
  readonly scales: Float64Array
  readonly bases: Float64Array
  readonly smallest: Float64Array
  /** Voters that gain, a bit each. */
  readonly answers: Uint8Array
  /** Per pattern of answers, 1 when it ratifies. */
  readonly ratifies: Uint8Array
  /** Deals by bucket of their smallest gain, highest first, ratified or not. */
  readonly order: Uint32Array
  readonly starts: Uint32Array
  /** The upper edge of each bucket. */
  readonly edges: Float64Array
  /** The largest smallest gain among ratified deals; −Infinity when none is. */
  margin: number
}

export type DrawLayout = Readonly<{
  table: DrawTable
  /** Lays out a draw. */
  read(draw: number): void
}>

/** How far down from the top the buckets reach, as a share of the way to the worst deal. */
const REACH = 0.35

export function layOutDraws(
  space: DealSpace,
  seats: readonly DriverSeat[],
  deciders: number,
  terms: readonly VoteTerms[],
): DrawLayout {
  const { count } = space
  const voters = seats.length - deciders
  const table: DrawTable = {
    count,
    deciders,
    voters,
    worths: seats.map(() => new Float64Array(count)),
    gains: seats.slice(0, deciders).map(() => new Float64Array(count)),
    scales: new Float64Array(seats.length),
    bases: new Float64Array(seats.length),
    smallest: new Float64Array(count),
    answers: new Uint8Array(count),
    ratifies: new Uint8Array(1 << voters),
    order: new Uint32Array(count),
    starts: new Uint32Array(BUCKETS + 1),
    edges: new Float64Array(BUCKETS),
    margin: -Infinity,
  }
  const bucketOf = new Uint8Array(count)
  const isFilled = new Uint8Array(seats.length)
  return {
    table,
    read(draw) {
      for (let i = 0; i < seats.length; i++) {
        const seat = seats[i]!
        if (!isFilled[i]) seat.kept.fill(draw, table.worths[i]!)
        if (seat.kept.isConstant) isFilled[i] = 1
        const chance = valueIn(seat.chance, draw)
        table.scales[i] = chance
        table.bases[i] = (1 - chance) * valueIn(seat.ifBroken, draw) - valueIn(seat.noDeal, draw)
      }
      fillSmallest(table)
      fillAnswers(table)
      fillRatifies(table.ratifies, voters, terms, draw)
      fillOrder(table, bucketOf)
    },
  }
}

function fillSmallest({
  worths,
  gains,
  scales,
  bases,
  smallest,
  count,
  deciders,
}: DrawTable): void {
  for (let i = 0; i < deciders; i++) {
    const worth = worths[i]!
    const gain = gains[i]!
    const scale = scales[i]!
    const base = bases[i]!
    if (i === 0)
      for (let x = 0; x < count; x++) {
        const g = scale * worth[x]! + base
        gain[x] = g
        smallest[x] = g
      }
    else
      for (let x = 0; x < count; x++) {
        const g = scale * worth[x]! + base
        gain[x] = g
        if (g < smallest[x]!) smallest[x] = g
      }
  }
}

function fillAnswers({ worths, scales, bases, answers, count, deciders, voters }: DrawTable): void {
  if (voters === 0) return
  answers.fill(0)
  for (let v = 0; v < voters; v++) {
    const worth = worths[deciders + v]!
    const scale = scales[deciders + v]!
    const base = bases[deciders + v]! + GAIN_ROUNDING
    const bit = 1 << v
    for (let x = 0; x < count; x++) if (scale * worth[x]! + base >= 0) answers[x]! |= bit
  }
}

/** Puts every pattern of answers to the vote. */
export function fillRatifies(
  ratifies: Uint8Array,
  voters: number,
  terms: readonly VoteTerms[],
  draw: number,
): void {
  const patterns = 1 << voters
  for (let pattern = 0; pattern < patterns; pattern++) ratifies[pattern] = 1
  for (let q = 0; q < terms.length; q++) {
    const { needs, shares, vetoes } = terms[q]!
    const needed = valueIn(needs, draw)
    for (let pattern = 0; pattern < patterns; pattern++)
      if ((pattern & vetoes) !== vetoes) ratifies[pattern] = 0
    if (needed <= SHARE_ROUNDING) continue
    for (let pattern = 0; pattern < patterns; pattern++) {
      let votes = 0
      for (let v = 0; v < shares.length; v++)
        if (pattern & (1 << shares[v]!.voter)) votes += valueIn(shares[v]!.share, draw)
      if (votes < needed - SHARE_ROUNDING) ratifies[pattern] = 0
    }
  }
}

/** What must ratify, with voters numbered from 0. */
export function voteTerms(
  ratifying: readonly Ratifying[],
  voterOf: (party: string) => number,
): readonly VoteTerms[] {
  return ratifying.map(of => ({
    needs: of.needs,
    shares: of.votes.map(vote => ({ voter: voterOf(vote.by.party), share: vote.share })),
    vetoes: of.vetoes.reduce((mask, side) => mask | (1 << voterOf(side.party)), 0),
  }))
}

function fillOrder(table: DrawTable, bucketOf: Uint8Array): void {
  const { smallest, order, starts, edges, answers, ratifies, count } = table
  let top = -Infinity
  let bottom = Infinity
  let margin = -Infinity
  for (let x = 0; x < count; x++) {
    const least = smallest[x]!
    if (least > top) top = least
    if (least < bottom) bottom = least
    if (least > margin && ratifies[answers[x]!] === 1) margin = least
  }
  table.margin = margin
  const width = (REACH * (top - bottom)) / (BUCKETS - 1)
  const perBucket = width > 0 ? 1 / width : 0
  starts.fill(0)
  for (let x = 0; x < count; x++) {
    const bucket = Math.min(BUCKETS - 1, (top - smallest[x]!) * perBucket) | 0
    bucketOf[x] = bucket
    starts[bucket + 1] = starts[bucket + 1]! + 1
  }
  for (let b = 0; b < BUCKETS; b++) {
    // A little above the true edge, so that rounding puts no deal above the edge of its bucket.
    edges[b] = top - b * width + GAIN_ROUNDING
    starts[b + 1] = starts[b + 1]! + starts[b]!
  }
  // Filled from the back of each bucket, its start moving down to where it belongs.
  for (let b = BUCKETS; b > 0; b--) starts[b] = starts[b - 1]!
  starts[0] = 0
  for (let x = 0; x < count; x++) {
    const slot = bucketOf[x]! + 1
    order[starts[slot]!] = x
    starts[slot] = starts[slot]! + 1
  }
}

/** The smallest gain of the deciders but one, per deal; Infinity when there is no other. */
export function othersOf(
  { gains, deciders, count }: DrawTable,
  seat: number,
): {
  values: Float64Array
  /** Takes the draw at hand. */
  fill(): void
} {
  const others = gains.filter((_, i) => i !== seat)
  const [only] = others
  if (only && deciders === 2) return { values: only, fill: () => {} }
  const values = new Float64Array(count).fill(Infinity)
  return {
    values,
    fill() {
      others.forEach((gain, i) => {
        if (i === 0) values.set(gain)
        else for (let x = 0; x < count; x++) if (gain[x]! < values[x]!) values[x] = gain[x]!
      })
    },
  }
}
