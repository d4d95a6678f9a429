import type { IssueValue, Profile, Remark, ScenarioIssue, Utility } from '../scenario.ts'
import type { IndexedIssue } from './readGeniusIssues.ts'
import { readRectangles } from './readRectangles.ts'
import { descendants, type Element } from './xmlTree.ts'

type Remarker = (kind: Remark['kind'], file: string, text: string) => void

/** Below this an issue's best evaluation counts as none, as in GENIUS. */
const NO_EVALUATION = 1e-5

/** Reads one `<utility_space>`; null when it is refused, with the reason among the remarks. */
export function readGeniusProfile(
  root: Element,
  file: string,
  issues: readonly IndexedIssue[],
  remark: Remarker,
): Profile | null {
  const rules = descendants(root, 'rules')[0]
  if (rules) {
    remark('refused', file, 'ranked items with constraints (<rules>) are not read yet')
    return null
  }
  const nonlinear = descendants(root, 'utility')[0]
  const utility = nonlinear
    ? readRectangles(nonlinear, file, issues, remark)
    : readAdditive(root, file, issues, remark)
  if (utility === null) return null
  const reservation = numberIn(descendants(root, 'reservation')[0], 0)
  const written = numberIn(descendants(root, 'discount_factor')[0], 1)
  const discount = (written > 0 && written <= 1) || Number.isNaN(written) ? written : 1
  if (!Object.is(discount, written)) {
    remark('changed', file, `discount ${written} is outside (0, 1] and means none, as in GENIUS`)
  }
  if (discount !== 1 && !Number.isNaN(discount)) {
    remark('understood', file, `discount ${discount}, kept with the reservation ${reservation}`)
  }
  return { name: profileName(file), utility, reservation, discount }
}

function readAdditive(
  root: Element,
  file: string,
  issues: readonly IndexedIssue[],
  remark: Remarker,
): Utility | null {
  const weights = new Map<string, number>()
  for (const element of descendants(root, 'weight')) {
    weights.set(
      element.attributes['index'] ?? '',
      Number.parseFloat(element.attributes['value'] ?? ''),
    )
  }
  const written = new Map<string, Element>()
  for (const element of descendants(root, 'issue'))
    written.set(element.attributes['index'] ?? '', element)

  const values: IssueValue[] = []
  const used: number[] = []
  for (const { index, issue } of issues) {
    const element = written.get(index)
    const weight = weights.get(index)
    if (element === undefined || weight === undefined || !Number.isFinite(weight)) {
      const what = element === undefined ? 'is not in this profile' : 'has no weight'
      remark('changed', file, `issue "${issue.name}" ${what}: it counts nothing`)
      used.push(0)
      values.push(nothing(issue))
      continue
    }
    const value =
      issue.kind === 'discrete'
        ? readTable(element, issue.values, value =>
            remark(
              'changed',
              file,
              `"${value}" of issue "${issue.name}" has no evaluation: it counts nothing`,
            ),
          )
        : readLine(element, issue)
    if (typeof value === 'string') {
      remark('refused', file, `issue "${issue.name}": ${value}`)
      return null
    }
    used.push(weight)
    values.push(value)
  }
  return { kind: 'additive', weights: used, values }
}

/** evaluation / the issue's best evaluation; a missing or "null" evaluation is 0. */
function readTable(
  element: Element,
  domain: readonly string[],
  without: (value: string) => void,
): IssueValue {
  const evaluations = new Map<string, number>()
  let best = Number.NEGATIVE_INFINITY
  for (const item of element.children) {
    if (item.tag !== 'item') continue
    const evaluation = Number.parseFloat(item.attributes['evaluation'] ?? '')
    if (!Number.isFinite(evaluation)) continue
    best = Math.max(best, evaluation)
    // The last of two equal items is the one GENIUS's table keeps.
    evaluations.set(item.attributes['value'] ?? '', evaluation)
  }
  for (const value of domain) if (!evaluations.has(value)) without(value)
  const byValue = domain.map(value =>
    best < NO_EVALUATION ? 0 : (evaluations.get(value) ?? 0) / best,
  )
  return { kind: 'table', byValue }
}

function readLine(
  element: Element,
  issue: Extract<ScenarioIssue, { kind: 'integer' | 'real' }>,
): IssueValue | string {
  const evaluator = element.children.find(child => child.tag === 'evaluator')
  if (!evaluator) return 'it has a weight but no evaluator'
  const attribute = (name: string): number => Number.parseFloat(evaluator.attributes[name] ?? '')
  const shape = evaluator.attributes['ftype'] ?? 'linear'
  const { low, high } = issue
  switch (shape) {
    case 'linear': {
      const slope = attribute('slope')
      if (Number.isFinite(slope)) {
        // Integer evaluators count from the lower bound.
        const offset = attribute('offset') || 0
        return clampedLine(low, high, slope, offset - slope * low)
      }
      const intercept = attribute('parameter0')
      const gradient = attribute('parameter1')
      if (!Number.isFinite(intercept) || !Number.isFinite(gradient)) {
        return 'its linear evaluator lacks a slope and an offset'
      }
      return clampedLine(low, high, gradient, intercept)
    }
    case 'constant': {
      const value = attribute('parameter0')
      return { kind: 'line', points: [{ at: low, value: Number.isFinite(value) ? value : 0 }] }
    }
    case 'triangular': {
      const [left, right, top] = [
        attribute('parameter0'),
        attribute('parameter1'),
        attribute('parameter2'),
      ]
      if (![left, right, top].every(Number.isFinite) || left > top || top > right) {
        return 'its triangle is not written low, high, top'
      }
      const points = [
        { at: left, value: 0 },
        { at: top, value: 1 },
        { at: right, value: 0 },
      ]
      return { kind: 'line', points: points.filter((p, i) => i === 1 || p.at !== top) }
    }
    default:
      return `its evaluator "${shape}" is not linear, constant or triangular`
  }
}

/** slope·x + intercept held within [0, 1]: the ends and where it meets 0 and 1. */
function clampedLine(low: number, high: number, slope: number, intercept: number): IssueValue {
  const clamp = (value: number): number => Math.max(0, Math.min(1, value))
  const at = (x: number): number => clamp(slope * x + intercept)
  const ends = [low, high]
  const meets = slope === 0 ? [] : [-intercept / slope, (1 - intercept) / slope]
  const stops = [...ends, ...meets.filter(x => x > low && x < high)].sort((a, b) => a - b)
  const points = stops
    .filter((x, i) => i === 0 || x !== stops[i - 1])
    .map(x => ({ at: x, value: at(x) }))
  return { kind: 'line', points }
}

function nothing(issue: ScenarioIssue): IssueValue {
  return issue.kind === 'discrete'
    ? { kind: 'table', byValue: issue.values.map(() => 0) }
    : { kind: 'line', points: [{ at: issue.low, value: 0 }] }
}

/** The number written; the fallback where nothing is. NaN where something is that is no number. */
function numberIn(element: Element | undefined, fallback: number): number {
  const written = element?.attributes['value']?.trim() ?? ''
  return written === '' ? fallback : Number(written)
}

function profileName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}
