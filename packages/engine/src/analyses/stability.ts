import { GAIN_ROUNDING, type Ranks } from '@parley/kernels'
import {
  type ByConcept,
  type Case,
  decidersWithoutWorth,
  type StabilityAnswer,
  type StabilityAsk,
  type StabilityCaveat,
  type StabilityConceptName,
  type StateStanding,
  stabilityConcepts,
} from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { dealById } from '../deals/dealById.ts'
import { dealLabel } from '../deals/dealLabel.ts'
import { placeOfProposal } from '../deals/makeRankingTable.ts'
import { margins } from '../deals/margins.ts'
import { admissibleDeals } from '../deals/redLines.ts'
import { makeSides } from '../deals/Sides.ts'
import { isTooManyDeals } from '../deals/tooManyDeals.ts'
import { valueIn } from '../deals/valueIn.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps, within } from '../runners/Steps.ts'
import { type OpenCase, openCase } from '../views/openCase.ts'
import { centralTables } from './stability/centralTables.ts'
import { conflictOf, type Holder, holdersOf, stepBound } from './stability/conflictOf.ts'
import { byConcept, type Holdings, holdingsOver } from './stability/holdings.ts'
import { fillPlacesByWorth, placesByStatements, statesMeeting } from './stability/orders.ts'
import { readCoalition } from './stability/readCoalition.ts'
import { pathsFrom, type Scene, sidesAt } from './stability/readState.ts'
import { nearestDeal } from './verdict/reading.ts'

/** States gone through at most, and steps between them. */
const MOST_STATES = 65_536
export const MOST_STEPS = 4_000_000

/** Steps looked at over all draws, about; past it orders of fewer draws are gone through. */
const WORK = 400_000_000
const LEAST_DRAWS = 32

/**
 * Which states of a case hold when each party can change what it holds alone: the graph model for conflict
 * resolution (Fang, Hipel & Kilgour 1993), through the analyst's eyes.
 *
 * A state is a deal. Orders are those the case states [O3], else they follow from worth, draw by draw; an
 * agreement is no wall here: whoever holds an issue can change it after signing too, and states are compared
 * with each other, never with no deal. Time O(draws × movers × steps); orders that come again are remembered.
 */
