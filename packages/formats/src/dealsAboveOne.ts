import type { Rectangle, ScenarioIssue, Utility } from './scenario.ts'
import { valueAt } from './utilityOf.ts'

/** A utility this much above 1 is rounding. */
const ROUNDING = 1e-12

/**
 * The deals whose weighted values sum to more than 1, each as the rectangle that is it, paying what takes it
 * back to 1. Null when there are more than `limit`, or an issue is real.
 *
 * Branch and bound: only what can still pass 1 is gone into. Time O(limit × Σ options) or so.
 */
export function dealsAboveOne(
  issues: readonly ScenarioIssue[],
  utility: Extract<Utility, { kind: 'additive' }>,
  limit: number,
): readonly Rectangle[] | null {
  if (issues.some(issue => issue.kind === 'real')) return null
  const choices = issues.map((issue, j) => {
    const taken =
      issue.kind === 'discrete'
        ? issue.values.map((_, o) => o)
        : Array.from({ length: issue.high - issue.low + 1 }, (_, n) => issue.low + n)
    return taken.map(at => ({ at, adds: utility.weights[j]! * valueAt(utility.values[j]!, at) }))
  })
  // The most that the issues from j on can add.
  const rest = choices.map((_, j) =>
    choices
      .slice(j)
      .reduce(
        (sum, options) => sum + options.reduce((most, of) => Math.max(most, of.adds), -Infinity),
        0,
      ),
  )
  const found: Rectangle[] = []
  const bid: number[] = []
  const visit = (j: number, sum: number): boolean => {
    if (j === issues.length) {
      if (sum <= 1 + ROUNDING) return true
      const bounds = bid.map((at, issue) => ({ issue, low: at, high: at }))
      return found.push({ utility: 1 - sum, excludes: false, bounds }) <= limit
    }
    for (const { at, adds } of choices[j]!) {
      if (sum + adds + (rest[j + 1] ?? 0) <= 1 + ROUNDING) continue
      bid[j] = at
      if (!visit(j + 1, sum + adds)) return false
    }
    return true
  }
  return visit(0, 0) ? found : null
}
