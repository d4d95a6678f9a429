import type { Condition, Statement } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { isSatisfiable } from './satisfiable.ts'

/** Clauses the search for a deal without a place may look at. */
const CLAUSES = 500_000

/**
 * [O4] A list of whole deals has a place for each: what it leaves out would be last without anybody having said so.
 *
 * Asked as whether a deal is left by the rules and by "none of those listed"; deals are not enumerated.
 */
export function everyDealPlaced(
  reading: Reading,
  party: string,
  statements: readonly Statement[],
): void {
  const { issues, rules } = reading.draft
  const listed: (readonly Condition[])[] = []
  for (const clause of statements.flat()) {
    if (clause.kind !== 'all' || !isWhole(clause.conditions, issues.length)) return
    listed.push(clause.conditions)
  }
  const clauses = [
    ...rules.map(rule => ({ when: rule.when, unless: rule.then })),
    ...listed.map(when => ({ when, unless: [] })),
  ]
  if (isSatisfiable(issues, clauses, { clauses: CLAUSES }) !== true) return
  reading.report(reading.spans.get(`prefers.${party}`)!, say.dealsUnplaced(party, listed.length))
}

/** One option on every issue. */
function isWhole(conditions: readonly Condition[], issueCount: number): boolean {
  return (
    conditions.length === issueCount &&
    conditions.every(of => of.kind === 'in' && of.options.length === 1)
  )
}
