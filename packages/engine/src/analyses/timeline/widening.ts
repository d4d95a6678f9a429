import type { FuturePath, Path } from '@parley/model'

/** A gap must grow by this much to be said to widen: less is rounding. */
const NOTICED = 1e-9

/**
 * Pairs of views of one learned input whose medians are at some step further apart than at as-of.
 *
 * With a stubborn prior on one side early victories teach the other first: the gap widens before it closes. It may as
 * well close first and widen later: the first step at which it is smaller is looked for on both sides of the widest.
 */
export function wideningOf(path: Path, asOf: number): FuturePath['widening'] {
  const found: FuturePath['widening'][number][] = []
  for (const [i, a] of path.beliefs.entries()) {
    for (const b of path.beliefs.slice(i + 1)) {
      if (a.about !== b.about) continue
      const gaps = a.median.map((value, k) => Math.abs(value - b.median[k]!))
      const start = gaps[0]!
      const widest = Math.max(...gaps)
      if (widest <= start + NOTICED) continue
      const at = gaps.indexOf(widest)
      const closed = gaps.findIndex(gap => gap < start - NOTICED)
      found.push({
        about: a.about,
        a: a.view,
        b: b.view,
        start,
        widest,
        atStep: path.firstStep + at - asOf,
        closedBy: closed < 0 ? null : path.firstStep + closed - asOf,
      })
    }
  }
  return found
}
