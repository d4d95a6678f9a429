import {
  mirroredOrders,
  SHAPLEY_PLAYERS,
  shapleyShares,
  sharesOverOrders,
  stream,
} from '@parley/kernels'
import {
  type ChangeAnswer,
  type ChangeMeasure,
  changeMeasures,
  type SharedChange,
} from '@parley/model'
import type { Steps } from '../../runners/Steps.ts'
import type { ChangePoints } from './changePoints.ts'

type Waterfall = ChangeAnswer['waterfall']

/** Pairs of orders an estimate averages over. */
const ORDER_PAIRS = 24

/**
 * Shares the change out among the differences: each gets the mean of what it adds over all orders in
 * which they could have been put over (Shapley 1953).
 *
 * Exact, over every set, for `SHAPLEY_PLAYERS` differences; beyond, over mirrored pairs of seeded orders
 * with a standard error per share. Shares sum to the change either way.
 */
export function* waterfall(points: ChangePoints, count: number, seed: string): Steps<Waterfall> {
  return count <= SHAPLEY_PLAYERS
    ? yield* exactly(points, count)
    : yield* overOrders(points, count, seed)
}

function* exactly(points: ChangePoints, count: number): Steps<Waterfall> {
  const worths = makeWorths(2 ** count)
  const sets = Array.from({ length: 2 ** count }, (_, coalition) =>
    Array.from({ length: count }, (_, i) => i).filter(i => (coalition >>> i) & 1),
  )
  yield* points.ask(sets)
  for (const [coalition, set] of sets.entries()) {
    const point = points.at(set)
    for (const measure of changeMeasures) worths[measure][coalition] = point[measure] ?? Number.NaN
  }
  const share = (measure: ChangeMeasure): SharedChange => {
    const worth = worths[measure]
    return {
      total: worth[worth.length - 1]! - worth[0]!,
      shares: [...shapleyShares(count, worth)],
      errors: null,
    }
  }
  return made('exact', null, share, worths.margin)
}

function* overOrders(points: ChangePoints, count: number, seed: string): Steps<Waterfall> {
  const orders = mirroredOrders(count, ORDER_PAIRS, stream(seed, 'orders of differences'))
  const along = orders.map(() => makeWorths(count + 1))
  const sets = orders.map(order =>
    Array.from({ length: count + 1 }, (_, k) => [...order.subarray(0, k)].sort((a, b) => a - b)),
  )
  yield* points.ask(sets.flat())
  for (const [at, chain] of sets.entries())
    for (const [k, set] of chain.entries()) {
      const point = points.at(set)
      for (const measure of changeMeasures) along[at]![measure][k] = point[measure] ?? Number.NaN
    }
  const share = (measure: ChangeMeasure): SharedChange => {
    const worths = along.map(of => of[measure])
    const { shares, errors } = sharesOverOrders(orders, worths)
    return {
      total: worths[0]![count]! - worths[0]![0]!,
      shares: [...shares],
      errors: [...errors],
    }
  }
  const margins = Float64Array.from(along.flatMap(of => [...of.margin]))
  return made('estimated', orders.length, share, margins)
}

function made(
  method: Waterfall['method'],
  orders: number | null,
  share: (measure: ChangeMeasure) => SharedChange,
  margins: Float64Array,
): Waterfall {
  return {
    method,
    orders,
    exists: share('exists'),
    recognised: share('recognised'),
    // Some set leaves no deal at all, and so no margin.
    margin: margins.some(Number.isNaN) ? null : share('margin'),
  }
}

function makeWorths(length: number): Readonly<Record<ChangeMeasure, Float64Array>> {
  return {
    exists: new Float64Array(length),
    recognised: new Float64Array(length),
    margin: new Float64Array(length),
  }
}
