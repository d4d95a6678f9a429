import type { QuantityId } from './ids.ts'

/**
 * What a formula may ask of a random walk of battles between 0 and N: the chance of reaching the top, the battles until
 * it ends, what fighting to the finish is worth (Slantchev 2003), and what a side demands that knows all there is to.
 */
export type WalkQuestion = 'wins' | 'battles' | 'worth' | 'demand'

/** What each question is asked with, in order; `least` of them have to be given. */
export const walkArguments: Readonly<
  Record<WalkQuestion, Readonly<{ names: readonly string[]; least: number }>>
> = {
  wins: { names: ['win', 'at', 'positions', 'strength'], least: 3 },
  battles: { names: ['win', 'at', 'positions', 'strength'], least: 3 },
  worth: { names: ['win', 'at', 'positions', 'patience', 'while_fighting'], least: 5 },
  demand: {
    names: ['win', 'at', 'positions', 'patience', 'while_fighting', 'their_fighting'],
    least: 6,
  },
}

/** Plain arithmetic over quantity names, as read from the file. */
export type Expression = Readonly<
  | { op: 'number'; value: number }
  | { op: 'quantity'; id: QuantityId }
  | { op: 'negate'; of: Expression }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide'; left: Expression; right: Expression }
  | { op: 'min' | 'max'; of: readonly Expression[] }
  | { op: 'walk'; asks: WalkQuestion; of: readonly Expression[] }
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
      case 'walk':
        e.of.forEach(visit)
        return
      default:
        throw new Error(`quantitiesIn: no such operation ${e satisfies never}`)
    }
  }
  visit(expression)
  return [...found]
}

/** Whether an expression asks anything of a walk. */
export function asksWalk(expression: Expression): boolean {
  switch (expression.op) {
    case 'number':
    case 'quantity':
      return false
    case 'negate':
      return asksWalk(expression.of)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return asksWalk(expression.left) || asksWalk(expression.right)
    case 'min':
    case 'max':
      return expression.of.some(asksWalk)
    case 'walk':
      return true
    default:
      throw new Error(`asksWalk: no such operation ${expression satisfies never}`)
  }
}
