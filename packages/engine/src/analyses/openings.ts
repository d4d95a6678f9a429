import { leastCostSets, type SetProblem, type SetsFound, type ValuedSet } from '@parley/kernels'
import type {
  Case,
  Closed,
  InputPath,
  Move,
  MoveSet,
  Opening,
  OpeningsAnswer,
  OpeningsAsk,
} from '@parley/model'
import { moveDraws } from '../overlays/moveDraws.ts'
import { moveOverlay } from '../overlays/moveOverlay.ts'
import { type Overlays, openOverlays } from '../overlays/openOverlays.ts'
import { surely } from '../overlays/workingMoves.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { openCase } from '../views/openCase.ts'
import { worsened } from './moves/sideEffects.ts'
import { makeConsents } from './openings/consents.ts'
import { countDraws } from './openings/drawBits.ts'
import { liftedLines } from './openings/liftedLines.ts'
import { bestOrder, hasOrder, type LagOf, refusalsIn } from './openings/moveOrders.ts'
import { type SetCosts, setCosts } from './openings/setCosts.ts'
import { makeSetZones } from './openings/setZones.ts'
import { twoHands } from './openings/twoHands.ts'
import { caveatsOf } from './verdict/caveats.ts'

/** Sets taken up at most; what is left then is said. */
const VISITS = 500_000
/** Up to so many sets all are looked at, for a frontier of cost and chance that is whole. */
const WHOLE = 10_000

/**
 * The cheapest sets of moves that open a zone in at least a share of draws, as the analyst sees it or each side
 * for itself, and orders in which everybody agrees who has to.
 *
 * Sets are gone through by rising cost, so the first that opens is a cheapest one whatever moves do to each
 * other. Throws `tooManyDeals` when the deals cannot be enumerated.
 */
export function openings(given: Case, ask: OpeningsAsk): OpeningsAnswer {
  return finish(openingsSteps(given, ask))
}

export function* openingsSteps(given: Case, ask: OpeningsAsk): Steps<OpeningsAnswer> {
  const open = openCase(given, ask)
  const overlays = openOverlays(open)
  const search = makeSearch(overlays, ask)
  yield 0.1
  const { draws } = ask
  const now = search.countOf([])
  const found = search.run(search.limits)
  yield 0.6
  const openingsFound = found.enough.map(search.openingOf)
  const first = found.enough[0]
  const refused = search.refused
    .filter(of => first === undefined || of.cost <= first.cost)
    .slice(0, ask.top)
    .map(search.openingOf)
  yield 0.7
  const isOpen = first?.members.length === 0
  const closed = first === undefined ? whyClosed(search, found, refused) : null
  yield 0.85
  const passed = Object.values(found.passed).reduce((sum, count) => sum + count, 0)
  return {
    run: provenance(given, ask, 'with-moves'),
    output: ask.output,
    share: ask.share,
    now: now / draws,
    isOpen,
    unit: search.costs.unit,
    uncosted: search.costs.uncosted.map(move => move.id),
    openings: isOpen ? [] : openingsFound,
    refused,
    closed,
    frontier: found.frontier.map(search.setOf),
    isWholeFrontier: search.isWhole && !found.isCut,
    best: found.best && search.setOf(found.best),
    proof: {
      looked: found.looked,
      passed,
      largest: ask.largest,
      provenTo: found.isCut ? found.provenTo : null,
    },
    lines: isOpen ? [] : liftedLines(overlays, ask.output, ask.share),
    caveats: caveatsOf(open, overlays.margins({}, 'exists')),
  }
}

/** What sets are taken from and what they may cost. */
type Limits = Pick<SetProblem, 'budgets' | 'total'> & Readonly<{ isAllowed(move: Move): boolean }>

type Search = Readonly<{
  costs: SetCosts
  limits: Limits
  /** All sets are looked at. */
  isWhole: boolean
  countOf(set: readonly number[]): number
  run(limits: Limits): SetsFound
  /** Sets that would do but for a consent, of the run before. */
  refused: readonly ValuedSet[]
  setOf(of: ValuedSet): MoveSet
  openingOf(of: ValuedSet): Opening
  ask: OpeningsAsk
  moves: readonly Move[]
}>

