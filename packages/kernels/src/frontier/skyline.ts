/**
 * Finds the Pareto-efficient deals of any number of parties.
 *
 * A deal is efficient when no other is at least as good for all and better for one.
 * Equal deals are all kept.
 *
 * @param worths  per party, the worth of every deal
 * @param among   the deals to look at
 * @param out     receives the efficient deals, best for the first party first, equal ones by index
 * @param order   the same deals in any order, and then in that of the answer: hand in the order of a similar
 *                question, such as the draw before, and most of the sorting is done
 * @returns how many were written
 *
 * Deals are taken in the order of the answer, in which no later deal beats an earlier one, so that only the
 * kept need comparing. Time O(n log n + n × kept × parties). Sort-filter skyline: Chomicki, Godfrey, Gryz &
 * Liang (2003).
 */
export function skyline(
  worths: readonly Float64Array[],
  among: Uint32Array,
  out: Uint32Array,
  order: Uint32Array = among.slice(),
): number {
  sortDeals(worths, order)
  const parties = worths.length
  const count = order.length
  let kept = 0
  for (let k = 0; k < count; k++) {
    const x = order[k]!
    let isBeaten = false
    for (let s = 0; s < kept && !isBeaten; s++) {
      const y = out[s]!
      let isBetter = false
      let isWorse = false
      for (let i = 0; i < parties && !isWorse; i++) {
        const worth = worths[i]!
        const mine = worth[x]!
        const its = worth[y]!
        if (mine > its) isWorse = true
        else if (mine < its) isBetter = true
      }
      isBeaten = isBetter && !isWorse
    }
    if (!isBeaten) out[kept++] = x
  }
  return kept
}

/** Few enough for a sort that gains from an order that is nearly right. */
const FEW = 200

/** Sorts deals best for the first party first, then by the next, equal ones by index. */
function sortDeals(worths: readonly Float64Array[], order: Uint32Array): void {
  if (order.length > FEW) {
    order.sort((x, y) => (isBefore(worths, x, y) ? -1 : 1))
    return
  }
  for (let k = 1; k < order.length; k++) {
    const x = order[k]!
    let place = k
    while (place > 0 && isBefore(worths, x, order[place - 1]!)) {
      order[place] = order[place - 1]!
      place--
    }
    order[place] = x
  }
}

function isBefore(worths: readonly Float64Array[], x: number, y: number): boolean {
  for (let i = 0; i < worths.length; i++) {
    const worth = worths[i]!
    const a = worth[x]!
    const b = worth[y]!
    if (a !== b) return a > b
  }
  return x < y
}
