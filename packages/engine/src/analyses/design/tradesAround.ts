import type { DealSpace, GroupedSpace } from '../../deals/DealSpace.ts'
import { optionsTaken } from '../../large/composedMargins.ts'
import { combinationWith } from '../../large/GroupedSpace.ts'

/** What deals too many to list add up to at the central values. */
export type Standing = Readonly<{
  space: DealSpace
  /** Everything the rules allow: a draft may cross a red line. */
  grouped: GroupedSpace
  /** Per decider, what each combination of each group adds. */
  scores: readonly Float64Array[]
  worthOf(decider: number, sum: number): number
}>

/** Pairs of changed terms tried from one deal; of longer lists the issues with fewest options go first. */
const TRIED = 20_000_000

/**
 * The deals two terms away from one at which no decider loses and two gain: all that a trade between two parties
 * can lead to. They are found from what either term adds, so that the deals themselves are never gone through.
 *
 * Time O(pairs of issues × options²); past twenty million pairs what is left is not tried.
 */
export function tradesAround(
  { space, grouped, scores, worthOf }: Standing,
  from: number,
  level: number,
): readonly number[] {
  const composed = space.composed!
  const options = [...composed.optionsOf(from)]
  const { groups, starts } = grouped
  const own = groups.map(({ at }) => at.map(issue => options[issue]!))
  const now = groups.map((group, g) => combinationWith(group, own[g]!))
  const sums = scores.map(of => now.reduceRight((sum, k, g) => sum + of[starts[g]! + k]!, 0))
  const before = sums.map((sum, i) => worthOf(i, sum))
  /** The combination of a group with an issue changed, and what that adds to every decider. */
  const changes = groups.flatMap(({ at, space: listed }, g) =>
    at.map((_, j) => {
      const changed = { g, j, to: [] as { at: number; adds: number[] }[] }
      for (let option = 0; option < listed.counts[j]!; option++) {
        if (option === own[g]![j]) continue
        const k = combinationWith(groups[g]!, own[g]!.with(j, option))
        changed.to.push({ at: k, adds: k < 0 ? [] : addsOf(g, k) })
      }
      return changed
    }),
  )
  function addsOf(g: number, k: number): number[] {
    return scores.map(of => of[starts[g]! + k]! - of[starts[g]! + now[g]!]!)
  }
  const found: number[] = []
  const consider = (adds: (i: number) => number, take: () => number[]): void => {
    let gaining = 0
    for (let i = 0; i < scores.length; i++) {
      const rise = worthOf(i, sums[i]! + adds(i)) - before[i]!
      if (rise < -2 * level) return
      if (rise > level / 2) gaining++
    }
    if (gaining < 2) return
    found.push(composed.dealTaking(optionsTaken(grouped, take())))
  }
  const pairs = changes
    .flatMap((one, x) => changes.slice(x + 1).map(other => ({ one, other })))
    .sort((a, b) => a.one.to.length * a.other.to.length - b.one.to.length * b.other.to.length)
  let tried = 0
  for (const { one, other } of pairs) {
    tried += one.to.length * other.to.length
    if (tried > TRIED) break
    if (one.g !== other.g) {
      for (const a of one.to) {
        if (a.at < 0) continue
        for (const b of other.to)
          if (b.at >= 0)
            consider(
              i => a.adds[i]! + b.adds[i]!,
              () => now.with(one.g, a.at).with(other.g, b.at),
            )
      }
      continue
    }
    const { g } = one
    for (let a = 0; a < groups[g]!.space.counts[one.j]!; a++)
      for (let b = 0; b < groups[g]!.space.counts[other.j]!; b++) {
        if (a === own[g]![one.j] || b === own[g]![other.j]) continue
        const k = combinationWith(groups[g]!, own[g]!.with(one.j, a).with(other.j, b))
        if (k < 0) continue
        const adds = addsOf(g, k)
        consider(
          i => adds[i]!,
          () => now.with(g, k),
        )
      }
  }
  return found
}
