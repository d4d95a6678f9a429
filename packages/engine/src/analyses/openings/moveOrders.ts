import type { Move, MoveOrder, Refusal } from '@parley/model'
import type { Consents } from './consents.ts'

/** Median lag of a move in days; null when the file gives none or gives it in rounds. */
export type LagOf = (place: number) => number | null

/**
 * The order of a set that is done first, of those that put what is needed before what needs it and in which
 * everybody agrees who has to at every step; null when there is none. Ties by file order. [C4, C5]
 *
 * A move begins when what it needs has had its effect; one that needs a consent, when all before it have.
 * Everything else runs side by side.
 */
export function bestOrder(
  set: readonly number[],
  moves: readonly Move[],
  consents: Consents,
  lagOf: LagOf,
): MoveOrder | null {
  let best: { places: readonly number[]; last: number } | null = null
  let kept = 0
  const visit = (done: readonly number[], ends: ReadonlyMap<number, number>): void => {
    if (done.length === set.length) {
      kept++
      const last = Math.max(0, ...ends.values())
      if (best === null || last < best.last) best = { places: done, last }
      return
    }
    for (const place of set) {
      if (done.includes(place) || !isPrepared(place, done, moves)) continue
      if (!consents.areGiven(place, [...done].sort(byNumber))) continue
      const begins = beginOf(place, done, ends, moves)
      visit([...done, place], new Map(ends).set(place, begins + (lagOf(place) ?? 0)))
    }
  }
  visit([], new Map())
  if (best === null) return null
  const { places } = best as { places: readonly number[] }
  const ends = new Map<number, number>()
  const steps = places.map((place, i) => {
    const begins = beginOf(place, places.slice(0, i), ends, moves)
    ends.set(place, begins + (lagOf(place) ?? 0))
    return { move: moves[place]!.id, begins, done: ends.get(place)! }
  })
  return {
    moves: steps.map(step => step.move),
    steps,
    days: places.some(place => lagOf(place) === null) ? null : Math.max(0, ...ends.values()),
    kept,
    of: countOrders(set, moves),
  }
}

/** Whether some order keeps every consent: cheaper than the best one. O(2ⁿ · n) consents. */
export function hasOrder(
  set: readonly number[],
  moves: readonly Move[],
  consents: Consents,
): boolean {
  const reached = new Set<string>()
  const visit = (done: readonly number[]): boolean => {
    if (done.length === set.length) return true
    if (reached.has(done.join())) return false
    reached.add(done.join())
    return set.some(
      place =>
        !done.includes(place) &&
        isPrepared(place, done, moves) &&
        consents.areGiven(place, done) &&
        visit([...done, place].sort(byNumber)),
    )
  }
  return visit([])
}

/** Consents refused with nothing done but what a move needs, and the fewest others of the set that bring them about. */
export function refusalsIn(
  set: readonly number[],
  moves: readonly Move[],
  consents: Consents,
): readonly Refusal[] {
  return set.flatMap(place => {
    const needed = set.filter(other => isNeeded(other, place, moves))
    return moves[place]!.consent.flatMap((party): readonly Refusal[] => {
      const noWorse = consents.noWorse(place, party, needed)
      if (noWorse === null || consents.areGiven(place, needed)) return []
      if (noWorse >= 0.5) return []
      const others = set.filter(
        other => other !== place && !needed.includes(other) && !isNeeded(place, other, moves),
      )
      const agrees = (more: readonly number[]): boolean =>
        more.every(other => isPrepared(other, [...needed, ...more], moves)) &&
        (consents.noWorse(place, party, [...needed, ...more].sort(byNumber)) ?? 1) >= 0.5
      const until = subsetsBySize(others).find(agrees)
      const named = until?.map(other => moves[other]!.id) ?? null
      return [{ move: moves[place]!.id, party, noWorse, until: named }]
    })
  })
}

function byNumber(a: number, b: number): number {
  return a - b
}

/** Whether everything a move needs is done. */
function isPrepared(place: number, done: readonly number[], moves: readonly Move[]): boolean {
  return moves[place]!.needs.every(need => done.some(other => moves[other]!.id === need))
}

/** Whether one move is needed for another, at any remove. */
function isNeeded(one: number, other: number, moves: readonly Move[]): boolean {
  return moves[other]!.needs.some(need => {
    const at = moves.findIndex(move => move.id === need)
    return at === one || (at >= 0 && isNeeded(one, at, moves))
  })
}

function beginOf(
  place: number,
  done: readonly number[],
  ends: ReadonlyMap<number, number>,
  moves: readonly Move[],
): number {
  const move = moves[place]!
  const before =
    move.consent.length > 0 ? done : done.filter(p => move.needs.includes(moves[p]!.id))
  return Math.max(0, ...before.map(other => ends.get(other)!))
}

function countOrders(set: readonly number[], moves: readonly Move[]): number {
  const count = (done: readonly number[]): number =>
    done.length === set.length
      ? 1
      : set
          .filter(place => !done.includes(place) && isPrepared(place, done, moves))
          .reduce((sum, place) => sum + count([...done, place]), 0)
  return count([])
}

/** Every part of a list but the empty one, small ones first, each in the order of the list. */
function subsetsBySize(list: readonly number[]): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** list.length - 1 }, (_, i) =>
    list.filter((_, k) => (i + 1) & (1 << k)),
  )
  return all.sort((a, b) => a.length - b.length)
}
