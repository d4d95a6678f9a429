import type { Condition, Issue, IssueId } from '@parley/model'

/** A deal that meets every condition of `when` and not all of `unless` cannot be; an empty `unless` forbids `when`. */
export type Clause = Readonly<{ when: readonly Condition[]; unless: readonly Condition[] }>

/** What a search may still cost, in clauses looked at; shared by searches that belong together. */
export type Budget = { clauses: number }

/**
 * Whether some deal is forbidden by none of the clauses; null when the budget did not reach.
 *
 * Options that no condition tells apart are one, a numeric issue is cut at the limits that conditions name, and
 * issues without conditions drop out. Then depth first, the clause with the fewest open issues first, dropping a
 * branch as soon as a clause is broken. Time grows with the clauses, not with the deals.
 */
export function isSatisfiable(
  issues: readonly Issue[],
  clauses: readonly Clause[],
  budget: Budget = { clauses: Infinity },
): boolean | null {
  const conditions = clauses.flatMap(clause => [...clause.when, ...clause.unless])
  const kinds = new Map<IssueId, readonly ReadonlySet<Condition>[]>()
  for (const issue of issues) {
    const about = conditions.filter(condition => condition.issue === issue.id)
    if (about.length > 0) kinds.set(issue.id, kindsOf(issue, about))
  }
  const chosen = new Map<IssueId, ReadonlySet<Condition>>()
  const holds = (condition: Condition): boolean | null => {
    const kind = chosen.get(condition.issue)
    return kind ? kind.has(condition) : null
  }

  /** `broken`, `met`, or the issues still open of a clause that may be broken yet. */
  const stateOf = (clause: Clause): 'broken' | 'met' | readonly IssueId[] => {
    const when = clause.when.map(holds)
    const unless = clause.unless.map(holds)
    if (when.includes(false)) return 'met'
    if (unless.length > 0 && unless.every(value => value === true)) return 'met'
    const isFired = when.every(value => value === true)
    if (isFired && (unless.length === 0 || unless.includes(false))) return 'broken'
    const open = [...clause.when, ...clause.unless].filter(condition => holds(condition) === null)
    return [...new Set(open.map(condition => condition.issue))]
  }

  const search = (): boolean | null => {
    budget.clauses -= clauses.length
    if (budget.clauses < 0) return null
    let next: readonly IssueId[] | null = null
    for (const clause of clauses) {
      const state = stateOf(clause)
      if (state === 'broken') return false
      if (state !== 'met' && (next === null || state.length < next.length)) next = state
    }
    const issue = next?.[0]
    if (issue === undefined) return true
    let hasGivenUp = false
    for (const kind of kinds.get(issue)!) {
      chosen.set(issue, kind)
      const found = search()
      if (found === true) return true
      if (found === null) hasGivenUp = true
      if (hasGivenUp) break
    }
    chosen.delete(issue)
    return hasGivenUp ? null : false
  }
  return search()
}

/** The ways an issue can be settled, as sets of the conditions it then meets; each once. */
function kindsOf(
  issue: Issue,
  conditions: readonly Condition[],
): readonly ReadonlySet<Condition>[] {
  const found = new Map<string, ReadonlySet<Condition>>()
  const add = (option: string | null, level: number | null): void => {
    const met = conditions.map(condition => meets(condition, option, level))
    const key = met.map(value => (value ? '1' : '0')).join('')
    if (!found.has(key)) found.set(key, new Set(conditions.filter((_, i) => met[i])))
  }
  for (const option of issue.options) add(option.id, option.level)
  const { scale } = issue
  if (scale.kind === 'numeric' && scale.step === null) {
    const limits = conditions
      .flatMap(condition => (condition.kind === 'in' ? [] : [condition.limit]))
      .filter(limit => limit > scale.from && limit < scale.to)
    const cuts = [...new Set([scale.from, ...limits, scale.to])].sort((a, b) => a - b)
    for (const [i, cut] of cuts.entries()) {
      add(null, cut)
      if (i + 1 < cuts.length) add(null, 0.5 * (cut + cuts[i + 1]!))
    }
  }
  return [...found.values()]
}

function meets(condition: Condition, option: string | null, level: number | null): boolean {
  switch (condition.kind) {
    case 'in':
      return condition.options.some(id => id === option)
    case 'above':
      return level !== null && level > condition.limit
    case 'below':
      return level !== null && level < condition.limit
    case 'at-least':
      return level !== null && level >= condition.limit
    case 'at-most':
      return level !== null && level <= condition.limit
    default:
      throw new Error(`meets: no such condition ${condition satisfies never}`)
  }
}
