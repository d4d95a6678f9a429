import type { IssueValue, Remark, Scenario, ScenarioIssue } from './scenario.ts'

/** Weights this close to 1 in sum are meant to be 1. */
const ROUNDING = 1e-6

/**
 * What is unusual in a scenario and used as it stands, a remark each: weights that do not sum to 1, weights or
 * values below 0, a reservation that no deal reaches.
 *
 * @param fileOf  the file of the i-th profile
 */
export function scenarioOddities(
  { issues, profiles }: Scenario,
  fileOf: (i: number) => string,
): readonly Remark[] {
  return profiles.flatMap(({ utility, reservation }, i): readonly Remark[] => {
    const say = (text: string): Remark => ({ kind: 'understood', file: fileOf(i), text })
    const found: Remark[] = []
    if (reservation < 0)
      found.push(say(`reservation ${reservation} is below 0 and used as written`))
    if (utility.kind !== 'additive') return found
    const { weights, values } = utility
    const sum = weights.reduce((total, weight) => total + weight, 0)
    if (Math.abs(sum - 1) > ROUNDING)
      found.push(say(`weights sum to ${Number(sum.toFixed(6))} and are used as written`))
    issues.forEach(({ name }, j) => {
      if (weights[j]! < 0)
        found.push(say(`issue "${name}" weighs ${weights[j]}, below 0, and is used as written`))
      if (endsOf(values[j]!).low < 0)
        found.push(
          say(`some value of issue "${name}" is worth less than 0, and is used as written`),
        )
    })
    const best = values.reduce((total, value, j) => {
      const { low, high } = endsOf(value)
      return total + Math.max(weights[j]! * low, weights[j]! * high)
    }, 0)
    if (reservation > Math.min(1, best) + ROUNDING)
      found.push(
        say(`reservation ${reservation} is more than any deal is worth: this party never signs`),
      )
    return found
  })
}

/** Issues with each value once, the first of several; and what was left out. */
export function withoutTwins(
  issues: readonly ScenarioIssue[],
  file: string,
): Readonly<{ issues: readonly ScenarioIssue[]; remarks: readonly Remark[] }> {
  const remarks: Remark[] = []
  const distinct = issues.map(issue => {
    if (issue.kind !== 'discrete') return issue
    const values = [...new Set(issue.values)]
    if (values.length === issue.values.length) return issue
    const twice = issue.values.find((value, o) => issue.values.indexOf(value) !== o)
    remarks.push({
      kind: 'changed',
      file,
      text: `issue "${issue.name}" lists "${twice}" twice: the first stands in the domain`,
    })
    return { ...issue, values }
  })
  return { issues: distinct, remarks }
}

function endsOf(value: IssueValue): { low: number; high: number } {
  const all = value.kind === 'table' ? value.byValue : value.points.map(point => point.value)
  return {
    low: all.reduce((least, v) => Math.min(least, v), Number.POSITIVE_INFINITY),
    high: all.reduce((most, v) => Math.max(most, v), Number.NEGATIVE_INFINITY),
  }
}
