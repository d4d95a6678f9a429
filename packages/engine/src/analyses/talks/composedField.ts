import {
  areRatified,
  composeFrontier,
  GAIN_ROUNDING,
  offersByLevel,
  type RankedDeals,
  rankDeals,
  stream,
  type TalksStrategy,
} from '@parley/kernels'
import { digitOf, type GroupedSpace } from '../../deals/DealSpace.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import { combinationWith, sizesOf } from '../../large/GroupedSpace.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { sidesOf } from '../deals/sidesOf.ts'
import type { Field, Session, SignedDeal, Zone } from './Field.ts'

/** Efficient deals of one draw past which the frontier that talks are judged by is thinned. */
const FRONTIER_POINTS = 10_000

type Digits = ArrayLike<number>

/**
 * Deals too many to rank. In every draw each party has offers at some 1,000 levels of its own worth, drawn
 * evenly from the deals at each (`offersByLevel`), its best among them; all talk about all of these. A wish
 * then finds an offer within about a thousandth of a party's reach of it, as in a list it finds the next deal.
 * A single text wanders through the space itself.
 *
 * What was signed is judged exactly: whether a zone exists, and what was left on the table, by the
 * composed frontier of the draw. Null where no deal is left.
 */
export function composedField(
  open: OpenCase,
  session: Session,
  strategies: readonly (TalksStrategy | null)[],
): Field | null {
  const { space, given, analyst } = open
  const grouped = space.composed!.grouped(true)
  if (grouped.count === 0) return null
  const { seed } = analyst.columns
  const weights = sizesOf(grouped)
  const own = makeTable(sidesOf(open, 'own'), grouped)
  const real = makeTable(sidesOf(open, 'analyst'), grouped)
  const parties = given.parties.filter(party => party.role === 'decides').length

  const sizes = Float64Array.from(grouped.groups, group => group.space.count)
  const keyOf = (digits: Digits): number | string => {
    let key = 0
    for (let g = 0; g < sizes.length; g++) key = key * sizes[g]! + digits[g]!
    return key <= Number.MAX_SAFE_INTEGER ? key : Array.from(digits).join()
  }
  let offers: readonly Digits[] = []
  let ranked: readonly RankedDeals[] | null = null
  const rankOffers = (draw: number): readonly RankedDeals[] => {
    if (ranked !== null && own.isConstant) return ranked
    const drawn = own.scores
      .slice(0, parties)
      .flatMap((scores, i) =>
        offersByLevel(scores, grouped.starts, weights, stream(seed, `talks offers ${draw} ${i}`)),
      )
    // One deal is one offer: whoever goes down its offers one by one does not stop twice.
    offers = [...new Map(drawn.map(digits => [keyOf(digits), digits])).values()]
    const worths = own.scores.map((_, i) => Float64Array.from(offers, of => own.worth(i, of)))
    const { quorums, noDeals } = own.seating
    offers.forEach((_, k) => {
      if (areRatified(worths, noDeals, quorums, k)) return
      for (const of of worths) of[k] = Number.NEGATIVE_INFINITY
    })
    ranked = worths.slice(0, parties).map(of => rankDeals(of))
    return ranked
  }

  const playText = (random: () => number) => {
    const texts: Digits[] = [anyDeal(grouped, weights, random)]
    const worths: Float64Array[] = []
    const worthsOf = (text: number): Float64Array => {
      const known = worths[text]
      if (known) return known
      const all = Float64Array.from(own.scores, (_, i) => own.worth(i, texts[text]!))
      const { quorums, noDeals } = own.seating
      const each = Array.from(all, worth => Float64Array.of(worth))
      if (!areRatified(each, noDeals, quorums, 0)) all.fill(Number.NEGATIVE_INFINITY)
      worths[text] = all
      return all
    }
    offers = texts
    return session.text(
      Array.from({ length: parties }, (_, i) => ({
        worthOf: text => worthsOf(text)[i]!,
        reservation: own.seating.noDeals[i]! - GAIN_ROUNDING,
      })),
      0,
      text => {
        const next = mutated(grouped, texts[text]!, random)
        return next === null ? -1 : texts.push(next) - 1
      },
    )
  }

  let frontier: readonly Float64Array[] | null = null
  const frontierIn = (draw: number): readonly Float64Array[] => {
    if (frontier !== null && real.isConstant) return frontier
    const found = composeFrontier(real.scores, grouped.starts, FRONTIER_POINTS)
    for (const error of found.error.subarray(0, parties)) space.composed!.thinnedBy(error)
    frontier = found.worths.map((of, i) => of.map(sum => real.worthOfSum(i, draw, sum)))
    return frontier
  }

  return {
    play(draw, random) {
      own.read(draw)
      if (session.offers === null) return playText(random)
      return session.offers(
        rankOffers(draw).map((of, i) => ({
          ranked: of,
          // A gain that is nothing but rounding is no loss.
          reservation: own.seating.noDeals[i]! - GAIN_ROUNDING,
          strategy: strategies[i]!,
        })),
        random,
      )
    },
    zone(draw) {
      real.read(draw)
      return zoneAmong(frontierIn(draw), real, parties)
    },
    signed(draw, deal) {
      real.read(draw)
      return judged(frontierIn(draw), real, parties, offers[deal]!)
    },
  }
}

