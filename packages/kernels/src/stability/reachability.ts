import { type BitSet, hasBit, makeBitSet, setBit } from './BitSet.ts'
import { type MoveGraph, type Mover, makeMover, prefers, type Ranks } from './MoveGraph.ts'

/** A step of a sequence of moves: who makes it, and where it leads. */
export type MoveStep = Readonly<{ mover: number; to: number }>

/** Where sequences of moves of some movers lead from one state. */
export type Reach = Readonly<{
  /** Every state reached by one move or more. */
  states: BitSet
  /** A shortest sequence to a state of `states`; of equally short ones the first in order of movers and targets. */
  pathTo(state: number): readonly MoveStep[]
}>

/**
 * Where sequences of moves lead in which nobody moves twice in succession.
 *
 * @param movers  who may move
 * @param wanted  ranks, when every move has to be an improvement for its mover as it is made; null when not
 *
 * Time O(movers × steps).
 */
export function reachFrom(
  graph: MoveGraph,
  movers: readonly number[],
  start: number,
  wanted: Ranks | null,
): Reach {
  const { states } = graph
  const found = makeBitSet(states)
  // Arriving at a state by another mover opens other moves, so a node is a state and who moved last.
  const seen = makeBitSet(states * movers.length)
  const nodes: { state: number; last: number; before: number }[] = []
  const firstAt = new Map<number, number>()
  const expand = (state: number, last: number, before: number): void => {
    for (const [m, index] of movers.entries()) {
      if (m === last) continue
      const mover = graph.movers[index]!
      for (let k = mover.starts[state]!; k < mover.starts[state + 1]!; k++) {
        const to = mover.targets[k]!
        const node = m * states + to
        if (hasBit(seen, node) || (wanted && !prefers(wanted, mover, to, state))) continue
        setBit(seen, node)
        if (!hasBit(found, to)) firstAt.set(to, nodes.length)
        setBit(found, to)
        nodes.push({ state: to, last: m, before })
      }
    }
  }
  expand(start, -1, -1)
  for (let n = 0; n < nodes.length; n++) expand(nodes[n]!.state, nodes[n]!.last, n)
  const pathTo = (state: number): readonly MoveStep[] => {
    const steps: MoveStep[] = []
    for (let n = firstAt.get(state) ?? -1; n >= 0; n = nodes[n]!.before)
      steps.unshift({ mover: movers[nodes[n]!.last]!, to: nodes[n]!.state })
    return steps
  }
  return { states: found, pathTo }
}

/**
 * The graph in which some movers act as one: they reach in one step what sequences of their moves reach,
 * and want a step only when each of them does. They stand first, the others after them in their order.
 */
export function uniteMovers(graph: MoveGraph, united: readonly number[]): MoveGraph {
  const { states, movers } = graph
  const parties = united.flatMap(m => movers[m]!.parties)
  const one = makeMover(states, parties, s => {
    const reach = reachFrom(graph, united, s, null)
    const to: number[] = []
    for (let t = 0; t < states; t++) if (hasBit(reach.states, t)) to.push(t)
    return to
  })
  const others: Mover[] = movers.filter((_, m) => !united.includes(m))
  return { states, movers: [one, ...others] }
}
