import { GAIN_ROUNDING } from '@parley/kernels'
import type { PartyId } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import type { Seat } from '../../overlays/openOverlays.ts'
import type { DrawBits } from './drawBits.ts'

/**
 * The deals that one seat accepts, per draw: a bit for each by its place in the list, `words` words. Those of draw s are
 * `bits` from s · stride + ranks[s] · words. Empty until it is settled.
 */
export type Acceptance = Readonly<{
  bits: Uint32Array
  stride: number
  /**
   * Where the order of the deals of its table is known, how many of the best it takes; 0 throughout where it is not. What fills
   * as little memory as it can: pages that no one had before cost more than what is computed into them.
   */
  ranks: Uint8Array
  /** The table that has the order: two seats that share it differ in how many they take alone. Null for none. */
  by: WorthTable | null
}>

type Acceptances = Readonly<{
  /** Words that hold a bit for every deal. */
  words: number
  /** @param among  the draws in which it will be asked about; it says nothing of the others */
  of(seat: Seat, among: DrawBits): Acceptance
  /**
   * Fills in whatever was asked for since: the more seats, the less each costs, since the deals of a draw are then looked
   * up once for all of them.
   */
  settle(): void
}>

/** Ranks are bytes. */
const DEALS_AT_MOST = 255
/** Bytes that the orders of one table may take, and those of all of them. */
const ORDER_AT_MOST = 80e6
const ORDERS_KEPT = 400e6
/** Seats at a table that are answered deal by deal: to put its deals in order costs about so many. */
const SEATS_BEFORE_ORDER = 5
/** Words of draws that seats are taken through together: what their deals are worth then stays at hand. */
const WORDS_TOGETHER = 2

const nothing = new Uint32Array(0)

type Asked = Readonly<{
  seat: Seat
  among: DrawBits
  answer: { -readonly [K in keyof Acceptance]: Acceptance[K] }
}>

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
  const all = new Float64Array(space.count)
  const firsts = new Map<PartyId, Order>()
  const unranked = new Uint8Array(draws)
  const orders = new Map<WorthTable, Order>()
  const ordersKept = Math.max(4, Math.floor(ORDERS_KEPT / bytes))
  const asked = new WeakMap<WorthTable, number>()
  const open = new Map<WorthTable, Asked[]>()
  const orderOf = (table: WorthTable): Order | null => {
    const known = orders.get(table)
    if (known) return known
    const isWanted = table.isConstant || asked.get(table)! > SEATS_BEFORE_ORDER
    // What seats accept refers to the order of their table for as long as it is kept itself.
    if (!isWanted || orders.size >= ordersKept) return null
    const order = emptyOrder(table, deals.length, words, draws)
    orders.set(table, order)
    return order
  }
  const settleAt = (table: WorthTable, of: readonly Asked[]): void => {
    asked.set(table, (asked.get(table) ?? 0) + of.length)
    const order = orderOf(table)
    if (order === null) {
      for (const { answer } of of) {
        answer.bits = new Uint32Array(draws * words)
        answer.stride = words
        answer.ranks = unranked
      }
      acceptDealByDeal(table, of, deals, words, all)
      return
    }
    const first = firsts.get(table.party) ?? order
    firsts.set(table.party, first)
    const like = first === order ? null : first
    const make = (row: number): void => makeRow(order, row, deals, words, like, all)
    for (const { answer } of of) {
      answer.bits = order.best
      answer.stride = order.stride
      answer.ranks = new Uint8Array(draws)
      answer.by = table
    }
    const end = (draws + 31) >>> 5
    for (let from = 0; from < end; from += WORDS_TOGETHER)
      for (const one of of) rank(order, one, from, Math.min(from + WORDS_TOGETHER, end), make)
  }
  return {
    words,
    of(seat, among) {
      const answer = { bits: nothing, stride: 0, ranks: unranked, by: null }
      const { table } = seat
      const at = open.get(table) ?? []
      open.set(table, at)
      at.push({ seat, among, answer })
      return answer
    },
    settle() {
      for (const [table, of] of open) settleAt(table, of)
      open.clear()
    },
  }
}

/** A bit for each deal that a seat accepts. */
function acceptDealByDeal(
  table: WorthTable,
  asked: readonly Asked[],
  deals: Uint32Array,
  words: number,
  all: Float64Array,
): void {
  const length = asked[0]!.among.length
  for (let w = 0; w < length; w++) {
    let any = 0
    for (const { among } of asked) any |= among[w]!
    for (let left = any; left !== 0; left &= left - 1) {
      const bit = left & -left
      const s = 32 * w + 31 - Math.clz32(bit)
      table.fill(s, all)
      for (const { seat, among, answer } of asked)
        if ((among[w]! & bit) !== 0) acceptIn(s, seat, answer.bits, deals, words, all)
    }
  }
}

function acceptIn(
  s: number,
  { kept, broken, noDeal }: Seat,
  accepted: Uint32Array,
  deals: Uint32Array,
  words: number,
  all: Float64Array,
): void {
  const chance = valueIn(kept, s)
  const lost = (1 - chance) * valueIn(broken, s)
  const least = valueIn(noDeal, s)
  const at = s * words
  for (let place = 0; place < deals.length; place++)
    if (chance * all[deals[place]!]! + lost - least >= -GAIN_ROUNDING)
      accepted[at + (place >>> 5)]! |= 1 << (place & 31)
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

/**
 * How many of the best are accepted in some words of draws: gains are rounded as worth tables and margins round them.
 *
 * Halved in on without a branch, since which half it is nobody can foretell.
 */
function rank(
  { count, worths, stride, isMade }: Order,
  { seat: { kept, broken, noDeal }, among, answer }: Asked,
  from: number,
  to: number,
  make: (row: number) => void,
): void {
  const { ranks } = answer
  for (let w = from; w < to; w++)
    for (let left = among[w]!; left !== 0; left &= left - 1) {
      const s = 32 * w + 31 - Math.clz32(left & -left)
      const row = stride === 0 ? 0 : s
      if (isMade[row] === 0) make(row)
      const chance = valueIn(kept, s)
      const lost = (1 - chance) * valueIn(broken, s)
      const least = valueIn(noDeal, s)
      let at = row * count
      let length = count
      while (length > 1) {
        const half = length >> 1
        at += half * Number(chance * worths[at + half - 1]! + lost - least >= -GAIN_ROUNDING)
        length -= half
      }
      if (length === 1) at += Number(chance * worths[at]! + lost - least >= -GAIN_ROUNDING)
      ranks[s] = at - row * count
    }
}
