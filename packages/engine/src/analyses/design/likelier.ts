import { dealWithDigit } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'
import { hasDeal } from '../../large/GroupedSpace.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { acceptance } from './acceptance.ts'
import type { Outcomes } from './outcomes.ts'

/** Changes made at most, one after another. */
const STEPS = 20
/** Draws on which deals are compared at most. */
const COMPARED = 2_000

/**
 * Deals that all accept in more draws than the likeliest of those known, each one term from the one before: the
 * best such change is made until none helps. None where worths are the same in every draw: the likeliest is
 * then efficient at the central values.
 */
export function likelier(
  { space, analyst }: OpenCase,
  sides: Sides,
  known: Outcomes,
): readonly number[] {
  if (isSureOnFrontier(sides) || known.count === 0) return []
  const draws = Math.min(COMPARED, analyst.columns.draws)
  const isAdmissible = admissibleIn(space)
  const shareOf = (deals: readonly number[]): Float64Array =>
    acceptance(
      space,
      sides,
      {
        count: deals.length,
        admissible: Uint8Array.from(deals, deal => Number(isAdmissible(deal))),
        candidate: k => ({ deal: deals[k]!, at: undefined, isProposal: false }),
      },
      draws,
    )
  const best = (shares: Float64Array): number =>
    shares.reduce((most, share, k) => (share > shares[most]! ? k : most), 0)
  const start = acceptance(space, sides, known, draws)
  let at = known.candidate(best(start)).deal
  let share = start[best(start)]!
  const path: number[] = []
  for (let step = 0; step < STEPS && share < 1; step++) {
    const next = space.issues
      .flatMap(({ options }, j) => options.map((_, o) => dealWithDigit(space, at, j, o)))
      .filter(deal => deal >= 0 && deal !== at)
    if (next.length === 0) break
    const shares = shareOf(next)
    const k = best(shares)
    if (shares[k]! <= share) break
    at = next[k]!
    share = shares[k]!
    path.push(at)
  }
  return path
}

/** Whether the likeliest deal is one of the frontier of all seats: only what no deal is worth is uncertain. */
export function isSureOnFrontier({ deciders, ratifying }: Sides): boolean {
  const voters = ratifying.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes])
  return [...deciders, ...voters].every(side => side.worth.isConstant)
}

function admissibleIn(space: OpenCase['space']): (deal: number) => boolean {
  const bound = space.composed!.grouped(true)
  return deal => hasDeal(bound, space.composed!.optionsOf(deal))
}
