import { GAIN_ROUNDING } from '@parley/kernels'
import type { PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { naming } from '../../deals/naming.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import type { Seat } from '../../overlays/openOverlays.ts'
import type { DrawBits } from './drawBits.ts'

/** The deals that one seat accepts, per draw. */
export type Acceptance = Readonly<{
  /** A bit for each deal by its place in the list, `words` words to a draw. */
  deals: Uint32Array
  /**
   * Where the seat takes the best so many of deals whose order is known: how many, and the table that has the order. Two
   * seats that share it differ in how many alone.
   */
  ranked: Readonly<{ ranks: Uint8Array; by: WorthTable }> | null
}>

type Acceptances = Readonly<{
  /** Words that hold a bit for every deal. */
  words: number
  /** @param among  the draws in which it will be asked about; it says nothing of the others */
  of(seat: Seat, among: DrawBits): Acceptance
}>

/** Ranks are bytes. */
const DEALS_AT_MOST = 255
/** Bytes that the orders of one table may take, and those of all of them. */
const ORDER_AT_MOST = 80e6
const ORDERS_KEPT = 400e6
/** Asks about a table that are answered deal by deal: to put its deals in order costs about so many. */
const ASKS_BEFORE_ORDER = 5

/**
 * What seats accept of the same deals, asked very many times.
 *
 * Whether a deal is accepted is a matter of its worth alone, so that a seat takes the best so many deals of a draw.
 * Of a table asked about often the order is kept; a seat whose no deal or trust changes then costs a short search a draw.
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
  const all = new Float64Array(space.count)
  const firsts = new Map<PartyId, Order>()
  const orders = boundedMemo<Order>(Math.max(4, Math.floor(ORDERS_KEPT / bytes)))
  const asked = new WeakMap<WorthTable, number>()
  return {
    words,
    of(seat, among) {
      const { table } = seat
      const asks = (asked.get(table) ?? 0) + 1
      asked.set(table, asks)
      if (asks <= ASKS_BEFORE_ORDER && !table.isConstant)
        return { deals: acceptedOf(seat, among, deals, words, all), ranked: null }
      const order = orders.get(name(table), () => emptyOrder(table, deals.length, words, draws))
      const first = firsts.get(table.party) ?? order
      firsts.set(table.party, first)
      const like = first === order ? null : first
      const make = (row: number): void => makeRow(order, row, deals, words, like, all)
      return rankedOf(order, seat, among, words, make)
    },
  }
}

/** A bit for each deal that a seat accepts, `words` words to a draw. */
function acceptedOf(
  { table, kept, broken, noDeal }: Seat,
  among: DrawBits,
  deals: Uint32Array,
  words: number,
  all: Float64Array,
): Uint32Array {
  const accepted = new Uint32Array(32 * among.length * words)
  for (let w = 0; w < among.length; w++)
    for (let left = among[w]!; left !== 0; left &= left - 1) {
      const s = 32 * w + 31 - Math.clz32(left & -left)
      table.fill(s, all)
      const chance = valueIn(kept, s)
      const lost = (1 - chance) * valueIn(broken, s)
      const least = valueIn(noDeal, s)
      const at = s * words
      for (let place = 0; place < deals.length; place++)
        if (chance * all[deals[place]!]! + lost - least >= -GAIN_ROUNDING)
          accepted[at + (place >>> 5)]! |= 1 << (place & 31)
    }
  return accepted
}

/** The deals of every draw, best first; made draw by draw as they are asked about. */
type Order = Readonly<{
  table: WorthTable
  count: number
  /** `count` to a row. */
  worths: Float64Array
  /** Which deal stands where, by its place in the list. */
  places: Uint8Array
  best: Uint32Array
  stride: number
  isMade: Uint8Array
  /** What was accepted in each draw when asked last: where the next search begins. Never changes an answer. */
  last: Uint8Array
}>

function emptyOrder(table: WorthTable, count: number, words: number, draws: number): Order {
  const rows = table.isConstant ? 1 : draws
  return {
    table,
    count,
    worths: new Float64Array(rows * count),
    places: new Uint8Array(rows * count),
    best: new Uint32Array(rows * (count + 1) * words),
    stride: table.isConstant ? 0 : (count + 1) * words,
    isMade: new Uint8Array(rows),
    last: new Uint8Array(draws).fill(count >>> 1),
  }
}

/**
 * @param like  an order that is nearly this one: what is nearly sorted is quickly sorted
 * @param all   receives the worth of every deal
 */
function makeRow(
  { table, count, worths, places, best, isMade }: Order,
  row: number,
  deals: Uint32Array,
  words: number,
  like: Order | null,
  all: Float64Array,
): void {
  isMade[row] = 1
  table.fill(row, all)
  const at = row * count
  const as = like === null || like.stride === 0 ? 0 : at
  const isLike = like !== null && like.isMade[like.stride === 0 ? 0 : row] === 1
  for (let k = 0; k < count; k++) {
    const place = isLike ? like.places[as + k]! : k
    const worth = all[deals[place]!]!
    let j = k
    for (; j > 0 && worths[at + j - 1]! < worth; j--) {
      worths[at + j] = worths[at + j - 1]!
      places[at + j] = places[at + j - 1]!
    }
    worths[at + j] = worth
    places[at + j] = place
  }
  let to = row * (count + 1) * words
  for (let k = 0; k < count; k++) {
    const place = places[at + k]!
    for (let w = 0; w < words; w++) best[to + words + w] = best[to + w]!
    to += words
    best[to + (place >>> 5)]! |= 1 << (place & 31)
  }
}

/** How many of the best are accepted: gains are rounded as worth tables and margins round them. */
function rankedOf(
  { table, count, worths, best, stride, last, isMade }: Order,
  { kept, broken, noDeal }: Seat,
  among: DrawBits,
  words: number,
  make: (row: number) => void,
): Acceptance {
  const ranks = new Uint8Array(last.length)
  const deals = new Uint32Array(32 * among.length * words)
  for (let w = 0; w < among.length; w++)
    for (let left = among[w]!; left !== 0; left &= left - 1) {
      const s = 32 * w + 31 - Math.clz32(left & -left)
      const row = stride === 0 ? 0 : s
      if (isMade[row] === 0) make(row)
      const chance = valueIn(kept, s)
      const lost = (1 - chance) * valueIn(broken, s)
      const least = valueIn(noDeal, s)
      const at = row * count
      let rank = last[s]!
      while (rank < count && chance * worths[at + rank]! + lost - least >= -GAIN_ROUNDING) rank++
      while (rank > 0 && chance * worths[at + rank - 1]! + lost - least < -GAIN_ROUNDING) rank--
      last[s] = rank
      ranks[s] = rank
      const from = s * stride + rank * words
      for (let word = 0; word < words; word++) deals[s * words + word] = best[from + word]!
    }
  return { deals, ranked: { ranks, by: table } }
}
