import type { Case } from '@parley/model'

/**
 * Groups issues that some rule or interaction names together: the connected components of conditions.
 *
 * Each group is in file order and so are the groups, by their first issue. An issue nothing ties
 * stands alone. Red lines name one issue each and tie nothing.
 */
export function tiedIssues(given: Case): readonly (readonly number[])[] {
  const { issues } = given
  const root = issues.map((_, j) => j)
  const find = (j: number): number => {
    let at = j
    while (root[at] !== at) at = root[at]!
    return at
  }
  const tie = (named: readonly string[]): void => {
    const at = named.map(id => issues.findIndex(issue => issue.id === id))
    for (const j of at) {
      const [a, b] = [find(at[0]!), find(j)]
      root[Math.max(a, b)] = Math.min(a, b)
    }
  }
  for (const rule of given.rules) tie([...rule.when, ...rule.then].map(test => test.issue))
  for (const of of given.worth)
    for (const { when } of of.together) tie(when.map(test => test.issue))
  const groups = new Map<number, number[]>()
  issues.forEach((_, j) => {
    const first = find(j)
    const group = groups.get(first) ?? []
    groups.set(first, group)
    group.push(j)
  })
  return [...groups.values()]
}
