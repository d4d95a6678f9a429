import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '../src/stability/BitSet.ts'
import { type MoveGraph, makeMover, type Ranks } from '../src/stability/MoveGraph.ts'
import { uniteMovers } from '../src/stability/reachability.ts'
import { equilibria, type StabilityConcept, stableFor } from '../src/stability/stableStates.ts'

type Pair = readonly [number, number]
type Published = Readonly<Record<string, readonly number[]>>
type GraphCase = Readonly<{
  id: string
  title: string
  players: readonly string[]
  states: readonly Readonly<{ id: number }>[]
  unilateral_moves?: Readonly<Record<string, readonly Pair[]>>
  preference_ranking: Readonly<Record<string, readonly (readonly number[])[]>>
  expected_by_definition?: Readonly<
    Record<
      string,
      Readonly<{
        stable_by_player: Readonly<Record<string, readonly number[]>>
        equilibria: readonly number[]
      }>
    >
  >
  inverse_counts_by_definition?: Readonly<{
    target: Readonly<Record<string, Readonly<Record<string, number>>>>
  }>
  coalition_outputs_gmcr_plus?: Readonly<Record<string, Published>>
}>

const file = new URL('../../../../shared/reference/graph-model-cases.json', import.meta.url)
const isThere = existsSync(file)
if (!isThere)
  console.warn('skipped: published graph models (no ../shared/reference beside this repository)')
const cases: readonly GraphCase[] = isThere ? JSON.parse(readFileSync(file, 'utf8')).cases : []
const solved = cases.filter(of => of.unilateral_moves && of.expected_by_definition)

describe.skipIf(!isThere)('published conflicts', () => {
  for (const given of solved)
    it(`${given.title} (${given.id}): every state of every side, under every concept`, () => {
      const { graph, ranks, ids } = graphOfCase(given)
      for (const [name, expected] of Object.entries(given.expected_by_definition!)) {
        const concept = name.toLowerCase() as StabilityConcept
        const stable = graph.movers.map((_, m) => stableFor(concept, graph, ranks, m))
        given.players.forEach((player, m) => {
          expect([name, player, idsOf(stable[m]!, ids)]).toEqual([
            name,
            player,
            expected.stable_by_player[player],
          ])
        })
        expect(idsOf(equilibria(stable, graph.states), ids)).toEqual(expected.equilibria)
      }
    })

  const inverse = cases.find(of => of.inverse_counts_by_definition)
  it('orders of one side that hold a state: as many as the definitions give, not as a program printed', () => {
    const { graph, ranks, ids } = graphOfCase(inverse!)
    const counts = new Map<string, number>()
    for (const order of permutations(ids.map((_, i) => i))) {
      const tried = [Int32Array.from(order), ...ranks.slice(1)]
      for (const concept of ['nash', 'seq', 'gmr', 'smr'] as const) {
        const stable = graph.movers.map((_, m) => stableFor(concept, graph, tried, m))
        for (const id of idsOf(equilibria(stable, graph.states), ids)) {
          const key = `${id} ${concept}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      }
    }
    for (const [id, of] of Object.entries(inverse!.inverse_counts_by_definition!.target))
      for (const [name, count] of Object.entries(of))
        expect([id, name, counts.get(`${id} ${name.toLowerCase()}`) ?? 0]).toEqual([
          id,
          name,
          count,
        ])
  })

  const joined = cases.find(of => of.coalition_outputs_gmcr_plus)
  it('two sides acting as one leave what a published program leaves', () => {
    const { graph, ranks, ids } = graphOfCase(joined!)
    for (const [written, outputs] of Object.entries(joined!.coalition_outputs_gmcr_plus!)) {
      const short: Readonly<Record<string, string>> = { LG: 'Local Government' }
      const names = written.match(/\[([^\]]+)\]/)?.[1]?.split(',')
      if (!names) continue
      const united = names.map(name => joined!.players.indexOf(short[name.trim()] ?? name.trim()))
      const one = uniteMovers(graph, united)
      for (const [name, expected] of Object.entries(outputs)) {
        const concept = name.toLowerCase() as StabilityConcept
        const stable = one.movers.map((_, m) => stableFor(concept, one, ranks, m))
        expect([written, name, idsOf(equilibria(stable, one.states), ids)]).toEqual([
          written,
          name,
          expected,
        ])
      }
    }
  })
})

function graphOfCase(
  of: GraphCase,
): Readonly<{ graph: MoveGraph; ranks: Ranks; ids: readonly number[] }> {
  const ids = of.states.map(state => state.id)
  const states = ids.length
  const movers = of.players.map((player, p) =>
    makeMover(states, [p], s =>
      of.unilateral_moves![player]!.flatMap(([from, to]) =>
        from === ids[s] ? [ids.indexOf(to)] : [],
      ),
    ),
  )
  const ranks = of.players.map(player => {
    const order = of.preference_ranking[player]!
    return Int32Array.from(ids, id => order.findIndex(tier => tier.includes(id)))
  })
  return { graph: { states, movers }, ranks, ids }
}

function idsOf(set: Uint32Array, ids: readonly number[]): readonly number[] {
  return bitsOf(set).map(s => ids[s]!)
}

function* permutations(of: readonly number[]): Generator<readonly number[]> {
  if (of.length === 0) yield []
  for (const [i, first] of of.entries())
    for (const rest of permutations(of.filter((_, j) => j !== i))) yield [first, ...rest]
}
