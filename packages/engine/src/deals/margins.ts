import {
  bestLevel,
  bestSmallestGain,
  clearRefused,
  GAIN_ROUNDING,
  type LevelFound,
  type Quorum,
  type SmallestGainFound,
} from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace, LevelCell } from './DealSpace.ts'
import { admissibleDeals } from './redLines.ts'
import type { Side, Sides } from './Sides.ts'
import { valueIn } from './valueIn.ts'
import type { WorthTable } from './WorthTable.ts'

/** One question to the deals of a case: who must say yes, and what counts as a no. */
export type MarginAsk = Readonly<{
  sides: Sides
  /** Deals that cross a decider's red line are left out. */
  redLines: boolean
  /** Deals that a decider's voters would not ratify are left out. */
  ratification: boolean
}>

/** δ and where it is attained, per draw. */
export type Margins = Readonly<{
  /** max over admissible deals of the smallest gain of a decider; 0 where `nearest` is −1. */
  margin: Float64Array
  /** The nearest deal: where that is attained, lowest index first; −1 when no deal is admissible. */
  nearest: Int32Array
  /** The level of the nearest deal on the continuous issue; null when there is none. */
  level: Float64Array | null
  /** The decider with the smallest gain there, as an index into `sides.deciders`. */
  binding: Uint8Array
  /** Admissible deals acceptable to every decider; with a continuous issue, combinations that are so at some level. */
  zone: Uint32Array
}>

/**
 * Answers several asks about one space in a single pass over the draws.
 *
 * A worth table that several asks share is filled once per draw, and one that is constant once in
 * all. Memory: a few numbers per draw and ask, and one value per deal and table.
 * Time O(draws × deals × (tables + asks × parties)); of one draw when nothing is uncertain.
 *
 * @param among  the draws to answer, or null for all; the others are left without a deal
 */
export function margins(
  space: DealSpace,
  given: Case,
  draws: number,
  asks: readonly MarginAsk[],
  among: Uint32Array | null = null,
): Margins[] {
  const filled = new Map<WorthTable, Filled>()
  const seats = asks.map(ask => seat(space, given, draws, ask, filled))
  const cells: readonly (LevelCell | null)[] = space.continuous ? space.cells : [null]
  const isConstant = asks.every(ask => isCertain(ask))
  const taken = isConstant ? 1 : (among?.length ?? draws)
  for (let k = 0; k < taken; k++) {
    const draw = isConstant || among === null ? k : among[k]!
    for (const seated of seats) seated.take(draw)
    cells.forEach((cell, c) => {
      for (const [table, at] of filled) fill(table, at, draw, cell, c)
      for (const seated of seats) {
        if (cell !== null && cell.to > cell.from) seated.answerStretch(draw, cell, c)
        else seated.answerPoint(draw, cell, c)
      }
    })
    for (const seated of seats) seated.close(draw)
  }
  const answers = seats.map(seated => seated.answer)
  if (isConstant) answers.forEach(spreadFirst)
  return answers
}

/** Whether nothing that an ask reads differs between draws: one draw then speaks for all. */
function isCertain({ sides, ratification }: MarginAsk): boolean {
  const isFixed = (side: Side): boolean => side.worth.isConstant && typeof side.noDeal === 'number'
  return (
    sides.deciders.every(isFixed) &&
    (!ratification ||
      sides.ratifying.every(
        of =>
          typeof of.needs === 'number' &&
          of.votes.every(vote => typeof vote.share === 'number' && isFixed(vote.by)) &&
          of.vetoes.every(isFixed),
      ))
  )
}

function spreadFirst({ margin, nearest, level, binding, zone }: Margins): void {
  margin.fill(margin[0]!)
  nearest.fill(nearest[0]!)
  level?.fill(level[0]!)
  binding.fill(binding[0]!)
  zone.fill(zone[0]!)
}

/** The worth of every deal in the draw at hand; with a continuous issue, at both ends of the cell at hand. */
type Filled = { from: Float64Array; to: Float64Array; isReady: boolean }

function fill(
  table: WorthTable,
  at: Filled,
  draw: number,
  cell: LevelCell | null,
  c: number,
): void {
  if (cell) {
    table.fill(draw, at.from, { cell: c, level: cell.from })
    if (cell.to > cell.from) table.fill(draw, at.to, { cell: c, level: cell.to })
  } else if (!at.isReady) {
    table.fill(draw, at.from)
    at.isReady = table.isConstant
  }
}

type Seat = Readonly<{
  answer: Margins
  take(draw: number): void
  answerPoint(draw: number, cell: LevelCell | null, c: number): void
  answerStretch(draw: number, cell: LevelCell, c: number): void
  close(draw: number): void
}>

