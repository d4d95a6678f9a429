import { GAIN_ROUNDING } from '@parley/kernels'
import { type DrawLayout, type DrawTable, othersOf } from './drawTable.ts'
import { type Effect, scaleOf, shiftOf } from './effects.ts'
import { fillReaches, type Reach } from './reach.ts'
import { askStairs, type KeptStairs, keepDraw, makeStairs, type Stairs } from './stairs.ts'
import { fillVoteReach, type VoteReach } from './voteReach.ts'
import { asker, type WhatIf } from './whatIf.ts'

/** A what-if whose largest smallest gain is wanted in every draw. */
export type MarginJob = Readonly<{ whatIf: WhatIf; margins: Float64Array }>
/** A what-if of which only is wanted whether there is a zone. */
export type ZoneJob = Readonly<{ whatIf: WhatIf; isOpen: Uint8Array }>

export type PassJobs = Readonly<{
  margins: readonly MarginJob[]
  zones: readonly ZoneJob[]
  reaches: readonly Reach[]
  votes: VoteReach | null
  /** With two deciders: the stairs of every draw. */
  stairs: KeptStairs | null
}>

/**
 * Goes through the draws once, each laid out while it is at hand, and does every job on it.
 * Returns the margins as drawn; −Infinity in draws where no deal is ratified.
 *
 * Time O(draws × (deals × seats + jobs × deals near the best)).
 */
export function tornadoPass(
  { table, read }: DrawLayout,
  draws: number,
  jobs: PassJobs,
): Float64Array {
  const drawn = new Float64Array(draws)
  const { ask } = asker(table)
  const shifting = jobs.margins.filter(({ whatIf }) => isShift(whatIf, table.deciders))
  const inOrder = jobs.margins.filter(job => !shifting.includes(job))
  const steps = shifting.length > 0 || jobs.stairs !== null ? makeStairs(table) : null
  const shifts = shifting.map(({ whatIf, margins }) => ({
    margins,
    first: whatIf.effects.find(effect => effect.seat === 0) ?? null,
    second: whatIf.effects.find(effect => effect.seat === 1) ?? null,
  }))
  const seats = [...new Set(jobs.reaches.map(reach => reach.seat))]
  const reaching = seats.map(seat => ({
    of: jobs.reaches.filter(reach => reach.seat === seat),
    others: othersOf(table, seat),
    order: Uint32Array.from({ length: table.count }, (_, x) => x),
  }))
  const listed = new Uint32Array(table.count)
  for (let draw = 0; draw < draws; draw++) {
    read(draw)
    drawn[draw] = table.margin
    if (steps !== null) {
      steps.climb()
      if (jobs.stairs !== null) keepDraw(jobs.stairs, steps.stairs, draw)
      for (let j = 0; j < shifts.length; j++) {
        const { margins, first, second } = shifts[j]!
        margins[draw] = askBoth(steps.stairs, table, first, second, draw)
      }
    }
    for (let i = 0; i < reaching.length; i++) {
      const { of, others, order } = reaching[i]!
      // Of one draw alone, to put them in order would take longer than it saves.
      if (draw === 0 && draws > 1) sortByWorth(order, table.worths[of[0]!.seat]!)
      others.fill()
      fillReaches(table, of, others.values, draw, order, listed)
    }
    if (jobs.votes !== null) fillVoteReach(table, jobs.votes, draw)
    for (let j = 0; j < inOrder.length; j++) {
      const { whatIf, margins } = inOrder[j]!
      margins[draw] = ask(whatIf, draw, Infinity, -Infinity)
    }
    for (let j = 0; j < jobs.zones.length; j++) {
      const { whatIf, isOpen } = jobs.zones[j]!
      isOpen[draw] = Number(ask(whatIf, draw, -GAIN_ROUNDING, -GAIN_ROUNDING) >= -GAIN_ROUNDING)
    }
  }
  return drawn
}

/** Best first, as the draw at hand has them. */
function sortByWorth(deals: Uint32Array, worth: Float64Array): void {
  deals.sort((x, y) => worth[y]! - worth[x]! || x - y)
}

/** Whether there are two deciders and a what-if moves all gains of one or both alike, and nothing else. */
export function isShift({ effects, votes }: WhatIf, deciders: number): boolean {
  return (
    deciders === 2 &&
    votes === null &&
    effects.length > 0 &&
    effects.every(({ seat, isWeight, kinds }) => seat < deciders && !isWeight && kinds.length === 0)
  )
}

function askBoth(
  stairs: Stairs,
  { scales, bases }: DrawTable,
  first: Effect | null,
  second: Effect | null,
  draw: number,
): number {
  return askStairs(
    stairs,
    0,
    stairs.size,
    first ? scaleOf(first, draw) : scales[0]!,
    first ? shiftOf(first, draw) : bases[0]!,
    second ? scaleOf(second, draw) : scales[1]!,
    second ? shiftOf(second, draw) : bases[1]!,
  )
}
