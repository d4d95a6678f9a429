import { Document } from 'yaml'
import { dealsAboveOne } from './dealsAboveOne.ts'
import type {
  IssueValue,
  Profile,
  Rectangle,
  RectangleGroup,
  Remark,
  Scenario,
  ScenarioIssue,
} from './scenario.ts'
import { isWide, WIDE } from './scenarioTrouble.ts'

/**
 * Writes a scenario as a case file.
 *
 * Utilities become points on the party's own [0, 1] scale, so that a case answers in the file's own numbers.
 * The reservation is the one course the file names. What a case cannot hold is remarked on, never approximated silently.
 *
 * @param origin  what the files were, for the source entry: "GENIUS", "GeniusWeb", "NegMAS"
 */
export function toCaseText(
  read: Scenario,
  origin: string,
  asOf: string,
): Readonly<{ text: string; remarks: readonly Remark[] }> {
  const remarks: Remark[] = []
  const scenario: Scenario = { ...read, issues: read.issues.map(spanOf) }
  for (const issue of read.issues.filter(isWide))
    remarks.push({
      kind: 'changed',
      file: read.name,
      text: `${issue.name}: more than ${WIDE} whole numbers become one span, fractions included`,
    })
  const issueIds = slugs(
    scenario.issues.map(issue => issue.name),
    'issue',
  )
  const partyIds = slugs(
    scenario.profiles.map(profile => profile.name),
    'party',
  )
  const optionIds = scenario.issues.map(issue =>
    issue.kind === 'discrete' ? slugs(issue.values, 'option') : [],
  )
  const reals = scenario.issues.filter(issue => issue.kind === 'real')
  if (reals.length > 1) {
    remarks.push({
      kind: 'changed',
      file: scenario.name,
      text: `${reals.length} real issues: each is cut into 100 steps (one alone would be solved exactly)`,
    })
  }

  const issues = Object.fromEntries(
    scenario.issues.map((issue, j) => [
      issueIds[j]!,
      issueEntry(issue, optionIds[j]!, reals.length > 1),
    ]),
  )
  const worth: Record<string, unknown> = {}
  const noDeal: Record<string, unknown> = {}
  scenario.profiles.forEach((profile, i) => {
    const id = partyIds[i]!
    if (profile.discount !== 1) {
      remarks.push({
        kind: 'dropped',
        file: profile.name,
        text: `discount ${profile.discount}: a case has no clock of its own. The reservation ${profile.reservation} is kept`,
      })
    }
    worth[id] = worthEntry(scenario, profile, issueIds, optionIds, origin, remarks)
    noDeal[id] = {
      story: 'The reservation value of the imported profile.',
      class: 'stated',
      from: ['file reservation'],
      walk_away: { worth: profile.reservation },
    }
  })
  const document = new Document({
    parley: 1,
    title: scenario.name,
    question: `Is there a deal that ${listed(scenario.profiles.map(profile => profile.name))} all prefer to no deal?`,
    as_of: asOf,
    sources: { file: { type: 'dataset', title: `${scenario.name} (${origin} scenario)` } },
    parties: Object.fromEntries(
      scenario.profiles.map((profile, i) => [
        partyIds[i]!,
        { name: profile.name, role: 'decides' },
      ]),
    ),
    issues,
    worth,
    if_talks_fail: noDeal,
  })
  return { text: document.toString({ lineWidth: 0 }), remarks }
}

/** An issue of very many whole numbers is a span: nobody tells a thousand-millionth. */
function spanOf(issue: ScenarioIssue): ScenarioIssue {
  return issue.kind === 'integer' && isWide(issue) ? { ...issue, kind: 'real' } : issue
}

function issueEntry(issue: ScenarioIssue, options: readonly string[], isCut: boolean): unknown {
  switch (issue.kind) {
    case 'discrete':
      return {
        name: issue.name,
        options: Object.fromEntries(options.map((id, i) => [id, issue.values[i]!])),
      }
    case 'integer':
      return { name: issue.name, from: issue.low, to: issue.high, step: 1 }
    case 'real':
      return {
        name: issue.name,
        from: issue.low,
        to: issue.high,
        ...(isCut ? { step: (issue.high - issue.low) / 100 } : {}),
      }
    default:
      throw new Error(`issueEntry: no such issue ${issue satisfies never}`)
  }
}

/** Deals worth more than 1 that are taken back to it one by one, at most; each ties the issues together. */
const CUT_AT_MOST = 200
/** In a space of more deals issues stay apart, so that it can still be composed. */
const TIED_AT_MOST = 1_000_000

function dealsIn({ issues }: Scenario): number {
  return issues.reduce(
    (product, issue) =>
      product * (issue.kind === 'discrete' ? issue.values.length : issue.high - issue.low + 1),
    1,
  )
}

