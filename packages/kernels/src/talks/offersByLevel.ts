/** Levels that a party's worths are told apart on, from its worst deal to its best. */
export const OFFER_LEVELS = 1_024

/**
 * Deals of an additive space of any size, spread over what they are worth to one party: for every level
 * that some deal has, one drawn evenly from all deals of that level.
 *
 * What each option adds is rounded to a level, so that the number of ways to every sum is counted issue by
 * issue (the bucketed inverse of a worth); a deal is then drawn by walking back through the counts. Its
 * own worth is not rounded: it lies within half a level per issue of the level it was drawn for, and levels
 * are a 1,024th of the way from the worst deal to the best. The best deal is among those returned.
 *
 * @param scores   what each option adds, issue after issue
 * @param starts   where issues begin; one entry longer than the issues; every issue has an option
 * @param weights  how many deals each option stands for; null when each is one
 * @param random   uniform in (0, 1)
 * @returns per deal the option taken on each issue, by rising level
 *
 * Time O(issues × (options + 1,024 × distinct levels of an issue)).
 */
export function offersByLevel(
  scores: Float64Array,
  starts: Uint32Array,
  weights: Float64Array | null,
  random: () => number,
): readonly Uint32Array[] {
  const issues = starts.length - 1
  const low = new Float64Array(issues)
  let range = 0
  for (let j = 0; j < issues; j++) {
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let o = starts[j]!; o < starts[j + 1]!; o++) {
      if (scores[o]! < least) least = scores[o]!
      if (scores[o]! > most) most = scores[o]!
    }
    low[j] = least
    range += most - least
  }
  const perPoint = range > 0 ? (OFFER_LEVELS - 1) / range : 0
  const sorted = Array.from({ length: issues }, (_, j) =>
    byLevel(scores, starts[j]!, starts[j + 1]!, low[j]!, perPoint, weights),
  )
  // Ways to reach each sum of levels with the issues from j on, up to a factor.
  const ways: Float64Array[] = [Float64Array.of(1)]
  for (let j = issues - 1; j >= 0; j--) ways.unshift(added(sorted[j]!, ways[0]!))

  const offers: Uint32Array[] = []
  const all = ways[0]!
  for (let level = 0; level < all.length; level++)
    if (all[level]! > 0) offers.push(drawn(sorted, ways, level, random))
  const best = new Uint32Array(issues)
  for (let j = 0; j < issues; j++)
    for (let o = starts[j]!; o < starts[j + 1]!; o++)
      if (scores[o]! > scores[starts[j]! + best[j]!]!) best[j] = o - starts[j]!
  offers.push(best)
  return offers
}

/** The options of one issue by their level: those of the n-th distinct level are `options[from[n]]` up to `from[n + 1]`. */
type Levels = Readonly<{
  levels: Uint32Array
  from: Uint32Array
  options: Uint32Array
  /** How many deals the options of each level stand for, and each option. */
  sizes: Float64Array
  weights: Float64Array | null
}>

function byLevel(
  scores: Float64Array,
  first: number,
  end: number,
  low: number,
  perPoint: number,
  weights: Float64Array | null,
): Levels {
  const of = (o: number): number => Math.round((scores[first + o]! - low) * perPoint)
  const options = Uint32Array.from({ length: end - first }, (_, o) => o)
  const own = Uint32Array.from(options, of)
  options.sort((x, y) => own[x]! - own[y]! || x - y)
  const levels: number[] = []
  const from: number[] = []
  const sizes: number[] = []
  options.forEach((o, at) => {
    if (levels.length === 0 || own[o]! !== levels[levels.length - 1]) {
      levels.push(own[o]!)
      from.push(at)
      sizes.push(0)
    }
    sizes[sizes.length - 1]! += weights ? weights[first + o]! : 1
  })
  from.push(options.length)
  return {
    levels: Uint32Array.from(levels),
    from: Uint32Array.from(from),
    options,
    sizes: Float64Array.from(sizes),
    weights: weights ? weights.subarray(first, end) : null,
  }
}

function added({ levels, sizes }: Levels, rest: Float64Array): Float64Array {
  const top = levels[levels.length - 1]!
  const sums = new Float64Array(rest.length + top)
  let most = 0
  for (let n = 0; n < levels.length; n++)
    for (let k = 0; k < rest.length; k++) {
      const at = levels[n]! + k
      sums[at] = sums[at]! + sizes[n]! * rest[k]!
      if (sums[at]! > most) most = sums[at]!
    }
  // Only shares are wanted: past 10^300 ways a double would end.
  if (most > 1e100) for (let k = 0; k < sums.length; k++) sums[k] = sums[k]! / most
  return sums
}

function drawn(
  sorted: readonly Levels[],
  ways: readonly Float64Array[],
  level: number,
  random: () => number,
): Uint32Array {
  const digits = new Uint32Array(sorted.length)
  let left = level
  for (let j = 0; j < sorted.length; j++) {
    const { levels, sizes } = sorted[j]!
    const rest = ways[j + 1]!
    let total = 0
    for (let n = 0; n < levels.length; n++) total += sizes[n]! * (rest[left - levels[n]!] ?? 0)
    let mark = random() * total
    let chosen = -1
    for (let n = 0; n < levels.length && mark >= 0; n++) {
      const own = sizes[n]! * (rest[left - levels[n]!] ?? 0)
      if (own === 0) continue
      chosen = n
      mark -= own
    }
    digits[j] = optionOf(sorted[j]!, chosen, random)
    left -= levels[chosen]!
  }
  return digits
}

function optionOf(
  { from, options, sizes, weights }: Levels,
  n: number,
  random: () => number,
): number {
  const first = from[n]!
  const count = from[n + 1]! - first
  if (!weights) return options[first + Math.floor(random() * count)]!
  let mark = random() * sizes[n]!
  for (let k = first; k < first + count; k++) {
    mark -= weights[options[k]!]!
    if (mark < 0) return options[k]!
  }
  return options[first + count - 1]!
}
