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
  const { steps, shifts } = stairsFor(table, shifting, jobs.stairs !== null)
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
    for (let i = 0; i < steps.length; i++) steps[i]!.climb()
    if (jobs.stairs !== null) keepDraw(jobs.stairs, steps[0]!.stairs, draw)
    for (let i = 0; i < reaching.length; i++) {
      const { of, others, order } = reaching[i]!
      if (draw === 0) sortByWorth(order, table.worths[of[0]!.seat]!)
      others.fill()
      fillReaches(table, of, others.values, draw, order, listed)
    }
    if (jobs.votes !== null) fillVoteReach(table, jobs.votes, draw)
    for (let j = 0; j < shifts.length; j++) shifts[j]!.margins[draw] = shifts[j]!.ask(draw)
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

/** Whether a what-if moves all gains of one decider alike (of both, when there are two), and nothing else. */
export function isShift({ effects, votes }: WhatIf, deciders: number): boolean {
  return (
    votes === null &&
    effects.length > 0 &&
    effects.length <= (deciders === 2 ? 2 : 1) &&
    effects.every(({ seat, isWeight, kinds }) => seat < deciders && !isWeight && kinds.length === 0)
  )
}

type Climbing = Readonly<{ stairs: Stairs; climb(): void }>
type Shifting = Readonly<{ margins: Float64Array; ask(draw: number): number }>

/** The stairs that some shifts need: two deciders share one. */
function stairsFor(
  table: DrawTable,
  shifting: readonly MarginJob[],
  isKept: boolean,
): { steps: readonly Climbing[]; shifts: readonly Shifting[] } {
  if (table.deciders === 2) {
    if (shifting.length === 0 && !isKept) return { steps: [], shifts: [] }
    const only = makeStairs(table, 0, table.worths[1]!)
    const shifts = shifting.map(({ whatIf, margins }): Shifting => {
      const sides = [0, 1].map(seat => whatIf.effects.find(effect => effect.seat === seat) ?? null)
      return { margins, ask: draw => askBoth(only.stairs, table, sides[0]!, sides[1]!, draw) }
    })
    return { steps: [only], shifts }
  }
  const perSeat = new Map<number, Climbing>()
  const shifts = shifting.map(({ whatIf, margins }): Shifting => {
    const effect = whatIf.effects[0]!
    let steps = perSeat.get(effect.seat)
    if (!steps) {
      const others = othersOf(table, effect.seat)
      const { stairs, climb } = makeStairs(table, effect.seat, others.values)
      steps = {
        stairs,
        climb() {
          others.fill()
          climb()
        },
      }
      perSeat.set(effect.seat, steps)
    }
    const { stairs } = steps
    return {
      margins,
      ask: draw =>
        askStairs(stairs, 0, stairs.size, scaleOf(effect, draw), shiftOf(effect, draw), 1, 0),
    }
  })
  return { steps: [...perSeat.values()], shifts }
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
