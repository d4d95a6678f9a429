import { othersOf } from './deterred.ts'
import { bestAfter } from './deterredWithoutEscape.ts'
import type { MoveGraph, Ranks } from './MoveGraph.ts'
import type { StabilityConcept } from './stableStates.ts'
import { fillWorstReply, NO_REPLY } from './worstReply.ts'

/** The place of a state that no order makes unstable: no step leads from it. */
export const ANY_PLACE: number = 2 ** 31 - 1

/**
 * Per state, the place up to which it would have to rise in the order of a mover of one party to be stable
 * for it: a state is stable exactly when it stands at that place or above. Everything else keeps its place,
 * and standing level with what is there is enough.
 *
 * This is inverse analysis with conditions in place of an enumeration of orders (Kinsara, Kilgour & Hipel
 * 2015): a state at place p withstands a step to t when t is no better than p or some answer to t is not,
 * so p ≤ min over t of max(place of t, place of the worst answer). `ANY_PLACE` where no step leads away.
 */
export function leastRise(
  concept: StabilityConcept,
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
): Int32Array {
  const mover = graph.movers[index]!
  const [party, ...more] = mover.parties
  if (party === undefined || more.length > 0)
    throw new Error(`leastRise: a mover of ${mover.parties.length} parties has no one order`)
  const order = ranks[party]!
  const worst = worstAnswers(concept, graph, ranks, index, order)
  const out = new Int32Array(graph.states).fill(ANY_PLACE)
  for (let s = 0; s < graph.states; s++)
    for (let k = mover.starts[s]!; k < mover.starts[s + 1]!; k++) {
      const t = mover.targets[k]!
      out[s] = Math.min(out[s]!, Math.max(order[t]!, worst[t]!))
    }
  return out
}

function worstAnswers(
  concept: StabilityConcept,
  graph: MoveGraph,
  ranks: Ranks,
  index: number,
  order: Int32Array,
): Int32Array {
  const worst = new Int32Array(graph.states).fill(NO_REPLY)
  if (concept === 'nash') return worst
  const wanted = concept === 'seq' || concept === 'sseq' ? ranks : null
  const isEscaped = concept === 'smr' || concept === 'sseq'
  const values = isEscaped ? bestAfter(graph, index, order) : order
  fillWorstReply(graph, othersOf(graph, index), wanted, values, worst)
  return worst
}
