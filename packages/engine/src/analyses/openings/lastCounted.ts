import type { Deltas } from '../../overlays/openOverlays.ts'

/**
 * δ in the draw to which a share of draws is counted when they stand by δ, largest first: at least 0 where there is a
 * zone in the share, and else how much is missing to it. −∞ where that draw has no deal at all.
 */
export function lastCounted({ delta, has }: Deltas, share: number): number {
  const standing = delta.filter((_, s) => has[s] === 1).sort()
  const needed = Math.max(1, Math.ceil(share * delta.length))
  return standing[standing.length - needed] ?? Number.NEGATIVE_INFINITY
}
