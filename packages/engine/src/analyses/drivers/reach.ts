import { GAIN_ROUNDING } from '@parley/kernels'
import { valueIn } from '../../deals/valueIn.ts'
import type { DrawTable } from './drawTable.ts'
import type { Effect } from './effects.ts'
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

/** Takes down the draw at hand for all the reaches of one seat. */
export function fillReaches(
  table: DrawTable,
  reaches: readonly Reach[],
  others: Float64Array,
  draw: number,
): void {
  const [first] = reaches
  if (!first) return
  const { count, deciders, worths, answers, ratifies, smallest } = table
  const worth = worths[first.seat]!
  if (first.seat < deciders) {
    for (let x = 0; x < count; x++) {
      if (others[x]! < -GAIN_ROUNDING || ratifies[answers[x]!] === 0) continue
      take(reaches, worth[x]!, x, draw)
    }
    return
  }
  const bit = 1 << (first.seat - deciders)
  for (let x = 0; x < count; x++) {
    if (smallest[x]! < -GAIN_ROUNDING) continue
    const answer = answers[x]!
    if (ratifies[answer & ~bit] === 1) for (const reach of reaches) reach.regardless![draw] = 1
    else if (ratifies[answer | bit] === 1) take(reaches, worth[x]!, x, draw)
  }
}

function take(reaches: readonly Reach[], worth: number, deal: number, draw: number): void {
  for (let r = 0; r < reaches.length; r++) {
    const { partition, best } = reaches[r]!
    const { classes, classOf } = partition
    const at = draw * classes + (classOf === null ? 0 : classOf[deal]!)
    if (worth > best[at]!) best[at] = worth
  }
}

/** In how many draws there is a zone under an effect on the seat of a reach alone. O(draws × classes). */
export function countOpen(
  { partition, best, regardless }: Reach,
  effect: Effect,
  draws: number,
): number {
  const { classes } = partition
  const { scale, base, terms } = effect
  const shifts = new Float64Array(classes)
  let open = 0
  for (let draw = 0; draw < draws; draw++) {
    if (regardless !== null && regardless[draw] === 1) {
      open++
      continue
    }
    const scaled = valueIn(scale, draw)
    const based = valueIn(base, draw) + GAIN_ROUNDING
    if (terms.length > 0) {
      shifts.fill(0)
      for (let t = 0; t < terms.length; t++) {
        const { factor, to, from, coefficients } = terms[t]!
        const value = valueIn(factor, draw) * (valueIn(to, draw) - valueIn(from, draw))
        for (let c = 0; c < classes; c++) shifts[c] = shifts[c]! + coefficients[c]! * value
      }
    }
    for (let c = 0; c < classes; c++) {
      const worth = best[draw * classes + c]!
      if (worth === -Infinity || scaled * worth + based + shifts[c]! < 0) continue
      open++
      break
    }
  }
  return open
}
