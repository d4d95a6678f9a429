import {
  alternatingOffers,
  concessionCurve,
  discountedGain,
  GAIN_ROUNDING,
  MESO_PACKAGES,
  OFFER_LEVELS,
  singleText,
  stream,
  type TalksOutcome,
  type TalksStrategy,
} from '@parley/kernels'
import {
  type Case,
  type Caveat,
  dateOf,
  daysOf,
  type Spread,
  type TalksAnswer,
  type TalksAsk,
  type TalksPartyReading,
  type TalksStrategyName,
} from '@parley/model'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { composedField } from './talks/composedField.ts'
import type { Field, Session } from './talks/Field.ts'
import { listedField } from './talks/listedField.ts'
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
 * not to be ratified are never offered. A continuous issue is talked about in 101 levels; deals too many to
 * list by offers at 1,024 levels of each party's worth (`composedField`).
 *
 * Time O(draws × (deals × parties + rounds)), with sorting where worths differ from draw to draw.
 */
export function talks(given: Case, ask: TalksAsk): TalksAnswer {
  return finish(talksSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* talksSteps(given: Case, ask: TalksAsk): Steps<TalksAnswer> {
  const deciders = given.parties.filter(party => party.role === 'decides').map(of => of.id)
  const names = strategiesOf(ask, deciders.length)
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return { ...headOf(given, ask), ...nothing(deciders, names), caveats: tooManyCaveats(thrown) }
  }
  const ofCase = caseCaveats({
    given: open.given,
    deciders,
    noDealOf: open.analyst.noDealOf,
    columns: [open.analyst, ...deciders.map(party => open.own(party))].map(eyes => eyes.columns),
    ordinal: deciders.filter(party => open.analyst.tables.get(party)?.isOrdinal),
  })
  const caveats = [...composedCaveats(open), ...ofCase]
  const strategies = names.map(name => name && strategyOf(name, ask.rounds))
  const field = open.space.composed
    ? composedField(open, sessionOf(ask), strategies)
    : listedField(open, sessionOf(ask), strategies)
  if (!field) return { ...headOf(given, ask), ...nothing(deciders, names), caveats }
  const tally = makeTally(ask, given.asOf, deciders.length)
  const every = Math.max(1, Math.ceil(ask.draws / 50))
  for (let draw = 0; draw < ask.draws; draw++) {
    if (draw % every === 0) yield draw / ask.draws
    const outcome = field.play(draw, stream(ask.seed, `talks ${draw}`))
    tally.add(outcome, draw, field)
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

function strategyOf(name: TalksStrategyName, rounds: number): TalksStrategy {
  return name === 'tit-for-tat' || name === 'micro'
    ? { kind: name }
    : { kind: 'time', curve: concessionCurve(rounds, E[name]) }
}

/** How a session under a protocol goes. */
function sessionOf({ protocol, rounds }: TalksAsk): Session {
  const packages = protocol === 'meso' ? MESO_PACKAGES : 1
  return {
    offers:
      protocol === 'single-text'
        ? null
        : (parties, random) => alternatingOffers(parties, rounds, random, packages),
    text: (parties, first, mutate) => singleText(parties, rounds, first, mutate),
  }
}

/** That offers come from a list of each party's own, where deals are too many to rank. */
function composedCaveats({ space }: OpenCase): readonly Caveat[] {
  if (!space.composed) return []
  return [{ kind: 'offers-by-level', count: space.rawCount, levels: OFFER_LEVELS }]
}

type Tally = Readonly<{
  add(outcome: Readonly<TalksOutcome>, draw: number, field: Field): void
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

  const add: Tally['add'] = ({ deal, round }, draw, field) => {
    const { isZone, best } = field.zone(draw)
    if (isZone) zones++
    if (deal < 0) return
    signed++
    rounds += round + 1
    atRound[round] = atRound[round]! + 1
    const t = ask.rounds > 1 ? round / (ask.rounds - 1) : 0
    const of = field.signed(draw, deal)
    let nobodyLoses = of.isAdmissible
    let nothingLeft = true
    for (let i = 0; i < parties; i++) {
      const gain = of.gains[i]!
      const more = of.room[i]!
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
