import type { Channel, Course, Expression, QuantityId, WalkQuestion } from '@parley/model'
import { type Naming, naming } from '../deals/naming.ts'
import { fillLottery, type LotteryInputs, makeLottery } from '../noDeal/lotteryColumn.ts'
import { fillBest } from '../noDeal/noDealColumn.ts'
import type { Bounds } from '../sample/bounds.ts'
import type { Column } from '../sample/columns.ts'
import { foldFormula, joinBlock, type Operation } from '../sample/evaluate.ts'
import { BLOCK, type Operand, operandOf, startOf } from '../sample/operand.ts'
import { walkBlock } from '../sample/walkBlock.ts'
import type { Mover } from './movers.ts'
import {
  heldRange,
  hull,
  isLess,
  isWithin,
  joinRanges,
  ownRange,
  type Range,
  UNBOUNDED,
} from './ranges.ts'

/** Where what moves stands at the step at hand, in the block of draws at hand. */
export type Cell = Operand

/** The best of a party's courses: its worth, and which it is, over all draws or those at hand. */
export type BestCell = Readonly<{
  value: Cell
  best: Uint8Array
  isWhole: boolean
  courses: readonly Course[]
}>

/**
 * Everything that moves, computed a step and a block of draws at a time: no array is longer than a block,
 * so memory does not grow with steps, and what is computed is still at hand when it is read.
 *
 * A cell is made once for what it is computed from: two views that see an input alike, and two futures
 * that have not parted in it, are given the same cell.
 */
export type Cells = Readonly<{
  /** A column over all draws. */
  base(column: Column): Cell
  moved(base: Column, channel: Channel, movers: readonly Mover[], bounds: Bounds): Cell
  formula(expression: Expression, quantity: (id: QuantityId) => Cell, bounds: Bounds): Cell
  lottery(
    inputs: LotteryInputs<Cell>,
    attitude: 'neutral' | 'averse' | 'acceptant',
    coefficient: Cell,
  ): Cell
  best(courses: readonly Cell[]): Omit<BestCell, 'courses'>
  /** What some cells are computed from, and they themselves, in the order to compute them. */
  programOf(cells: Iterable<Cell>): Program
  /** Names a column by what it is: a number by its value. */
  name: Naming
}>

export type Program = Readonly<{
  /** Sets the step and what moves, and computes what is the same in every draw. */
  begin(step: number, through: ReadonlySet<Channel>): void
  /** Computes the draws from `from` on, at most `BLOCK` of them. */
  fill(from: number, count: number): void
}>

type Instruction = Readonly<{
  cell: Cell
  reads: readonly Cell[]
  begin?(step: number): void
  run(from: number, count: number): void
}>

