import type { Condition, Issue } from '@parley/model'
import type { Clause } from '../../src/check/satisfiable.ts'

/** Whether some deal is forbidden by no clause, from the definition: every deal is tried. */
export function someDealIsLeft(issues: readonly Issue[], clauses: readonly Clause[]): boolean {
  const deals = (from: number): ReadonlyMap<string, Choice>[] => {
    const issue = issues[from]
    if (!issue) return [new Map()]
    return choicesOf(issue, clauses).flatMap(choice =>
      deals(from + 1).map(rest => new Map([...rest, [issue.id as string, choice]])),
    )
  }
  return deals(0).some(deal =>
    clauses.every(clause => {
      const isMet = (condition: Condition): boolean => meets(condition, deal.get(condition.issue)!)
      if (!clause.when.every(isMet)) return true
      return clause.unless.length > 0 && clause.unless.every(isMet)
    }),
  )
}

type Choice = Readonly<{ option: string | null; level: number | null }>

/** Every option; on a continuous issue a fine grid that has every limit on it and points between. */
function choicesOf(issue: Issue, clauses: readonly Clause[]): readonly Choice[] {
  const { scale } = issue
  if (scale.kind !== 'numeric' || scale.step !== null) {
    return issue.options.map(({ id, level }) => ({ option: id, level }))
  }
  const limits = clauses
    .flatMap(clause => [...clause.when, ...clause.unless])
    .flatMap(condition => (condition.kind === 'in' ? [] : [condition.limit]))
  const levels = [
    scale.from,
    scale.to,
    ...limits.flatMap(limit => [limit - 0.25, limit, limit + 0.25]),
  ]
  return levels
    .filter(level => level >= scale.from && level <= scale.to)
    .map(level => ({ option: null, level }))
}

function meets(condition: Condition, { option, level }: Choice): boolean {
  if (condition.kind === 'in') return condition.options.some(id => id === option)
  if (level === null) return false
  if (condition.kind === 'above') return level > condition.limit
  if (condition.kind === 'below') return level < condition.limit
  if (condition.kind === 'at-least') return level >= condition.limit
  return level <= condition.limit
}
