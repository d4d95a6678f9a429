import { hasBit, makeBitSet, setBit } from './BitSet.ts'
import { type MoveGraph, prefers, type Ranks } from './MoveGraph.ts'

/** What stands for a state from which the others cannot move at all. */
export const NO_REPLY = -1

/**
 * Writes, per state, the largest value among the states that sequences of the others' moves lead to
 * from there, nobody moving twice in succession; `NO_REPLY` where no move leads anywhere.
 *
 * Values spread backwards from the largest, so each state is met once per mover: time
 * O(states × log states + movers × steps), where looking from every state would take O(states × movers × steps).
 *
 * @param others  movers that reply
 * @param wanted  ranks, when every reply has to be an improvement for its mover as it is made; null when not
 * @param values  per state, not below 0
 * @param out     one value per state, overwritten
 */
export function fillWorstReply(
  graph: MoveGraph,
  others: readonly number[],
  wanted: Ranks | null,
  values: Int32Array,
  out: Int32Array,
): void {
  const { states } = graph
  out.fill(NO_REPLY)
  const order = Uint32Array.from({ length: states }, (_, s) => s).sort(
    (a, b) => values[b]! - values[a]! || a - b,
  )
  const seen = makeBitSet(states * others.length)
  const waiting: number[] = []
  for (const end of order) {
    const value = values[end]!
    for (let m = 0; m < others.length; m++) {
      const node = m * states + end
      if (hasBit(seen, node)) continue
      setBit(seen, node)
      waiting.push(node)
    }
    while (waiting.length > 0) {
      const node = waiting.pop()!
      const m = Math.floor(node / states)
      const to = node - m * states
      const mover = graph.movers[others[m]!]!
      for (let k = mover.sourceStarts[to]!; k < mover.sourceStarts[to + 1]!; k++) {
        const from = mover.sources[k]!
        if (wanted && !prefers(wanted, mover, to, from)) continue
        if (out[from] === NO_REPLY) out[from] = value
        for (let before = 0; before < others.length; before++) {
          const earlier = before * states + from
          if (before === m || hasBit(seen, earlier)) continue
          setBit(seen, earlier)
          waiting.push(earlier)
        }
      }
    }
  }
}
