import type { BitSet } from './BitSet.ts'
import { deterred } from './deterred.ts'
import type { MoveGraph, Ranks } from './MoveGraph.ts'

/**
 * General metarationality: every improvement can be answered by some replies, whether or not those who
 * reply would want to: ∀t ∈ R⁺(s) ∃u ∈ R_others(t): u ≼ s (Howard 1971). What the others prefer changes nothing.
 */
export function generalMetarational(graph: MoveGraph, ranks: Ranks, index: number): BitSet {
  return deterred(graph, ranks, index, null)
}
