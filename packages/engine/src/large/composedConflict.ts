import type { Case } from '@parley/model'
import { redLineWords, ruleWords, smallestConflict } from '../analyses/verdict/conflict.ts'
import type { GroupedSpace } from '../deals/DealSpace.ts'
import { makeGroupedSpace } from './makeGroupedSpace.ts'

/**
 * A set of rules and deciders' red lines that leaves no deal, in words: a group of tied issues without
 * combinations has a conflict of its own, and of several groups the smallest is named.
 *
 * The smallest there is where the group can be listed; else one of which nothing can be spared.
 */
export function composedConflict(
  given: Case,
  { groups }: GroupedSpace,
  withRedLines: boolean,
): readonly string[] {
  const conflicts = groups
    .filter(group => group.space.count === 0)
    .map(({ at, classes }) => {
      const own = within(given, at)
      return classes ? unsparing(own, withRedLines) : smallestConflict(own, withRedLines)
    })
  return conflicts.reduce((least, of) => (of.length < least.length ? of : least))
}

/** The case with some of its issues alone, and what is said of them. */
function within(given: Case, at: readonly number[]): Case {
  const issues = at.map(j => given.issues[j]!)
  const isOurs = (id: string): boolean => issues.some(issue => issue.id === id)
  const rules = given.rules.filter(rule => {
    const first = rule.when[0] ?? rule.then[0]
    return first === undefined || isOurs(first.issue)
  })
  const worth = given.worth.map(of => ({
    ...of,
    redLines: of.redLines.filter(line => isOurs(line.test.issue)),
    together: of.together.filter(({ when }) => when.every(test => isOurs(test.issue))),
  }))
  return { ...given, issues, rules, worth }
}

/** Leaves out, from the last to the first, whatever the others do without. */
function unsparing(given: Case, withRedLines: boolean): readonly string[] {
  let left = given
  const words: string[] = []
  const spare = (fewer: Case, said: string): void => {
    if (makeGroupedSpace(fewer, withRedLines).count > 0) words.unshift(said)
    else left = fewer
  }
  if (withRedLines)
    for (const { party, redLines } of [...given.worth].reverse()) {
      if (!given.parties.some(of => of.id === party && of.role === 'decides')) continue
      for (const line of [...redLines].reverse()) {
        const worth = left.worth.map(one =>
          one.party === party
            ? { ...one, redLines: one.redLines.filter(other => other !== line) }
            : one,
        )
        spare({ ...left, worth }, redLineWords(given, party, line.test))
      }
    }
  for (const rule of [...given.rules].reverse()) {
    const rules = left.rules.filter(other => other !== rule)
    spare({ ...left, rules }, ruleWords(given, rule))
  }
  return words
}
