import type { Expression, QuantityId } from '@parley/model'
import { expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'

const number = (value: number): Expression => ({ op: 'number', value })
const quantity = (id: string): Expression => ({ op: 'quantity', id: id as QuantityId })
const columns: Record<string, Float64Array | number> = { x: Float64Array.of(1, 2, 0), c: 3 }
const of = (expression: Expression) => evaluate(expression, id => columns[id]!)

it('[E7] evaluates plain arithmetic draw by draw', () => {
  const sum: Expression = { op: 'add', left: quantity('x'), right: quantity('c') }
  expect(of(sum)).toEqual(Float64Array.of(4, 5, 3))
  expect(of({ op: 'subtract', left: number(1), right: quantity('x') })).toEqual(
    Float64Array.of(0, -1, 1),
  )
  expect(of({ op: 'multiply', left: quantity('x'), right: sum })).toEqual(Float64Array.of(4, 10, 0))
  expect(of({ op: 'negate', of: quantity('c') })).toBe(-3)
  expect(of({ op: 'max', of: [quantity('x'), number(1.5), number(0)] })).toEqual(
    Float64Array.of(1.5, 2, 1.5),
  )
  expect(of({ op: 'min', of: [quantity('x')] })).toEqual(Float64Array.of(1, 2, 0))
})

it('lets no infinity or missing number out of a division by zero', () => {
  expect(of({ op: 'divide', left: quantity('c'), right: quantity('x') })).toEqual(
    Float64Array.of(3, 1.5, 1e15),
  )
  expect(of({ op: 'divide', left: number(-1), right: number(0) })).toBe(-1e15)
  expect(of({ op: 'divide', left: number(0), right: number(0) })).toBe(0)
})
