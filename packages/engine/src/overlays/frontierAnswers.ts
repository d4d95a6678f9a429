import type { Case } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeFrontiers } from '../deals/frontiers.ts'
import type { Among } from '../deals/marginAsk.ts'
import { naming } from '../deals/naming.ts'
import type { Sides } from '../deals/Sides.ts'
import { boundedMemo } from './boundedMemo.ts'
import {
  type Deltas,
  deltasThrough,
  type Fronts,
  frontsOf,
  reachOf,
  zonesThrough,
  zonesWithin,
} from './frontierLoops.ts'
import { type KeptTable, type Seats, seatsOf } from './frontierSeats.ts'

/**
 * Answers about sides that differ in what no deal is worth, how far deals are trusted and who votes,
 * while what a kept deal is worth stays as it is. Null where it cannot say, and every deal has to be gone
 * through.
 */
export type FrontierAnswers = Readonly<{
  /** 1 per draw with a zone; 0 in draws not listed. */
  zones(sides: Sides, redLines: boolean, keptOf: KeptTable, among: Among): Uint8Array | null
  deltas(sides: Sides, redLines: boolean, keptOf: KeptTable): Deltas | null
}>

/**
 * How often worths are asked about before the efficient deals of every draw are made: that costs about so many asks for δ,
 * or for zones by what each side accepts.
 */
const ASKS_BEFORE_FRONTIERS = { deltas: 6, zones: 20 }
/** Made and kept at most: some 20 MB each at 10,000 draws. What comes later is gone through deal by deal. */
const FRONTIERS_KEPT = 12

/**
 * Per draw, only deals are looked at that no other beats for every decider and every voter: the discount
 * rises with worth, so a beaten deal is never the only one in the zone.
 *
 * When all but one decider are as in an ask before, the most that one can have with everybody else's yes
 * is written down once (its *reach*); each further ask then costs one comparison a draw.
 *
 * @param kept  reaches kept at most
 */
export function makeFrontierAnswers(
  space: DealSpace,
  given: Case,
  draws: number,
  kept: number,
): FrontierAnswers {
  const name = naming()
  const frontiers = new Map<string, Fronts>()
  const tooLarge = new Set<string>()
  const asked = new Map<string, number>()
  const reaches = boundedMemo<Float64Array>(kept)
  const often = (key: string): number => {
    const times = (asked.get(key) ?? 0) + 1
    if (asked.size > 100_000) asked.clear()
    asked.set(key, times)
    return times
  }

  type Laid = Readonly<{
    key: string
    seats: Seats
    fronts: Fronts
    places: readonly Float64Array[]
  }>
  const layOut = (
    sides: Sides,
    redLines: boolean,
    keptOf: KeptTable,
    asksBefore: number,
  ): Laid | null => {
    if (space.continuous || space.count === 0) return null
    const seats = seatsOf(sides, keptOf)
    if (seats === null) return null
    const tables = [...new Set(seats.all.map(seat => seat.table))]
    const key = `${redLines} ${tables.map(name).join(' ')}`
    let fronts = frontiers.get(key)
    if (!fronts) {
      if (often(key) <= (space.composed ? 1 : asksBefore)) return null
      if (frontiers.size >= FRONTIERS_KEPT || tooLarge.has(key)) return null
      const made = makeFrontiers(space, given, redLines, draws, tables)
      if (made === null) {
        tooLarge.add(key)
        return null
      }
      fronts = frontsOf(made)
      frontiers.set(key, fronts)
    }
    const laid = fronts
    const places = seats.all.map(seat => laid.of.worths[tables.indexOf(seat.table)]!)
    return { key, seats, fronts: laid, places }
  }

  return {
    deltas(sides, redLines, keptOf) {
      const laid = layOut(sides, redLines, keptOf, ASKS_BEFORE_FRONTIERS.deltas)
      return laid && deltasThrough(laid.fronts, laid.seats, laid.places, draws)
    },
    zones(sides, redLines, keptOf, among) {
      const laid = layOut(sides, redLines, keptOf, ASKS_BEFORE_FRONTIERS.zones)
      if (!laid) return null
      const { key, seats, fronts, places } = laid
      // A reach is that of all draws: it pays where all are asked about.
      if (among !== null) return zonesThrough(fronts, seats, places, draws, among)
      const names = seats.all.map(
        ({ kept, broken, noDeal }) => `${name(kept)} ${name(broken)} ${name(noDeal)}`,
      )
      const votes = seats.quorums
        .map(of => [of.needs, ...of.votes.map(vote => vote.share)].map(name).join(' '))
        .join(';')
      for (let pivot = 0; pivot < seats.deciders; pivot++) {
        const others = names.map((of, i) => (i === pivot ? '' : of)).join(',')
        const reachKey = `${key}|${pivot}|${others}|${votes}`
        if (often(reachKey) < ASKS_BEFORE_REACH) continue
        const reach = reaches.get(reachKey, () => reachOf(fronts, seats, places, pivot, draws))
        return zonesWithin(reach, seats.all[pivot]!, draws, among)
      }
      return zonesThrough(fronts, seats, places, draws, among)
    },
  }
}

/** A reach costs several times what it saves once. */
const ASKS_BEFORE_REACH = 4