/** Cells of one case; two asked for with the same key are one. */
export function makeCells(): Cells {
  const name = naming()
  const known = new Map<string, Cell>()
  const bestOf = new Map<Float64Array, Uint8Array>()
  const instructions: Instruction[] = []
  const placeOf = new Map<Cell, number>()
  // What follows belongs to the step at hand.
  let at = 0
  let through: ReadonlySet<Channel> = new Set()

  const cell = (
    key: string,
    reads: readonly Cell[],
    isCertain: boolean,
    make: (out: Float64Array) => Pick<Instruction, 'begin' | 'run'>,
  ): Cell => {
    const found = known.get(key)
    if (found) return found
    const made: Cell = {
      at: new Float64Array(isCertain ? 1 : BLOCK),
      stride: isCertain ? 0 : 1,
      isWhole: false,
    }
    known.set(key, made)
    placeOf.set(made, instructions.length)
    instructions.push({ cell: made, reads, ...make(made.at) })
    return made
  }
  const nameOf = (of: Cell): string => (of.isWhole && of.stride === 0 ? `=${of.at[0]}` : name(of))
  const isCertain = (cells: readonly (Cell | null)[]): boolean =>
    cells.every(of => of === null || of.stride === 0)

  const ranges = new Map<Cell, Range>()
  /** What a cell never leaves, however it moves. */
  const rangeOf = (of: Cell): Range => {
    const found = ranges.get(of) ?? (of.isWhole ? ownRange(of.at) : UNBOUNDED)
    ranges.set(of, found)
    return found
  }
  const ranged = (of: Cell, range: Range): Cell => {
    ranges.set(of, range)
    return of
  }

  const wholes = new Map<Column, Cell>()
  const base = (column: Column): Cell => {
    const found = wholes.get(column) ?? operandOf(column)
    wholes.set(column, found)
    return found
  }

  /** Parts of formulas are cells of their own: formulas share them, and what does not move is computed once. */
  const joined = new Map<string, Cell>()
  const join = (left: Cell, right: Cell, operation: Operation): Cell => {
    const key = `${operation} ${nameOf(left)} ${nameOf(right)}`
    const isFixed = left.isWhole && right.isWhole
    if (!isFixed) {
      const [a, b] = [rangeOf(left), rangeOf(right)]
      const settled = operation === 'min' ? lesser(left, right, a, b) : null
      if (settled) return settled
      const made = cell(key, [left, right], isCertain([left, right]), out => ({
        run: (first, count) => joinBlock(left, right, operation, first, count, out, 0),
      }))
      return ranged(made, joinRanges(a, b, operation))
    }
    const made = joined.get(key) ?? base(wholeOf(left, right, operation))
    joined.set(key, made)
    return made
  }

  const walk = (asks: WalkQuestion, of: readonly Cell[]): Cell => {
    const key = `walk ${asks} ${of.map(nameOf).join(' ')}`
    const isFixed = of.every(part => part.isWhole)
    if (!isFixed) {
      return cell(key, of, isCertain(of), out => ({
        run: (first, count) => walkBlock(asks, of, first, count, out, 0),
      }))
    }
    const made = joined.get(key) ?? base(walkedWhole(asks, of))
    joined.set(key, made)
    return made
  }

  return {
    name,
    base,
    moved(column, channel, movers, { low, high }) {
      const from = base(column)
      const key = `moved ${nameOf(from)} ${channel} ${low} ${high} ${movers.map(of => of.key).join(';')}`
      const certain = from.stride === 0 && movers.every(of => of.isCertain)
      const ends = Float64Array.of(low, high)
      const made = cell(key, [from], certain, out => ({
        begin(step) {
          if (through.has(channel)) for (const mover of movers) mover.begin?.(step)
        },
        run(first, count) {
          const start = startOf(from, first)
          for (let s = 0; s < count; s++) out[s] = from.at[start + s * from.stride]!
          if (!through.has(channel)) return
          for (let m = 0; m < movers.length; m++) movers[m]!.move(at, first, out, count)
          hold(out, count, ends)
        },
      }))
      // Where its channel stands still, it is what it was.
      return ranged(made, hull({ low, high }, rangeOf(from)))
    },
    formula(expression, quantity, { low, high }) {
      const whole = foldFormula<Cell>(expression, { number: base, quantity, join, walk })
      const range = rangeOf(whole)
      if (isWithin(range, { low, high })) return whole
      const ends = Float64Array.of(low, high)
      const key = `held ${nameOf(whole)} ${low} ${high}`
      const made = cell(key, [whole], whole.stride === 0, out => ({
        run(first, count) {
          const start = startOf(whole, first)
          for (let s = 0; s < count; s++) out[s] = whole.at[start + s * whole.stride]!
          hold(out, count, ends)
        },
      }))
      return ranged(made, heldRange(range, { low, high }))
    },
    lottery(inputs, attitude, coefficient) {
      const { cost, chances, worths } = inputs
      const lottery = makeLottery(inputs, attitude, coefficient)
      const reads = [cost, ...chances.filter(of => of !== null), ...worths, coefficient]
      const key = `lottery ${attitude} ${[cost, ...chances, ...worths, coefficient].map(of => (of ? nameOf(of) : 'rest')).join(' ')}`
      return cell(key, reads, isCertain(reads), out => ({
        run: (first, count) => void fillLottery(lottery, first, count, out, 0),
      }))
    },
    best(courses) {
      const key = `best ${courses.map(nameOf).join(' ')}`
      const value = cell(key, courses, isCertain(courses), out => {
        const best = new Uint8Array(out.length)
        bestOf.set(out, best)
        return { run: (first, count) => fillBest(courses, first, count, out, best) }
      })
      return { value, best: bestOf.get(value.at)!, isWhole: false }
    },
    programOf(cells) {
      const needed = new Set<number>()
      const need = (of: Cell): void => {
        const place = placeOf.get(of)
        if (place === undefined || needed.has(place)) return
        needed.add(place)
        for (const read of instructions[place]!.reads) need(read)
      }
      for (const of of cells) need(of)
      // What a cell reads was made before it.
      const ordered = [...needed].sort((a, b) => a - b).map(place => instructions[place]!)
      const certain = ordered.filter(of => of.cell.stride === 0)
      const drawn = ordered.filter(of => of.cell.stride === 1)
      return {
        begin(step, channels) {
          at = step
          through = channels
          for (const of of ordered) of.begin?.(step)
          for (const of of certain) of.run(0, 1)
        },
        fill(from, count) {
          for (let i = 0; i < drawn.length; i++) drawn[i]!.run(from, count)
        },
      }
    },
  }
}

/** Which of two is the lesser in every draw at every step, where that is settled. */
function lesser(left: Cell, right: Cell, a: Range, b: Range): Cell | null {
  if (isLess(a, b)) return left
  return isLess(b, a) ? right : null
}

function walkedWhole(asks: WalkQuestion, of: readonly Cell[]): Column {
  const out = new Float64Array(Math.max(...of.map(part => part.at.length)))
  walkBlock(asks, of, 0, out.length, out, 0)
  return of.every(part => part.stride === 0) ? out[0]! : out
}

function wholeOf(left: Cell, right: Cell, operation: Operation): Column {
  const isCertain = left.stride === 0 && right.stride === 0
  const out = new Float64Array(Math.max(left.at.length, right.at.length))
  joinBlock(left, right, operation, 0, out.length, out, 0)
  return isCertain ? out[0]! : out
}

/** Stops values at the ends of their scale, which come in an array so that no number is put on the heap. */
function hold(values: Float64Array, count: number, ends: Float64Array): void {
  const low = ends[0]!
  const high = ends[1]!
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return
  for (let s = 0; s < count; s++) {
    const value = values[s]!
    if (value < low) values[s] = low
    else if (value > high) values[s] = high
  }
}
