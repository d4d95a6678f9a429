import type { Rectangle, RectangleGroup, Remark, Utility } from '../scenario.ts'
import type { IndexedIssue } from './readGeniusIssues.ts'
import type { Element } from './xmlTree.ts'

/** Reads `<utility maxutility>` with its hyper-rectangles (ANAC 2014); bounds include both ends. */
export function readRectangles(
  element: Element,
  file: string,
  issues: readonly IndexedIssue[],
  remark: (kind: Remark['kind'], file: string, text: string) => void,
): Utility | null {
  const maximum = Number.parseFloat(element.attributes['maxutility'] ?? '')
  if (!(maximum > 0)) {
    remark('refused', file, 'hyper-rectangles without a maxutility above 0 cannot be put on [0, 1]')
    return null
  }
  const position = new Map(issues.map((issue, at) => [issue.index, at]))
  let problem: string | null = null

  const readRectangle = (rectangle: Element): Rectangle => {
    const weight = Number.parseFloat(rectangle.attributes['weight'] ?? '1')
    const utility = Number.parseFloat(rectangle.attributes['utility'] ?? '')
    const kinds = new Set<string>()
    const bounds = rectangle.children.map(bound => {
      kinds.add(bound.tag)
      const issue = position.get(bound.attributes['index'] ?? '')
      if (issue === undefined)
        problem ??= `a rectangle bounds issue ${bound.attributes['index']}, which is not there`
      return {
        issue: issue ?? 0,
        low: Number.parseFloat(bound.attributes['min'] ?? '-Infinity'),
        high: Number.parseFloat(bound.attributes['max'] ?? 'Infinity'),
      }
    })
    if (kinds.size > 1) problem ??= 'one rectangle mixes INCLUDES and EXCLUDES'
    if (!Number.isFinite(utility)) problem ??= 'a rectangle pays no utility'
    return { utility: utility * weight, excludes: kinds.has('EXCLUDES'), bounds }
  }
  const readGroup = (group: Element): RectangleGroup => {
    const aggregation = group.attributes['aggregation'] ?? 'sum'
    if (aggregation !== 'sum' && aggregation !== 'min' && aggregation !== 'max') {
      problem ??= `aggregation "${aggregation}" is not sum, min or max`
    }
    return {
      aggregation: aggregation === 'min' || aggregation === 'max' ? aggregation : 'sum',
      weight: Number.parseFloat(group.attributes['weight'] ?? '1'),
      rectangles: group.children.filter(c => c.tag === 'hyperRectangle').map(readRectangle),
      groups: group.children.filter(c => c.tag === 'ufun').map(readGroup),
    }
  }
  const groups = element.children.filter(child => child.tag === 'ufun').map(readGroup)
  if (problem !== null) {
    remark('refused', file, problem)
    return null
  }
  const only = groups[0]
  const root: RectangleGroup =
    groups.length === 1 && only && only.weight === 1
      ? only
      : { aggregation: 'sum', weight: 1, rectangles: [], groups }
  return { kind: 'rectangles', maximum, root }
}
