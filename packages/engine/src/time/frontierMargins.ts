import {
  clearRefused,
  GAIN_ROUNDING,
  makeFrontierWorkspace,
  paretoFrontier,
  skyline,
} from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { margins } from '../deals/margins.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import type { Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { WorthTable } from '../deals/WorthTable.ts'

/** δ per draw; `has` is 0 where no deal is admissible, and `margin` then 0. */
export type StepMargins = Readonly<{ margin: Float64Array; has: Uint8Array }>

/**
 * Margins of one space asked again and again while only no-deal values move.
 *
 * Per draw only the efficient admissible deals can be the nearest, whatever no deal is worth, so
 * they are found once and each further ask costs their handful. Where worths move, voters' values
 * move, or an issue is continuous, deals are gone through as `margins` does.
 */
export type FrontierMargins = Readonly<{
  /** Overwrites `out`. */
  ask(sides: Sides, out: StepMargins): void
  make(): StepMargins
}>

type Frontiers = Readonly<{
  tables: readonly WorthTable[]
  voters: readonly unknown[]
  /** Where the points of each draw begin; one entry longer than the draws kept. */
  starts: Uint32Array
  worths: readonly Float64Array[]
  isConstant: boolean
}>

export function makeFrontierMargins(space: DealSpace, given: Case, draws: number): FrontierMargins {
  const known: Frontiers[] = []
  const admissible = space.continuous ? null : admissibleDeals(space, given, true)

  const frontiersOf = (sides: Sides): Frontiers | null => {
    if (space.continuous || !admissible) return null
    const tables = sides.deciders.map(side => side.worth)
    const voters = sides.ratifying.flatMap(of => [
      of.needs,
      ...of.votes.flatMap(vote => [vote.by.worth, vote.by.noDeal, vote.share]),
      ...of.vetoes.flatMap(veto => [veto.worth, veto.noDeal]),
    ])
    const found = known.find(
      of =>
        of.tables.every((table, i) => table === tables[i]) &&
        of.voters.length === voters.length &&
        of.voters.every((voter, i) => voter === voters[i]),
    )
    if (found) return found
    // A second set of moving voters or worths would be made anew at every step: those go the slow way.
    if (known.length >= 4) return null
    const made = makeFrontiers(space, sides, admissible, draws, tables, voters)
    known.push(made)
    return made
  }

  return {
    make: () => ({ margin: new Float64Array(draws), has: new Uint8Array(draws) }),
    ask(sides, out) {
      const frontiers = frontiersOf(sides)
      if (frontiers === null) {
        const [found] = margins(space, given, draws, [
          { sides, redLines: true, ratification: true },
        ])
        out.margin.set(found!.margin)
        for (let s = 0; s < draws; s++) out.has[s] = found!.nearest[s]! >= 0 ? 1 : 0
        return
      }
      if (sides.deciders.length === 2) askTwo(frontiers, sides, draws, out)
      else askMany(frontiers, sides, draws, out)
    },
  }
}

/** Whether a zone is open in a draw. */
export function isOpenAt(found: StepMargins, draw: number): boolean {
  return found.has[draw] === 1 && found.margin[draw]! >= -GAIN_ROUNDING
}

