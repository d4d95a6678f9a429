import type { DealSpace } from '../../deals/DealSpace.ts'
import { levelAt } from '../verdict/worthColumns.ts'
import type { Candidate } from './candidates.ts'
import { type CentralLevels, levelOf, type Stretch } from './centralLevels.ts'

/**
 * The deals of a space with a continuous issue that are worth a row: per combination the ends of its
 * stretches, where its zone begins and ends, and its best level, on tidy numbers.
 *
 * At most `limit` combinations, those with the largest smallest gain at the central values.
 */
export function levelCandidates(
  space: DealSpace,
  { stretches }: CentralLevels,
  limit: number,
): readonly Candidate[] {
  const byDeal = new Map<number, Stretch[]>()
  for (const stretch of stretches)
    byDeal.set(stretch.deal, [...(byDeal.get(stretch.deal) ?? []), stretch])
  const bestOf = (of: readonly Stretch[]): number =>
    Math.max(...of.map(({ best, margin }) => (best < 0 ? -Infinity : margin)))
  const kept = [...byDeal]
    .sort(([x, of], [y, others]) => bestOf(others) - bestOf(of) || x - y)
    .slice(0, limit)
  const { from, to } = range(space)
  const tidy = tidier(to - from)
  return kept.flatMap(([deal, of]): Candidate[] => {
    const levels = new Set<number>()
    for (const stretch of of) {
      const shares = [
        0,
        1,
        stretch.best,
        ...(stretch.low <= stretch.high ? [stretch.low, stretch.high] : []),
      ]
      for (const share of shares) {
        if (share < 0) continue
        const exact = levelOf(space, stretch, share)
        const level = share === 0 || share === 1 ? exact : tidy(exact)
        levels.add(Math.max(from, Math.min(to, level)))
      }
    }
    return [...levels].map(level => ({ deal, at: levelAt(space, level), isProposal: false }))
  })
}

function range(space: DealSpace): { from: number; to: number } {
  return { from: space.cells[0]!.from, to: space.cells[space.cells.length - 1]!.to }
}

/** Rounds to the largest power of ten that is at most a thousandth of a width. */
function tidier(width: number): (level: number) => number {
  let step = 1
  let isWhole = true
  while (step * 1000 > width && step > 1e-12) {
    step /= 10
    isWhole = false
  }
  while (isWhole && step * 10_000 <= width) step *= 10
  // Division by a whole power of ten gives the nearest double to the decimal; a product with 0.01 may not.
  const perStep = Math.round(1 / step)
  return level =>
    isWhole ? Math.round(level / step) * step : Math.round(level * perStep) / perStep
}