function makeSearch(overlays: Overlays, ask: OpeningsAsk): Search {
  const { given, analyst } = overlays.open
  const draws = moveDraws(given, analyst.columns)
  const costs = setCosts(given, draws, ask)
  const moves = costs.costed
  const places = new Map(moves.map((move, place) => [move.id, place]))
  const zones = makeSetZones(overlays, draws, moves, ask.output)
  const consents = makeConsents(overlays, draws, moves)
  const countOf = (set: readonly number[]): number => countDraws(zones.bits(set))
  const allowed = (move: Move): boolean => ask.actors?.includes(move.by) ?? true
  const limits: Limits = {
    isAllowed: allowed,
    budgets: costs.budgets.map(({ party, amount }) => ({
      amount,
      members: moves.flatMap((move, place) => (move.by === party ? [place] : [])),
    })),
    total: costs.total,
  }
  const isWhole = countSets(moves.filter(allowed).length, ask.largest) <= WHOLE
  const refused: ValuedSet[] = []
  const lagOf: LagOf = place => lagInDays(moves[place]!, id => spreadOf(draws.column(id)).median)
  const setOf = ({ members, cost, value }: ValuedSet): MoveSet => {
    const made = members.map(place => moves[place]!)
    return {
      moves: made.map(move => move.id),
      by: [...new Set(made.map(move => move.by))],
      cost,
      costs: made.length === 0 ? null : costs.spreadOf(made),
      chance: value / ask.draws,
    }
  }
  return {
    costs,
    limits,
    isWhole,
    countOf,
    refused,
    ask,
    moves,
    setOf,
    run({ isAllowed, budgets, total }) {
      refused.length = 0
      const enough = ask.share * ask.draws
      const none = moves.length
      const problem: SetProblem = {
        costs: Float64Array.from(moves, costs.costOf),
        // What may not be moved needs what nobody has.
        needs: moves.map(move =>
          isAllowed(move) ? move.needs.map(need => places.get(need) ?? none) : [none],
        ),
        excludes: moves.map(move => move.excludes.flatMap(id => places.get(id) ?? [])),
        budgets,
        total,
        largest: ask.largest,
        value: countOf,
        enough,
        admits(set) {
          if (hasOrder(set, moves, consents)) return true
          refused.push({
            members: set,
            cost: set.reduce((sum, place) => sum + costs.costOf(moves[place]!), 0),
            value: countOf(set),
          })
          return false
        },
      }
      return leastCostSets(problem, { top: ask.top, visits: VISITS, everything: isWhole })
    },
    openingOf(of) {
      const { members } = of
      const made = members.map(place => moves[place]!)
      return {
        ...setOf(of),
        worsensNoDealOf: worsened(
          overlays,
          {},
          moveOverlay(overlays.open, draws, made, surely, () => true),
        ),
        twoHanded: twoHands(overlays, draws, made),
        order: bestOrder(members, moves, consents, lagOf),
        refusals: refusalsIn(members, moves, consents),
        unjudged: members.flatMap(place =>
          moves[place]!.consent.filter(party => consents.noWorse(place, party, []) === null).map(
            party => ({ move: moves[place]!.id, party }),
          ),
        ),
      }
    },
  }
}

/** Lifts one limit after another, cheapest explanation first. */
function whyClosed(search: Search, found: SetsFound, refused: readonly Opening[]): Closed {
  const { limits, moves, setOf, openingOf } = search
  if (moves.length === 0) return { kind: 'no-moves' }
  const [blocked] = refused
  if (blocked) return { kind: 'consent', cheapest: blocked }
  const free: Limits = { ...limits, budgets: [], total: Infinity }
  const unlimited = search.run(free)
  const [cheapest] = unlimited.enough
  if (cheapest) return { kind: 'budget', cheapest: setOf(cheapest) }
  const [last] = search.refused
  if (last) return { kind: 'consent', cheapest: openingOf(last) }
  if (search.ask.actors !== null) {
    const all = search.run({ ...free, isAllowed: () => true })
    const [theirs] = all.enough
    if (theirs) return { kind: 'actors', cheapest: setOf(theirs) }
    if (all.isCut) return { kind: 'not-known' }
  }
  return found.isCut || unlimited.isCut ? { kind: 'not-known' } : { kind: 'no-set' }
}

/** How many sets of at most so many things there are. */
function countSets(things: number, largest: number): number {
  let sum = 1
  let of = 1
  for (let size = 1; size <= Math.min(things, largest); size++) {
    of = (of * (things - size + 1)) / size
    sum += of
  }
  return sum
}

/** A month is 365.25 / 12 days. */
const daysIn = { day: 1, week: 7, month: 30.4375, quarter: 91.3125 } as const

function lagInDays({ id, lag }: Move, median: (path: InputPath) => number): number | null {
  if (lag === null || lag.unit === 'round') return null
  return median(`moves.${id}.lag` as InputPath) * daysIn[lag.unit]
}
