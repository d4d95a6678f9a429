import type { Estimate, Expression, QuantityId } from '@parley/model'

/**
 * The value in the middle of an estimate: its median, or its mean for `pert`, `beta` and mixtures,
 * whose medians have no plain formula. Null for `rest` and for formulas that have none.
 *
 * Used to check what was typed, never to answer: the engine samples.
 */
export function centralValue(
  estimate: Estimate,
  quantity: (id: QuantityId) => number | null,
): number | null {
  switch (estimate.kind) {
    case 'point':
      return estimate.value
    case 'range':
    case 'word':
      return 0.5 * (estimate.low + estimate.high)
    case 'best':
      return estimate.best
    case 'ranked':
      return estimate.centre
    case 'distribution': {
      const [a = 0, b = 0, c = 0] = estimate.parameters
      switch (estimate.name) {
        case 'normal':
        case 'lognormal':
          return a
        case 'uniform':
          return 0.5 * (a + b)
        case 'triangular':
          return 2 * b >= a + c
            ? a + Math.sqrt(0.5 * (c - a) * (b - a))
            : c - Math.sqrt(0.5 * (c - a) * (c - b))
        case 'pert':
          return (a + 4 * b + c) / 6
        case 'beta':
          return a / (a + b)
        default:
          throw new Error(`centralValue: no such distribution ${estimate.name satisfies never}`)
      }
    }
    case 'mixture': {
      let sum = 0
      let total = 0
      for (const part of estimate.parts) {
        const of = centralValue(part.of, quantity)
        if (of === null) return null
        sum += part.weight * of
        total += part.weight
      }
      return total === 0 ? null : sum / total
    }
    case 'formula':
      return formulaValue(estimate.expression, quantity)
    case 'rest':
      return null
    default:
      throw new Error(`centralValue: no such estimate ${estimate satisfies never}`)
  }
}

/** The value of a formula with every quantity at one value; null when one has none, it divides by zero, or asks a walk. */
export function formulaValue(
  expression: Expression,
  quantity: (id: QuantityId) => number | null,
): number | null {
  switch (expression.op) {
    case 'number':
      return expression.value
    case 'quantity':
      return quantity(expression.id)
    case 'negate': {
      const of = formulaValue(expression.of, quantity)
      return of === null ? null : -of
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const left = formulaValue(expression.left, quantity)
      const right = formulaValue(expression.right, quantity)
      if (left === null || right === null) return null
      const value =
        expression.op === 'add'
          ? left + right
          : expression.op === 'subtract'
            ? left - right
            : expression.op === 'multiply'
              ? left * right
              : left / right
      return Number.isFinite(value) ? value : null
    }
    case 'min':
    case 'max': {
      const of = expression.of.map(part => formulaValue(part, quantity))
      if (of.some(value => value === null)) return null
      const values = of as number[]
      return expression.op === 'min' ? Math.min(...values) : Math.max(...values)
    }
    case 'walk':
      // The engine walks; here what is checked is what was typed.
      return null
    default:
      throw new Error(`formulaValue: no such operation ${expression satisfies never}`)
  }
}
