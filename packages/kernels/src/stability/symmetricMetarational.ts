import type { BitSet } from './BitSet.ts'
import { deterredWithoutEscape } from './deterredWithoutEscape.ts'
import type { MoveGraph, Ranks } from './MoveGraph.ts'

/** Symmetric metarationality: as general, and no move after the reply undoes the harm (Howard 1971). */
export function symmetricMetarational(graph: MoveGraph, ranks: Ranks, index: number): BitSet {
  return deterredWithoutEscape(graph, ranks, index, null)
}
