import type { IssueValue, RectangleGroup, Scenario, ScenarioIssue } from './scenario.ts'

/** A number that is none, and whose file it is in. */
export type Trouble = Readonly<{ profile: string | null; text: string }>

/**
 * What in a scenario is no number, or no range, though the file has something in its place; null when all is
 * well. A reader refuses on it: what cannot be read is never taken for 0.
 */
export function scenarioTrouble({ issues, profiles }: Scenario): Trouble | null {
  for (const issue of issues) {
    const text = issueTrouble(issue)
    if (text) return { profile: null, text: `issue "${issue.name}" ${text}` }
  }
  for (const { name, utility, reservation, discount } of profiles) {
    const say = (text: string): Trouble => ({ profile: name, text })
    if (!Number.isFinite(reservation)) return say('its reservation is not a number')
    if (!(discount > 0 && discount <= 1)) return say('its discount is not above 0 and at most 1')
    if (utility.kind === 'rectangles') {
      const wide = issues.find(isWide)
      if (wide)
        return say(
          `hyper-rectangles over issue "${wide.name}", of more than ${WIDE} whole numbers, would have to be written number by number`,
        )
      if (isBroken(utility.root))
        return say('a rectangle has a bound or weight that is not a number')
      continue
    }
    for (const [j, issue] of issues.entries()) {
      if (!Number.isFinite(utility.weights[j]!))
        return say(`the weight of issue "${issue.name}" is not a number`)
      if (!isNumeric(utility.values[j]!))
        return say(`what issue "${issue.name}" is worth is not a number somewhere`)
    }
  }
  return null
}

/** Whole numbers of an issue that can be told one by one, at most. */
export const WIDE = 10_000

/** Whether an issue counts in more whole numbers than can be told one by one. */
export function isWide(issue: ScenarioIssue): boolean {
  return issue.kind === 'integer' && issue.high - issue.low >= WIDE
}

function issueTrouble(issue: ScenarioIssue): string | null {
  if (issue.kind === 'discrete') return issue.values.length > 0 ? null : 'has no values'
  if (!Number.isFinite(issue.low) || !Number.isFinite(issue.high) || issue.low > issue.high)
    return 'has no bounds, or the upper one below the lower'
  const areWhole = Number.isInteger(issue.low) && Number.isInteger(issue.high)
  return issue.kind === 'integer' && !areWhole
    ? 'counts in whole numbers and its bounds are none'
    : null
}

function isNumeric(value: IssueValue): boolean {
  return value.kind === 'table'
    ? value.byValue.every(Number.isFinite)
    : value.points.every(point => Number.isFinite(point.at) && Number.isFinite(point.value))
}

function isBroken({ weight, rectangles, groups }: RectangleGroup): boolean {
  return (
    !Number.isFinite(weight) ||
    rectangles.some(
      ({ utility, bounds }) =>
        !Number.isFinite(utility) || bounds.some(({ low, high }) => Number.isNaN(low + high)),
    ) ||
    groups.some(isBroken)
  )
}
