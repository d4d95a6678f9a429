import {
  areRatified,
  bestLevel,
  GAIN_ROUNDING,
  type LevelFound,
  type Quorum,
} from '@parley/kernels'
import type { Case, ZoneRange } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Ratifying, Side, Sides } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { isOpenIn } from './questions.ts'

/**
 * Where the zone lies when price, line or share is all there is to settle: a case of one numeric issue.
 *
 * Exact on a continuous issue, where worth is straight between its bends: the ends are where a gain
 * crosses zero (Fearon 1995). On a stepped one the ends are options. A zone in pieces is given by its
 * outer ends. A decider's walk-away is the end of what it accepts; in a draw in which it accepts
 * everything or nothing between the ends of the issue it has none there.
 */
export function rangeOf(
  space: DealSpace,
  given: Case,
  sides: Sides,
  found: Margins,
): ZoneRange | null {
  const [issue] = given.issues
  if (given.issues.length !== 1 || issue?.scale.kind !== 'numeric') return null
  if (space.count === 0 || space.composed) return null
  const draws = found.margin.length
  const ends = space.continuous
    ? continuousEnds(space, given, sides, draws)
    : steppedEnds(space, given, sides, draws)

  const lows = new Float64Array(draws)
  const highs = new Float64Array(draws)
  let open = 0
  for (let s = 0; s < draws; s++) {
    if (!isOpenIn(found, s)) continue
    const isPoint = ends.zone.low[s]! > ends.zone.high[s]!
    // Open only within rounding: the zone is its nearest deal.
    const nearest = isPoint ? levelOf(space, found, s) : 0
    lows[open] = isPoint ? nearest : ends.zone.low[s]!
    highs[open] = isPoint ? nearest : ends.zone.high[s]!
    open++
  }
  return {
    issue: issue.id,
    unit: issue.scale.unit,
    zone:
      2 * open > draws
        ? { low: spreadOf(lows.subarray(0, open)), high: spreadOf(highs.subarray(0, open)) }
        : null,
    walkAways: sides.deciders.flatMap((side, i) => walkAway(side, ends.accepted[i]!, draws)),
  }
}

/** Per draw, the outer ends of a set of levels; `low` above `high` where it is empty. */
type Ends = Readonly<{ low: Float64Array; high: Float64Array }>

/** What one decider accepts, and its gains at the two ends of the issue. */
type Accepted = Ends & Readonly<{ first: Float64Array; last: Float64Array }>

type AllEnds = Readonly<{ zone: Ends; accepted: readonly Accepted[] }>

function walkAway(side: Side, accepted: Accepted, draws: number): ZoneRange['walkAways'] {
  let rise = 0
  for (let s = 0; s < draws; s++) rise += accepted.last[s]! - accepted.first[s]!
  const accepts = rise < 0 ? 'below' : 'above'
  const ends = accepts === 'above' ? accepted.low : accepted.high
  const outer = accepts === 'above' ? accepted.first : accepted.last
  const at = ends.filter((_, s) => outer[s]! < 0 && accepted.low[s]! <= accepted.high[s]!)
  return at.length === 0 ? [] : [{ party: side.party, at: spreadOf(at), accepts }]
}

function continuousEnds(space: DealSpace, given: Case, sides: Sides, draws: number): AllEnds {
  const { seated, quorums, take } = seatSides(sides)
  const zone = emptyEnds(draws)
  const accepted = sides.deciders.map(() => emptyAccepted(draws))
  const allowed = space.cells.map(cell => admissibleDeals(space, given, true, cell)[0] === 1)
  const from = new Float64Array(seated.length)
  const to = new Float64Array(seated.length)
  const level: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
  const last = space.cells.length - 1
  for (let s = 0; s < draws; s++) {
    take(s)
    for (let c = 0; c <= last; c++) {
      const cell = space.cells[c]!
      const width = cell.to - cell.from
      for (let i = 0; i < seated.length; i++) {
        const noDeal = valueIn(seated[i]!.noDeal, s)
        from[i] = seated[i]!.worth.worthOf(s, 0, { cell: c, level: cell.from }) - noDeal
        to[i] =
          width === 0
            ? from[i]!
            : seated[i]!.worth.worthOf(s, 0, { cell: c, level: cell.to }) - noDeal
      }
      for (let i = 0; i < accepted.length; i++) {
        const ends = accepted[i]!
        const a = from[i]!
        const b = to[i]!
        if (c === 0) ends.first[s] = a
        if (c === last) ends.last[s] = b
        if (a < 0 && b < 0) continue
        const cross = a / (a - b)
        widen(ends, s, cell.from + (a >= 0 ? 0 : cross) * width)
        widen(ends, s, cell.from + (b >= 0 ? 1 : cross) * width)
      }
      if (!allowed[c]) continue
      bestLevel(from, to, accepted.length, quorums, level)
      if (level.low > level.high) continue
      widen(zone, s, cell.from + level.low * width)
      widen(zone, s, cell.from + level.high * width)
    }
  }
  return { zone, accepted }
}