function seat(
  space: DealSpace,
  given: Case,
  draws: number,
  ask: MarginAsk,
  filled: Map<WorthTable, Filled>,
): Seat {
  const deciders = ask.sides.deciders
  const ratifying = ask.ratification ? ask.sides.ratifying : []
  // Deciders first, then voters: the numbering that quorums use.
  const seated: Side[] = [...deciders]
  const indexOf = (side: Side): number => seated.indexOf(side) + 1 || seated.push(side)
  const quorums = ratifying.map(of => ({
    of,
    quorum: {
      voters: Uint32Array.from(of.votes, vote => indexOf(vote.by) - 1),
      shares: new Float64Array(of.votes.length),
      needs: 0,
      vetoes: Uint32Array.from(of.vetoes, side => indexOf(side) - 1),
    } satisfies Quorum as Quorum,
  }))
  const needed = quorums.map(({ quorum }) => quorum)
  const at = seated.map(side => {
    const known = filled.get(side.worth)
    if (known) return known
    const from = new Float64Array(space.count)
    const to = space.continuous ? new Float64Array(space.count) : from
    const made: Filled = { from, to, isReady: false }
    filled.set(side.worth, made)
    return made
  })
  const worths = at.map(of => of.from)
  const deciding = worths.slice(0, deciders.length)
  const noDeals = new Float64Array(seated.length)
  const admissible = (space.continuous ? space.cells : [null]).map(cell => {
    const mask = admissibleDeals(space, given, ask.redLines, cell)
    return mask.includes(0) ? mask : null
  })
  const mask = quorums.length > 0 ? new Uint8Array(space.count) : null
  const votes = new Float64Array(mask ? space.count : 0)
  const inZone = space.continuous ? new Uint8Array(space.count) : null
  const gainsFrom = new Float64Array(seated.length)
  const gainsTo = new Float64Array(seated.length)
  const found: SmallestGainFound = { deal: -1, margin: 0, binding: 0, zone: 0 }
  const level: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
  const answer: Margins = {
    margin: new Float64Array(draws),
    nearest: new Int32Array(draws).fill(-1),
    level: space.continuous ? new Float64Array(draws) : null,
    binding: new Uint8Array(draws),
    zone: new Uint32Array(draws),
  }

  const put = (draw: number, deal: number, margin: number, binding: number, at: number): void => {
    const before = answer.nearest[draw]!
    if (before >= 0) {
      if (margin < answer.margin[draw]!) return
      if (margin === answer.margin[draw]! && deal >= before) return
    }
    answer.margin[draw] = margin
    answer.nearest[draw] = deal
    answer.binding[draw] = binding
    if (answer.level) answer.level[draw] = at
  }

  return {
    answer,
    take(draw) {
      for (let i = 0; i < seated.length; i++) noDeals[i] = valueIn(seated[i]!.noDeal, draw)
      for (const { of, quorum } of quorums) {
        quorum.needs = valueIn(of.needs, draw)
        of.votes.forEach((vote, v) => {
          quorum.shares[v] = valueIn(vote.share, draw)
        })
      }
      inZone?.fill(0)
    },
    answerPoint(draw, cell, c) {
      const allowed = admissible[c]!
      if (mask) {
        if (allowed) mask.set(allowed)
        else mask.fill(1)
        for (const quorum of needed) clearRefused(worths, noDeals, quorum, mask, votes)
      }
      bestSmallestGain(deciding, noDeals, mask ?? allowed, space.count, found)
      if (found.deal < 0) return
      put(draw, found.deal, found.margin, found.binding, cell?.from ?? 0)
      answer.zone[draw] = found.zone
      if (!inZone || found.zone === 0) return
      const taken = mask ?? allowed
      for (let x = 0; x < space.count; x++)
        if (
          taken?.[x] !== 0 &&
          deciding.every((worth, i) => worth[x]! - noDeals[i]! >= -GAIN_ROUNDING)
        )
          inZone[x] = 1
    },
    answerStretch(draw, cell, c) {
      const allowed = admissible[c]!
      for (let x = 0; x < space.count; x++) {
        if (allowed?.[x] === 0) continue
        for (let i = 0; i < seated.length; i++) {
          gainsFrom[i] = at[i]!.from[x]! - noDeals[i]!
          gainsTo[i] = at[i]!.to[x]! - noDeals[i]!
        }
        bestLevel(gainsFrom, gainsTo, deciders.length, needed, level)
        if (level.share < 0) continue
        const where = cell.from + level.share * (cell.to - cell.from)
        put(draw, x, level.margin, level.binding, where)
        if (level.margin >= -GAIN_ROUNDING) inZone![x] = 1
      }
    },
    close(draw) {
      if (!inZone) return
      let zone = 0
      for (let x = 0; x < space.count; x++) zone += inZone[x]!
      answer.zone[draw] = zone
    },
  }
}
