import {
  type BitSet,
  bitsOf,
  equilibria,
  hasBit,
  type MoveGraph,
  prefers,
  reachFrom,
  stableFor,
  uniteMovers,
} from '@parley/kernels'
import type { CoalitionReading, PartyId } from '@parley/model'
import { type Scene, stepsOf } from './readState.ts'

const NAMED_AT_MOST = 5

/** What some parties acting as one leave together, and what only holds while they do. */
export function readCoalition(scene: Scene, together: readonly PartyId[]): CoalitionReading {
  const { graph, ranks, parties, label } = scene
  const united = together.map(party => {
    const mover = parties.indexOf(party)
    if (mover < 0) throw new Error(`readCoalition: ${party} holds nothing`)
    return mover
  })
  const one = uniteMovers(graph, united)
  const alone = holdFor(scene, graph)
  const joint = stableFor(scene.concept, one, ranks, 0)
  const asOne = holdFor(scene, one)
  const broken = bitsOf(alone).filter(s => !hasBit(joint, s))
  const gained = bitsOf(asOne).filter(s => !hasBit(alone, s))
  return {
    parties: together,
    broken: broken.slice(0, NAMED_AT_MOST).map(state => {
      const to = bestFor(scene, one, state)
      const path = reachFrom(graph, united, state, null).pathTo(to)
      return { state: label(state), to: label(to), steps: stepsOf(scene, path) }
    }),
    kept: bitsOf(alone).length - broken.length,
    gained: gained.slice(0, NAMED_AT_MOST).map(label),
  }
}

function holdFor({ concept, ranks }: Scene, graph: MoveGraph): BitSet {
  return equilibria(
    graph.movers.map((_, m) => stableFor(concept, graph, ranks, m)),
    graph.states,
  )
}

/** Where they would go together: of what all of them prefer, the best for the first of them, then the first. */
function bestFor({ ranks }: Scene, one: MoveGraph, state: number): number {
  const mover = one.movers[0]!
  const order = ranks[mover.parties[0]!]!
  const better = [...mover.targets.subarray(mover.starts[state]!, mover.starts[state + 1]!)].filter(
    to => prefers(ranks, mover, to, state),
  )
  return better.reduce((best, to) => (order[to]! < order[best]! ? to : best))
}
