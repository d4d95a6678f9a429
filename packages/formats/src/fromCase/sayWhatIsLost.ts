import { type Case, inputsOf } from '@parley/model'
import { count } from '../count.ts'
import type { Remark } from '../scenario.ts'

/** Makes a remark about the case at hand. */
export type Say = (kind: Remark['kind'], text: string) => void

/** A remark for everything of the case that a scenario has no place for. */
export function sayWhatIsLost(given: Case, remark: Say): void {
  const uncertain = inputsOf({ ...given, beliefs: [] }).filter(
    ({ input }) => !['point', 'formula', 'rest'].includes(input.estimate.kind),
  ).length
  if (uncertain > 0) {
    remark('changed', `${count(uncertain, 'uncertain value')}: written at the central value`)
  }
  const others = given.parties.filter(party => party.role !== 'decides')
  if (others.length > 0) {
    const names = others.map(party => party.name).join(', ')
    remark('dropped', `who does not decide has no profile: ${names}`)
  }
  const lost: readonly (readonly [number, string, string])[] = [
    [given.beliefs.length, 'belief', 'a scenario has one view of everything'],
    [given.rules.length, 'rule', 'deals so forbidden can be made in a scenario'],
    [
      given.worth.reduce((sum, of) => sum + of.redLines.length, 0),
      'red line',
      'deals across it can be made in a scenario',
    ],
    [given.ratification.length, 'ratification', 'a scenario asks only those who sign'],
    [given.schools.length, 'school', 'the case as written is what is exported'],
    [given.proposals.length, 'named proposal', 'a scenario names no deals'],
  ]
  for (const [n, what, why] of lost) if (n > 0) remark('dropped', `${count(n, what)}: ${why}`)
  if (given.dynamics) remark('dropped', 'how things move in time: a scenario stands still')
  const divisible = given.issues.filter(issue => issue.isDivisible)
  for (const issue of divisible) {
    remark('dropped', `shares of ${issue.name}: it goes to one side or the other`)
  }
}
