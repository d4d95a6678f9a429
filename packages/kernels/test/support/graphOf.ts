import { type MoveGraph, makeMover, type Ranks } from '../../src/stability/MoveGraph.ts'
import type { Conflict } from '../oracle/definitionStability.ts'

/** The kernels' arrays for a conflict as the definitions speak of it. */
export function graphOf(of: Conflict): Readonly<{ graph: MoveGraph; ranks: Ranks }> {
  const { states } = of
  const movers = of.steps.map((steps, m) =>
    makeMover(states, of.parties[m]!, s => steps.flatMap(([from, to]) => (from === s ? [to] : []))),
  )
  return { graph: { states, movers }, ranks: of.places.map(places => Int32Array.from(places)) }
}
