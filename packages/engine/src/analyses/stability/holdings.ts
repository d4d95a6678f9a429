import {
  type BitSet,
  bitsOf,
  equilibria,
  type MoveGraph,
  type Ranks,
  stableFor,
} from '@parley/kernels'
import { type ByConcept, type StabilityConceptName, stabilityConcepts } from '@parley/model'

/** In how many draws each state holds, under each concept, for everybody and for each mover. */
export type Holdings = Readonly<{
  all: ByConcept<Uint32Array>
  each: ByConcept<readonly Uint32Array[]>
  draws: number
}>

/** Orders over at most so many states are remembered: the same order often comes again. */
const REMEMBERED_STATES = 512

/** Goes through the orders draw by draw. `ranksIn` may hand out the same arrays again and again. */
export function* holdingsOver(
  graph: MoveGraph,
  draws: number,
  ranksIn: (draw: number) => Ranks,
): Generator<number, Holdings, void> {
  const make = (): Uint32Array => new Uint32Array(graph.states)
  const all = byConcept(make)
  const each = byConcept(() => graph.movers.map(make))
  const known = new Map<string, ByConcept<readonly BitSet[]>>()
  const remembers = graph.states <= REMEMBERED_STATES
  for (let draw = 0; draw < draws; draw++) {
    const ranks = ranksIn(draw)
    const key = remembers ? ranks.map(of => of.join()).join(';') : ''
    let found = known.get(key)
    if (!found) {
      found = byConcept(concept => graph.movers.map((_, m) => stableFor(concept, graph, ranks, m)))
      if (remembers && draws > 1) known.set(key, found)
    }
    for (const concept of stabilityConcepts) {
      const stable = found[concept]
      for (const s of bitsOf(equilibria(stable, graph.states))) all[concept][s]!++
      stable.forEach((set, m) => {
        for (const s of bitsOf(set)) each[concept][m]![s]!++
      })
    }
    if (draw % 64 === 63) yield draw / draws
  }
  return { all, each, draws }
}

/** One value for each concept of stability. */
export function byConcept<T>(of: (concept: StabilityConceptName) => T): ByConcept<T> {
  return Object.fromEntries(
    stabilityConcepts.map(concept => [concept, of(concept)]),
  ) as unknown as ByConcept<T>
}
