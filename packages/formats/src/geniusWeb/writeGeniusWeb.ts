import type {
  Imported,
  IssueValue,
  NamedText,
  Remark,
  Scenario,
  ScenarioIssue,
} from '../scenario.ts'
import { utilityOf, valueAt } from '../utilityOf.ts'

/**
 * Writes a scenario as GeniusWeb JSON: a domain and one profile a party.
 *
 * The format has no reservation value, only a reservation bid: the bid written is the one whose
 * utility is nearest to the reservation from above among the values each issue offers, and a remark
 * says how far off it is. Discounts and hyper-rectangles cannot be written and are remarked on.
 */
export function writeGeniusWeb(
  scenario: Scenario,
): Readonly<{ files: readonly NamedText[] }> & Pick<Imported, 'remarks'> {
  const remarks: Remark[] = []
  const domain = {
    name: scenario.name,
    issuesValues: Object.fromEntries(
      scenario.issues.map(issue => [issue.name, domainValues(issue)]),
    ),
  }
  const files: NamedText[] = [
    { name: `${scenario.name}.json`, text: `${JSON.stringify(domain, null, 2)}\n` },
  ]
  for (const profile of scenario.profiles) {
    const file = `${profile.name}.json`
    const { utility } = profile
    if (utility.kind !== 'additive') {
      remarks.push({
        kind: 'refused',
        file,
        text: 'hyper-rectangles have no place in a linear additive profile',
      })
      continue
    }
    if (profile.discount !== 1) {
      remarks.push({
        kind: 'dropped',
        file,
        text: `discount ${profile.discount}: the format has none`,
      })
    }
    scenario.issues.forEach((issue, j) => {
      const value = utility.values[j]!
      if (issue.kind === 'real' && value.kind === 'line' && value.points.length > 2)
        remarks.push({
          kind: 'changed',
          file,
          text: `${issue.name}: its utility bends, and the format has one straight line, from end to end`,
        })
    })
    const bid = reservationBid(scenario, profile.reservation, b => utilityOf(profile, b))
    if (bid && bid.utility !== profile.reservation) {
      remarks.push({
        kind: 'changed',
        file,
        text: `reservation ${profile.reservation} is written as a bid worth ${bid.utility}, the nearest found at or above it`,
      })
    }
    if (!bid)
      remarks.push({
        kind: 'dropped',
        file,
        text: `reservation ${profile.reservation}: no bid is worth as much`,
      })
    const space = {
      issueUtilities: Object.fromEntries(
        scenario.issues.map((issue, j) => [issue.name, issueUtility(issue, utility.values[j]!)]),
      ),
      issueWeights: Object.fromEntries(
        scenario.issues.map((issue, j) => [issue.name, utility.weights[j]!]),
      ),
      domain,
      name: profile.name,
      ...(bid ? { reservationBid: { issuevalues: bid.values } } : {}),
    }
    files.push({
      name: file,
      text: `${JSON.stringify({ LinearAdditiveUtilitySpace: space }, null, 2)}\n`,
    })
  }
  return { files, remarks }
}

function domainValues(issue: ScenarioIssue): unknown {
  switch (issue.kind) {
    case 'discrete':
      return { values: issue.values }
    case 'integer':
      return {
        values: Array.from({ length: issue.high - issue.low + 1 }, (_, i) => String(issue.low + i)),
      }
    case 'real':
      return { range: { low: issue.low, high: issue.high, step: (issue.high - issue.low) / 100 } }
    default:
      throw new Error(`domainValues: no such issue ${issue satisfies never}`)
  }
}

function issueUtility(issue: ScenarioIssue, value: IssueValue): unknown {
  if (value.kind === 'table' && issue.kind === 'discrete') {
    return {
      discreteutils: {
        valueUtilities: Object.fromEntries(issue.values.map((v, i) => [v, value.byValue[i]!])),
      },
    }
  }
  if (value.kind !== 'line')
    throw new Error(`issueUtility: a table on the numeric issue ${issue.name}`)
  if (issue.kind === 'integer' && value.points.length > 2) {
    const levels = Array.from({ length: issue.high - issue.low + 1 }, (_, i) => issue.low + i)
    return {
      discreteutils: {
        valueUtilities: Object.fromEntries(levels.map(at => [String(at), valueAt(value, at)])),
      },
    }
  }
  const first = value.points[0]!
  const last = value.points[value.points.length - 1]!
  return {
    numberutils: {
      lowValue: first.at,
      lowUtility: first.value,
      highValue: last.at,
      highUtility: last.value,
    },
  }
}

/** Greedy from the best bid downwards: one issue at a time, the lowest value that keeps the utility at or above. */
function reservationBid(
  scenario: Scenario,
  reservation: number,
  utility: (bid: readonly number[]) => number,
): { values: Record<string, string | number>; utility: number } | null {
  const choices = scenario.issues.map(issue => {
    if (issue.kind === 'discrete') return issue.values.map((_, i) => i)
    const steps = issue.kind === 'integer' ? issue.high - issue.low : 100
    return Array.from(
      { length: steps + 1 },
      (_, i) => issue.low + ((issue.high - issue.low) * i) / Math.max(1, steps),
    )
  })
  const bid = choices.map(choice => choice[0]!)
  for (let j = 0; j < choices.length; j++) {
    let best = Number.NEGATIVE_INFINITY
    let at = bid[j]!
    for (const choice of choices[j]!) {
      bid[j] = choice
      const u = utility(bid)
      if (u > best) {
        best = u
        at = choice
      }
    }
    bid[j] = at
  }
  if (utility(bid) < reservation) return null
  for (let j = 0; j < choices.length; j++) {
    let lowest = utility(bid)
    let at = bid[j]!
    for (const choice of choices[j]!) {
      bid[j] = choice
      const u = utility(bid)
      if (u >= reservation && u < lowest) {
        lowest = u
        at = choice
      }
    }
    bid[j] = at
  }
  const values = Object.fromEntries(
    scenario.issues.map((issue, j) => [
      issue.name,
      issue.kind === 'discrete' ? issue.values[bid[j]!]! : bid[j]!,
    ]),
  )
  return { values, utility: utility(bid) }
}
