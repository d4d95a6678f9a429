import { COST_ROUNDING, type SetProblem, type ValuedSet } from '../../src/search/SetProblem.ts'

/** Every set that can be chosen, from the definition, cheapest first. For a handful of things. */
export function everySet(problem: SetProblem): readonly ValuedSet[] {
  const { costs, needs, excludes, budgets, total, largest, value } = problem
  const sets: ValuedSet[] = []
  for (let mask = 0; mask < 2 ** costs.length; mask++) {
    const members = Array.from(costs, (_, i) => i).filter(i => mask & (1 << i))
    const cost = (of: readonly number[]): number => of.reduce((sum, i) => sum + costs[i]!, 0)
    const fits =
      members.length <= largest &&
      cost(members) <= total + COST_ROUNDING &&
      members.every(
        i =>
          needs[i]!.every(need => members.includes(need)) &&
          excludes[i]!.every(other => !members.includes(other)),
      ) &&
      budgets.every(
        of => cost(members.filter(i => of.members.includes(i))) <= of.amount + COST_ROUNDING,
      )
    if (fits) sets.push({ members, cost: cost(members), value: value(members) })
  }
  return sets.sort((a, b) => a.cost - b.cost)
}

/** Those that will do of which no smaller part will. */
export function irreducible(sets: readonly ValuedSet[], enough: number): readonly ValuedSet[] {
  const will = sets.filter(of => of.value >= enough)
  return will.filter(
    of =>
      !will.some(
        part =>
          part.members.length < of.members.length &&
          part.members.every(i => of.members.includes(i)),
      ),
  )
}
