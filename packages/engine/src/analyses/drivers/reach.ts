import { GAIN_ROUNDING } from '@parley/kernels'
import type { DrawTable } from './drawTable.ts'
import { countGaining, type Effect, emptyLoad, loadEffect } from './effects.ts'
import type { Partition } from './partitions.ts'

/**
 * How far one seat can go, per draw and class: the most that a deal of the class is worth to it among
 * those that need its yes and have everybody else's. An input that touches this seat alone opens a zone
 * in a draw exactly when some class, so moved, gains.
 */
export type Reach = Readonly<{
  seat: number
  partition: Partition
  /** Draw after draw, a value per class; −Infinity where there is no such deal. */
  best: Float64Array
  /** 1 in draws with a zone whatever this seat (a voter) answers; null for deciders. */
  regardless: Uint8Array | null
}>

export function makeReach(
  table: DrawTable,
  seat: number,
  partition: Partition,
  draws: number,
): Reach {
  return {
    seat,
    partition,
    best: new Float64Array(draws * partition.classes).fill(-Infinity),
    regardless: seat >= table.deciders ? new Uint8Array(draws) : null,
  }
}

/**
 * Takes down the draw at hand for all the reaches of one seat.
 *
 * @param others  the smallest gain of the other deciders; not read for a voter
 * @param order   all deals; those worth most to the seat in most draws first saves time
 * @param listed  scratch, one number per deal
 */
export function fillReaches(
  table: DrawTable,
  reaches: readonly Reach[],
  others: Float64Array,
  draw: number,
  order: Uint32Array,
  listed: Uint32Array,
): void {
  const { seat } = reaches[0]!
  const { count, deciders, answers, ratifies, smallest, voters } = table
  let length = 0
  if (seat < deciders) {
    for (let k = 0; k < count; k++) {
      const x = order[k]!
      if (others[x]! >= -GAIN_ROUNDING && (voters === 0 || ratifies[answers[x]!] === 1))
        listed[length++] = x
    }
  } else {
    const bit = 1 << (seat - deciders)
    for (let k = 0; k < count; k++) {
      const x = order[k]!
      if (smallest[x]! < -GAIN_ROUNDING) continue
      const answer = answers[x]!
      if (ratifies[answer & ~bit] === 1) {
        for (let r = 0; r < reaches.length; r++) reaches[r]!.regardless![draw] = 1
        return
      }
      if (ratifies[answer | bit] === 1) listed[length++] = x
    }
  }
  const worth = table.worths[seat]!
  for (let r = 0; r < reaches.length; r++) {
    const { partition, best } = reaches[r]!
    raise(best, draw * partition.classes, partition.classOf, worth, listed, length)
  }
}

function raise(
  best: Float64Array,
  from: number,
  classOf: Uint16Array | null,
  worth: Float64Array,
  listed: Uint32Array,
  length: number,
): void {
  for (let k = 0; k < length; k++) {
    const x = listed[k]!
    const at = classOf === null ? from : from + classOf[x]!
    const value = worth[x]!
    if (value > best[at]!) best[at] = value
  }
}

/** In how many of the first draws there is a zone under an effect on the seat of a reach alone. O(draws × classes). */
export function countOpen(
  { partition, best, regardless }: Reach,
  effect: Effect,
  draws: number,
): number {
  const { classes } = partition
  if (classes === 1 && effect.kinds.length === 0)
    return countGaining(effect, best, regardless, draws)
  const load = emptyLoad()
  let open = 0
  for (let draw = 0; draw < draws; draw++) {
    if (regardless !== null && regardless[draw] === 1) {
      open++
      continue
    }
    loadEffect(effect, draw, load)
    const { scale, shifts } = load
    const from = draw * classes
    for (let c = 0; c < classes; c++) {
      const worth = best[from + c]!
      if (worth === -Infinity || scale * worth + shifts[c]! < -GAIN_ROUNDING) continue
      open++
      break
    }
  }
  return open
}
