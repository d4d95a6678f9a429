import type { DealSpace } from '../../deals/DealSpace.ts'
import { layOutDraws, voteTerms } from './drawTable.ts'
import { type Ledger, makeLedger } from './ledger.ts'
import { type MarginJob, tornadoPass, type ZoneJob } from './tornadoPass.ts'
import type { WhatIf } from './whatIf.ts'
import type { World } from './worlds.ts'

/** A world with what a pass over its draws is to do. */
export type Bench = Readonly<{
  world: World
  ledger: Ledger
  book(whatIf: WhatIf): ZoneJob
  isBooked(): boolean
  /** Goes through the draws, doing what was booked since the last time. */
  run(margins: readonly MarginJob[]): Float64Array
}>

export function makeBench(world: World, space: DealSpace, draws: number): Bench {
  const { base } = world.held
  const terms = voteTerms(base.ratifying, world.voterOf)
  const layout = layOutDraws(space, world.seats, base.deciders.length, terms)
  const ledger = makeLedger(layout.table, world, draws)
  let zones: ZoneJob[] = []
  let isTakenDown = false
  return {
    world,
    ledger,
    book(whatIf) {
      const job = { whatIf, isOpen: new Uint8Array(draws) }
      zones.push(job)
      return job
    },
    isBooked: () => zones.length > 0,
    run(margins) {
      const none = { reaches: [], votes: null, stairs: null }
      const jobs = { margins, zones, ...(isTakenDown ? none : ledger.jobs()) }
      zones = []
      isTakenDown = true
      return tornadoPass(layout, draws, jobs)
    },
  }
}
