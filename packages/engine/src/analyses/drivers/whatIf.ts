import { GAIN_ROUNDING } from '@parley/kernels'
import { BUCKETS, type DrawTable, fillRatifies, type VoteTerms } from './drawTable.ts'
import { type Effect, emptyLoad, type LoadedEffect, loadEffect } from './effects.ts'

/** One input held at one value: what it does to every seat it touches, and to the vote. */
export type WhatIf = Readonly<{ effects: readonly Effect[]; votes: readonly VoteTerms[] | null }>

type Asker = Readonly<{
  /**
   * The largest smallest gain among ratified deals, in the draw laid out; −Infinity when none is
   * ratified. Stops early once it is at least `enough`, or sure to be below `floor`.
   */
  ask(whatIf: WhatIf, draw: number, enough: number, floor: number): number
}>

/**
 * Answers what-ifs on the draw laid out in a table.
 *
 * Deals are gone through by falling smallest gain until no deal further down can become the best: a
 * deal's smallest gain rises at most to what its decider's effect makes of it. A what-if that touches
 * one party alone, the usual one, has a loop of its own.
 */
export function asker(table: DrawTable): Asker {
  const { deciders } = table
  const loaded = table.worths.map(emptyLoad)
  const general = askSeveral(table, loaded)
  return {
    ask(whatIf, draw, enough, floor) {
      const { effects, votes } = whatIf
      const effect = effects[0]
      if (effects.length === 1 && votes === null && effect !== undefined) {
        const load = loaded[effect.seat]!
        loadEffect(effect, draw, load)
        if (effect.seat >= deciders) return askVoter(table, effect, load, floor)
        if (deciders === 2) return askOneOfTwo(table, effect, load, enough, floor)
      }
      return general(whatIf, draw, enough, floor)
    },
  }
}

/** The most that a decider's gain can become for deals whose smallest gain is at most `edge`. */
function reachFrom(
  table: DrawTable,
  { seat, partition }: Effect,
  { scale, shifts }: LoadedEffect,
): { slope: number; most: number } {
  let most = shifts[0]!
  for (let c = 1; c < partition.classes; c++) if (shifts[c]! > most) most = shifts[c]!
  const own = table.scales[seat]!
  // Where a deal's worth counts nothing now, its gain says nothing of what it may become.
  if (own <= 0) return { slope: 0, most: Infinity }
  return { slope: scale / own, most: most - (scale / own) * table.bases[seat]! }
}

function askOneOfTwo(
  table: DrawTable,
  effect: Effect,
  load: LoadedEffect,
  enough: number,
  floor: number,
): number {
  const { worths, gains, order, starts, edges, answers, ratifies } = table
  const { seat, partition } = effect
  const { classOf } = partition
  const { scale, shifts } = load
  const worth = worths[seat]!
  const others = gains[1 - seat]!
  const { slope, most } = reachFrom(table, effect, load)
  let best = -Infinity
  for (let b = 0; b < BUCKETS; b++) {
    const end = starts[b + 1]!
    let k = starts[b]!
    if (k === end) continue
    const edge = edges[b]!
    const bound = Math.max(edge, slope * edge + most)
    if (best >= bound || best >= enough || bound < floor) break
    for (; k < end; k++) {
      const x = order[k]!
      const other = others[x]!
      if (other <= best) continue
      const gain = scale * worth[x]! + shifts[classOf === null ? 0 : classOf[x]!]!
      if (gain <= best || ratifies[answers[x]!] === 0) continue
      best = Math.min(gain, other)
    }
  }
  return best
}

/** Deciders' gains stay: the first bucket with a deal that is now ratified has the best of them. */
function askVoter(table: DrawTable, effect: Effect, load: LoadedEffect, floor: number): number {
  const { worths, smallest, order, starts, edges, answers, ratifies, deciders } = table
  const { seat, partition } = effect
  const { classOf } = partition
  const { scale, shifts } = load
  const worth = worths[seat]!
  const bit = 1 << (seat - deciders)
  let best = -Infinity
  for (let b = 0; b < BUCKETS; b++) {
    if (best > -Infinity || edges[b]! < floor) break
    const end = starts[b + 1]!
    for (let k = starts[b]!; k < end; k++) {
      const x = order[k]!
      if (smallest[x]! <= best) continue
      const gain = scale * worth[x]! + shifts[classOf === null ? 0 : classOf[x]!]!
      const answer = gain >= -GAIN_ROUNDING ? answers[x]! | bit : answers[x]! & ~bit
      if (ratifies[answer] === 1) best = smallest[x]!
    }
  }
  return best
}

function askSeveral(table: DrawTable, loaded: readonly LoadedEffect[]): Asker['ask'] {
  const { deciders, voters, worths, gains, order, starts, edges, answers } = table
  const voted = new Uint8Array(table.ratifies.length)
  // Per seat, what its effect in the draw at hand is: plain arrays, read in the innermost loop.
  const isTouched = new Uint8Array(worths.length)
  const classOf: (Uint16Array | null)[] = worths.map(() => null)
  const scales = new Float64Array(worths.length)
  const shifts: Float64Array[] = worths.map(() => new Float64Array(1))
  const slopes = new Float64Array(worths.length)
  const mosts = new Float64Array(worths.length)
  const gainOf = (seat: number, deal: number): number => {
    const classes = classOf[seat]!
    return (
      scales[seat]! * worths[seat]![deal]! + shifts[seat]![classes === null ? 0 : classes[deal]!]!
    )
  }
  return ({ effects, votes }, draw, enough, floor) => {
    let touchesVoters = false
    for (let e = 0; e < effects.length; e++) {
      const effect = effects[e]!
      const { seat } = effect
      const load = loaded[seat]!
      loadEffect(effect, draw, load)
      isTouched[seat] = 1
      classOf[seat] = effect.partition.classOf
      scales[seat] = load.scale
      shifts[seat] = load.shifts
      if (seat >= deciders) touchesVoters = true
      else {
        const { slope, most } = reachFrom(table, effect, load)
        slopes[seat] = slope
        mosts[seat] = most
      }
    }
    let ratifies = table.ratifies
    if (votes !== null) {
      fillRatifies(voted, voters, votes, draw)
      ratifies = voted
    }
    let best = -Infinity
    for (let b = 0; b < BUCKETS; b++) {
      const end = starts[b + 1]!
      let k = starts[b]!
      if (k === end) continue
      const edge = edges[b]!
      let bound = edge
      for (let i = 0; i < deciders; i++) {
        if (isTouched[i] === 0) continue
        const reach = slopes[i]! * edge + mosts[i]!
        if (reach > bound) bound = reach
      }
      if (best >= bound || best >= enough || bound < floor) break
      for (; k < end; k++) {
        const x = order[k]!
        let least = Infinity
        for (let i = 0; i < deciders && least > best; i++) {
          const gain = isTouched[i] === 0 ? gains[i]![x]! : gainOf(i, x)
          if (gain < least) least = gain
        }
        if (least <= best) continue
        let answer = answers[x]!
        if (touchesVoters)
          for (let v = 0; v < voters; v++) {
            if (isTouched[deciders + v] === 0) continue
            if (gainOf(deciders + v, x) >= -GAIN_ROUNDING) answer |= 1 << v
            else answer &= ~(1 << v)
          }
        if (ratifies[answer] === 1) best = least
      }
    }
    for (let e = 0; e < effects.length; e++) isTouched[effects[e]!.seat] = 0
    return best
  }
}
