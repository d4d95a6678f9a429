import type { Expression, QuantityId } from '@parley/model'
import type { Column } from './columns.ts'

/**
 * Evaluates a formula over columns, draw by draw, [E7]. Constant parts stay numbers.
 *
 * Division by zero in a draw gives 10¹⁵ with the sign of what is divided, and 0/0 gives 0, so that no
 * infinity travels on; no value leaves [−10¹⁵, 10¹⁵]. May return a quantity's own column: do not write to it.
 */
export function evaluate(expression: Expression, quantity: (id: QuantityId) => Column): Column {
  switch (expression.op) {
    case 'number':
      return expression.value
    case 'quantity':
      return quantity(expression.id)
    case 'negate':
      return combine(0, evaluate(expression.of, quantity), 'subtract')
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return combine(
        evaluate(expression.left, quantity),
        evaluate(expression.right, quantity),
        expression.op,
      )
    case 'min':
    case 'max': {
      const of = expression.of.map(part => evaluate(part, quantity))
      const first = of[0]
      if (first === undefined) throw new Error(`evaluate: ${expression.op} of nothing`)
      return of.slice(1).reduce((a, b) => combine(a, b, expression.op), first)
    }
    default:
      throw new Error(`evaluate: no such operation ${expression satisfies never}`)
  }
}

type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'

const largest = 1e15

function combine(a: Column, b: Column, operation: Operation): Column {
  if (typeof a === 'number' && typeof b === 'number') {
    const out = new Float64Array(1)
    fillOperation(Float64Array.of(a), 0, Float64Array.of(b), 0, operation, out)
    return out[0]!
  }
  const out = new Float64Array(typeof a === 'number' ? (b as Float64Array).length : a.length)
  // A number is an array of one, read over and over.
  const left = typeof a === 'number' ? Float64Array.of(a) : a
  const right = typeof b === 'number' ? Float64Array.of(b) : b
  fillOperation(left, left === a ? 1 : 0, right, right === b ? 1 : 0, operation, out)
  return out
}

/** Writes a ∘ b, stepping through each by 1 or standing still at 0, stopped at ±10¹⁵. */
function fillOperation(
  a: Float64Array,
  stepA: number,
  b: Float64Array,
  stepB: number,
  operation: Operation,
  out: Float64Array,
): void {
  const count = out.length
  switch (operation) {
    case 'add':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB) out[s] = a[i]! + b[j]!
      break
    case 'subtract':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB) out[s] = a[i]! - b[j]!
      break
    case 'multiply':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB) out[s] = a[i]! * b[j]!
      break
    case 'divide':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB) {
        const x = a[i]!
        const by = b[j]!
        out[s] = by === 0 ? (x === 0 ? 0 : x > 0 ? largest : -largest) : x / by
      }
      break
    case 'min':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB)
        out[s] = Math.min(a[i]!, b[j]!)
      break
    case 'max':
      for (let s = 0, i = 0, j = 0; s < count; s++, i += stepA, j += stepB)
        out[s] = Math.max(a[i]!, b[j]!)
      break
    default:
      throw new Error(`evaluate: no such operation ${operation satisfies never}`)
  }
  for (let s = 0; s < count; s++) {
    const x = out[s]!
    if (x > largest) out[s] = largest
    else if (x < -largest) out[s] = -largest
  }
}
