import {
  alternatingOffers,
  clearRefused,
  concessionCurve,
  discountedGain,
  GAIN_ROUNDING,
  packageOffers,
  type RankedDeals,
  rankDeals,
  singleText,
  stream,
  type TalksOutcome,
  type TalksStrategy,
} from '@parley/kernels'
import {
  type Case,
  dateOf,
  daysOf,
  type Spread,
  type TalksAnswer,
  type TalksAsk,
  type TalksPartyReading,
  type TalksStrategyName,
} from '@parley/model'
import type { Side, Sides } from '../deals/Sides.ts'
import { seatSides } from '../deals/seating.ts'
import { isTooManyDeals } from '../deals/tooManyDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { type OpenCase, openCase } from '../views/openCase.ts'
import { sidesOf } from './deals/sidesOf.ts'
import { makeTalksDeals, type TalksDeals } from './talks/talksDeals.ts'
import { caseCaveats } from './verdict/caveats.ts'

/** The exponents of time-based strategies: e of t^(1/e). */
const E = { boulware: 0.2, linear: 1, conceder: 2 } as const
/** Rounds shown at most between the first and the deadline. */
const SHOWN = 10

/**
 * Plays one session of talks per draw and says how many are signed, by when, and for whose good.
 *
 * Each party acts by what it believes: worths, no deal and ratifiers through its own eyes. What was
 * signed is judged through the analyst's. Deals across a decider's red line and deals a party expects
 * not to be ratified are never offered. A continuous issue is talked about in 101 levels.
 *
 * Time O(draws × (deals × parties + rounds)), with sorting where worths differ from draw to draw.
 */
export function talks(given: Case, ask: TalksAsk): TalksAnswer {
  return finish(talksSteps(given, ask))
}

export function* talksSteps(given: Case, ask: TalksAsk): Steps<TalksAnswer> {
  const deciders = given.parties.filter(party => party.role === 'decides').map(of => of.id)
  const names = strategiesOf(ask, deciders.length)
  let open: OpenCase
  try {
    open = openCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    const { count, limit } = thrown
    const caveats = [{ kind: 'too-many-deals', count, limit } as const]
    return { ...headOf(given, ask), ...nothing(deciders, names), caveats }
  }
  const deals = makeTalksDeals(open.space, open.given)
  const caveats = caseCaveats({
    given: open.given,
    deciders,
    noDealOf: open.analyst.noDealOf,
    columns: [open.analyst, ...deciders.map(party => open.own(party))].map(eyes => eyes.columns),
    ordinal: deciders.filter(party => open.analyst.tables.get(party)?.isOrdinal),
  })
  if (deals.count === 0) return { ...headOf(given, ask), ...nothing(deciders, names), caveats }

  const own = makeTable(sidesOf(open, 'own'), deals)
  const real = makeTable(sidesOf(open, 'analyst'), deals)
  const play = makePlay(ask, names, own, deals)
  const tally = makeTally(ask, given.asOf, deciders.length)
  const every = Math.max(1, Math.ceil(ask.draws / 50))
  for (let draw = 0; draw < ask.draws; draw++) {
    if (draw % every === 0) yield draw / ask.draws
    own.read(draw)
    const outcome = play(stream(ask.seed, `talks ${draw}`))
    real.read(draw)
    tally.add(outcome, real)
  }
  const found = tally.answer()
  return {
    ...headOf(given, ask),
    ...found,
    parties: deciders.map((party, i) => ({
      party,
      strategy: names[i] ?? null,
      ...found.parties[i]!,
    })),
    caveats,
  }
}

type Head = Pick<TalksAnswer, 'run' | 'protocol' | 'rounds' | 'roundDays' | 'discount'>

function headOf(given: Case, ask: TalksAsk): Head {
  const { protocol, rounds, roundDays, discount } = ask
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`talks: ${rounds} rounds; must be a whole number above 0`)
  if (!(discount > 0 && discount <= 1))
    throw new Error(`talks: discount ${discount}; must be above 0 and at most 1`)
  return { run: provenance(given, ask), protocol, rounds, roundDays, discount }
}

type Nothing = Omit<TalksAnswer, keyof Head | 'caveats'>

/** The answer where there is no deal to talk about. */
function nothing(
  deciders: readonly TalksPartyReading['party'][],
  names: readonly (TalksStrategyName | null)[],
): Nothing {
  const none = { gain: null, leftOnTable: null, shareOfBest: null, worseOff: null }
  return {
    signed: 0,
    signedBy: [],
    exists: 0,
    found: null,
    efficient: null,
    meanRound: null,
    parties: deciders.map((party, i) => ({ party, strategy: names[i] ?? null, ...none })),
  }
}

function strategiesOf(
  { strategies, protocol }: TalksAsk,
  parties: number,
): readonly (TalksStrategyName | null)[] {
  if (protocol === 'single-text') return Array.from({ length: parties }, () => null)
  if (strategies.length !== 1 && strategies.length !== parties)
    throw new Error(`talks: ${strategies.length} strategies for ${parties} parties; 1 or one each`)
  return Array.from({ length: parties }, (_, i) => strategies[i] ?? strategies[0]!)
}

