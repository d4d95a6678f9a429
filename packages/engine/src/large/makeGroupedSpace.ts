import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { dealsMeeting } from '../deals/dealsMeeting.ts'
import { makeDealSpace, restrictSpace } from '../deals/makeDealSpace.ts'
import type { Group, GroupedSpace } from './GroupedSpace.ts'
import { GROUP_DEALS, type NotComposed, notComposed } from './notComposed.ts'
import { tiedIssues } from './tiedIssues.ts'

/**
 * Lays out a case of any size as a product of groups of tied issues.
 *
 * Throws `notComposed` when a group has more than `GROUP_DEALS` combinations, a worth is no sum
 * over issues (rankings, means of included), or an issue is continuous.
 * Time and memory: those of the groups, one after another.
 */
export function makeGroupedSpace(given: Case, redLines: boolean): GroupedSpace {
  const why = whyNotComposed(given)
  if (why) throw why
  const rawCount = rawCountOf(given)
  const groups = tiedIssues(given).map((at, g): Group => ({ at, space: spaceOf(given, at, g) }))
  const left = redLines ? groups.map(group => withoutRefused(given, group)) : groups
  const starts = new Uint32Array(left.length + 1)
  left.forEach(({ space }, g) => {
    starts[g + 1] = starts[g]! + space.count
  })
  const count = left.reduce((product, { space }) => product * space.count, 1)
  return { rawCount, count, groups: left, starts, redLines }
}

/** What stands in the way of composing a case; null when nothing does. */
export function whyNotComposed(given: Case): NotComposed | null {
  const rawCount = rawCountOf(given)
  const continuous = given.issues.filter(
    issue => issue.scale.kind === 'numeric' && issue.scale.step === null,
  )
  if (continuous.length > 0)
    return notComposed(
      'continuous-issue',
      continuous.map(issue => issue.name),
      rawCount,
    )
  const unsummed = given.worth.filter(
    ({ model }) => model.kind === 'ranking' || model.kind === 'mean-of-included',
  )
  if (unsummed.length > 0)
    return notComposed(
      'not-additive',
      unsummed.map(of => given.parties.find(party => party.id === of.party)?.name ?? of.party),
      rawCount,
    )
  for (const at of tiedIssues(given)) {
    const issues = at.map(j => given.issues[j]!)
    const count = issues.reduce((product, issue) => product * issue.options.length, 1)
    if (count > GROUP_DEALS)
      return notComposed(
        'tied-issues',
        issues.map(issue => issue.name),
        count,
      )
  }
  return null
}

function rawCountOf(given: Case): number {
  return given.issues.reduce((product, issue) => product * issue.options.length, 1)
}

function spaceOf(given: Case, at: readonly number[], group: number): DealSpace {
  const issues = at.map(j => given.issues[j]!)
  const isOurs = (id: string): boolean => issues.some(issue => issue.id === id)
  const rules = given.rules.filter(rule => {
    const first = rule.when[0] ?? rule.then[0]
    // A rule without a condition forbids everything, wherever it is put.
    return first ? isOurs(first.issue) : group === 0
  })
  return makeDealSpace({ ...given, issues, rules })
}

function withoutRefused(given: Case, { at, space }: Group): Group {
  const kept = new Uint8Array(space.count).fill(1)
  const deciders = given.parties.filter(party => party.role === 'decides').map(party => party.id)
  for (const of of given.worth) {
    if (!deciders.includes(of.party)) continue
    for (const { test } of of.redLines) {
      if (!space.issues.some(issue => issue.id === test.issue)) continue
      dealsMeeting(space, [test], null).forEach((is, deal) => {
        if (is) kept[deal] = 0
      })
    }
  }
  return { at, space: restrictSpace(space, kept) }
}