function steppedEnds(space: DealSpace, given: Case, sides: Sides, draws: number): AllEnds {
  const { seated, quorums, take } = seatSides(sides)
  const zone = emptyEnds(draws)
  const accepted = sides.deciders.map(() => emptyAccepted(draws))
  const allowed = admissibleDeals(space, given, true)
  const worths = seated.map(() => new Float64Array(space.count))
  const noDeals = new Float64Array(seated.length)
  const levels = Float64Array.from({ length: space.count }, (_, x) => levelOfDeal(space, x))
  for (let s = 0; s < draws; s++) {
    take(s)
    seated.forEach((side, i) => {
      if (s === 0 || !side.worth.isConstant) side.worth.fill(s, worths[i]!)
      noDeals[i] = valueIn(side.noDeal, s)
    })
    for (let i = 0; i < accepted.length; i++) {
      accepted[i]!.first[s] = worths[i]![0]! - noDeals[i]!
      accepted[i]!.last[s] = worths[i]![space.count - 1]! - noDeals[i]!
    }
    for (let x = 0; x < space.count; x++) {
      let isInZone = allowed[x] === 1
      for (let i = 0; i < accepted.length; i++) {
        if (worths[i]![x]! - noDeals[i]! >= -GAIN_ROUNDING) widen(accepted[i]!, s, levels[x]!)
        else isInZone = false
      }
      if (isInZone && areRatified(worths, noDeals, quorums, x)) widen(zone, s, levels[x]!)
    }
  }
  return { zone, accepted }
}

function emptyEnds(draws: number): Ends {
  return {
    low: new Float64Array(draws).fill(Infinity),
    high: new Float64Array(draws).fill(-Infinity),
  }
}

function emptyAccepted(draws: number): Accepted {
  return {
    ...emptyEnds(draws),
    first: new Float64Array(draws),
    last: new Float64Array(draws),
  }
}

function widen(ends: Ends, draw: number, level: number): void {
  if (level < ends.low[draw]!) ends.low[draw] = level
  if (level > ends.high[draw]!) ends.high[draw] = level
}

function levelOf(space: DealSpace, found: Margins, draw: number): number {
  return found.level ? found.level[draw]! : levelOfDeal(space, found.nearest[draw]!)
}

/** The level of a deal on the one stepped issue. */
function levelOfDeal(space: DealSpace, deal: number): number {
  return space.issues[0]!.options[space.numbers ? space.numbers[deal]! : deal]!.level ?? 0
}

/** Deciders first, then voters, and the quorums that count them; `take` reads a draw's shares and needs. */
function seatSides(sides: Sides): {
  seated: readonly Side[]
  quorums: readonly Quorum[]
  take(draw: number): void
} {
  const seated: Side[] = [...sides.deciders]
  const place = (side: Side): number => seated.push(side) - 1
  const pairs = sides.ratifying.map((of: Ratifying): { of: Ratifying; quorum: Quorum } => ({
    of,
    quorum: {
      voters: Uint32Array.from(of.votes, vote => place(vote.by)),
      shares: new Float64Array(of.votes.length),
      needs: 0,
      vetoes: Uint32Array.from(of.vetoes, place),
    },
  }))
  const read = (column: Column, draw: number): number => valueIn(column, draw)
  return {
    seated,
    quorums: pairs.map(({ quorum }) => quorum),
    take(draw) {
      for (const { of, quorum } of pairs) {
        quorum.needs = read(of.needs, draw)
        for (let v = 0; v < of.votes.length; v++) quorum.shares[v] = read(of.votes[v]!.share, draw)
      }
    },
  }
}
