import type { Passage } from '@parley/model'

/**
 * First passage over the draws, counted from as-of.
 *
 * @param reached  the first step each draw is recognised in; −1 for not within the horizon
 *
 * A share is null when fewer draws than that get there at all: a median is not made up from the rest.
 */
export function passageOf(reached: Int32Array, asOf: number): Passage {
  const steps = reached.filter(step => step >= 0).sort()
  const at = (share: number): number | null => {
    const rank = Math.ceil(share * reached.length)
    return rank <= steps.length ? steps[Math.max(0, rank - 1)]! - asOf : null
  }
  return {
    median: at(0.5),
    low: at(0.1),
    high: at(0.9),
    never: (reached.length - steps.length) / reached.length,
  }
}
