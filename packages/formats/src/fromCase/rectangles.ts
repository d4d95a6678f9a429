import { type Condition, levelMeets, levelName } from '@parley/model'
import type { IssueValue, Rectangle, Utility } from '../scenario.ts'
import { valueAt } from '../utilityOf.ts'
import type { Shape } from './issueShape.ts'
import { endsOf } from './issueValues.ts'
import type { Say } from './sayWhatIsLost.ts'

/** Scores and what goes together as hyper-rectangles, one a value, the only form with interactions. */
export function rectangles(
  parts: readonly IssueValue[],
  bonuses: readonly Readonly<{ when: readonly Condition[]; pays: number }>[],
  scale: number,
  shapes: readonly Shape[],
  party: string,
  remark: Say,
): Utility | null {
  const all: Rectangle[] = []
  let given = 0
  for (const [j, part] of parts.entries()) {
    const { issue } = shapes[j]!
    if (part.kind === 'table') {
      part.byValue.forEach((utility, i) => {
        if (utility !== 0)
          all.push({ utility, excludes: false, bounds: [{ issue: j, low: i, high: i }] })
      })
      continue
    }
    if (issue.kind !== 'integer') {
      const { low, high } = endsOf(part)
      if (low !== high) {
        remark('refused', `${party}: what goes together, beside an issue without steps`)
        return null
      }
      given += low
      continue
    }
    for (let at = issue.low; at <= issue.high; at++) {
      const utility = valueAt(part, at)
      if (utility !== 0) {
        all.push({ utility, excludes: false, bounds: [{ issue: j, low: at, high: at }] })
      }
    }
  }
  for (const { when, pays } of bonuses) {
    const boxes = boxesOf(when, shapes)
    if (boxes === null) {
      remark('refused', `${party}: a condition that no hyper-rectangle can say`)
      return null
    }
    for (const bounds of boxes) all.push({ utility: pays * scale, excludes: false, bounds })
  }
  if (given !== 0) all.push({ utility: given, excludes: false, bounds: [wholeOf(shapes[0]!, 0)] })
  const root = { aggregation: 'sum', weight: 1, rectangles: all, groups: [] } as const
  return { kind: 'rectangles', maximum: 1, root }
}

type Bound = Rectangle['bounds'][number]

function wholeOf({ issue }: Shape, j: number): Bound {
  return issue.kind === 'discrete'
    ? { issue: j, low: 0, high: issue.values.length - 1 }
    : { issue: j, low: issue.low, high: issue.high }
}

/** The deals that meet every condition as boxes that do not overlap: runs of neighbouring values, combined. */
export function boxesOf(
  when: readonly Condition[],
  shapes: readonly Shape[],
): readonly (readonly Bound[])[] | null {
  const byIssue = new Map<number, Condition[]>()
  for (const condition of when) {
    const j = shapes.findIndex(shape => shape.source.id === condition.issue)
    byIssue.set(j, [...(byIssue.get(j) ?? []), condition])
  }
  let boxes: readonly (readonly Bound[])[] = [[]]
  for (const [j, conditions] of byIssue) {
    const { source, issue, levels } = shapes[j]!
    if (issue.kind === 'real') return null
    const first = issue.kind === 'integer' ? issue.low : 0
    const length = issue.kind === 'integer' ? issue.high - issue.low + 1 : issue.values.length
    const runs: Bound[] = []
    for (let i = 0; i < length; i++) {
      const level = issue.kind === 'integer' ? first + i : (levels?.[i] ?? null)
      const option = level === null ? source.options[i]!.id : levelName(source, level)
      if (!conditions.every(condition => meets(condition, option, level))) continue
      const last = runs[runs.length - 1]
      if (last && last.high === first + i - 1) runs[runs.length - 1] = { ...last, high: first + i }
      else runs.push({ issue: j, low: first + i, high: first + i })
    }
    boxes = boxes.flatMap(box => runs.map(run => [...box, run]))
  }
  return when.length === 0 ? [[wholeOf(shapes[0]!, 0)]] : boxes
}

function meets(condition: Condition, option: string, level: number | null): boolean {
  if (condition.kind === 'in') return condition.options.some(id => id === option)
  return level !== null && levelMeets(condition, level)
}
