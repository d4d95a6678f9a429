import type { IssueValue, Profile, RectangleGroup } from './scenario.ts'

/**
 * The utility of one bid, in GENIUS's meaning, before any discount.
 *
 * @param bid  per issue, the index of the value taken (discrete) or the number itself
 */
export function utilityOf(profile: Profile, bid: ArrayLike<number>): number {
  const { utility } = profile
  switch (utility.kind) {
    case 'additive': {
      let sum = 0
      for (let j = 0; j < utility.values.length; j++) {
        sum += utility.weights[j]! * valueAt(utility.values[j]!, bid[j]!)
      }
      return Math.min(1, sum)
    }
    case 'rectangles':
      return Math.min(1, payment(utility.root, bid) / utility.maximum)
    default:
      throw new Error(`utilityOf: no such utility ${utility satisfies never}`)
  }
}

/** The value of what is taken on one issue. */
export function valueAt(value: IssueValue, taken: number): number {
  if (value.kind === 'table') return value.byValue[taken] ?? 0
  const { points } = value
  const first = points[0]!
  if (taken <= first.at) return first.value
  for (let i = 1; i < points.length; i++) {
    const right = points[i]!
    if (taken > right.at) continue
    const left = points[i - 1]!
    if (taken === right.at) return right.value
    return left.value + ((right.value - left.value) * (taken - left.at)) / (right.at - left.at)
  }
  return points[points.length - 1]!.value
}

function payment(group: RectangleGroup, bid: ArrayLike<number>): number {
  const parts: number[] = []
  for (const rectangle of group.rectangles) {
    const inside = rectangle.bounds.every(b => bid[b.issue]! >= b.low && bid[b.issue]! <= b.high)
    parts.push(inside !== rectangle.excludes ? rectangle.utility : 0)
  }
  for (const inner of group.groups) parts.push(inner.weight * payment(inner, bid))
  if (parts.length === 0) return 0
  switch (group.aggregation) {
    case 'sum':
      return parts.reduce((total, part) => total + part, 0)
    case 'min':
      return Math.min(...parts)
    case 'max':
      return Math.max(...parts)
    default:
      throw new Error(`payment: no such aggregation ${group.aggregation satisfies never}`)
  }
}
