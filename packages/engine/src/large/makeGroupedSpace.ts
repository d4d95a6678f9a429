import type { Case, Issue } from '@parley/model'
import type { Group, GroupedSpace } from '../deals/DealSpace.ts'
import { type DealClasses, type DealSpace, stridesOf } from '../deals/DealSpace.ts'
import { dealsMeeting } from '../deals/dealsMeeting.ts'
import { makeDealSpace, restrictSpace } from '../deals/makeDealSpace.ts'
import { dealClasses } from './dealClasses.ts'
import { GROUP_DEALS, type NotComposed, notComposed } from './notComposed.ts'
import { tiedIssues } from './tiedIssues.ts'

/**
 * Lays out a case of any size as a product of groups of tied issues.
 *
 * A group of more than `listedAtMost` combinations is sorted into classes. Throws `notComposed` when it
 * has more than `GROUP_DEALS` classes, a worth is no sum over issues (rankings, means of included), or an
 * issue is continuous. Time and memory: those of the groups, one after another.
 */
export function makeGroupedSpace(
  given: Case,
  redLines: boolean,
  listedAtMost: number = GROUP_DEALS,
): GroupedSpace {
  const why = whyNoSum(given)
  if (why) throw why
  const groups = tiedIssues(given).map((at, g): Group => {
    const group = groupOf(given, at, g, redLines, listedAtMost)
    if (group === null) throw tooTied(given, at)
    return group
  })
  const starts = new Uint32Array(groups.length + 1)
  groups.forEach(({ space }, g) => {
    starts[g + 1] = starts[g]! + space.count
  })
  const count = groups.reduce((product, group) => product * dealsIn(group), 1)
  return { rawCount: rawCountOf(given), count, groups, starts, redLines }
}

function whyNoSum(given: Case): NotComposed | null {
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
  if (unsummed.length === 0) return null
  return notComposed(
    'not-additive',
    unsummed.map(of => given.parties.find(party => party.id === of.party)?.name ?? of.party),
    rawCount,
  )
}

function tooTied(given: Case, at: readonly number[]): NotComposed {
  const issues = at.map(j => given.issues[j]!)
  return notComposed(
    'tied-issues',
    issues.map(issue => issue.name),
    combinations(issues),
  )
}

function dealsIn({ space, classes }: Group): number {
  return classes ? classes.sizes.reduce((sum, size) => sum + size, 0) : space.count
}

function combinations(issues: readonly Issue[]): number {
  return issues.reduce((product, issue) => product * issue.options.length, 1)
}

function rawCountOf(given: Case): number {
  return combinations(given.issues)
}

/** One group, listed if it can be and else in classes; null when there are too many of these as well. */
function groupOf(
  given: Case,
  at: readonly number[],
  group: number,
  redLines: boolean,
  listedAtMost: number,
): Group | null {
  const issues = at.map(j => given.issues[j]!)
  const isOurs = (id: string): boolean => issues.some(issue => issue.id === id)
  const rules = given.rules.filter(rule => {
    const first = rule.when[0] ?? rule.then[0]
    // A rule without a condition forbids everything, wherever it is put.
    return first ? isOurs(first.issue) : group === 0
  })
  if (combinations(issues) <= listedAtMost) {
    const listed = {
      at,
      space: makeDealSpace({ ...given, issues, rules }, listedAtMost),
      classes: null,
    }
    return redLines ? withoutRefused(given, listed) : listed
  }
  const classes = dealClasses(given, at, rules, redLines, GROUP_DEALS)
  return classes && { at, space: spaceOfClasses(issues, classes), classes }
}

/** The space of one combination a class. It is not split: nothing goes through it as a product. */
function spaceOfClasses(issues: readonly Issue[], { numbers }: DealClasses): DealSpace {
  const counts = issues.map(issue => issue.options.length)
  const none = new Uint32Array(0)
  return {
    issues,
    continuous: null,
    cells: [],
    counts: Uint32Array.from(counts),
    strides: stridesOf(counts),
    rawCount: combinations(issues),
    count: numbers.length,
    numbers,
    split: { at: 0, heads: 0, tails: 0, runs: none, tailOf: none },
    composed: null,
  }
}

function withoutRefused(given: Case, { at, space, classes }: Group): Group {
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
  return { at, space: restrictSpace(space, kept), classes }
}
