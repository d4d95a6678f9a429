import type { Expression, QuantityId, WalkQuestion } from '@parley/model'
import type { Column } from './columns.ts'
import { BLOCK, type Operand, operandOf, startOf } from './operand.ts'
import { walkBlock } from './walkBlock.ts'

/**
 * Evaluates a formula over columns, draw by draw, [E7]. Constant parts stay numbers.
 *
 * Division by zero in a draw gives 10¹⁵ with the sign of what is divided, and 0/0 gives 0, so that no
 * infinity travels on; no value leaves [−10¹⁵, 10¹⁵]. May return a quantity's own column: do not write to it.
 */
export function evaluate(expression: Expression, quantity: (id: QuantityId) => Column): Column {
  const columns = new Map<Operand, Column>()
  let registers = 0
  const formula = foldFormula<Formula>(expression, {
    number: operandOf,
    quantity(id) {
      const column = quantity(id)
      const operand = operandOf(column)
      columns.set(operand, column)
      return operand
    },
    join(left, right, operation) {
      const stride = left.stride === 1 || right.stride === 1 ? 1 : 0
      return { left, right, operation, at: registerOf(registers++), stride, isWhole: false }
    },
    walk(asks, of) {
      const stride = of.some(part => part.stride === 1) ? 1 : 0
      return { asks, of, at: registerOf(registers++), stride, isWhole: false }
    },
  })
  if (!isMade(formula)) return columns.get(formula) ?? formula.at[0]!
  if (formula.stride === 0) {
    fillFormula(formula, 0, 1, one, 0)
    return one[0]!
  }
  const draws = Math.max(...[...columns.keys()].map(of => of.at.length))
  const out = new Float64Array(draws)
  for (let from = 0; from < draws; from += BLOCK)
    fillFormula(formula, from, Math.min(BLOCK, draws - from), out, from)
  return out
}

const one = new Float64Array(1)

/** Two parts and what joins them; `at` is a register for the block at hand, shared between formulas. */
type Joined = Operand &
  Readonly<{ left: Formula; right: Formula; operation: Operation; isWhole: false }>

/** A question to a walk; `at` as in `Joined`. */
type Walked = Operand & Readonly<{ asks: WalkQuestion; of: readonly Formula[]; isWhole: false }>

type Formula = Operand | Joined | Walked

export type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'

/** Goes through a formula from its leaves up. */
export function foldFormula<T>(
  expression: Expression,
  make: Readonly<{
    number(value: number): T
    quantity(id: QuantityId): T
    join(left: T, right: T, operation: Operation): T
    walk(asks: WalkQuestion, of: readonly T[]): T
  }>,
): T {
  const fold = (of: Expression): T => {
    switch (of.op) {
      case 'number':
        return make.number(of.value)
      case 'quantity':
        return make.quantity(of.id)
      case 'negate':
        return make.join(make.number(0), fold(of.of), 'subtract')
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        return make.join(fold(of.left), fold(of.right), of.op)
      case 'min':
      case 'max': {
        const parts = of.of.map(fold)
        const first = parts[0]
        if (first === undefined) throw new Error(`foldFormula: ${of.op} of nothing`)
        return parts.slice(1).reduce((a, b) => make.join(a, b, of.op), first)
      }
      case 'walk':
        return make.walk(of.asks, of.of.map(fold))
      default:
        throw new Error(`foldFormula: no such operation ${of satisfies never}`)
    }
  }
  return fold(expression)
}

function isMade(formula: Formula): formula is Joined | Walked {
  return 'operation' in formula || 'asks' in formula
}

function fillFormula(
  formula: Joined | Walked,
  from: number,
  count: number,
  out: Float64Array,
  place: number,
): void {
  const many = formula.stride === 0 ? 1 : count
  if ('asks' in formula) {
    for (const part of formula.of) if (isMade(part)) fillFormula(part, from, count, part.at, 0)
    walkBlock(formula.asks, formula.of, from, many, out, place)
    return
  }
  const { left, right, operation } = formula
  if (isMade(left)) fillFormula(left, from, count, left.at, 0)
  if (isMade(right)) fillFormula(right, from, count, right.at, 0)
  joinBlock(left, right, operation, from, many, out, place)
}

/** Writes left ∘ right for `count` draws from the draw `from` on to `out[place…]`. */
export function joinBlock(
  left: Operand,
  right: Operand,
  operation: Operation,
  from: number,
  count: number,
  out: Float64Array,
  place: number,
): void {
  const a = startOf(left, from)
  const b = startOf(right, from)
  fillOperation(left.at, a, left.stride, right.at, b, right.stride, operation, out, place, count)
}

/** Overwritten by every call and grown as needed, so that formulas cost no memory. */
const kept: Float64Array[] = []

function registerOf(index: number): Float64Array {
  kept[index] ??= new Float64Array(BLOCK)
  return kept[index]
}

const largest = 1e15

/** Writes a ∘ b, stepping through each by 1 or standing still at 0, stopped at ±10¹⁵. */
function fillOperation(
  a: Float64Array,
  startA: number,
  stepA: number,
  b: Float64Array,
  startB: number,
  stepB: number,
  operation: Operation,
  out: Float64Array,
  from: number,
  count: number,
): void {
  const to = from + count
  switch (operation) {
    case 'add':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = stopped(a[i]! + b[j]!)
      return
    case 'subtract':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = stopped(a[i]! - b[j]!)
      return
    case 'multiply':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = stopped(a[i]! * b[j]!)
      return
    case 'divide':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB) {
        const x = a[i]!
        const by = b[j]!
        out[s] = by === 0 ? (x === 0 ? 0 : x > 0 ? largest : -largest) : stopped(x / by)
      }
      return
    case 'min':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = stopped(Math.min(a[i]!, b[j]!))
      return
    case 'max':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = stopped(Math.max(a[i]!, b[j]!))
      return
    default:
      throw new Error(`evaluate: no such operation ${operation satisfies never}`)
  }
}

function stopped(x: number): number {
  return x > largest ? largest : x < -largest ? -largest : x
}
