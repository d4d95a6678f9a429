import {
  ANY_PLACE,
  bitsOf,
  hasBit,
  leastRise,
  type MoveGraph,
  type MoveStep,
  prefers,
  type Ranks,
  type Reach,
  reachFrom,
  stableFor,
} from '@parley/kernels'
import type {
  DealLabel,
  PartyId,
  StabilityConceptName,
  StateReading,
  StateSide,
  StateStep,
  WantedMove,
} from '@parley/model'

/** The graph at the central values, and the names of what is in it. */
export type Scene = Readonly<{
  graph: MoveGraph
  ranks: Ranks
  concept: StabilityConceptName
  parties: readonly PartyId[]
  label: (state: number) => DealLabel
}>

const PATHS_AT_MOST = 3

/** Why a state holds or not, side by side: what each would like to do, what keeps it, what would. */
export function sidesAt(scene: Scene, state: number): readonly StateSide[] {
  const { graph, ranks, concept, parties, label } = scene
  return parties.map((party, m): StateSide => {
    const order = ranks[m]!
    const mover = graph.movers[m]!
    const steps = [...mover.targets.subarray(mover.starts[state]!, mover.starts[state + 1]!)]
    const wanted = steps
      .filter(to => prefers(ranks, mover, to, state))
      .sort((a, b) => order[a]! - order[b]! || a - b)
      .map(to => wantedMove(scene, m, state, to))
    const highest = leastRise(concept, graph, ranks, m)[state]!
    const isStable = order[state]! <= highest
    const level = isStable || highest === ANY_PLACE ? -1 : order.indexOf(highest)
    return {
      party,
      place: order[state]! + 1,
      places: order.reduce((most, place) => Math.max(most, place), 0) + 1,
      wanted,
      unwanted: steps.length - wanted.length,
      isStable,
      rise: level < 0 ? null : { level: label(level), places: order[state]! - highest },
    }
  })
}

/** One step a side would like, and the shortest replies after which it is no better off. */
function wantedMove(scene: Scene, m: number, state: number, to: number): WantedMove {
  const { graph, ranks, concept, label } = scene
  if (concept === 'nash') return { to: label(to), reply: null, harmful: 0 }
  const order = ranks[m]!
  const others = graph.movers.flatMap((_, other) => (other === m ? [] : [other]))
  const wanted = concept === 'seq' || concept === 'sseq' ? ranks : null
  const reach = reachFrom(graph, others, to, wanted)
  const mayEscape = concept === 'smr' || concept === 'sseq'
  const harmful = bitsOf(reach.states).filter(
    u => order[u]! >= order[state]! && !(mayEscape && escapes(graph, order, m, u, state)),
  )
  return { to: label(to), reply: shortest(scene, reach, order, harmful), harmful: harmful.length }
}

/** Whether a mover gets from a state, in one step, to where it is better off than before. */
function escapes(
  graph: MoveGraph,
  order: Int32Array,
  m: number,
  from: number,
  before: number,
): boolean {
  const mover = graph.movers[m]!
  for (let k = mover.starts[from]!; k < mover.starts[from + 1]!; k++)
    if (order[mover.targets[k]!]! < order[before]!) return true
  return false
}

/** Of equally short ones the one that leaves the side worst off, then the first in the order of states. */
function shortest(
  scene: Scene,
  reach: Reach,
  order: Int32Array,
  ends: readonly number[],
): readonly StateStep[] | null {
  let best: readonly MoveStep[] | null = null
  let worst = -1
  for (const end of ends) {
    const path = reach.pathTo(end)
    const isBetter =
      best === null ||
      path.length < best.length ||
      (path.length === best.length && order[end]! > worst)
    if (!isBetter) continue
    best = path
    worst = order[end]!
  }
  return best && stepsOf(scene, best)
}

/** From a state, by moves each of which its maker wants, to states that hold. */
export function pathsFrom(scene: Scene, state: number): StateReading['paths'] {
  const { graph, ranks, concept } = scene
  const everybody = graph.movers.map((_, m) => m)
  const reach = reachFrom(graph, everybody, state, ranks)
  const stable = everybody.map(m => stableFor(concept, graph, ranks, m))
  return bitsOf(reach.states)
    .filter(end => end !== state && stable.every(set => hasBit(set, end)))
    .map(end => reach.pathTo(end))
    .sort((a, b) => a.length - b.length)
    .slice(0, PATHS_AT_MOST)
    .map(path => stepsOf(scene, path))
}

export function stepsOf(
  { parties, label }: Scene,
  path: readonly MoveStep[],
): readonly StateStep[] {
  return path.map(({ mover, to }) => ({ party: parties[mover]!, to: label(to) }))
}