function worthEntry(
  scenario: Scenario,
  profile: Profile,
  issueIds: readonly string[],
  optionIds: readonly (readonly string[])[],
  origin: string,
  remarks: Remark[],
): unknown {
  const head = { unit: 'utility', class: 'stated', from: ['file profile'] }
  const { utility } = profile
  if (utility.kind === 'additive') {
    const best = utility.weights.reduce(
      (sum, weight, j) => sum + weight * bestOf(utility.values[j]!),
      0,
    )
    // Of the three formats GENIUS alone cuts utilities.
    const isCut = origin === 'GENIUS'
    const above =
      best > 1 && isCut && dealsIn(scenario) <= TIED_AT_MOST
        ? dealsAboveOne(scenario.issues, utility, CUT_AT_MOST)
        : null
    if (above === null && best > 1 + 1e-9 && isCut) {
      remarks.push({
        kind: 'changed',
        file: profile.name,
        text: `deals worth more than 1 are not cut at 1 (the best is worth ${best}): counts of what beats no deal are the same, efficient deals and points near the top may differ`,
      })
    } else if (above && above.length > 0) {
      remarks.push({
        kind: 'understood',
        file: profile.name,
        text: `deals worth more than 1 are cut at 1, as in GENIUS: ${above.length}, each by a condition of its own`,
      })
    }
    const together = Object.fromEntries(
      (above ?? []).map((deal, n) => [
        `cut_${n + 1}`,
        { if: conditions(scenario, deal, issueIds, optionIds), worth: deal.utility },
      ]),
    )
    const points: Record<string, unknown> = {}
    scenario.issues.forEach((_issue, j) => {
      const weight = utility.weights[j]!
      const value = utility.values[j]!
      if (weight === 0) return
      points[issueIds[j]!] =
        value.kind === 'table'
          ? Object.fromEntries(value.byValue.map((v, i) => [optionIds[j]![i]!, weight * v]))
          : Object.fromEntries(value.points.map(p => [String(p.at), weight * p.value]))
    })
    return Object.keys(together).length > 0 ? { ...head, points, together } : { ...head, points }
  }
  const together: Record<string, { if: unknown; worth: number }> = {}
  let always = 0
  const visit = (group: RectangleGroup, weight: number): void => {
    if (group.aggregation !== 'sum' && group.rectangles.length + group.groups.length > 1) {
      remarks.push({
        kind: 'refused',
        file: profile.name,
        text: `rectangles combined by ${group.aggregation} have no form in a case`,
      })
      return
    }
    for (const rectangle of group.rectangles) {
      const pays = (weight * rectangle.utility) / utility.maximum
      if (rectangle.bounds.length === 0) {
        always += rectangle.excludes ? 0 : pays
        continue
      }
      if (rectangle.excludes) always += pays
      together[`r${Object.keys(together).length + 1}`] = {
        if: conditions(scenario, rectangle, issueIds, optionIds),
        worth: rectangle.excludes ? -pays : pays,
      }
    }
    for (const inner of group.groups) visit(inner, weight * inner.weight)
  }
  visit(utility.root, 1)
  const most = Object.values(together).reduce(
    (sum: number, { worth }) => sum + Math.max(0, worth),
    always,
  )
  if (most > 1 + 1e-9) {
    remarks.push({
      kind: 'changed',
      file: profile.name,
      text: 'deals whose rectangles pay more than maxutility together are not cut at 1: counts of what beats no deal are the same, efficient deals and points near the top may differ',
    })
  }
  // A constant is an interaction that always holds: one whose condition spans the first issue.
  const first = scenario.issues[0]!
  const points: Record<string, unknown> =
    first.kind === 'discrete'
      ? { [issueIds[0]!]: Object.fromEntries(optionIds[0]!.map(id => [id, always])) }
      : { [issueIds[0]!]: { [String(first.low)]: always, [String(first.high)]: always } }
  return { ...head, points, together }
}

function conditions(
  scenario: Scenario,
  rectangle: Rectangle,
  issueIds: readonly string[],
  optionIds: readonly (readonly string[])[],
): unknown {
  const entries: [string, unknown][] = []
  for (const bound of rectangle.bounds) {
    const issue = scenario.issues[bound.issue]!
    const id = issueIds[bound.issue]!
    if (issue.kind === 'discrete') {
      entries.push([
        id,
        optionIds[bound.issue]!.filter((_, i) => i >= bound.low && i <= bound.high),
      ])
      continue
    }
    const isLow = bound.low > issue.low
    const isHigh = bound.high < issue.high
    if (issue.kind === 'integer' && isLow && isHigh) {
      const count = Math.floor(bound.high) - Math.ceil(bound.low) + 1
      entries.push([id, Array.from({ length: count }, (_, i) => Math.ceil(bound.low) + i)])
    } else if (isLow) {
      entries.push([id, `at least ${bound.low}`])
    } else {
      entries.push([id, `at most ${bound.high}`])
    }
  }
  return Object.fromEntries(entries)
}

function bestOf(value: IssueValue): number {
  return value.kind === 'table'
    ? Math.max(...value.byValue)
    : Math.max(...value.points.map(p => p.value))
}

/** Ids out of names: letters, digits and underscores, the first a letter, each once. */
function slugs(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>()
  return names.map((name, i) => {
    const base =
      name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '') || `${fallback}_${i + 1}`
    const start = /^[A-Za-z]/.test(base) ? base : `${fallback}_${base}`
    let id = start
    for (let n = 2; taken.has(id); n++) id = `${start}_${n}`
    taken.add(id)
    return id
  })
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
