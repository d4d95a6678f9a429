import type { TalksStrategy } from '@parley/kernels'
import { clearRefused, GAIN_ROUNDING, type RankedDeals, rankDeals } from '@parley/kernels'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { sidesOf } from '../deals/sidesOf.ts'
import type { Field, Session, Zone } from './Field.ts'
import { makeTalksDeals, type TalksDeals } from './talksDeals.ts'

/** Deals gone through one by one: every party ranks all of them. Null where there is none. */
export function listedField(
  open: OpenCase,
  session: Session,
  strategies: readonly (TalksStrategy | null)[],
): Field | null {
  const deals = makeTalksDeals(open.space, open.given)
  if (deals.count === 0) return null
  const own = makeTable(sidesOf(open, 'own'), deals)
  const real = makeTable(sidesOf(open, 'analyst'), deals)
  const parties = own.worths.length
  const masked = own.worths.map(of => new Float64Array(of.length))
  let ranked: readonly RankedDeals[] | null = null
  let zone: Zone | null = null
  let zoneAt = new Float64Array(0)
  let room: Float64Array | null = null
  let roomAt = -1
  return {
    play(draw, random) {
      own.read(draw)
      const { worths, noDeals, mask } = own
      if (ranked === null || !own.isConstant) {
        for (let i = 0; i < parties; i++)
          for (let x = 0; x < deals.count; x++)
            masked[i]![x] = mask[x] === 1 ? worths[i]![x]! : Number.NEGATIVE_INFINITY
        ranked = session.offers === null ? [] : masked.map(of => rankDeals(of))
      }
      // A gain that is nothing but rounding is no loss.
      const reservation = (i: number): number => noDeals[i]! - GAIN_ROUNDING
      if (session.offers === null)
        return session.text(
          masked.map((of, i) => ({ worthOf: text => of[text]!, reservation: reservation(i) })),
          Math.floor(random() * deals.count),
          text => deals.mutate(text, random),
        )
      return session.offers(
        ranked.map((of, i) => ({
          ranked: of,
          reservation: reservation(i),
          strategy: strategies[i]!,
        })),
        random,
      )
    },
    zone(draw) {
      real.read(draw)
      // Where worths are the same in every draw, what was scanned for one draw holds for the next.
      const isKnown = real.isConstant && real.noDeals.every((w, i) => w === zoneAt[i])
      if (zone === null || !isKnown) {
        zone = zoneOf(real, parties)
        zoneAt = real.noDeals.slice()
      }
      return zone
    },
    signed(draw, deal) {
      real.read(draw)
      if (room === null || !real.isConstant || roomAt !== deal) {
        room = Float64Array.from({ length: parties }, (_, i) => roomFor(i, deal, real))
        roomAt = deal
      }
      return {
        gains: Float64Array.from(real.worths, (of, i) => of[deal]! - real.noDeals[i]!),
        room,
        isAdmissible: real.mask[deal] === 1,
      }
    },
  }
}

/** What a table of sides makes of the deals in the draw read last. */
type TalksTable = Readonly<{
  /** Per decider and deal. */
  worths: readonly Float64Array[]
  noDeals: Float64Array
  /** 1 per deal that can be signed and ratified. */
  mask: Uint8Array
  /** No draw differs from another in worths or mask. */
  isConstant: boolean
  read(draw: number): void
}>

function makeTable(sides: Sides, deals: TalksDeals): TalksTable {
  const seating = seatSides(sides.deciders, sides.ratifying)
  const worths = seating.seats.map(() => new Float64Array(deals.count))
  const mask = deals.admissible.slice()
  const votes = new Float64Array(seating.quorums.length > 0 ? deals.count : 0)
  const isConstant =
    seating.quorums.length === 0 && seating.seats.every(({ worth }) => worth.isConstant)
  let isRead = false
  return {
    worths: worths.slice(0, sides.deciders.length),
    noDeals: seating.noDeals,
    mask,
    isConstant,
    read(draw) {
      seating.read(draw)
      if (isConstant && isRead) return
      isRead = true
      seating.seats.forEach((seat, i) => {
        deals.fill(seat.worth, draw, worths[i]!)
      })
      if (seating.quorums.length === 0) return
      mask.set(deals.admissible)
      for (const quorum of seating.quorums)
        clearRefused(worths, seating.noDeals, quorum, mask, votes)
    },
  }
}

/** Whether some deal leaves nobody worse off than no deal, and the most each gains in one that does. */
function zoneOf({ worths, noDeals, mask }: TalksTable, parties: number): Zone {
  const best = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  let isZone = false
  for (let x = 0; x < mask.length; x++) {
    if (mask[x] !== 1) continue
    let isIn = true
    for (let i = 0; i < parties && isIn; i++) isIn = worths[i]![x]! >= noDeals[i]! - GAIN_ROUNDING
    if (!isIn) continue
    isZone = true
    for (let i = 0; i < parties; i++) {
      const gain = worths[i]![x]! - noDeals[i]!
      if (gain > best[i]!) best[i] = gain
    }
  }
  return { isZone, best }
}

/** What one party could have gained on top of a deal at no cost to the others. */
function roomFor(party: number, deal: number, { worths, mask }: TalksTable): number {
  const mine = worths[party]!
  let most = mine[deal]!
  for (let x = 0; x < mask.length; x++) {
    if (mask[x] !== 1 || !(mine[x]! > most)) continue
    let costs = false
    for (let i = 0; i < worths.length && !costs; i++)
      costs = i !== party && worths[i]![x]! < worths[i]![deal]! - GAIN_ROUNDING
    if (!costs) most = mine[x]!
  }
  return most - mine[deal]!
}
