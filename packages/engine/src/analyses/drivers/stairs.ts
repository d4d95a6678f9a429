import {
  type FrontierWorkspace,
  GAIN_ROUNDING,
  makeFrontierWorkspace,
  paretoFrontier,
} from '@parley/kernels'
import type { DrawTable } from './drawTable.ts'
import { type Effect, scaleOf, shiftOf } from './effects.ts'

/**
 * The ratified deals of one draw that no other beats for both of two deciders, as steps: the worth to the
 * first falls, that to the second rises. Worths when kept, so that the steps stay what they are however
 * gains are moved alike.
 */
export type Stairs = { readonly own: Float64Array; readonly others: Float64Array; size: number }

/** Makes stairs and what climbs them anew in the draw at hand. O(deals). */
export function makeStairs({ count, worths, answers, ratifies, voters }: DrawTable): {
  stairs: Stairs
  climb(): void
} {
  const among = new Uint32Array(count)
  const found = new Uint32Array(count)
  const workspace: FrontierWorkspace = makeFrontierWorkspace(count)
  const own = worths[0]!
  const others = worths[1]!
  const stairs: Stairs = {
    own: new Float64Array(count),
    others: new Float64Array(count),
    size: 0,
  }
  return {
    stairs,
    climb() {
      let standing = count
      if (voters > 0) {
        standing = 0
        for (let x = 0; x < count; x++) if (ratifies[answers[x]!] === 1) among[standing++] = x
      }
      const listed = voters > 0 ? among : null
      stairs.size = paretoFrontier(own, others, listed, standing, workspace, found)
      for (let k = 0; k < stairs.size; k++) {
        stairs.own[k] = own[found[k]!]!
        stairs.others[k] = others[found[k]!]!
      }
    },
  }
}

/**
 * The largest smallest gain on some steps when the gain of the one is scale·own + shift and that of the
 * others otherScale·others + otherShift: where the two cross. −Infinity on no steps. O(log steps).
 */
export function askStairs(
  { own, others }: Pick<Stairs, 'own' | 'others'>,
  from: number,
  to: number,
  scale: number,
  shift: number,
  otherScale: number,
  otherShift: number,
): number {
  // The first step where the others have at least as much.
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (otherScale * others[middle]! + otherShift >= scale * own[middle]! + shift) high = middle
    else low = middle + 1
  }
  let best = -Infinity
  if (low < to) best = scale * own[low]! + shift
  if (low > from) best = Math.max(best, otherScale * others[low - 1]! + otherShift)
  return best
}

/** The stairs of every draw, one after the other. */
export type KeptStairs = {
  own: Float64Array
  others: Float64Array
  /** Where the steps of each draw begin; one entry longer than the draws. */
  starts: Uint32Array
  filled: number
}

export function keepStairs(draws: number): KeptStairs {
  const room = draws * 16
  return {
    own: new Float64Array(room),
    others: new Float64Array(room),
    starts: new Uint32Array(draws + 1),
    filled: 0,
  }
}

/** Adds the stairs of a draw; draws come in order from 0. */
export function keepDraw(kept: KeptStairs, { own, others, size }: Stairs, draw: number): void {
  if (kept.filled + size > kept.own.length) {
    const room = 2 * (kept.filled + size)
    kept.own = grown(kept.own, room)
    kept.others = grown(kept.others, room)
  }
  for (let k = 0; k < size; k++) {
    kept.own[kept.filled + k] = own[k]!
    kept.others[kept.filled + k] = others[k]!
  }
  kept.filled += size
  kept.starts[draw + 1] = kept.filled
}

function grown(values: Float64Array, room: number): Float64Array {
  const out = new Float64Array(room)
  out.set(values)
  return out
}

/** In how many of the first draws there is a zone when all gains of both deciders are moved alike. */
export function countOnStairs(
  kept: KeptStairs,
  first: Effect,
  second: Effect,
  draws: number,
): number {
  const { starts } = kept
  let open = 0
  for (let draw = 0; draw < draws; draw++) {
    const margin = askStairs(
      kept,
      starts[draw]!,
      starts[draw + 1]!,
      scaleOf(first, draw),
      shiftOf(first, draw),
      scaleOf(second, draw),
      shiftOf(second, draw),
    )
    if (margin >= -GAIN_ROUNDING) open++
  }
  return open
}
