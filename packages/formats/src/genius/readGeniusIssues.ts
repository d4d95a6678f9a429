import type { Remark, ScenarioIssue } from '../scenario.ts'
import { descendants, type Element } from './xmlTree.ts'

/** An issue with the index profiles know it by. */
export type IndexedIssue = Readonly<{ index: string; issue: ScenarioIssue }>

/** The issues of a domain, or of a profile that stands for one; an issue without values or bounds is left out and said so. */
export function readGeniusIssues(
  root: Element,
  file: string,
  remark: (kind: Remark['kind'], file: string, text: string) => void,
): readonly IndexedIssue[] {
  const issues: IndexedIssue[] = []
  for (const element of descendants(root, 'issue')) {
    const { attributes } = element
    const name = attributes['name'] ?? attributes['index'] ?? ''
    const index = attributes['index'] ?? ''
    const kind = attributes['type'] ?? attributes['vtype'] ?? attributes['etype'] ?? 'discrete'
    if (kind === 'integer' || kind === 'real') {
      const bounds = boundsOf(element)
      if (bounds === null) {
        remark('dropped', file, `issue "${name}" has no bounds`)
        continue
      }
      issues.push({ index, issue: { kind, name, ...bounds } })
      continue
    }
    const values: string[] = []
    for (const item of element.children) {
      if (item.tag !== 'item') continue
      const value = item.attributes['value'] ?? ''
      if (values.includes(value)) {
        remark(
          'changed',
          file,
          `issue "${name}" lists "${value}" twice: the first stands in the domain`,
        )
      } else {
        values.push(value)
      }
    }
    if (values.length === 0) {
      remark('dropped', file, `issue "${name}" has no values`)
      continue
    }
    issues.push({ index, issue: { kind: 'discrete', name, values } })
  }
  return issues
}

/** Bounds as attributes, or in a `<range>`; null when they are missing, not numbers or reversed. */
export function boundsOf(element: Element): { low: number; high: number } | null {
  const range = element.children.find(child => child.tag === 'range')
  const at = range ?? element
  const low = Number.parseFloat(at.attributes['lowerbound'] ?? '')
  const high = Number.parseFloat(at.attributes['upperbound'] ?? '')
  return Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : null
}