export function stability(given: Case, ask: StabilityAsk): StabilityAnswer {
  return finish(stabilitySteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* stabilitySteps(given: Case, ask: StabilityAsk): Steps<StabilityAnswer> {
  const holders = holdersOf(given)
  const refusal = refused(given, holders)
  if (refusal) return nothing(given, ask, holders, refusal)
  const open = openOrRefusal(given, ask)
  if ('kind' in open) return nothing(given, ask, holders, open)
  const { space } = open
  if (space.count === 0) return nothing(given, ask, holders, { kind: 'no-state' })
  const steps = stepBound(space, holders)
  for (const [of, count, limit] of [
    ['states', space.count, MOST_STATES],
    ['steps', steps, MOST_STEPS],
  ] as const)
    if (count > limit)
      return nothing(given, ask, holders, { kind: 'too-many-states', of, count, limit })
  yield 0.05

  const overlooked = holders.map(({ party }) => {
    const of = given.oversights?.find(one => one.party === party)
    return of ? statesMeeting(space, of.statements) : null
  })
  const graph = conflictOf(space, holders, overlooked)
  const { ranksIn, isUncertain } = ordersOf(open, holders)
  const affordable = Math.max(LEAST_DRAWS, Math.floor(WORK / (10 * (steps + space.count))))
  const orders = isUncertain ? Math.min(ask.draws, affordable) : 1
  const holdings = yield* within(holdingsOver(graph, orders, ranksIn), 0.1, 0.8)
  const accepted = acceptedShares(open)
  const label = (state: number) => dealLabel(space, open.given, state, 0)
  const present = presentOf(open)
  const standing = (state: number): StateStanding => ({
    state: label(state),
    isPresent: state === present,
    holds: byConcept(concept => holdings.all[concept][state]! / holdings.draws),
    accepted: accepted && accepted[state]! / ask.draws,
  })

  const scene: Scene = {
    graph,
    ranks: centralRanks(open, holders),
    concept: ask.concept,
    parties: holders.map(of => of.party),
    label,
  }
  const held = heldStates(holdings, ask.concept)
  const at = stateToLookAt(open, ask, present, held)
  const sides = at ? sidesAt(scene, at.state) : []
  const caveats: StabilityCaveat[] = []
  for (const [m, unseen] of overlooked.entries()) {
    const states = unseen?.reduce((sum, is) => sum + is, 0) ?? 0
    if (states > 0) caveats.push({ kind: 'overlooks', party: holders[m]!.party, states })
  }
  if (holders.length === 1) caveats.push({ kind: 'one-holder', party: holders[0]!.party })
  const unheld = given.issues.filter(of => of.heldBy === undefined && of.options.length > 1)
  if (unheld.length > 0) caveats.push({ kind: 'unheld', issues: unheld.map(of => of.id) })
  if (isUncertain && orders < ask.draws)
    caveats.push({ kind: 'fewer-draws', draws: orders, of: ask.draws })
  return {
    run: provenance(given, ask),
    concept: ask.concept,
    movers: moversOf(open.given, holders),
    states: space.count,
    orders,
    holding: byConcept(
      concept => held.filter(s => holdings.all[concept][s]! * 2 >= holdings.draws).length,
    ),
    held: held.slice(0, ask.top).map(standing),
    heldCount: held.length,
    present: present < 0 ? null : label(present),
    looked: at && {
      standing: standing(at.state),
      as: at.as,
      sides: sides.map((of, m) => ({
        ...of,
        holds: holdings.each[ask.concept][m]![at.state]! / holdings.draws,
      })),
      isStable: sides.every(of => of.isStable),
      paths: pathsFrom(scene, at.state),
    },
    coalition: ask.coalition.length > 1 ? readCoalition(scene, ask.coalition) : null,
    caveats,
  }
}

/** The state at which things stand, −1 when the case does not say. */
function presentOf({ given, space }: OpenCase): number {
  const { present } = given
  return present ? placeOfProposal(space, { picks: present }).deal : -1
}

type LookedAt = Readonly<{ state: number; as: 'asked' | 'present' | 'nearest' | 'first' }>

function stateToLookAt(
  open: OpenCase,
  ask: StabilityAsk,
  present: number,
  held: readonly number[],
): LookedAt | null {
  if (ask.state !== null) {
    const found = dealById(open.space, open.given, ask.state)
    return found && { state: found.deal, as: 'asked' }
  }
  if (present >= 0) return { state: present, as: 'present' }
  const nearest = nearestOf(open, ask)
  if (nearest >= 0) return { state: nearest, as: 'nearest' }
  const [first] = held
  return first === undefined ? null : { state: first, as: 'first' }
}

/** The nearest deal, −1 where the case does not say what no deal is. */
function nearestOf(open: OpenCase, ask: StabilityAsk): number {
  const { given, space, analyst } = open
  if (decidersWithoutWorth(given).length > 0) return -1
  const sides = makeSides(given, () => analyst)
  const [found] = margins(space, given, ask.draws, [
    { sides, redLines: true, ratification: true, countsZone: false },
  ])
  return nearestDeal(space, found!)?.deal ?? -1
}

/** States that hold in some draw; most under the concept asked first, then under the least looking ahead, then as numbered. */
function heldStates({ all }: Holdings, asked: StabilityConceptName): readonly number[] {
  const holdsAtAll = [...all.gmr.keys()].filter(s => all.gmr[s]! > 0)
  return holdsAtAll.sort((a, b) => {
    for (const concept of [asked, ...stabilityConcepts]) {
      const apart = all[concept][b]! - all[concept][a]!
      if (apart !== 0) return apart
    }
    return a - b
  })
}

/** Per state the draws in which every decider prefers it to no deal; null where no deal is not in the case. */
function acceptedShares(open: OpenCase): Uint32Array | null {
  const { given, space, analyst } = open
  if (decidersWithoutWorth(given).length > 0) return null
  const { deciders } = makeSides(given, () => analyst)
  const counts = new Uint32Array(space.count)
  const admissible = admissibleDeals(space, given, true)
  const worth = new Float64Array(space.count)
  const accepts = new Uint8Array(space.count)
  for (let draw = 0; draw < analyst.columns.draws; draw++) {
    accepts.set(admissible)
    for (const side of deciders) {
      side.worth.fill(draw, worth)
      const least = valueIn(side.noDeal, draw) - GAIN_ROUNDING
      for (let s = 0; s < space.count; s++) if (worth[s]! < least) accepts[s] = 0
    }
    for (let s = 0; s < space.count; s++) counts[s]! += accepts[s]!
  }
  return counts
}

type Orders = Readonly<{ ranksIn: (draw: number) => Ranks; isUncertain: boolean }>

/** The order of every holder, as the case states it or by worth in a draw. */
function ordersOf({ given, space, analyst }: OpenCase, holders: readonly Holder[]): Orders {
  const worth = new Float64Array(space.count)
  const scratch = new Uint32Array(space.count)
  let isUncertain = false
  const fills = holders.map(({ party }) => {
    const places = statedPlaces(space, given, party)
    if (places) return { places, fill: null }
    const table = analyst.tables.get(party)
    if (!table) throw new Error(`ordersOf: ${party} has neither an order nor worth`)
    const own = new Int32Array(space.count)
    const fill = (draw: number): void => {
      table.fill(draw, worth)
      fillPlacesByWorth(worth, scratch, own)
    }
    if (table.isConstant) fill(0)
    else isUncertain = true
    return { places: own, fill: table.isConstant ? null : fill }
  })
  const ranks = fills.map(of => of.places)
  return {
    isUncertain,
    ranksIn: draw => {
      for (const { fill } of fills) fill?.(draw)
      return ranks
    },
  }
}

/** The orders at the central values. */
function centralRanks({ given, space }: OpenCase, holders: readonly Holder[]): Ranks {
  const tables = centralTables(given, space)
  const worth = new Float64Array(space.count)
  const scratch = new Uint32Array(space.count)
  return holders.map(({ party }) => {
    const places = statedPlaces(space, given, party)
    if (places) return places
    const own = new Int32Array(space.count)
    tables.get(party)!.fill(0, worth)
    fillPlacesByWorth(worth, scratch, own)
    return own
  })
}

function statedPlaces(space: DealSpace, given: Case, party: string): Int32Array | null {
  const stated = given.preferences?.find(of => of.party === party)
  return stated ? placesByStatements(space, stated.statements) : null
}

function moversOf(given: Case, holders: readonly Holder[]): StabilityAnswer['movers'] {
  return holders.map(({ party, issues }) => ({
    party,
    holds: issues.map(of => of.id),
    orderFrom: given.preferences?.some(of => of.party === party) ? 'stated' : 'worth',
  }))
}

function refused(given: Case, holders: readonly Holder[]): StabilityCaveat | null {
  if (holders.length === 0) return { kind: 'nobody-holds' }
  const continuous = given.issues.find(
    ({ scale }) => scale.kind === 'numeric' && scale.step === null,
  )
  return continuous ? { kind: 'continuous-issue', name: continuous.name } : null
}

function openOrRefusal(given: Case, ask: StabilityAsk): OpenCase | StabilityCaveat {
  try {
    return openCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return { kind: 'too-many-states', of: 'states', count: thrown.count, limit: MOST_STATES }
  }
}

function nothing(
  given: Case,
  ask: StabilityAsk,
  holders: readonly Holder[],
  caveat: StabilityCaveat,
): StabilityAnswer {
  const none: ByConcept<number> = byConcept(() => 0)
  return {
    run: provenance(given, ask),
    concept: ask.concept,
    movers: moversOf(given, holders),
    states: 0,
    orders: 0,
    holding: none,
    held: [],
    heldCount: 0,
    present: null,
    looked: null,
    coalition: null,
    caveats: [caveat],
  }
}