/** What a table of sides makes of the deals in the draw read last. */
type TalksTable = Readonly<{
  sides: readonly Side[]
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
    sides: sides.deciders,
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

/** One session in the draw that the table has read. */
function makePlay(
  ask: TalksAsk,
  names: readonly (TalksStrategyName | null)[],
  table: TalksTable,
  deals: TalksDeals,
): (random: () => number) => Readonly<TalksOutcome> {
  const { worths, noDeals, mask } = table
  const strategies = names.map(name => name && strategyOf(name, ask.rounds))
  const masked = worths.map(of => new Float64Array(of.length))
  let ranked: readonly RankedDeals[] | null = null
  return random => {
    if (ranked === null || !table.isConstant) {
      for (let i = 0; i < worths.length; i++) {
        for (let x = 0; x < deals.count; x++)
          masked[i]![x] = mask[x] === 1 ? worths[i]![x]! : Number.NEGATIVE_INFINITY
      }
      ranked = ask.protocol === 'single-text' ? [] : masked.map(of => rankDeals(of))
    }
    // A gain that is nothing but rounding is no loss.
    const reservation = (i: number): number => noDeals[i]! - GAIN_ROUNDING
    if (ask.protocol === 'single-text') {
      const parties = masked.map((of, i) => ({ worths: of, reservation: reservation(i) }))
      const first = Math.floor(random() * deals.count)
      return singleText(parties, ask.rounds, first, text => deals.mutate(text, random))
    }
    const parties = ranked.map((of, i) => ({
      ranked: of,
      reservation: reservation(i),
      strategy: strategies[i]!,
    }))
    const session = ask.protocol === 'meso' ? packageOffers : alternatingOffers
    return session(parties, ask.rounds, random)
  }
}

function strategyOf(name: TalksStrategyName, rounds: number): TalksStrategy {
  return name === 'tit-for-tat' || name === 'micro'
    ? { kind: name }
    : { kind: 'time', curve: concessionCurve(rounds, E[name]) }
}

type Tally = Readonly<{
  add(outcome: Readonly<TalksOutcome>, real: TalksTable): void
  answer(): Omit<Nothing, 'parties'> &
    Readonly<{ parties: readonly Omit<TalksPartyReading, 'party' | 'strategy'>[] }>
}>

function makeTally(ask: TalksAsk, asOf: string, parties: number): Tally {
  const atRound = new Float64Array(ask.rounds)
  const lists = (): number[][] => Array.from({ length: parties }, () => [])
  const gains = lists()
  const left = lists()
  const shares = lists()
  const worse = new Float64Array(parties)
  let signed = 0
  let rounds = 0
  let zones = 0
  let foundZones = 0
  let efficient = 0
  let zone: Zone | null = null
  let zoneAt = new Float64Array(0)
  let room: Float64Array | null = null
  let roomAt = -1

  const add: Tally['add'] = ({ deal, round }, real) => {
    const { worths, noDeals, mask } = real
    // Where worths are the same in every draw, what was scanned for one draw holds for the next.
    const isKnown = real.isConstant && zone !== null && noDeals.every((w, i) => w === zoneAt[i])
    if (!isKnown || zone === null) {
      zone = zoneOf(real, parties)
      zoneAt = noDeals.slice()
    }
    const { isZone, best } = zone
    if (isZone) zones++
    if (deal < 0) return
    signed++
    rounds += round + 1
    atRound[round] = atRound[round]! + 1
    const t = ask.rounds > 1 ? round / (ask.rounds - 1) : 0
    if (room === null || !real.isConstant || roomAt !== deal) {
      room = Float64Array.from({ length: parties }, (_, i) => roomFor(i, deal, real))
      roomAt = deal
    }
    let nobodyLoses = mask[deal] === 1
    let nothingLeft = true
    for (let i = 0; i < parties; i++) {
      const gain = worths[i]![deal]! - noDeals[i]!
      const more = room[i]!
      gains[i]!.push(discountedGain(gain, ask.discount, t))
      left[i]!.push(more)
      if (more > GAIN_ROUNDING) nothingLeft = false
      if (gain < -GAIN_ROUNDING) {
        worse[i] = worse[i]! + 1
        nobodyLoses = false
      }
      if (isZone && best[i]! > GAIN_ROUNDING) shares[i]!.push(gain / best[i]!)
    }
    if (nothingLeft) efficient++
    if (isZone && nobodyLoses) foundZones++
  }

  return {
    add,
    answer: () => ({
      signed: signed / ask.draws,
      signedBy: signedBy(ask, asOf, atRound),
      exists: zones / ask.draws,
      found: zones > 0 ? foundZones / zones : null,
      efficient: signed > 0 ? efficient / signed : null,
      meanRound: signed > 0 ? rounds / signed : null,
      parties: gains.map((of, i) => ({
        gain: spread(of),
        leftOnTable: spread(left[i]!),
        shareOfBest: spread(shares[i]!),
        worseOff: signed > 0 ? worse[i]! / signed : null,
      })),
    }),
  }
}

type Zone = Readonly<{ isZone: boolean; best: Float64Array }>

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

function signedBy(ask: TalksAsk, asOf: string, atRound: Float64Array): TalksAnswer['signedBy'] {
  const shown = Math.min(SHOWN, ask.rounds)
  const days = daysOf(asOf)
  if (days === null) throw new Error(`talks: as-of ${asOf} is no date`)
  let at = 0
  let count = 0
  return Array.from({ length: shown }, (_, k) => {
    const round = Math.ceil(((k + 1) * ask.rounds) / shown)
    for (; at < round; at++) count += atRound[at]!
    const date = ask.roundDays === null ? null : dateOf(days + Math.round(round * ask.roundDays))
    return { round, date, share: count / ask.draws }
  })
}

function spread(values: readonly number[]): Spread | null {
  return values.length === 0 ? null : spreadOf(Float64Array.from(values))
}
