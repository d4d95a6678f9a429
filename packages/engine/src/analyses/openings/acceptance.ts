import { GAIN_ROUNDING } from '@parley/kernels'
import type { PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { naming } from '../../deals/naming.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import type { Seat } from '../../overlays/openOverlays.ts'

/** The deals that one seat accepts, per draw: the best so many, and which those are, a bit each. */
export type Acceptance = Readonly<{
  ranks: Uint8Array
  /** Per row, none, the best deal, the two best, …: `words` words each, a bit for each deal by its place in the list. */
  best: Uint32Array
  /** Words from the row of one draw to that of the next; 0 where one row stands for all draws. */
  stride: number
}>

export type Acceptances = Readonly<{
  /** Words that hold a bit for every deal. */
  words: number
  of(seat: Seat): Acceptance
}>

/** Ranks are bytes. */
const DEALS_AT_MOST = 255
/** Bytes that the orders of one table may take, and those of all of them. */
const ORDER_AT_MOST = 80e6
const ORDERS_KEPT = 400e6

/**
 * What seats accept of the same deals, asked very many times.
 *
 * Whether a deal is accepted is a matter of its worth alone, so that a seat takes the best so many deals of a draw.
 * The order is kept by the table it was made from; a seat whose no deal or trust changes costs a short search a draw.
 *
 * @param deals  rising
 * @returns null for more deals than that pays for
 */
export function makeAcceptances(
  space: DealSpace,
  deals: Uint32Array,
  draws: number,
): Acceptances | null {
  const words = Math.max(1, (deals.length + 31) >>> 5)
  const bytes = (deals.length + 1) * (8 + 4 * words) * draws
  if (deals.length > DEALS_AT_MOST || bytes > ORDER_AT_MOST) return null
  const name = naming()
  const firsts = new Map<PartyId, Order>()
  const orders = boundedMemo<Order>(Math.max(4, Math.floor(ORDERS_KEPT / bytes)))
  return {
    words,
    of(seat) {
      const { table } = seat
      const order = orders.get(name(table), () => {
        const like = firsts.get(table.party) ?? null
        const made = orderBy(space, deals, table, draws, like)
        if (like === null) firsts.set(table.party, made)
        return made
      })
      return { ranks: ranksOf(order, seat, draws), best: order.best, stride: order.stride }
    },
  }
}

/** The deals of every draw, best first. */
type Order = Readonly<{
  count: number
  /** `count` to a row. */
  worths: Float64Array
  /** Which deal stands where, by its place in the list. */
  places: Uint8Array
  best: Uint32Array
  stride: number
  /** What was accepted in each draw when asked last: where the next search begins. Never changes an answer. */
  last: Uint8Array
}>

/** @param like  an order that is nearly this one: what is nearly sorted is quickly sorted */
function orderBy(
  space: DealSpace,
  deals: Uint32Array,
  table: WorthTable,
  draws: number,
  like: Order | null,
): Order {
  const count = deals.length
  const words = Math.max(1, (count + 31) >>> 5)
  const rows = table.isConstant ? 1 : draws
  const worths = new Float64Array(rows * count)
  const stride = (count + 1) * words
  const best = new Uint32Array(rows * stride)
  const all = new Float64Array(space.count)
  const places = new Uint8Array(rows * count)
  for (let s = 0; s < rows; s++) {
    table.fill(s, all)
    const at = s * count
    for (let k = 0; k < count; k++)
      places[at + k] = like
        ? like.places[like.stride === 0 ? k : at + k]!
        : s > 0
          ? places[at - count + k]!
          : k
    for (let k = 0; k < count; k++) {
      const place = places[at + k]!
      const worth = all[deals[place]!]!
      let j = k
      for (; j > 0 && worths[at + j - 1]! < worth; j--) {
        worths[at + j] = worths[at + j - 1]!
        places[at + j] = places[at + j - 1]!
      }
      worths[at + j] = worth
      places[at + j] = place
    }
    let to = s * stride
    for (let k = 0; k < count; k++) {
      const place = places[at + k]!
      for (let w = 0; w < words; w++) best[to + words + w] = best[to + w]!
      to += words
      best[to + (place >>> 5)]! |= 1 << (place & 31)
    }
  }
  return {
    count,
    worths,
    places,
    best,
    stride: table.isConstant ? 0 : stride,
    last: new Uint8Array(draws).fill(count >>> 1),
  }
}

/** How many of the best are accepted: gains are rounded as worth tables and margins round them. */
function ranksOf(
  { count, worths, stride, last }: Order,
  { kept, broken, noDeal }: Seat,
  draws: number,
): Uint8Array {
  for (let s = 0; s < draws; s++) {
    const chance = valueIn(kept, s)
    const lost = (1 - chance) * valueIn(broken, s)
    const least = valueIn(noDeal, s)
    const at = stride === 0 ? 0 : s * count
    let rank = last[s]!
    while (rank < count && chance * worths[at + rank]! + lost - least >= -GAIN_ROUNDING) rank++
    while (rank > 0 && chance * worths[at + rank - 1]! + lost - least < -GAIN_ROUNDING) rank--
    last[s] = rank
  }
  return last.slice()
}
