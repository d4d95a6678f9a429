import type { Case, OpeningCounts, OpeningCountsAsk } from '@parley/model'
import { isTooManyDeals } from '../../deals/tooManyDeals.ts'
import { moveDraws } from '../../overlays/moveDraws.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import type { Steps } from '../../runners/Steps.ts'
import { openAnyCase } from '../../views/openCase.ts'
import { makeSetSearch } from './setSearch.ts'

/**
 * Goes through sets of moves by rising cost as `openings` does, on a part of the draws, and tells in how many of them each
 * opens a zone.
 *
 * It goes as far as its own draws say, which may be less far than all draws together do: what is missing is counted by who
 * puts the parts together.
 */
export function* openingCountsSteps(given: Case, ask: OpeningCountsAsk): Steps<OpeningCounts> {
  const { part, parts } = ask
  const first = Math.floor((part * ask.draws) / parts)
  const draws = Math.floor(((part + 1) * ask.draws) / parts) - first
  const sets: string[] = []
  const open: number[] = []
  if (draws === 0) return { sets, open }
  try {
    const overlays = openOverlays(openAnyCase(given, { ...ask, draws, first }))
    yield 0.1
    // What moves cost is a median over all draws.
    let whole: ReturnType<typeof moveDraws> | null = null
    const costDraws = (): ReturnType<typeof moveDraws> => {
      const opened = openAnyCase(given, ask)
      return moveDraws(opened.given, opened.analyst.columns)
    }
    const search = makeSetSearch(overlays, { ...ask, draws }, path => {
      whole ??= costDraws()
      return whole.column(path)
    })
    search.count(search.limits, (set, count) => {
      sets.push(set.join())
      open.push(count)
    })
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
  }
  return { sets, open }
}
