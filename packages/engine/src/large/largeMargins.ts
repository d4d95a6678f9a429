import { areRatified, composeFrontier, largestSmallestSum, type Quorum } from '@parley/kernels'
import { valueIn } from '../deals/valueIn.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import type { GroupedSpace } from './GroupedSpace.ts'
import type { LargeSide, LargeSides } from './largeSides.ts'

/** δ and where it is attained, per draw, as `Margins` over deals that are never listed. */
export type LargeMargins = Readonly<{
  margin: Float64Array
  /** 1 in draws in which some deal is admissible. */
  has: Uint8Array
  /** The combination taken of each group, draw after draw. */
  nearest: Uint32Array
  binding: Uint8Array
  /** No deal passes δ by more than this in any draw, in points of whoever binds; 0 when δ is exact. */
  error: number
}>

/** Points a frontier is thinned to when voters must be asked point by point. */
const FRONTIER_POINTS = 50_000

/**
 * The margin of a large space in every draw, packages never stored.
 *
 * Deciders alone: `largestSmallestSum`. Where voters must ratify, or a discount bends worths, all
 * these seats are composed: whoever accepts a deal accepts what is better for everybody, so a deal
 * that passes is passed by one on the frontier of all seats.
 * Time O(draws × options) when the bound settles a draw, and the frontier's when it does not.
 */
export function largeMargins(space: GroupedSpace, sides: LargeSides, draws: number): LargeMargins {
  return finish(largeMarginSteps(space, sides, draws))
}

/** Draws answered between two steps. */
const DRAWS_PER_STEP = 64

/** `largeMargins` in steps. */
export function* largeMarginSteps(
  space: GroupedSpace,
  sides: LargeSides,
  draws: number,
): Steps<LargeMargins> {
  const { starts } = space
  const groups = space.groups.length
  const seating = seatLarge(sides)
  const found: { -readonly [K in keyof LargeMargins]: LargeMargins[K] } = {
    margin: new Float64Array(draws),
    has: new Uint8Array(draws),
    nearest: new Uint32Array(draws * groups),
    binding: new Uint8Array(draws),
    error: 0,
  }
  if (space.count === 0) return found
  const scores = seating.seats.map(() => new Float64Array(starts[groups]!))
  seating.seats.forEach((seat, i) => {
    if (seat.worth.isConstant) seat.worth.fill(0, scores[i]!)
  })
  const deciders = sides.deciders.length
  const isDirect = seating.quorums.length === 0 && seating.seats.every(seat => seat.worth.isPlain)
  const answered = seating.isConstant ? 1 : draws
  for (let s = 0; s < answered; s++) {
    if (s % DRAWS_PER_STEP === DRAWS_PER_STEP - 1) yield s / answered
    seating.read(s)
    for (let i = 0; i < scores.length; i++)
      if (!seating.seats[i]!.worth.isConstant) seating.seats[i]!.worth.fill(s, scores[i]!)
    if (isDirect) {
      const { margin, binding, digits } = largestSmallestSum(scores, starts, seating.noDeals)
      found.margin[s] = margin
      found.has[s] = 1
      found.binding[s] = binding
      found.nearest.set(digits, s * groups)
      continue
    }
    const frontier = composeFrontier(scores, starts, FRONTIER_POINTS)
    const worths = frontier.worths.map((own, i) => {
      const { worth } = seating.seats[i]!
      return worth.isPlain ? own : own.map(sum => worth.worthOfSum(s, sum))
    })
    for (let i = 0; i < deciders; i++) found.error = Math.max(found.error, frontier.error[i]!)
    let point = -1
    for (let k = 0; k < frontier.count; k++) {
      if (!areRatified(worths, seating.noDeals, seating.quorums, k)) continue
      let least = Number.POSITIVE_INFINITY
      let binding = 0
      for (let i = 0; i < deciders; i++) {
        const gain = worths[i]![k]! - seating.noDeals[i]!
        if (gain < least) {
          least = gain
          binding = i
        }
      }
      if (point >= 0 && least <= found.margin[s]!) continue
      point = k
      found.margin[s] = least
      found.binding[s] = binding
    }
    if (point < 0) continue
    found.has[s] = 1
    found.nearest.set(frontier.digitsOf(point), s * groups)
  }
  if (seating.isConstant) {
    found.margin.fill(found.margin[0]!)
    found.has.fill(found.has[0]!)
    found.binding.fill(found.binding[0]!)
    for (let s = 1; s < draws; s++) found.nearest.copyWithin(s * groups, 0, groups)
  }
  return found
}

/** Who sits where: deciders first, then voters, one seat for a voter named twice. */
export function seatLarge(sides: LargeSides): Readonly<{
  seats: readonly LargeSide[]
  quorums: readonly Quorum[]
  noDeals: Float64Array
  isConstant: boolean
  read(draw: number): void
}> {
  const seats: LargeSide[] = [...sides.deciders]
  const deciders = seats.length
  const seatOf = (side: LargeSide): number => {
    const known = seats.findIndex(
      (of, i) =>
        i >= deciders &&
        of.party === side.party &&
        of.worth === side.worth &&
        of.noDeal === side.noDeal,
    )
    return known >= 0 ? known : seats.push(side) - 1
  }
  const pairs = sides.ratifying.map(of => {
    const quorum: Quorum = {
      voters: Uint32Array.from(of.votes, vote => seatOf(vote.by)),
      shares: new Float64Array(of.votes.length),
      needs: 0,
      vetoes: Uint32Array.from(of.vetoes, seatOf),
    }
    return { of, quorum }
  })
  const noDeals = new Float64Array(seats.length)
  const isFixed = (seat: LargeSide): boolean =>
    seat.worth.isConstant && typeof seat.noDeal === 'number'
  return {
    seats,
    quorums: pairs.map(({ quorum }) => quorum),
    noDeals,
    isConstant:
      seats.every(isFixed) &&
      sides.ratifying.every(
        of =>
          typeof of.needs === 'number' && of.votes.every(vote => typeof vote.share === 'number'),
      ),
    read(draw) {
      for (let i = 0; i < seats.length; i++) noDeals[i] = valueIn(seats[i]!.noDeal, draw)
      for (const { of, quorum } of pairs) {
        quorum.needs = valueIn(of.needs, draw)
        for (let v = 0; v < of.votes.length; v++)
          quorum.shares[v] = valueIn(of.votes[v]!.share, draw)
      }
    },
  }
}

/** Margins by what is asked: sides that read the same worths and no-deal values share an answer. */
export function largeAsker(
  draws: number,
): (space: GroupedSpace, sides: LargeSides) => Steps<LargeMargins> {
  const ids = new Map<object, number>()
  const id = (of: object | number): string => {
    if (typeof of === 'number') return `=${of}`
    if (!ids.has(of)) ids.set(of, ids.size)
    return `#${ids.get(of)}`
  }
  const known = new Map<string, LargeMargins>()
  return function* (space, sides) {
    const side = (of: LargeSides['deciders'][number]): string => `${id(of.worth)} ${id(of.noDeal)}`
    const key = [
      id(space),
      ...sides.deciders.map(side),
      ...sides.ratifying.map(of =>
        [
          id(of.needs),
          ...of.votes.map(vote => `+${side(vote.by)} ${id(vote.share)}`),
          ...of.vetoes.map(veto => `!${side(veto)}`),
        ].join(' '),
      ),
    ].join('; ')
    const found = known.get(key) ?? (yield* largeMarginSteps(space, sides, draws))
    known.set(key, found)
    return found
  }
}
