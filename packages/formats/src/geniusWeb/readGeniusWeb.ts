import { type Json, numberOf, record } from '../record.ts'
import type {
  Imported,
  IssueValue,
  NamedText,
  Profile,
  Remark,
  Scenario,
  ScenarioIssue,
} from '../scenario.ts'
import { scenarioOddities, withoutTwins } from '../scenarioOddities.ts'
import { scenarioTrouble } from '../scenarioTrouble.ts'
import { utilityOf } from '../utilityOf.ts'

/**
 * Reads GeniusWeb JSON: profiles of `LinearAdditiveUtilitySpace`, each carrying its domain, and
 * a domain file if there is one. The reservation is a *bid*; its utility is what no deal is worth.
 */
export function readGeniusWeb(files: readonly NamedText[]): Imported {
  const remarks: Remark[] = []
  const refuse = (file: string, text: string): Imported => ({
    scenario: null,
    remarks: [...remarks, { kind: 'refused', file, text }],
  })
  let domain: { name: string; issues: readonly ScenarioIssue[] } | null = null
  const spaces: { file: string; space: Json }[] = []
  for (const { name: file, text } of files) {
    let parsed: unknown
    try {
      parsed = JSON.parse(text.replace(/^﻿/, ''))
    } catch (error) {
      return refuse(file, `not JSON (${(error as Error).message})`)
    }
    const value = record(parsed)
    if (value === null) {
      remarks.push({ kind: 'dropped', file, text: 'not read: not a domain or profile' })
      continue
    }
    const space = record(value['LinearAdditiveUtilitySpace'])
    if (space) {
      spaces.push({ file, space })
      domain ??= readDomain(record(space['domain']) ?? {})
    } else if (record(value['issuesValues'])) {
      domain = readDomain(value)
    } else {
      const kind = Object.keys(value)[0] ?? 'nothing'
      // Leaving a party out would be another negotiation.
      if (record(record(value[kind])?.['domain']))
        return refuse(
          file,
          `"${kind}" says which bids are better, not what they are worth: only LinearAdditiveUtilitySpace is read`,
        )
      remarks.push({
        kind: 'dropped',
        file,
        text: `not read: "${kind}" is neither a domain nor a linear additive profile`,
      })
    }
  }
  if (!domain || domain.issues.length === 0)
    return refuse('', 'no domain with issues among the files')
  const distinct = withoutTwins(domain.issues, '')
  remarks.push(...distinct.remarks)
  domain = { ...domain, issues: distinct.issues }
  if (spaces.length === 0) return refuse('', 'no LinearAdditiveUtilitySpace among the files')

  const profiles: Profile[] = []
  for (const { file, space } of spaces) {
    const utilities = record(space['issueUtilities']) ?? {}
    const weights = record(space['issueWeights']) ?? {}
    const values: IssueValue[] = []
    for (const issue of domain.issues) {
      const value = readValue(record(utilities[issue.name]) ?? {}, issue, value =>
        remarks.push({
          kind: 'changed',
          file,
          text: `"${value}" of issue "${issue.name}" has no utility: it counts nothing`,
        }),
      )
      if (typeof value === 'string') return refuse(file, `issue "${issue.name}": ${value}`)
      values.push(value)
    }
    const profile: Profile = {
      name: typeof space['name'] === 'string' ? space['name'] : file,
      utility: {
        kind: 'additive',
        weights: domain.issues.map(issue => {
          if (Object.hasOwn(weights, issue.name)) return numberOf(weights[issue.name])
          remarks.push({
            kind: 'changed',
            file,
            text: `issue "${issue.name}" has no weight: it counts nothing`,
          })
          return 0
        }),
        values,
      },
      reservation: 0,
      discount: 1,
    }
    const bid = record(record(space['reservationBid'])?.['issuevalues'])
    if (!bid) {
      remarks.push({
        kind: 'changed',
        file,
        text: 'no reservation bid: no deal is worth 0, the worst utility',
      })
      profiles.push(profile)
      continue
    }
    const taken = domain.issues.map(issue =>
      issue.kind === 'discrete'
        ? issue.values.indexOf(String(bid[issue.name]))
        : Number(bid[issue.name]),
    )
    const missing = taken.findIndex(value => value === -1 || Number.isNaN(value))
    if (missing >= 0)
      return refuse(
        file,
        `the reservation bid says nothing known about "${domain.issues[missing]!.name}"`,
      )
    const reservation = utilityOf(profile, taken)
    remarks.push({ kind: 'understood', file, text: `the reservation bid is worth ${reservation}` })
    profiles.push({ ...profile, reservation })
  }
  const scenario: Scenario = { name: domain.name, issues: domain.issues, profiles }
  const trouble = scenarioTrouble(scenario)
  if (trouble)
    return refuse(
      spaces[profiles.findIndex(({ name }) => name === trouble.profile)]?.file ?? '',
      trouble.text,
    )
  return {
    scenario,
    remarks: [...remarks, ...scenarioOddities(scenario, i => spaces[i]!.file)],
  }
}

function readDomain(value: Json): { name: string; issues: readonly ScenarioIssue[] } {
  const issues: ScenarioIssue[] = []
  for (const [name, given] of Object.entries(record(value['issuesValues']) ?? {})) {
    const of = record(given) ?? {}
    if (Array.isArray(of['values'])) {
      issues.push({ kind: 'discrete', name, values: of['values'].map(String) })
      continue
    }
    const range = record(of['range']) ?? of
    issues.push({ kind: 'real', name, low: Number(range['low']), high: Number(range['high']) })
  }
  return { name: typeof value['name'] === 'string' ? value['name'] : 'unnamed', issues }
}

function readValue(
  given: Json,
  issue: ScenarioIssue,
  without: (value: string) => void,
): IssueValue | string {
  const discrete = record(given['discreteutils'])
  if (discrete && issue.kind === 'discrete') {
    const table = record(discrete['valueUtilities']) ?? {}
    for (const value of issue.values) if (!Object.hasOwn(table, value)) without(value)
    return {
      kind: 'table',
      byValue: issue.values.map(value =>
        Object.hasOwn(table, value) ? numberOf(table[value]) : 0,
      ),
    }
  }
  const numeric = record(given['numberutils'])
  if (numeric) {
    const low = { at: Number(numeric['lowValue']), value: Number(numeric['lowUtility']) }
    const high = { at: Number(numeric['highValue']), value: Number(numeric['highUtility']) }
    if (issue.kind !== 'discrete')
      return { kind: 'line', points: low.at <= high.at ? [low, high] : [high, low] }
    const at = (x: number): number =>
      low.value + ((high.value - low.value) * (x - low.at)) / (high.at - low.at)
    return { kind: 'table', byValue: issue.values.map(value => at(Number(value))) }
  }
  return 'neither discreteutils nor numberutils say what its values are worth'
}

/** NaN for what is written and is no number: an empty text or a list is not 0. */
