import { leastCostSets, type SetProblem, type SetsFound, type ValuedSet } from '@parley/kernels'
import type { InputPath, Move, MoveSet, Opening, OpeningsAsk } from '@parley/model'
import { type MoveDraws, moveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { surely } from '../../overlays/workingMoves.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { worsened } from '../moves/sideEffects.ts'
import { makeConsents } from './consents.ts'
import { countSets } from './countSets.ts'
import { countDraws } from './drawBits.ts'
import { bestOrder, hasOrder, type LagOf, refusalsIn } from './moveOrders.ts'
import { type SetCosts, setCosts } from './setCosts.ts'
import { makeSetZones } from './setZones.ts'
import { twoHands } from './twoHands.ts'

/** Sets taken up at most; what is left then is said. */
const VISITS = 1_000_000
/** Up to so many sets all are looked at, for a frontier of cost and chance that is whole. */
const WHOLE = 10_000

/**
 * A part of the draws is counted until a set opens in so much more than the share, since all draws may ask for more; or in all
 * of them.
 */
const BEYOND = 0.01

/** What sets are taken from and what they may cost. */
export type Limits = Pick<SetProblem, 'budgets' | 'total'> &
  Readonly<{ isAllowed(move: Move): boolean }>

export type SetSearch = Readonly<{
  costs: SetCosts
  limits: Limits
  /** All sets are looked at. */
  isWhole: boolean
  countOf(set: readonly number[]): number
  costOf(set: readonly number[]): number
  /** Whether some order keeps every consent. */
  isAgreed(set: readonly number[]): boolean
  /** Which sets can be made. */
  problemOf(limits: Limits): Omit<SetProblem, 'value' | 'enough' | 'admits'>
  run(limits: Limits): SetsFound
  /** Tells of the sets that `run` will look at, one by one; of one or other too few or too many where draws are a part. */
  count(limits: Limits, tell: (set: readonly number[], open: number) => void): void
  /** Sets that would do but for a consent, of the run before. */
  refused: readonly ValuedSet[]
  setOf(of: ValuedSet): MoveSet
  openingOf(of: ValuedSet): Opening
  ask: OpeningsAsk
  moves: readonly Move[]
}>

/**
 * Everything asked of sets of moves: their zones, what they cost, who agrees to them.
 *
 * @param wholeColumn  numbers of moves over all draws where the overlays have a part of them
 */
export function makeSetSearch(
  overlays: Overlays,
  ask: OpeningsAsk,
  wholeColumn?: MoveDraws['column'],
): SetSearch {
  const { given, analyst } = overlays.open
  const draws = moveDraws(given, analyst.columns)
  const costs = setCosts(given, { ...draws, column: costColumn(draws, wholeColumn) }, ask)
  const moves = costs.costed
  const places = new Map(moves.map((move, place) => [move.id, place]))
  const zones = makeSetZones(overlays, draws, moves, ask.output)
  const consents = makeConsents(overlays, draws, moves)
  const counted = new Map(ask.counted?.sets.map((set, i) => [set, ask.counted!.open[i]!]))
  const countOf = (set: readonly number[]): number =>
    counted.get(set.join()) ?? countDraws(zones.bits(set))
  const prepare: SetProblem['prepare'] = sets =>
    zones.prepare(sets.filter(set => !counted.has(set.join())))
  const allowed = (move: Move): boolean => ask.actors?.includes(move.by) ?? true
  const limits: Limits = {
    isAllowed: allowed,
    budgets: costs.budgets.map(({ party, amount }) => ({
      amount,
      members: moves.flatMap((move, place) => (move.by === party ? [place] : [])),
    })),
    total: costs.total,
  }
  const isWhole =
    ask.extent !== 'cheapest' && countSets(moves.filter(allowed).length, ask.largest) <= WHOLE
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
  const costOf: SetSearch['costOf'] = set =>
    set.reduce((sum, place) => sum + costs.costOf(moves[place]!), 0)
  const isAgreed: SetSearch['isAgreed'] = set => hasOrder(set, moves, consents)
  const problemOf: SetSearch['problemOf'] = ({ isAllowed, budgets, total }) => ({
    costs: Float64Array.from(moves, costs.costOf),
    // What may not be moved needs what nobody has.
    needs: moves.map(move =>
      isAllowed(move) ? move.needs.map(need => places.get(need) ?? moves.length) : [moves.length],
    ),
    excludes: moves.map(move => move.excludes.flatMap(id => places.get(id) ?? [])),
    budgets,
    total,
    largest: ask.largest,
  })
  return {
    costs,
    limits,
    isWhole,
    countOf,
    costOf,
    isAgreed,
    problemOf,
    refused,
    ask,
    moves,
    setOf,
    run(within) {
      refused.length = 0
      const problem: SetProblem = {
        ...problemOf(within),
        value: countOf,
        prepare,
        enough: ask.share * ask.draws,
        admits(set) {
          if (isAgreed(set)) return true
          refused.push({ members: set, cost: costOf(set), value: countOf(set) })
          return false
        },
      }
      return leastCostSets(problem, { top: ask.top, visits: VISITS, everything: isWhole })
    },
    count(within, tell) {
      const problem: SetProblem = {
        ...problemOf(within),
        value(set) {
          const open = countOf(set)
          tell(set, open)
          return open
        },
        prepare,
        enough: isWhole ? Number.POSITIVE_INFINITY : Math.min(1, ask.share + BEYOND) * ask.draws,
        admits: isAgreed,
      }
      leastCostSets(problem, { top: ask.top, visits: VISITS, everything: isWhole })
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

/** What is the same in every draw is so in all of them. */
function costColumn(
  { column }: MoveDraws,
  whole: MoveDraws['column'] = column,
): MoveDraws['column'] {
  return path => {
    const own = column(path)
    return typeof own === 'number' ? own : whole(path)
  }
}

/** A month is 365.25 / 12 days. */
const daysIn = { day: 1, week: 7, month: 30.4375, quarter: 91.3125 } as const

function lagInDays({ id, lag }: Move, median: (path: InputPath) => number): number | null {
  if (lag === null || lag.unit === 'round') return null
  return median(`moves.${id}.lag` as InputPath) * daysIn[lag.unit]
}
