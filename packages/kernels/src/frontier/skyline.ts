/**
 * Finds the Pareto-efficient deals of any number of parties.
 *
 * A deal is efficient when no other is at least as good for all and better for one.
 * Equal deals are all kept.
 *
 * @param worths  per party, the worth of every deal
 * @param among   the deals to look at
 * @param out     receives the efficient deals, best for the first party first, equal ones by index
 * @returns how many were written
 *
 * Deals are taken by falling sum of worths, each party's stretched to its own range, so that no
 * later deal beats an earlier one and only the kept need comparing. Time O(n log n + n × kept × parties).
 * Sort-filter skyline: Chomicki, Godfrey, Gryz & Liang (2003).
 */
export function skyline(
  worths: readonly Float64Array[],
  among: Uint32Array,
  out: Uint32Array,
): number {
  const parties = worths.length
  const count = among.length
  const scores = new Float64Array(count)
  for (const worth of worths) {
    let low = Infinity
    let high = -Infinity
    for (let k = 0; k < count; k++) {
      const value = worth[among[k]!]!
      if (value < low) low = value
      if (value > high) high = value
    }
    const perPoint = high > low ? 1 / (high - low) : 0
    // Rounded at each step, yet rising in every worth: a dominating deal never scores less.
    for (let k = 0; k < count; k++) scores[k] = scores[k]! + (worth[among[k]!]! - low) * perPoint
  }
  const byParty = (x: number, y: number): number => {
    for (const worth of worths) if (worth[x] !== worth[y]) return worth[y]! - worth[x]!
    return x - y
  }
  const order = new Uint32Array(count)
  for (let k = 0; k < count; k++) order[k] = k
  order.sort((j, k) => scores[k]! - scores[j]! || byParty(among[j]!, among[k]!))

  let kept = 0
  for (let k = 0; k < count; k++) {
    const x = among[order[k]!]!
    let isBeaten = false
    for (let s = 0; s < kept && !isBeaten; s++) {
      const y = out[s]!
      let isBetter = false
      let isWorse = false
      for (let i = 0; i < parties && !isWorse; i++) {
        const mine = worths[i]![x]!
        const its = worths[i]![y]!
        if (mine > its) isWorse = true
        else if (mine < its) isBetter = true
      }
      isBeaten = isBetter && !isWorse
    }
    if (!isBeaten) out[kept++] = x
  }
  out.subarray(0, kept).sort(byParty)
  return kept
}
