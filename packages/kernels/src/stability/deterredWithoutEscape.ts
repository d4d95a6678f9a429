import type { BitSet } from './BitSet.ts'
import { everyImprovement, othersOf } from './deterred.ts'
import { type MoveGraph, prefers, type Ranks } from './MoveGraph.ts'
import { fillWorstReply } from './worstReply.ts'

/**
 * As `deterred`, and the mover cannot undo the harm: whatever it does after the reply leaves not every party
 * of it better off than it was.
 */
export function deterredWithoutEscape(
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
  wanted: Ranks | null,
): BitSet {
  const mover = graph.movers[index]!
  const [only, ...more] = mover.parties
  return only !== undefined && more.length === 0
    ? ofOneParty(graph, ranks, index, wanted, ranks[only]!)
    : ofSeveral(graph, ranks, index, wanted)
}

/** Of one party, a reply is worth what the party can make of it: one number per state is enough. */
function ofOneParty(
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
  wanted: Ranks | null,
  order: Int32Array,
): BitSet {
  const worst = new Int32Array(graph.states)
  const best = bestAfter(graph, index, order)
  fillWorstReply(graph, othersOf(graph, index), wanted, best, worst)
  return everyImprovement(graph, ranks, index, (s, t) => worst[t]! >= order[s]!)
}

/** Of several there is no one order, so replies are marked anew for each state. */
function ofSeveral(graph: MoveGraph, ranks: Ranks, index: number, wanted: Ranks | null): BitSet {
  const mover = graph.movers[index]!
  const others = othersOf(graph, index)
  const marks = new Int32Array(graph.states)
  const worst = new Int32Array(graph.states)
  let marked = -1
  return everyImprovement(graph, ranks, index, (s, t) => {
    if (marked !== s) {
      for (let u = 0; u < graph.states; u++) {
        let isHarm = !prefers(ranks, mover, u, s)
        for (let k = mover.starts[u]!; isHarm && k < mover.starts[u + 1]!; k++)
          isHarm = !prefers(ranks, mover, mover.targets[k]!, s)
        marks[u] = isHarm ? 1 : 0
      }
      fillWorstReply(graph, others, wanted, marks, worst)
      marked = s
    }
    return worst[t] === 1
  })
}

/** Per state, the best place in an order that a mover has there or one step on. */
export function bestAfter(graph: MoveGraph, index: number, order: Int32Array): Int32Array {
  const mover = graph.movers[index]!
  const best = order.slice()
  for (let u = 0; u < graph.states; u++)
    for (let k = mover.starts[u]!; k < mover.starts[u + 1]!; k++)
      best[u] = Math.min(best[u]!, order[mover.targets[k]!]!)
  return best
}
