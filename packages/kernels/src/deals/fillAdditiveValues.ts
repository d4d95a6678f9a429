/**
 * Writes the worth of every deal to one party under an additive value model.
 *
 * Deals are numbered in mixed radix: digit j is the option taken on issue j,
 * and the last issue varies fastest, as in `dealDigits`.
 *
 * @param scores  weight × score of each option, issue after issue, on the party's own scale
 * @param starts  `scores[starts[j]]` is the first option of issue j; one entry longer than the issues
 * @param out     one value per deal, overwritten; at least as long as the product of the option counts
 *
 * Time O(deals), no allocation. Sums run from the last issue to the first, so results are
 * the same to the bit on every run. Inputs must be finite.
 */
export function fillAdditiveValues(
  scores: Float64Array,
  starts: Uint32Array,
  out: Float64Array,
): void {
  out[0] = 0
  let filled = 1
  for (let j = starts.length - 2; j >= 0; j--) {
    const first = starts[j]!
    const count = starts[j + 1]! - first
    // Block 0 is the source of all the others, so it is rewritten last.
    for (let option = count - 1; option >= 0; option--) {
      const score = scores[first + option]!
      const base = option * filled
      for (let k = 0; k < filled; k++) out[base + k] = out[k]! + score
    }
    filled *= count
  }
}
