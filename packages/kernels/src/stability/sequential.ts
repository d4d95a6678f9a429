import type { BitSet } from './BitSet.ts'
import { deterred } from './deterred.ts'
import { deterredWithoutEscape } from './deterredWithoutEscape.ts'
import type { MoveGraph, Ranks } from './MoveGraph.ts'

/**
 * Sequential stability: every improvement is answered by replies each of which is an improvement for whoever
 * makes it, as it is made: ∀t ∈ R⁺(s) ∃u ∈ R⁺_others(t): u ≼ s (Fraser & Hipel 1979).
 */
export function sequentiallyStable(graph: MoveGraph, ranks: Ranks, index: number): BitSet {
  return deterred(graph, ranks, index, ranks)
}

/** Symmetric sequential stability: sequential, and no move after the reply undoes the harm (Rêgo & Vieira 2017). */
export function symmetricSequential(graph: MoveGraph, ranks: Ranks, index: number): BitSet {
  return deterredWithoutEscape(graph, ranks, index, ranks)
}
