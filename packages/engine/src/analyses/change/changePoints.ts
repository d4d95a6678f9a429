import { type Case, type ChangePoint, type Difference, mixCases } from '@parley/model'
import type { Margins } from '../../deals/margins.ts'
import { makeSides } from '../../deals/Sides.ts'
import { isTooManyDeals } from '../../deals/tooManyDeals.ts'
import { finish } from '../../runners/Steps.ts'
import type { Columns } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { openCase } from '../../views/openCase.ts'
import { chanceOf, makeQuestions } from '../verdict/questions.ts'
import { countCells, likeliest, verdictSteps } from '../verdict.ts'

/** What the first case concludes with any set of its differences from the second put over, each asked once. */
export type ChangePoints = Readonly<{
  /** @param set  indices of differences, rising */
  at(set: readonly number[]): ChangePoint
  /** How many sets have been asked. */
  asked(): number
}>

/** @param base  columns in which every path of either case has its dimension */
export function changePoints(
  a: Case,
  b: Case,
  differences: readonly Difference[],
  base: Columns,
): ChangePoints {
  const known = new Map<string, ChangePoint>()
  return {
    at(set) {
      const key = set.join(' ')
      const found = known.get(key)
      if (found) return found
      const taken = new Set(set)
      const made = pointOf(
        mixCases(a, b, differences, i => taken.has(i)),
        base,
      )
      known.set(key, made)
      return made
    },
    asked: () => known.size,
  }
}

/** The two chances, the margin and the state of a case, and nothing else of its verdict. */
function pointOf(given: Case, base: Columns): ChangePoint {
  const ask = { draws: base.draws, seed: base.seed, school: null }
  let open: ReturnType<typeof openCase>
  try {
    open = openCase(given, ask, base)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    const { exists, recognised, cell } = finish(verdictSteps(given, ask, base))
    const margin = exists.margin?.median ?? null
    return { exists: exists.chance, recognised: recognised.chance, margin, cell }
  }
  const { space, analyst, own } = open
  const asks = [makeSides(open.given, () => analyst), makeSides(open.given, own)].map(sides => ({
    sides,
    redLines: true,
    ratification: true,
    countsZone: false,
  }))
  const [exists, recognised] = makeQuestions(space, open.given, ask.draws).answer(asks)
  return {
    exists: chanceOf(exists!),
    recognised: chanceOf(recognised!),
    margin: medianMargin(exists!),
    cell: likeliest(countCells(exists!, recognised!)),
  }
}

function medianMargin({ margin, nearest }: Margins): number | null {
  const some = nearest.includes(-1) ? margin.filter((_, s) => nearest[s]! >= 0) : margin
  return some.length === 0 ? null : spreadOf(some).median
}
