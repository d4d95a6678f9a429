import { type BitSet, makeBitSet, setBit } from './BitSet.ts'
import { type MoveGraph, prefers, type Ranks } from './MoveGraph.ts'
import { fillWorstReply } from './worstReply.ts'

/** Who else there is: every mover but one. */
export function othersOf(graph: MoveGraph, index: number): readonly number[] {
  return graph.movers.flatMap((_, m) => (m === index ? [] : [m]))
}

/**
 * The states from which every improvement of a mover can be answered by the others so that not every party of
 * the mover is still better off. Replies are sequences in which nobody moves twice in succession.
 *
 * @param wanted  the same ranks, when each reply has to be an improvement for whoever makes it; null when not
 */
export function deterred(
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
  wanted: Ranks | null,
): BitSet {
  const mover = graph.movers[index]!
  const others = othersOf(graph, index)
  const worst = mover.parties.map(party => {
    const out = new Int32Array(graph.states)
    fillWorstReply(graph, others, wanted, ranks[party]!, out)
    return out
  })
  return everyImprovement(graph, ranks, index, (s, t) =>
    mover.parties.some((party, p) => worst[p]![t]! >= ranks[party]![s]!),
  )
}

/** The states of which something holds for every improvement of a mover from them. */
export function everyImprovement(
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
  holds: (from: number, to: number) => boolean,
): BitSet {
  const mover = graph.movers[index]!
  const stable = makeBitSet(graph.states)
  for (let s = 0; s < graph.states; s++) {
    let isStable = true
    for (let k = mover.starts[s]!; isStable && k < mover.starts[s + 1]!; k++) {
      const t = mover.targets[k]!
      isStable = !prefers(ranks, mover, t, s) || holds(s, t)
    }
    if (isStable) setBit(stable, s)
  }
  return stable
}
