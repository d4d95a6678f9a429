import { type Input, type Issue, levelName, type PartyId, type PartyWorth } from '@parley/model'
import type { ScenarioIssue } from '../scenario.ts'
import { distinct } from './names.ts'
import type { Say } from './sayWhatIsLost.ts'
import { type Line, lineOf, scoresOf } from './scoresOf.ts'

/** Into how many steps an issue without a step is cut when its levels have to be listed. */
const STEPS = 100

/** An issue as the scenario has it, and the levels behind its values. */
export type Shape = Readonly<{
  source: Issue
  issue: ScenarioIssue
  /** Per value of a discrete issue made from numbers, its level; null for options. */
  levels: readonly number[] | null
}>

/**
 * An issue as the format can say it: a line of numbers where every decider's scores are one slope, else named values.
 *
 * @param listsLevels  named values for every issue, for formats that know no numbers
 */
export function shapeOf(
  issue: Issue,
  worths: readonly PartyWorth[],
  deciders: readonly PartyId[],
  centralOf: (input: Input) => number,
  listsLevels: boolean,
  remark: Say,
): Shape {
  const { scale } = issue
  if (scale.kind !== 'numeric') {
    const values = distinct(
      issue.options.map(option => option.name),
      issue.options.map(option => option.id),
    )
    return { source: issue, issue: { kind: 'discrete', name: '', values }, levels: null }
  }
  const { from: low, to: high, step } = scale
  const isPlain = worths
    .filter(of => deciders.includes(of.party))
    .every(of => isOneSlope(lineOf(scoresOf(of, issue), centralOf, low), low, high))
  if (!listsLevels && isPlain && step === null && !scale.isDate) {
    return { source: issue, issue: { kind: 'real', name: '', low, high }, levels: null }
  }
  if (!listsLevels && isPlain && step === 1 && Number.isInteger(low) && !scale.isDate) {
    const top = low + Math.floor(high - low)
    return { source: issue, issue: { kind: 'integer', name: '', low, high: top }, levels: null }
  }
  const levels =
    step !== null
      ? issue.options.map(option => option.level!)
      : Array.from({ length: STEPS + 1 }, (_, i) => low + ((high - low) * i) / STEPS)
  const all = [...new Set(levels)]
  remark(
    'changed',
    step === null
      ? `${issue.name}: cut into ${STEPS} steps, each a named value`
      : `${issue.name}: its ${all.length} levels become named values`,
  )
  const values = all.map(level => levelName(issue, level))
  return { source: issue, issue: { kind: 'discrete', name: '', values }, levels: all }
}

/** One slope within the issue and no bend: the only line that every writer can spell. */
function isOneSlope({ points }: Line, low: number, high: number): boolean {
  return (
    points.length === 1 || (points.length === 2 && points[0]!.at <= low && points[1]!.at >= high)
  )
}