type Table = Readonly<{
  seating: ReturnType<typeof seatSides>
  /** Per seat, what every combination adds in the draw read last. */
  scores: readonly Float64Array[]
  isConstant: boolean
  read(draw: number): void
  worth(seat: number, digits: Digits): number
  worthOfSum(seat: number, draw: number, sum: number): number
}>

function makeTable(sides: Sides, grouped: GroupedSpace): Table {
  const { starts, groups } = grouped
  const seating = seatSides(sides.deciders, sides.ratifying)
  const worths = seating.seats.map(seat => composedWorthOf(seat.worth))
  const scores = worths.map(() => new Float64Array(starts[groups.length]!))
  let at = -1
  return {
    seating,
    scores,
    isConstant: seating.quorums.length === 0 && seating.seats.every(seat => seat.worth.isConstant),
    read(draw) {
      if (draw === at) return
      seating.read(draw)
      seating.seats.forEach((seat, i) => {
        if (at < 0 || !seat.worth.isConstant) worths[i]!.fill(grouped, draw, scores[i]!)
      })
      at = draw
    },
    worth(seat, digits) {
      let sum = 0
      for (let g = groups.length - 1; g >= 0; g--) sum += scores[seat]![starts[g]! + digits[g]!]!
      return worths[seat]!.worthOfSum(at, sum)
    },
    worthOfSum: (seat, draw, sum) => worths[seat]!.worthOfSum(draw, sum),
  }
}

/** Whoever is in the zone is outdone by somebody in it on the frontier. */
function zoneAmong(
  frontier: readonly Float64Array[],
  { seating: { noDeals, quorums } }: Table,
  parties: number,
): Zone {
  const best = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  let isZone = false
  for (let k = 0; k < frontier[0]!.length; k++) {
    let isIn = true
    for (let i = 0; i < parties && isIn; i++) isIn = frontier[i]![k]! >= noDeals[i]! - GAIN_ROUNDING
    if (!isIn || !areRatified(frontier, noDeals, quorums, k)) continue
    isZone = true
    for (let i = 0; i < parties; i++) best[i] = Math.max(best[i]!, frontier[i]![k]! - noDeals[i]!)
  }
  return { isZone, best }
}

function judged(
  frontier: readonly Float64Array[],
  table: Table,
  parties: number,
  digits: Digits,
): SignedDeal {
  const { noDeals, quorums } = table.seating
  const worths = table.scores.map((_, i) => table.worth(i, digits))
  const room = new Float64Array(parties)
  for (let k = 0; k < frontier[0]!.length; k++) {
    if (!areRatified(frontier, noDeals, quorums, k)) continue
    for (let i = 0; i < parties; i++) {
      const more = frontier[i]![k]! - worths[i]!
      if (more <= room[i]!) continue
      let costs = false
      for (let o = 0; o < parties && !costs; o++)
        costs = o !== i && frontier[o]![k]! < worths[o]! - GAIN_ROUNDING
      if (!costs) room[i] = more
    }
  }
  const each = worths.map(worth => Float64Array.of(worth))
  return {
    gains: Float64Array.from({ length: parties }, (_, i) => worths[i]! - noDeals[i]!),
    room,
    isAdmissible: areRatified(each, noDeals, quorums, 0),
  }
}

/** A deal drawn evenly from all. */
function anyDeal(
  { groups, starts }: GroupedSpace,
  weights: Float64Array | null,
  random: () => number,
): Uint32Array {
  return Uint32Array.from(groups, ({ space }, g) => {
    if (!weights) return Math.floor(random() * space.count)
    const own = weights.subarray(starts[g]!, starts[g + 1]!)
    let mark = random() * own.reduce((sum, of) => sum + of, 0)
    const at = own.findIndex(of => {
      mark -= of
      return mark < 0
    })
    return at < 0 ? space.count - 1 : at
  })
}

/** A deal that differs on one issue, chosen at random; null when it is left out. */
function mutated(
  { groups }: GroupedSpace,
  digits: Digits,
  random: () => number,
): Uint32Array | null {
  const issues = groups.reduce((sum, { at }) => sum + at.length, 0)
  let j = Math.floor(random() * issues)
  const g = groups.findIndex(({ at }) => {
    if (j < at.length) return true
    j -= at.length
    return false
  })
  const group = groups[g]!
  const options = group.at.map((_, n) => digitOf(group.space, digits[g]!, n))
  const option = Math.floor(random() * group.space.counts[j]!)
  const combination = combinationWith(group, options.with(j, option))
  if (combination < 0) return null
  const next = Uint32Array.from(digits)
  next[g] = combination
  return next
}
