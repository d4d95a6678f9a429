import type { Margins } from '../../deals/marginAsk.ts'
import { chanceOf } from '../verdict/questions.ts'
import type { DriverInput } from './driverInputs.ts'
import type { Exactly } from './exactAnswers.ts'
import { flipSearch } from './findFlip.ts'
import { admitted, medianOf } from './marginSummary.ts'
import { isTyped } from './oneWay.ts'
import type { At, Response } from './response.ts'
import { FAR, FIRST_DRAWS, WORTH_IT } from './roughly.ts'

/**
 * How the answer moves with an input, every question asked of all deals.
 *
 * @param isFar  whether to look past ranges on scales without ends: where deals are composed every question is dear
 */
export function exactResponse(
  input: DriverInput,
  exact: Exactly,
  draws: number,
  isFar: boolean,
): Response {
  const read = (found: Margins): At => ({
    chance: chanceOf(found),
    margin: medianOf(admitted(found)),
  })
  const at = (value: number): At => read(exact.at(input, value, null))
  return {
    search: flipSearch(input, isTyped(input.entry.path), isFar),
    isLikelyAt: exactlyLikely(input, exact, draws),
    ends() {
      const { low, high } = input.value
      // Held at what it is in every draw, an input changes nothing.
      if (input.quantiles.length === 1) {
        const as = read(exact.base)
        return { low: as, high: as }
      }
      return { low: at(low), high: at(high) }
    },
  }
}

/** Asks the first draws, and all when those do not settle it. */
export function exactlyLikely(
  input: DriverInput,
  exact: Exactly,
  draws: number,
): (value: number) => boolean {
  let first: Uint32Array | null = null
  return value => {
    if (draws > WORTH_IT * FIRST_DRAWS) {
      first ??= Uint32Array.from({ length: FIRST_DRAWS }, (_, s) => s)
      const share = exact.chance(input, value, first)
      if (Math.abs(share - 0.5) > FAR) return share > 0.5
    }
    return exact.chance(input, value, null) >= 0.5
  }
}
