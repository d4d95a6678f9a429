import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeDealSpace } from '../deals/makeDealSpace.ts'
import { isTooManyDeals } from '../deals/tooManyDeals.ts'
import { makeComposedSpace } from './composedSpace.ts'
import { isNotComposed } from './notComposed.ts'

/** The deals of a case, listed where they can be and else composed. Throws `tooManyDeals`, with why, when neither can be. */
export function makeAnySpace(given: Case): DealSpace {
  try {
    return makeDealSpace(given)
  } catch (tooMany) {
    if (!isTooManyDeals(tooMany)) throw tooMany
    try {
      return makeComposedSpace(given)
    } catch (stuck) {
      if (!isNotComposed(stuck)) throw stuck
      const { reason, names, count, limit } = stuck
      throw Object.assign(tooMany, { why: { reason, names, count, limit } })
    }
  }
}
