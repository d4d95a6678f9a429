import type { MapAxis } from './axes.ts'
import type { Along } from './lines.ts'

/**
 * Where a yes becomes a no along an axis: between neighbouring values of the map that disagree, closed in
 * on by bisection. The value given is the one on the far side from the start of the axis: at it the
 * answer has turned, a step nearer it has not.
 */
export function turnsAlong({ steps, tidy, startStep }: MapAxis, chance: Along): readonly number[] {
  const isLikely = (value: number): boolean => chance(value) >= 0.5
  const turns: number[] = []
  for (let k = 1; k < steps.length; k++) {
    let [low, high] = [steps[k - 1]!, steps[k]!]
    const atLow = isLikely(tidy.at(low))
    if (atLow === isLikely(tidy.at(high))) continue
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (isLikely(tidy.at(middle)) === atLow) low = middle
      else high = middle
    }
    turns.push(tidy.at(high > startStep ? high : low))
  }
  return turns
}
