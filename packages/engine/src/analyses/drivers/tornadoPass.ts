import { GAIN_ROUNDING } from '@parley/kernels'
import { type DrawLayout, makeStaircase, othersOf } from './drawTable.ts'
import type { Effect } from './effects.ts'
import { fillReaches, type Reach } from './reach.ts'
import { asker, askStaircase, type WhatIf } from './whatIf.ts'

/** A what-if whose largest smallest gain is wanted in every draw. */
export type MarginJob = Readonly<{ whatIf: WhatIf; margins: Float64Array }>
/** A what-if of which only is wanted whether there is a zone. */
export type ZoneJob = Readonly<{ whatIf: WhatIf; isOpen: Uint8Array }>

export type PassJobs = Readonly<{
  margins: readonly MarginJob[]
  zones: readonly ZoneJob[]
  reaches: readonly Reach[]
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
  const seats = [...new Set(jobs.reaches.map(reach => reach.seat))]
  const onStairs = jobs.margins.filter(({ whatIf }) => isShift(whatIf, table.deciders))
  const inOrder = jobs.margins.filter(job => !onStairs.includes(job))
  const climbing = new Set(onStairs.map(({ whatIf }) => whatIf.effects[0]!.seat))
  const deciders = Array.from({ length: table.deciders }, (_, i) => i).filter(
    i => climbing.has(i) || seats.includes(i),
  )
  const others = new Map(deciders.map(i => [i, othersOf(table, i)]))
  const stairs = new Map(
    [...climbing].map(i => [i, makeStaircase(table, i, others.get(i)!.values)]),
  )
  const reaching = seats.map(seat => ({
    of: jobs.reaches.filter(reach => reach.seat === seat),
    others: others.get(seat)?.values ?? table.smallest,
  }))
  const climbers = [...stairs.values()]
  const fillers = [...others.values()]
  const shifts = onStairs.map(({ whatIf, margins }) => {
    const effect = whatIf.effects[0]!
    return { effect, margins, on: stairs.get(effect.seat)!.stairs }
  })
  for (let draw = 0; draw < draws; draw++) {
    read(draw)
    drawn[draw] = table.margin
    for (let i = 0; i < fillers.length; i++) fillers[i]!.fill()
    for (let i = 0; i < climbers.length; i++) climbers[i]!.climb()
    for (let i = 0; i < reaching.length; i++)
      fillReaches(table, reaching[i]!.of, reaching[i]!.others, draw)
    for (let j = 0; j < shifts.length; j++) {
      const { effect, margins, on } = shifts[j]!
      margins[draw] = askStaircase(on, at(effect.scale, draw), at(effect.base, draw))
    }
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

function at(column: Effect['scale'], draw: number): number {
  return typeof column === 'number' ? column : column[draw]!
}

/** Whether a what-if moves all gains of one decider alike, and nothing else. */
function isShift({ effects, votes }: WhatIf, deciders: number): boolean {
  const [effect, ...more] = effects
  return (
    effect !== undefined &&
    more.length === 0 &&
    votes === null &&
    effect.seat < deciders &&
    effect.terms.length === 0
  )
}
