import type { Id } from './ids.ts'

/**
 * The address of one input, spelled as its place in the case file in long form:
 * `quantities.kyiv_retakes`, `worth.ukraine.weights.line`, `worth.ukraine.scores.line.feb23`,
 * `worth.ukraine.points.sinai.israel`, `worth.ukraine.together.contact-and-neutral`,
 * `if_talks_fail.russia.fight_on.cost`, `if_talks_fail.russia.fight_on.scenarios.holds.chance`
 * (or `.worth`), `compliance.ukraine.kept` (or `.if_broken`), `parties.russia.risk`,
 * `ratified_by.ukraine.needs`, `ratified_by.ukraine.votes.rada`,
 * and `beliefs.russia.<any of these>` for what Russia believes of it.
 * Moves have inputs of their own: `moves.aid.cost`, `moves.aid.chance`, `moves.aid.lag`,
 * `moves.aid.effects.<any of the above>.shift` (or `.scale`, `.set`), `move_costs.budgets.us`, `move_costs.total`.
 * So have topics: `positions.delay.germany.stands` (or `.capability`, `.salience`).
 *
 * The spine of beliefs, schools, moves, drivers, `explain` and edits.
 */
export type InputPath = Id<'input-path'>

const beliefs = /^beliefs\.([^.]+)\.(.+)$/

/** Splits `beliefs.russia.quantities.x` into its holder and what it is about; null for any other path. */
export function splitBeliefPath(path: InputPath): { holder: string; about: InputPath } | null {
  const match = beliefs.exec(path)
  return match ? { holder: match[1]!, about: match[2]! as InputPath } : null
}
