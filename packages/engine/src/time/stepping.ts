import type { Case, Channel } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeFrontiers } from '../deals/frontiers.ts'
import { margins } from '../deals/margins.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import type { Column } from '../sample/columns.ts'
import { BLOCK, startOf } from '../sample/operand.ts'
import { askFrontiers, type SeatedAsk, seatAsk } from './askFrontiers.ts'
import type { Cell, Cells } from './cells.ts'
import { type PackedFrontiers, packFrontiers } from './packedFrontiers.ts'
import type { StepMargins } from './stepMargins.ts'
import { everybody, type Seating, type TimedSides } from './timedSides.ts'

/** The margins of one space asked for again and again, step by step. */
export type Stepping = Readonly<{
  make(): StepMargins
  /** Makes ready to ask about some seatings at many steps. */
  open(asks: readonly StepAsk[], watch?: Watch): Steps
}>

type StepAsk = Readonly<{ seating: Seating; out: StepMargins }>

/** What else is wanted of a step. */
export type Watch = Readonly<{
  /** Whole columns of these, to be read with `wholeOf`. */
  cells?: readonly Cell[]
  /** Cells read in `each`, called when the draws from `from` on stand in their cells and in every `out`. */
  reads?: readonly Cell[]
  each?(from: number, count: number): void
}>

export type Steps = Readonly<{
  /** Overwrites every `out`; nothing is allocated per draw. */
  at(step: number, through: ReadonlySet<Channel>): void
  /** A watched cell over all draws, at the step asked for last. */
  wholeOf(cell: Cell): Column
}>

/**
 * Where what a deal is worth stays, or only trust in it moves, the efficient deals of every draw are found
 * once and every further step costs a look at a few of them. Where worths themselves move, or an issue is
 * continuous, deals are gone through at every step as `margins` does.
 */
export function makeStepping(space: DealSpace, given: Case, draws: number, cells: Cells): Stepping {
  const known: PackedFrontiers[] = []
  const over = (tables: readonly WorthTable[]): PackedFrontiers | null => {
    const found = known.find(
      of =>
        of.tables.length === tables.length && of.tables.every((table, i) => table === tables[i]),
    )
    if (found) return found
    const made = makeFrontiers(space, given, true, draws, tables)
    if (made === null) return null
    const packed = packFrontiers(made)
    known.push(packed)
    return packed
  }
  const tablesOf = (sides: TimedSides): readonly WorthTable[] => [
    ...new Set(everybody(sides).map(side => side.table)),
  ]

  return {
    make: () => ({
      margin: new Float64Array(draws),
      has: new Uint8Array(draws),
      last: new Uint32Array(draws),
    }),
    open(asks, { cells: watched = [], reads = [], each } = {}) {
      // Composed deals may be too many to keep; what does for everybody does for those that count at a step.
      const quick = asks.filter(
        ({ seating }) =>
          !space.continuous &&
          !seating.movesWorth &&
          (space.composed === null || over(tablesOf(seating.sides)) !== null),
      )
      const slow = asks.filter(ask => !quick.includes(ask))
      const wholes = new Map<Cell, Float64Array>()
      for (const cell of [...watched, ...slow.flatMap(ask => ask.seating.wholeCells)])
        if (!cell.isWhole && cell.stride === 1 && !wholes.has(cell))
          wholes.set(cell, new Float64Array(draws))
      const program = cells.programOf([
        ...wholes.keys(),
        ...watched,
        ...reads,
        ...slow.flatMap(ask => ask.seating.wholeCells),
        ...quick.flatMap(ask => cellsOf(ask.seating.sides)),
      ])
      const wholeOf = (cell: Cell): Column => {
        if (cell.stride === 0) return cell.at[0]!
        if (cell.isWhole) return cell.at
        const whole = wholes.get(cell)
        if (!whole) throw new Error('stepMargins: this cell is not watched')
        return whole
      }
      let seated: readonly SeatedAsk[] = []
      return {
        wholeOf,
        at(step, through) {
          program.begin(step, through)
          // Votes that are the same in every draw may be others at every step.
          seated = quick.map(({ seating, out }, i) =>
            seatAsk(
              seating.sides,
              out,
              settled => over(tablesOf(settled)) ?? over(tablesOf(seating.sides))!,
              seated[i],
            ),
          )
          for (let from = 0; from < draws; from += BLOCK) {
            const count = Math.min(BLOCK, draws - from)
            program.fill(from, count)
            askFrontiers(seated, from, count)
            for (const [cell, whole] of wholes) copy(cell, from, count, whole)
            if (slow.length === 0) each?.(from, count)
          }
          for (const { seating, out } of slow) {
            const sides = seating.whole(wholeOf)
            const [found] = margins(space, given, draws, [
              { sides, redLines: true, ratification: true, countsZone: false },
            ])
            out.margin.set(found!.margin)
            for (let s = 0; s < draws; s++) out.has[s] = found!.nearest[s]! >= 0 ? 1 : 0
          }
          if (slow.length === 0 || !each) return
          for (let from = 0; from < draws; from += BLOCK) {
            const count = Math.min(BLOCK, draws - from)
            program.fill(from, count)
            each(from, count)
          }
        },
      }
    },
  }
}

function copy(cell: Cell, from: number, count: number, whole: Float64Array): void {
  const start = startOf(cell, from)
  for (let s = 0; s < count; s++) whole[from + s] = cell.at[start + s]!
}

function cellsOf(sides: TimedSides): readonly Cell[] {
  return [
    ...everybody(sides).flatMap(({ noDeal, discount }) =>
      discount ? [noDeal, discount.kept, discount.ifBroken, discount.risk] : [noDeal],
    ),
    ...sides.ratifying.flatMap(of => [of.needs, ...of.votes.map(vote => vote.share)]),
  ]
}
