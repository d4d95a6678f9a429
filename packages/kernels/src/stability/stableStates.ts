import { type BitSet, intersectBits } from './BitSet.ts'
import { generalMetarational } from './generalMetarational.ts'
import type { MoveGraph, Ranks } from './MoveGraph.ts'
import { nashStable } from './nashStable.ts'
import { sequentiallyStable, symmetricSequential } from './sequential.ts'
import { symmetricMetarational } from './symmetricMetarational.ts'

/** How a side looks ahead before it leaves a state, from not at all to furthest. */
export type StabilityConcept = 'nash' | 'seq' | 'sseq' | 'smr' | 'gmr'

const of = {
  nash: nashStable,
  seq: sequentiallyStable,
  sseq: symmetricSequential,
  smr: symmetricMetarational,
  gmr: generalMetarational,
} as const satisfies Record<StabilityConcept, unknown>

/** The states that are stable for one mover. */
export function stableFor(
  concept: StabilityConcept,
  graph: MoveGraph,
  ranks: Ranks,
  mover: number,
): BitSet {
  return of[concept](graph, ranks, mover)
}

/** The states that are stable for every mover: its equilibria. All states when there is no mover. */
export function equilibria(stable: readonly BitSet[], states: number): BitSet {
  const all = new Uint32Array((states + 31) >>> 5).fill(0xffffffff)
  if (states % 32 !== 0) all[all.length - 1] = 2 ** (states % 32) - 1
  for (const set of stable) intersectBits(all, set)
  return all
}
