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
      return combine(0, evaluate(expression.of, quantity), subtract)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return combine(
        evaluate(expression.left, quantity),
        evaluate(expression.right, quantity),
        operations[expression.op],
      )
    case 'min':
    case 'max': {
      const of = expression.of.map(part => evaluate(part, quantity))
      const first = of[0]
      if (first === undefined) throw new Error(`evaluate: ${expression.op} of nothing`)
      return of.slice(1).reduce((a, b) => combine(a, b, operations[expression.op]), first)
    }
    default:
      throw new Error(`evaluate: no such operation ${expression satisfies never}`)
  }
}

type Operation = (a: number, b: number) => number

const largest = 1e15
const subtract: Operation = (a, b) => a - b
const operations: Readonly<
  Record<'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max', Operation>
> = {
  add: (a, b) => a + b,
  subtract,
  multiply: (a, b) => a * b,
  divide: (a, b) => (b === 0 ? (a === 0 ? 0 : a > 0 ? largest : -largest) : a / b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
}

function combine(a: Column, b: Column, operation: Operation): Column {
  if (typeof a === 'number') {
    if (typeof b === 'number') return limited(operation(a, b))
    const out = new Float64Array(b.length)
    for (let s = 0; s < b.length; s++) out[s] = limited(operation(a, b[s]!))
    return out
  }
  const out = new Float64Array(a.length)
  if (typeof b === 'number') {
    for (let s = 0; s < a.length; s++) out[s] = limited(operation(a[s]!, b))
  } else {
    for (let s = 0; s < a.length; s++) out[s] = limited(operation(a[s]!, b[s]!))
  }
  return out
}

function limited(x: number): number {
  return x > largest ? largest : Math.max(x, -largest)
}
