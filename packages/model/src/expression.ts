import type { QuantityId } from './ids.ts'

/** Plain arithmetic over quantity names, as read from the file. */
export type Expression = Readonly<
  | { op: 'number'; value: number }
  | { op: 'quantity'; id: QuantityId }
  | { op: 'negate'; of: Expression }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide'; left: Expression; right: Expression }
  | { op: 'min' | 'max'; of: readonly Expression[] }
>

/** The quantities an expression reads, each once, in order of first mention. */
export function quantitiesIn(expression: Expression): readonly QuantityId[] {
  const found = new Set<QuantityId>()
  const visit = (e: Expression): void => {
    switch (e.op) {
      case 'number':
        return
      case 'quantity':
        found.add(e.id)
        return
      case 'negate':
        visit(e.of)
        return
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        visit(e.left)
        visit(e.right)
        return
      case 'min':
      case 'max':
        e.of.forEach(visit)
        return
      default:
        throw new Error(`quantitiesIn: no such operation ${e satisfies never}`)
    }
  }
  visit(expression)
  return [...found]
}
