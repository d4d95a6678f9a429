import type { Condition, Line, PartyId, Rule } from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import { type Budget, type Clause, isSatisfiable } from './satisfiable.ts'

/** Clauses one search for a deal may look at, about half a second. */
const CLAUSES = 2_000_000

/** A rule or a red line, with what it forbids and where it stands. */
type Ban = Readonly<{ clause: Clause; path: string; name: string }>

/**
 * [I7] Some deal is left by the rules and crosses no decider's red line.
 *
 * Otherwise warns with rules and red lines that conflict and of which none can be spared: each is left out in
 * turn, the later ones first, and stays out when the rest still conflict. Deals are never enumerated. What people
 * write takes some thousand clauses; a puzzle that takes more than the budget is left without a warning.
 */
export function noDealLeft(reading: Reading): void {
  const { draft } = reading
  if (draft.issues.length === 0) return
  const rules = draft.rules.map((rule, i) => banOfRule(rule, i))
  const deciders = new Set(draft.parties.filter(p => p.role === 'decides').map(p => p.id))
  const lines = draft.worth
    .filter(of => deciders.has(of.party))
    .flatMap(of => of.redLines.map(line => banOfLine(of.party, line)))
  const budget = { clauses: CLAUSES }
  const areRulesClosed = isPossible(reading, rules, budget) === false
  const bans = areRulesClosed ? rules : [...rules, ...lines]
  if (!areRulesClosed && isPossible(reading, bans, budget) !== false) return
  const conflict = smallest(reading, bans, { clauses: CLAUSES })
  const [first, ...others] = conflict.map(ban => ({
    span: reading.spans.get(ban.path) ?? reading.root.span,
    message: ban.name,
  }))
  if (!first) return
  const hasLines = conflict.some(ban => ban.path.startsWith('worth.'))
  reading.report(
    first.span,
    say.noDealLeft(
      conflict.map(ban => ban.name),
      hasLines,
    ),
    others,
  )
}

function banOfRule(rule: Rule, i: number): Ban {
  const name = say.ruleInWords(rule.when.map(textOf), rule.then.map(textOf))
  return { clause: { when: rule.when, unless: rule.then }, path: `rules.${i + 1}`, name }
}

function banOfLine(party: PartyId, line: Line): Ban {
  return {
    clause: { when: [line.test], unless: [] },
    path: `worth.${party}.red_lines.${line.test.issue}`,
    name: say.redLineInWords(party, textOf(line.test)),
  }
}

function smallest(reading: Reading, bans: readonly Ban[], budget: Budget): readonly Ban[] {
  let kept = bans
  for (const ban of [...bans].reverse()) {
    const without = kept.filter(other => other !== ban)
    if (isPossible(reading, without, budget) === false) kept = without
  }
  return kept
}

function isPossible(reading: Reading, bans: readonly Ban[], budget: Budget): boolean | null {
  return isSatisfiable(
    reading.draft.issues,
    bans.map(ban => ban.clause),
    budget,
  )
}

/** A condition as the file writes it. */
export function textOf(condition: Condition): string {
  switch (condition.kind) {
    case 'in':
      return `${condition.issue} ${condition.options.join(' or ')}`
    case 'above':
    case 'below':
    case 'at-least':
    case 'at-most':
      return `${condition.issue} ${condition.kind.replace('-', ' ')} ${condition.limit}`
    default:
      throw new Error(`textOf: no such condition ${condition satisfies never}`)
  }
}
