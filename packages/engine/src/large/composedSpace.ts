import type { Case } from '@parley/model'
import {
  type ComposedDeals,
  type DealSpace,
  type GroupedSpace,
  stridesOf,
} from '../deals/DealSpace.ts'
import { hasDeal } from './GroupedSpace.ts'
import { makeGroupedSpace } from './makeGroupedSpace.ts'
import { GROUP_DEALS } from './notComposed.ts'

/**
 * Lays out a case of any size without listing its deals; of small cases too, which is what tests do.
 *
 * Throws `notComposed` when it cannot be composed.
 *
 * @param like          a space of the same issues: deals keep its numbers
 * @param listedAtMost  groups of more combinations are sorted into classes
 */
export function makeComposedSpace(
  given: Case,
  like: ComposedDeals | null = null,
  listedAtMost: number = GROUP_DEALS,
): DealSpace {
  const free = makeGroupedSpace(given, false, listedAtMost)
  const hasRedLines = given.worth.some(
    of =>
      of.redLines.length > 0 &&
      given.parties.some(party => party.id === of.party && party.role === 'decides'),
  )
  let bound: GroupedSpace | null = hasRedLines ? null : free
  const counts = Uint32Array.from(given.issues, issue => issue.options.length)
  const numbering = like === null ? makeNumbering() : numberingOf.get(like)!
  let error = 0
  const composed: ComposedDeals = {
    grouped(redLines) {
      if (!redLines) return free
      bound ??= makeGroupedSpace(given, true, listedAtMost)
      return bound
    },
    dealTaking(options) {
      return hasDeal(free, options) ? numbering.numberOf(options) : -1
    },
    optionsOf: numbering.optionsOf,
    error: () => error,
    thinnedBy(by) {
      if (by > error) error = by
    },
  }
  numberingOf.set(composed, numbering)
  return {
    issues: given.issues,
    continuous: null,
    cells: [],
    counts,
    strides: stridesOf(counts),
    rawCount: free.rawCount,
    count: free.count,
    numbers: null,
    split: { at: 0, heads: 0, tails: 0, runs: null, tailOf: null },
    composed,
  }
}

type Numbering = Readonly<{
  numberOf(options: ArrayLike<number>): number
  optionsOf(deal: number): Uint32Array
}>

const numberingOf = new WeakMap<ComposedDeals, Numbering>()

function makeNumbering(): Numbering {
  const numbers = new Map<string, number>()
  const met: Uint32Array[] = []
  return {
    numberOf(options) {
      const taken = Uint32Array.from(options)
      const key = taken.join()
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, met.length)
      return met.push(taken) - 1
    },
    optionsOf(deal) {
      const options = met[deal]
      if (!options) throw new Error(`optionsOf: no deal was numbered ${deal}`)
      return options
    },
  }
}