function makeFrontiers(
  space: DealSpace,
  sides: Sides,
  admissible: Uint8Array,
  draws: number,
  tables: readonly WorthTable[],
  voters: readonly unknown[],
): Frontiers {
  const { count } = space
  const seats = [
    ...sides.deciders,
    ...sides.ratifying.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes]),
  ]
  const isConstant =
    seats.every(seat => seat.worth.isConstant) &&
    sides.ratifying.every(
      of =>
        typeof of.needs === 'number' &&
        of.votes.every(v => typeof v.share === 'number' && typeof v.by.noDeal === 'number') &&
        of.vetoes.every(v => typeof v.noDeal === 'number'),
    )
  const kept = isConstant ? 1 : draws
  const values = new Map<WorthTable, Float64Array>()
  for (const seat of seats)
    if (!values.has(seat.worth)) values.set(seat.worth, new Float64Array(count))
  const worths = tables.map(table => values.get(table)!)
  const workspace = makeFrontierWorkspace(count)
  const among = new Uint32Array(count)
  const efficient = new Uint32Array(count)
  const votes = new Float64Array(count)
  const mask = new Uint8Array(count)
  const starts = new Uint32Array(kept + 1)
  let points = tables.map(() => new Float64Array(kept * 8))
  for (let s = 0; s < kept; s++) {
    for (const [table, out] of values) if (s === 0 || !table.isConstant) table.fill(s, out)
    mask.set(admissible)
    for (const of of sides.ratifying) {
      const judges = [...of.votes.map(vote => vote.by), ...of.vetoes]
      clearRefused(
        judges.map(judge => values.get(judge.worth)!),
        Float64Array.from(judges, judge => valueIn(judge.noDeal, s)),
        {
          voters: Uint32Array.from(of.votes, (_, v) => v),
          shares: Float64Array.from(of.votes, vote => valueIn(vote.share, s)),
          needs: valueIn(of.needs, s),
          vetoes: Uint32Array.from(of.vetoes, (_, v) => of.votes.length + v),
        },
        mask,
        votes,
      )
    }
    let allowed = 0
    for (let x = 0; x < count; x++) if (mask[x]) among[allowed++] = x
    const found =
      worths.length === 2
        ? paretoFrontier(worths[0]!, worths[1]!, among, allowed, workspace, efficient)
        : skyline(worths, among.subarray(0, allowed), efficient)
    const from = starts[s]!
    if (from + found > points[0]!.length) {
      const room = Math.max(2 * points[0]!.length, from + found)
      points = points.map(old => {
        const more = new Float64Array(room)
        more.set(old)
        return more
      })
    }
    for (let k = 0; k < found; k++)
      for (let i = 0; i < worths.length; i++) points[i]![from + k] = worths[i]![efficient[k]!]!
    starts[s + 1] = from + found
  }
  return { tables, voters, starts, worths: points, isConstant }
}

/** Along a frontier one side's gain falls as the other's rises: the smaller of the two peaks where they cross. */
function askTwo(frontiers: Frontiers, sides: Sides, draws: number, out: StepMargins): void {
  const [a, b] = frontiers.worths as [Float64Array, Float64Array]
  const [sideA, sideB] = sides.deciders as [Sides['deciders'][0], Sides['deciders'][0]]
  for (let s = 0; s < draws; s++) {
    const row = frontiers.isConstant ? 0 : s
    const from = frontiers.starts[row]!
    const to = frontiers.starts[row + 1]!
    const noDealA = valueIn(sideA.noDeal, s)
    const noDealB = valueIn(sideB.noDeal, s)
    let best = Number.NEGATIVE_INFINITY
    for (let k = from; k < to; k++) {
      const gainA = a[k]! - noDealA
      const gainB = b[k]! - noDealB
      if (gainB >= gainA) {
        if (gainA > best) best = gainA
        break
      }
      best = gainB
    }
    out.has[s] = to > from ? 1 : 0
    out.margin[s] = to > from ? best : 0
  }
}

function askMany(frontiers: Frontiers, sides: Sides, draws: number, out: StepMargins): void {
  const parties = sides.deciders.length
  const noDeals = new Float64Array(parties)
  for (let s = 0; s < draws; s++) {
    const row = frontiers.isConstant ? 0 : s
    const from = frontiers.starts[row]!
    const to = frontiers.starts[row + 1]!
    for (let i = 0; i < parties; i++) noDeals[i] = valueIn(sides.deciders[i]!.noDeal, s)
    let best = Number.NEGATIVE_INFINITY
    for (let k = from; k < to; k++) {
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < parties && least > best; i++) {
        least = Math.min(least, frontiers.worths[i]![k]! - noDeals[i]!)
      }
      if (least > best) best = least
    }
    out.has[s] = to > from ? 1 : 0
    out.margin[s] = to > from ? best : 0
  }
}
