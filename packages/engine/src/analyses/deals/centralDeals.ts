import { clearRefused, makeFrontierWorkspace, paretoFrontier, skyline } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'

/** The deals of a space without a continuous issue at the central values, as one view has them. */
export type CentralDeals = Readonly<{
  /** Per decider, gain over no deal, per deal; to a billionth, so that equal sums are equal. */
  gains: readonly Float64Array[]
  noDeals: readonly number[]
  /** Deals that cross no red line: 1 per deal that does not. */
  admissible: Uint8Array
  /** Of those, the ones that voters ratify. */
  ratified: Uint8Array
  /** Deals that cross no red line, nobody loses by and voters ratify, rising. */
  zone: Uint32Array
  /** Efficient among the deals that cross no red line, best for the first decider first. */
  frontier: Uint32Array
}>

/** @param sides  of one draw, at the central values */
export function centralDeals(space: DealSpace, given: Case, sides: Sides): CentralDeals {
  const seating = seatSides(sides.deciders, sides.ratifying)
  seating.read(0)
  const worths = seating.seats.map(({ worth }) => {
    const out = new Float64Array(space.count)
    worth.fill(0, out)
    return out
  })
  const admissible = admissibleDeals(space, given, true)
  const inZone = admissible.slice()
  const votes = new Float64Array(space.count)
  for (const quorum of seating.quorums) clearRefused(worths, seating.noDeals, quorum, inZone, votes)
  const gains = sides.deciders.map((_side, i) => {
    const noDeal = seating.noDeals[i]!
    return worths[i]!.map(worth => toBillionths(worth - noDeal))
  })
  const ratified = inZone.slice()
  for (const gain of gains) for (let x = 0; x < space.count; x++) if (gain[x]! < 0) inZone[x] = 0
  return {
    gains,
    noDeals: sides.deciders.map((_side, i) => seating.noDeals[i]!),
    admissible,
    ratified,
    zone: marked(inZone),
    frontier: efficient(gains, marked(admissible)),
  }
}

/**
 * A gain to the nearest billionth of a point: sums that are equal in decimals are equal here too, and
 * rounding puts no deal on the frontier. Beyond a million points a double has no such places to spare.
 */
export function toBillionths(gain: number): number {
  return Math.abs(gain) < 1e6 ? Math.round(gain * 1e9) / 1e9 : gain
}

/** Of some deals those that no other of them makes better for one and worse for none, as `paretoFrontier` and `skyline` order them. */
export function efficient(gains: readonly Float64Array[], among: Uint32Array): Uint32Array {
  const out = new Uint32Array(among.length)
  if (gains.length === 2) {
    const [a, b] = gains as [Float64Array, Float64Array]
    const workspace = makeFrontierWorkspace(among.length)
    return out.slice(0, paretoFrontier(a, b, among, among.length, workspace, out))
  }
  return out.slice(0, skyline(gains, among, out))
}

/** The places of the ones in a mask, rising. */
export function marked(mask: Uint8Array): Uint32Array {
  let count = 0
  for (const is of mask) count += is
  const out = new Uint32Array(count)
  let at = 0
  for (let x = 0; x < mask.length; x++) if (mask[x]) out[at++] = x
  return out
}
