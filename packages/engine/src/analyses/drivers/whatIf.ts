import { GAIN_ROUNDING } from '@parley/kernels'
import { valueIn } from '../../deals/valueIn.ts'
import {
  BUCKETS,
  type DrawTable,
  fillRatifies,
  type Staircase,
  type VoteTerms,
} from './drawTable.ts'
import type { Effect } from './effects.ts'

/** One input held at one value: what it does to every seat it touches, and to the vote. */
export type WhatIf = Readonly<{ effects: readonly Effect[]; votes: readonly VoteTerms[] | null }>

/** The effect of one seat in the draw at hand: gain′ = scale·worth + shifts[class]. */
type Loaded = {
  seat: number
  classOf: Uint16Array | null
  scale: number
  shifts: Float64Array
  most: number
}

export type Asker = Readonly<{
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
 * deal's smallest gain rises at most to what its decider's effect makes of it.
 */
export function asker(table: DrawTable): Asker {
  const seats = table.worths.length
  const loaded: Loaded[] = Array.from({ length: seats }, (_, seat) => ({
    seat,
    classOf: null,
    scale: 1,
    shifts: new Float64Array(1),
    most: 0,
  }))
  const isTouched = new Uint8Array(seats)
  const voted = new Uint8Array(table.ratifies.length)
  const { deciders, voters, worths, gains, scales, bases, order, starts, edges, answers } = table

  const load = (effect: Effect, draw: number): void => {
    const into = loaded[effect.seat]!
    const { classes, classOf } = effect.partition
    if (into.shifts.length < classes) into.shifts = new Float64Array(classes)
    into.classOf = classOf
    into.scale = valueIn(effect.scale, draw)
    const base = valueIn(effect.base, draw)
    for (let c = 0; c < classes; c++) into.shifts[c] = base
    for (let t = 0; t < effect.terms.length; t++) {
      const { factor, to, from, coefficients } = effect.terms[t]!
      const value = valueIn(factor, draw) * (valueIn(to, draw) - valueIn(from, draw))
      for (let c = 0; c < classes; c++) into.shifts[c] = into.shifts[c]! + coefficients[c]! * value
    }
    into.most = into.shifts[0]!
    for (let c = 1; c < classes; c++) if (into.shifts[c]! > into.most) into.most = into.shifts[c]!
  }
  const gainOf = (seat: number, deal: number): number => {
    const { classOf, scale, shifts } = loaded[seat]!
    return scale * worths[seat]![deal]! + shifts[classOf === null ? 0 : classOf[deal]!]!
  }

  return {
    ask({ effects, votes }, draw, enough, floor) {
      for (let e = 0; e < effects.length; e++) load(effects[e]!, draw)
      for (let e = 0; e < effects.length; e++) isTouched[effects[e]!.seat] = 1
      let touchesVoters = false
      for (let e = 0; e < effects.length; e++)
        if (effects[e]!.seat >= deciders) touchesVoters = true
      let ratifies = table.ratifies
      if (votes !== null) {
        fillRatifies(voted, voters, votes, draw)
        ratifies = voted
      }
      let best = -Infinity
      for (let b = 0; b < BUCKETS; b++) {
        const end = starts[b + 1]!
        if (starts[b] === end) continue
        // What the best of this and all lower buckets can become.
        const edge = edges[b]!
        let bound = edge
        for (let e = 0; e < effects.length; e++) {
          const { seat } = effects[e]!
          if (seat >= deciders) continue
          const { scale, most } = loaded[seat]!
          const reach =
            scales[seat]! > 0 ? (scale * (edge - bases[seat]!)) / scales[seat]! + most : Infinity
          if (reach > bound) bound = reach
        }
        if (best >= bound || best >= enough || bound < floor) break
        for (let k = starts[b]!; k < end; k++) {
          const x = order[k]!
          let least = Infinity
          for (let i = 0; i < deciders; i++) {
            const gain = isTouched[i] === 1 ? gainOf(i, x) : gains[i]![x]!
            if (gain < least) least = gain
          }
          if (least <= best) continue
          let pattern = answers[x]!
          if (touchesVoters)
            for (let v = 0; v < voters; v++) {
              if (isTouched[deciders + v] === 0) continue
              if (gainOf(deciders + v, x) >= -GAIN_ROUNDING) pattern |= 1 << v
              else pattern &= ~(1 << v)
            }
          if (ratifies[pattern] === 1) best = least
        }
      }
      for (let e = 0; e < effects.length; e++) isTouched[effects[e]!.seat] = 0
      return best
    },
  }
}

/**
 * The largest smallest gain when one decider's gain becomes scale·worth + shift for every deal alike:
 * where its staircase crosses the others'. O(log of its size).
 */
export function askStaircase(
  { worth, others, size }: Staircase,
  scale: number,
  shift: number,
): number {
  // Worth falls and the others' gain rises along the steps: the first step where the others have more.
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (others[middle]! >= scale * worth[middle]! + shift) high = middle
    else low = middle + 1
  }
  let best = -Infinity
  if (low < size) best = scale * worth[low]! + shift
  if (low > 0 && others[low - 1]! > best) best = others[low - 1]!
  return best
}
