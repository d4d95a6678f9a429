/** An area under the ROC curve with its 95% interval, all in [0, 1]. */
export type Auc = Readonly<{ auc: number; low: number; high: number }>

/**
 * The chance that a row that happened scores above one that did not, ties one half, with the interval
 * of DeLong, DeLong and Clarke-Pearson (1988), ± 1.96 standard errors, held within [0, 1].
 *
 * Throws without at least two of each. Time O(n²).
 */
export function auc(scores: readonly number[], outcomes: readonly (0 | 1)[]): Auc {
  const happened = scores.filter((_, i) => outcomes[i] === 1)
  const not = scores.filter((_, i) => outcomes[i] === 0)
  if (happened.length < 2 || not.length < 2) {
    throw new Error(
      `auc: ${happened.length} that happened and ${not.length} that did not; needs two`,
    )
  }
  const above = (a: number, b: number): number => (a > b ? 1 : a === b ? 0.5 : 0)
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length
  const variance = (of: readonly number[], about: number): number =>
    of.reduce((sum, v) => sum + (v - about) * (v - about), 0) / (of.length - 1)
  const up = happened.map(a => mean(not.map(b => above(a, b))))
  const down = not.map(b => mean(happened.map(a => above(a, b))))
  const area = mean(up)
  const error = Math.sqrt(variance(up, area) / up.length + variance(down, area) / down.length)
  return {
    auc: area,
    low: Math.max(0, area - 1.96 * error),
    high: Math.min(1, area + 1.96 * error),
  }
}
