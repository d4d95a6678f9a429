import { parseDocument } from 'yaml'
import { type Json, numberOf, record } from '../record.ts'
import type { Imported, NamedText, Profile, Remark, Scenario, ScenarioIssue } from '../scenario.ts'
import { scenarioOddities, withoutTwins } from '../scenarioOddities.ts'
import { scenarioTrouble } from '../scenarioTrouble.ts'

/**
 * Reads NegMAS YAML: a `DiscreteCartesianOutcomeSpace` and one utility function a party.
 *
 * A discounted function wraps another; where the wrapper's reservation is −inf the one inside is kept,
 * which is what the author wrote. Where both are −inf nothing says what no deal is worth: refused.
 */
export function readNegmas(files: readonly NamedText[]): Imported {
  const remarks: Remark[] = []
  const refuse = (file: string, text: string): Imported => ({
    scenario: null,
    remarks: [...remarks, { kind: 'refused', file, text }],
  })
  let domain: { name: string; issues: readonly ScenarioIssue[] } | null = null
  const functions: { file: string; value: Json }[] = []
  for (const { name: file, text } of files) {
    const read = readYaml(text)
    if (typeof read === 'string') return refuse(file, read)
    const { value } = read
    if (value && Array.isArray(value['issues'])) {
      const issues = readIssues(value['issues'])
      if (typeof issues === 'string') return refuse(file, issues)
      const distinct = withoutTwins(issues, file)
      remarks.push(...distinct.remarks)
      domain = { name: String(value['name'] ?? 'unnamed'), issues: distinct.issues }
    } else if (value && typeof value['type'] === 'string') {
      functions.push({ file, value })
    } else {
      remarks.push({
        kind: 'dropped',
        file,
        text: 'not read: neither an outcome space nor a utility function',
      })
    }
  }
  if (!domain) return refuse('', 'no outcome space among the files')
  if (functions.length === 0) return refuse('', 'no utility function among the files')

  const profiles: Profile[] = []
  for (const { file, value } of functions) {
    const wraps = record(value['ufun'])
    const inner = wraps ?? value
    const outerReservation = reservationOf(value)
    const innerReservation = reservationOf(inner)
    const reservation = outerReservation ?? innerReservation
    if (reservation === null) {
      return refuse(
        file,
        'its reserved value is −inf: nothing says what no deal is worth to this party. Write reserved_value',
      )
    }
    if (wraps && outerReservation === null) {
      remarks.push({
        kind: 'changed',
        file,
        text: `the wrapper has no reserved value: the ${reservation} inside is kept`,
      })
    }
    if (inner['type'] !== 'LinearAdditiveUtilityFunction') {
      return refuse(file, `"${String(inner['type'])}" is not a LinearAdditiveUtilityFunction`)
    }
    const weights = inner['weights']
    const tables = inner['values']
    if (
      !Array.isArray(weights) ||
      !Array.isArray(tables) ||
      weights.length !== domain.issues.length ||
      tables.length !== domain.issues.length
    ) {
      return refuse(
        file,
        `its weights and values are not one for each of the ${domain.issues.length} issues`,
      )
    }
    const values = domain.issues.map((issue, j) =>
      readTable(record(tables[j]) ?? {}, issue, value =>
        remarks.push({
          kind: 'changed',
          file,
          text: `"${value}" of issue "${issue.name}" has no value: it counts nothing`,
        }),
      ),
    )
    const missing = values.indexOf(null)
    if (missing >= 0)
      return refuse(
        file,
        `issue "${domain.issues[missing]!.name}": "${String(record(tables[missing])?.['type'] ?? 'nothing')}" is not a table of values, and only a TableFun is read`,
      )
    profiles.push({
      name: String(value['name'] ?? inner['name'] ?? file),
      utility: {
        kind: 'additive',
        weights: weights.map(numberOf),
        values: values.map(byValue => ({ kind: 'table', byValue: byValue! })),
      },
      reservation,
      discount: wraps && typeof value['discount'] === 'number' ? value['discount'] : 1,
    })
  }
  const scenario: Scenario = { ...domain, profiles }
  const trouble = scenarioTrouble(scenario)
  if (trouble)
    return refuse(
      functions[profiles.findIndex(({ name }) => name === trouble.profile)]?.file ?? '',
      trouble.text,
    )
  return {
    scenario,
    remarks: [...remarks, ...scenarioOddities(scenario, i => functions[i]!.file)],
  }
}

function readIssues(given: readonly unknown[]): readonly ScenarioIssue[] | string {
  const issues: ScenarioIssue[] = []
  for (const item of given) {
    const issue = record(item) ?? {}
    const values = issue['values']
    const name = String(issue['name'] ?? `issue ${issues.length + 1}`)
    if (!Array.isArray(values)) return `issue "${name}" has no list of values`
    const type = String(issue['type'] ?? 'CategoricalIssue')
    if (/^Conti/.test(type)) return `issue "${name}" is a ${type}: a range, and no list of values`
    issues.push({ kind: 'discrete', name, values: values.map(String) })
  }
  return issues
}

function readTable(
  given: Json,
  issue: ScenarioIssue,
  without: (value: string) => void,
): readonly number[] | null {
  const mapping = record(given['mapping'])
  if (!mapping || issue.kind !== 'discrete') return null
  for (const value of issue.values) if (!Object.hasOwn(mapping, value)) without(value)
  return issue.values.map(value => (Object.hasOwn(mapping, value) ? numberOf(mapping[value]) : 0))
}

/** The reserved value when it is a finite number; null when missing or −inf. */
function reservationOf(value: Json): number | null {
  const reserved = value['reserved_value']
  return typeof reserved === 'number' && Number.isFinite(reserved) ? reserved : null
}

/** The record a text holds, null when it holds none; a sentence when it cannot be read, aliases of aliases included. */
function readYaml(text: string): Readonly<{ value: Json | null }> | string {
  const document = parseDocument(text)
  if (document.errors.length > 0) return document.errors[0]!.message
  try {
    return { value: record(document.toJS({ maxAliasCount: 100 })) }
  } catch (error) {
    return (error as Error).message
  }
}

/** NaN for what is written and is no number: an empty text or a list is not 0. */
