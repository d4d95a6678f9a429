import type { Expression, QuantityId } from '@parley/model'
import type { Column } from './columns.ts'

/** Draws taken at once, so that what parts of a formula come to stays close at hand. */
const BLOCK = 512

/**
 * Evaluates a formula over columns, draw by draw, [E7]. Constant parts stay numbers.
 *
 * Division by zero in a draw gives 10¹⁵ with the sign of what is divided, and 0/0 gives 0, so that no
 * infinity travels on; no value leaves [−10¹⁵, 10¹⁵]. May return a quantity's own column: do not write to it.
 *
 * @param into  written to and returned where the formula is more than a number or a quantity's own
 *              column; as long as the columns
 */
export function evaluate(
  expression: Expression,
  quantity: (id: QuantityId) => Column,
  into?: Float64Array,
): Column {
  let registers = 0
  const join = (a: Part, b: Part, operation: Operation): Part => {
    if (typeof a === 'number' && typeof b === 'number') {
      fillOperation(Float64Array.of(a), 0, 0, Float64Array.of(b), 0, 0, operation, one, 0, 1)
      return one[0]!
    }
    const draws = Math.max(drawsOf(a), drawsOf(b))
    const at = registerOf(registers++)
    return { kind: 'joined', a: operandOf(a), b: operandOf(b), operation, at, draws }
  }
  const partOf = (of: Expression): Part => {
    switch (of.op) {
      case 'number':
        return of.value
      case 'quantity':
        return quantity(of.id)
      case 'negate':
        return join(0, partOf(of.of), 'subtract')
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        return join(partOf(of.left), partOf(of.right), of.op)
      case 'min':
      case 'max': {
        const parts = of.of.map(partOf)
        const first = parts[0]
        if (first === undefined) throw new Error(`evaluate: ${of.op} of nothing`)
        return parts.slice(1).reduce((a, b) => join(a, b, of.op), first)
      }
      default:
        throw new Error(`evaluate: no such operation ${of satisfies never}`)
    }
  }
  const whole = partOf(expression)
  if (typeof whole === 'number' || whole instanceof Float64Array) return whole
  const out = into ?? new Float64Array(whole.draws)
  for (let from = 0; from < whole.draws; from += BLOCK)
    fillJoined(whole, from, Math.min(BLOCK, whole.draws - from), out, from)
  return out
}

/** A part of a formula: a column, or two parts joined, written to a register a block at a time. */
type Part = Column | Joined
type Joined = Readonly<{
  kind: 'joined'
  a: Operand
  b: Operand
  operation: Operation
  at: Float64Array
  draws: number
}>

/** What is read at: a column by draws, a register from its start, a number as an array of one over and over. */
type Operand = Readonly<{ at: Float64Array; step: 0 | 1; byDraw: boolean; joined: Joined | null }>

function operandOf(part: Part): Operand {
  if (typeof part === 'number')
    return { at: Float64Array.of(part), step: 0, byDraw: false, joined: null }
  if (part instanceof Float64Array) return { at: part, step: 1, byDraw: true, joined: null }
  return { at: part.at, step: 1, byDraw: false, joined: part }
}

function drawsOf(part: Part): number {
  if (typeof part === 'number') return 0
  return part instanceof Float64Array ? part.length : part.draws
}

type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'

/** Overwritten by every call and grown as needed, so that formulas cost no memory. */
const kept: Float64Array[] = []
const one = new Float64Array(1)

function registerOf(index: number): Float64Array {
  kept[index] ??= new Float64Array(BLOCK)
  return kept[index]
}

function fillJoined(
  { a, b, operation }: Joined,
  from: number,
  count: number,
  out: Float64Array,
  place: number,
): void {
  if (a.joined) fillJoined(a.joined, from, count, a.at, 0)
  if (b.joined) fillJoined(b.joined, from, count, b.at, 0)
  const startA = a.byDraw ? from : 0
  const startB = b.byDraw ? from : 0
  fillOperation(a.at, startA, a.step, b.at, startB, b.step, operation, out, place, count)
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
        out[s] = a[i]! + b[j]!
      break
    case 'subtract':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = a[i]! - b[j]!
      break
    case 'multiply':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = a[i]! * b[j]!
      break
    case 'divide':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB) {
        const x = a[i]!
        const by = b[j]!
        out[s] = by === 0 ? (x === 0 ? 0 : x > 0 ? largest : -largest) : x / by
      }
      break
    case 'min':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = Math.min(a[i]!, b[j]!)
      break
    case 'max':
      for (let s = from, i = startA, j = startB; s < to; s++, i += stepA, j += stepB)
        out[s] = Math.max(a[i]!, b[j]!)
      break
    default:
      throw new Error(`evaluate: no such operation ${operation satisfies never}`)
  }
  for (let s = from; s < to; s++) {
    const x = out[s]!
    if (x > largest) out[s] = largest
    else if (x < -largest) out[s] = -largest
  }
}
