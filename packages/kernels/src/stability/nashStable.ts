import { type BitSet, makeBitSet, setBit } from './BitSet.ts'
import { type MoveGraph, prefers, type Ranks } from './MoveGraph.ts'

/**
 * The states that a mover has no improvement from: R⁺(s) = ∅ (Nash 1951; in the graph model Fang, Hipel &
 * Kilgour 1993). Time O(steps of the mover).
 */
export function nashStable(graph: MoveGraph, ranks: Ranks, index: number): BitSet {
  const mover = graph.movers[index]!
  const stable = makeBitSet(graph.states)
  for (let s = 0; s < graph.states; s++) {
    let isStable = true
    for (let k = mover.starts[s]!; isStable && k < mover.starts[s + 1]!; k++)
      isStable = !prefers(ranks, mover, mover.targets[k]!, s)
    if (isStable) setBit(stable, s)
  }
  return stable
}
