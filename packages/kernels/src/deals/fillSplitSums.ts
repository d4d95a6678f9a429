/**
 * Writes head + tail for every pair that is kept, head by head.
 *
 * An additive worth over many issues is the sum of its first issues' part and its last issues' part:
 * two small tables in place of one sum per issue and deal.
 *
 * @param head    one value per combination of the first issues
 * @param tail    one value per combination of the last issues
 * @param starts  where each head's run begins in `out`, one entry longer than `head`; null when every
 *                pair is kept
 * @param tails   the tail of each kept pair, in order of `out`; null when every pair is kept
 * @param out     receives one value per kept pair
 *
 * Time O(pairs kept), no allocation.
 */
export function fillSplitSums(
  head: Float64Array,
  tail: Float64Array,
  starts: Uint32Array | null,
  tails: Uint32Array | null,
  out: Float64Array,
): void {
  if (starts === null || tails === null) {
    const width = tail.length
    for (let h = 0; h < head.length; h++) {
      const value = head[h]!
      const base = h * width
      for (let t = 0; t < width; t++) out[base + t] = value + tail[t]!
    }
    return
  }
  for (let h = 0; h < head.length; h++) {
    const value = head[h]!
    const end = starts[h + 1]!
    for (let k = starts[h]!; k < end; k++) out[k] = value + tail[tails[k]!]!
  }
}
