import type { IssueValue, Utility } from '../scenario.ts'

/** The least and the most that a value of the issue adds. */
export function endsOf(value: IssueValue): { low: number; high: number } {
  const all = value.kind === 'table' ? value.byValue : value.points.map(p => p.value)
  return all.reduce((ends, v) => ({ low: Math.min(ends.low, v), high: Math.max(ends.high, v) }), {
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  })
}

/** Every value with something done to it. */
export function changed(value: IssueValue, by: (v: number) => number): IssueValue {
  return value.kind === 'table'
    ? { kind: 'table', byValue: value.byValue.map(by) }
    : { kind: 'line', points: value.points.map(p => ({ at: p.at, value: by(p.value) })) }
}

/** Each issue's best is its weight, so that its values reach 1. */
export function additive(parts: readonly IssueValue[]): Utility {
  const weights = parts.map(part => Math.max(0, endsOf(part).high))
  const values = parts.map((part, j) => changed(part, v => (weights[j]! > 0 ? v / weights[j]! : 0)))
  return { kind: 'additive', weights, values }
}
