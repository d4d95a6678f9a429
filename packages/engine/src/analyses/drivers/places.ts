import type { Search } from './findFlip.ts'
import type { ZoneJob } from './tornadoPass.ts'

/** Most places of a search that the first draws are asked about at once, and of those that all draws are. */
const PLACES_AT_MOST = 96
const UNSETTLED_AT_MOST = 8

/** Where an input that touches several parties was asked about: of the first draws, and of all. */
export type Places = Readonly<{
  search: Search
  median: number
  rough: Map<number, ZoneJob>
  full: Map<number, ZoneJob>
}>

/** The places between the two, next to each other among those asked, that have the turn nearest the median. */
export function betweenTurn({ search: { grid }, median, rough }: Places): readonly number[] {
  const known = [...rough].sort(([a], [b]) => a - b)
  let nearest: { from: number; to: number; distance: number } | null = null
  for (let i = 1; i < known.length; i++) {
    const [[from, a], [to, b]] = [known[i - 1]!, known[i]!]
    if (shareOf(a.isOpen) >= 0.5 === shareOf(b.isOpen) >= 0.5) continue
    const distance = Math.max(0, grid.at(from) - median, median - grid.at(to))
    if (!nearest || distance < nearest.distance) nearest = { from, to, distance }
  }
  if (!nearest || nearest.to - nearest.from > PLACES_AT_MOST) return []
  const { from, to } = nearest
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + 1 + n)
}

/** The places where the first draws come within `far` of one half, the nearest to it first when there are many. */
export function unsettled({ rough }: Places, far: number): readonly number[] {
  return [...rough]
    .map(([k, job]) => ({ k, off: Math.abs(shareOf(job.isOpen) - 0.5) }))
    .filter(({ off }) => off <= far)
    .sort((a, b) => a.off - b.off || a.k - b.k)
    .slice(0, UNSETTLED_AT_MOST)
    .map(({ k }) => k)
}

export function shareOf(isOpen: Uint8Array): number {
  let open = 0
  for (const is of isOpen) open += is
  return open / isOpen.length
}
