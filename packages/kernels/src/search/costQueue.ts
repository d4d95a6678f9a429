/** Sets by rising cost; of equal cost smaller ones first, then by members. */
export type CostQueue = Readonly<{
  push(cost: number, members: readonly number[]): void
  /** The cheapest, taken out; null when there is none. */
  pop(): Queued | null
  /** Another of the same; neither sees what becomes of the other. O(length). */
  copy(): CostQueue
}>

type Queued = Readonly<{ cost: number; members: readonly number[] }>

/** A binary heap. O(log length) each. */
export function makeCostQueue(): CostQueue {
  return queueOf([])
}

function queueOf(heap: Queued[]): CostQueue {
  return {
    copy: () => queueOf([...heap]),
    push(cost, members) {
      const added = { cost, members }
      let at = heap.push(added) - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBefore(added, heap[above]!)) break
        heap[at] = heap[above]!
        at = above
      }
      heap[at] = added
    },
    pop() {
      const top = heap[0]
      if (top === undefined) return null
      const moved = heap.pop()!
      const length = heap.length
      if (length === 0) return top
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= length) break
        if (below + 1 < length && isBefore(heap[below + 1]!, heap[below]!)) below++
        if (!isBefore(heap[below]!, moved)) break
        heap[at] = heap[below]!
        at = below
      }
      heap[at] = moved
      return top
    },
  }
}

function isBefore(a: Queued, b: Queued): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.members.length !== b.members.length) return a.members.length < b.members.length
  for (let i = 0; i < a.members.length; i++)
    if (a.members[i] !== b.members[i]) return a.members[i]! < b.members[i]!
  return false
}
