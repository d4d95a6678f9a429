import type { Case, Condition, PartyId, Rule } from '@parley/model'
import type { LevelCell } from '../../deals/DealSpace.ts'
import { dealsMeeting } from '../../deals/dealsMeeting.ts'
import { makeDealSpace } from '../../deals/makeDealSpace.ts'
import { conditionWords } from './conditionWords.ts'

type Constraint = Readonly<{ words: string; excludes: Uint8Array }>

/** Subsets of constraints tried at most; past it the set found is smallest in the sense that none can go. */
const triedSubsets = 20_000

/**
 * The smallest set of rules and deciders' red lines that leaves no deal, in words; empty when some deal
 * is left. Ties go to the earliest in the file, rules first.
 *
 * @param withRedLines  false asks about the rules alone
 */
export function smallestConflict(given: Case, withRedLines: boolean): readonly string[] {
  const constraints = constraintsOf(given, withRedLines)
  const all = leavesNone(constraints)
  if (!all) return []
  for (let size = 1, tried = 0; size < constraints.length; size++) {
    for (const subset of subsetsOf(constraints, size)) {
      if (leavesNone(subset)) return subset.map(of => of.words)
      if (++tried > triedSubsets) return withoutSpare(constraints).map(of => of.words)
    }
  }
  return constraints.map(of => of.words)
}

function constraintsOf(given: Case, withRedLines: boolean): readonly Constraint[] {
  const deciders = given.parties.filter(party => party.role === 'decides').map(party => party.id)
  const redLines = withRedLines
    ? given.worth
        .filter(of => deciders.includes(of.party))
        .flatMap(of => of.redLines.map(line => ({ party: of.party, test: line.test })))
    : []
  // Laid out without rules; their conditions stand in as red lines so that their limits stay ends of cells.
  const limits = given.rules.flatMap(rule => [...rule.when, ...rule.then])
  const space = makeDealSpace({
    ...given,
    rules: [],
    worth: given.worth.map((of, i) =>
      i > 0
        ? of
        : {
            ...of,
            redLines: [
              ...of.redLines,
              ...limits.map(test => ({ test, attribution: given.rules[0]!.attribution })),
            ],
          },
    ),
  })
  const cells: readonly (LevelCell | null)[] = space.continuous ? space.cells : [null]
  const everywhere = (mark: (cell: LevelCell | null) => Uint8Array): Uint8Array => {
    const marks = new Uint8Array(cells.length * space.count)
    cells.forEach((cell, c) => {
      marks.set(mark(cell), c * space.count)
    })
    return marks
  }
  const meeting = (cell: LevelCell | null, conditions: readonly Condition[]): Uint8Array =>
    dealsMeeting(space, conditions, cell)

  return [
    ...given.rules.map((rule): Constraint => {
      return {
        words: ruleWords(given, rule),
        excludes: everywhere(cell => {
          const met = meeting(cell, rule.when)
          if (rule.then.length === 0) return met
          const kept = meeting(cell, rule.then)
          return met.map((is, deal) => is & (1 - kept[deal]!))
        }),
      }
    }),
    ...redLines.map(
      ({ party, test }): Constraint => ({
        words: redLineWords(given, party, test),
        excludes: everywhere(cell => meeting(cell, [test])),
      }),
    ),
  ]
}

/** A rule in the words a conflict is told in. */
export function ruleWords(given: Case, { when, then }: Rule): string {
  const said = (tests: readonly Condition[]): string =>
    tests.map(test => conditionWords(given, test)).join(' and ')
  return then.length === 0 ? `never ${said(when)}` : `${said(when)} only with ${said(then)}`
}

/** The same for a red line. */
export function redLineWords(given: Case, party: PartyId, test: Condition): string {
  const name = given.parties.find(of => of.id === party)?.name ?? party
  return `${name} refuses ${conditionWords(given, test)}`
}

function leavesNone(constraints: readonly Constraint[]): boolean {
  const [first, ...others] = constraints
  if (!first) return false
  for (let k = 0; k < first.excludes.length; k++)
    if (!first.excludes[k] && !others.some(of => of.excludes[k])) return false
  return true
}

/** Drops, from the last to the first, whatever the rest does without. */
function withoutSpare(constraints: readonly Constraint[]): readonly Constraint[] {
  let kept = constraints
  for (let i = constraints.length - 1; i >= 0; i--) {
    const fewer = kept.filter(of => of !== constraints[i])
    if (leavesNone(fewer)) kept = fewer
  }
  return kept
}

function* subsetsOf<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i + size <= items.length; i++)
    for (const rest of subsetsOf(items, size - 1, i + 1)) yield [items[i]!, ...rest]
}
