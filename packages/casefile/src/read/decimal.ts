/**
 * Evenly spaced numbers as people write them: `from`, `from + step`, ... up to `to`, which always ends the list.
 *
 * Counted in whole units of the last decimal written, so that 0.1 three times is 0.3.
 * Null when there would be more than `most`. `isUneven` tells that the last step is shorter.
 */
export function levelsOf(
  from: number,
  to: number,
  step: number,
  most: number,
): { levels: readonly number[]; isUneven: boolean } | null {
  const places = Math.max(decimalsOf(from), decimalsOf(to), decimalsOf(step))
  const unit = 10 ** places
  const first = Math.round(from * unit)
  const last = Math.round(to * unit)
  const each = Math.round(step * unit)
  if (each <= 0 || (last - first) / each + 2 > most) return null
  const levels: number[] = []
  for (let k = first; k <= last; k += each) levels.push(k / unit)
  const isUneven = (last - first) % each !== 0
  if (isUneven) levels.push(to)
  return { levels, isUneven }
}

function decimalsOf(value: number): number {
  const text = String(value)
  const exponent = /e-(\d+)$/.exec(text)
  if (exponent)
    return Math.min(12, Number(exponent[1]) + (text.split('e')[0]!.split('.')[1]?.length ?? 0))
  return Math.min(12, text.split('.')[1]?.length ?? 0)
}
