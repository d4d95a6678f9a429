import type { DealsView } from '@parley/model'

/** How many deals cross a red line and so stand in no row, written out; null when none does. */
export function barredCount(
  { count, feasibleCount }: DealsView,
  write: (count: number) => string,
): string | null {
  return feasibleCount > count ? write(feasibleCount - count) : null
}
