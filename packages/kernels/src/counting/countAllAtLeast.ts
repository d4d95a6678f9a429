import { ascendingOrder } from './ascendingOrder.ts'
import type { PairWeights } from './countBothAtLeast.ts'

/** Entries between two stored bit sets: memory n²/BLOCK bits against at most BLOCK fix-ups a query. */
const BLOCK = 64

/**
 * Counts the pairs (p, q) whose sums reach the level of every party: left[i][p] + right[i][q] ≥ levels[i].
 *
 * For any number of parties. Per party the right entries that suffice are a suffix of its own order;
 * the suffixes are kept as bit sets at every 64th place, and a left entry intersects one a party.
 *
 * @param strictly  count > instead of ≥, for every party
 * @param weights   how many combinations each entry stands for; a pair then counts their product. Null: one each
 *
 * O(n·m·parties / 32) time and m²·parties/(8·64) bytes: 10⁹ deals of three parties are 31,623² pairs,
 * a tenth of a second and 12 MB. Put the smaller half right.
 */
export function countAllAtLeast(
  left: readonly Float64Array[],
  right: readonly Float64Array[],
  levels: readonly number[],
  strictly = false,
  weights: PairWeights | null = null,
): number {
  const parties = levels.length
  const n = left[0]!.length
  const m = right[0]!.length
  const words = (m + 31) >>> 5
  const blocks = Math.floor(m / BLOCK) + 1
  const orders: Uint32Array[] = []
  const suffixes: Uint32Array[] = []
  const firsts: Uint32Array[] = []
  for (let i = 0; i < parties; i++) {
    const order = ascendingOrder(right[i]!)
    orders.push(order)
    suffixes.push(suffixSets(order, words, blocks))
    firsts.push(firstReaching(left[i]!, right[i]!, order, levels[i]!, strictly))
  }
  const set = new Uint32Array(words)
  let total = 0
  for (let p = 0; p < n; p++) {
    for (let i = 0; i < parties; i++) {
      const first = firsts[i]![p]!
      const block = Math.floor(first / BLOCK)
      const suffix = suffixes[i]!
      const base = block * words
      if (i === 0) for (let w = 0; w < words; w++) set[w] = suffix[base + w]!
      else for (let w = 0; w < words; w++) set[w] = set[w]! & suffix[base + w]!
      const order = orders[i]!
      for (let at = block * BLOCK; at < first; at++) {
        const q = order[at]!
        set[q >>> 5] = set[q >>> 5]! & ~(1 << (q & 31))
      }
    }
    if (weights) {
      total += weights.left[p]! * weightIn(set, weights.right)
      continue
    }
    for (let w = 0; w < words; w++) {
      let x = set[w]!
      if (x === 0) continue
      x -= (x >>> 1) & 0x55555555
      x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
      total += (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
    }
  }
  return total
}

/** The weight of the entries in a bit set. */
function weightIn(set: Uint32Array, weights: Float64Array): number {
  let sum = 0
  for (let w = 0; w < set.length; w++)
    for (let x = set[w]!; x !== 0; x &= x - 1) sum += weights[w * 32 + 31 - Math.clz32(x & -x)]!
  return sum
}

/** Bit sets of the entries from place `64·block` of the order on. */
function suffixSets(order: Uint32Array, words: number, blocks: number): Uint32Array {
  const sets = new Uint32Array(blocks * words)
  for (let block = blocks - 1; block >= 0; block--) {
    const base = block * words
    if (block + 1 < blocks) sets.copyWithin(base, base + words, base + 2 * words)
    const end = Math.min(order.length, (block + 1) * BLOCK)
    for (let at = block * BLOCK; at < end; at++) {
      const q = order[at]!
      sets[base + (q >>> 5)] = sets[base + (q >>> 5)]! | (1 << (q & 31))
    }
  }
  return sets
}

/** Per left entry, the first place in the right order whose sum reaches the level. */
function firstReaching(
  left: Float64Array,
  right: Float64Array,
  order: Uint32Array,
  level: number,
  strictly: boolean,
): Uint32Array {
  const first = new Uint32Array(left.length)
  let place = order.length
  for (const p of ascendingOrder(left)) {
    while (place > 0) {
      const sum = left[p]! + right[order[place - 1]!]!
      if (strictly ? sum <= level : sum < level) break
      place--
    }
    first[p] = place
  }
  return first
}
