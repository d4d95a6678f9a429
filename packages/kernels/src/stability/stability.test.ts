import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concepts, conflict } from '../../test/contract/stability.contract.ts'
import { type Conflict, definitionStability } from '../../test/oracle/definitionStability.ts'
import { graphOf } from '../../test/support/graphOf.ts'
import { bitsOf, hasBit, makeBitSet, setBit } from './BitSet.ts'
import { leastRise } from './leastRise.ts'
import { reachFrom, uniteMovers } from './reachability.ts'
import { equilibria, stableFor } from './stableStates.ts'

describe('a set of bits', () => {
  it('holds what was put in, in rising order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 })), members => {
        const set = makeBitSet(100)
        for (const member of members) setBit(set, member)
        expect(bitsOf(set)).toEqual([...members].sort((a, b) => a - b))
        expect(hasBit(set, 40)).toBe(members.includes(40))
      }),
      { seed: 1 },
    )
  })
})

/** Three parties on a line of states; each can make one step, and a may make two with a step of b between. */
const relay: Conflict = {
  states: 5,
  steps: [
    [
      [0, 1],
      [1, 2],
      [3, 4],
    ],
    [[1, 3]],
    [],
  ],
  parties: [[0], [1], [2]],
  places: [
    [4, 3, 2, 1, 0],
    [0, 1, 2, 3, 4],
    [0, 0, 0, 0, 0],
  ],
}

describe('reachFrom', () => {
  const { graph, ranks } = graphOf(relay)

  it('lets nobody move twice in succession', () => {
    const reach = reachFrom(graph, [0, 1], 0, null)
    expect(bitsOf(reach.states)).toEqual([1, 3, 4])
    expect(reach.pathTo(4)).toEqual([
      { mover: 0, to: 1 },
      { mover: 1, to: 3 },
      { mover: 0, to: 4 },
    ])
  })

  it('asks of every step whether its mover wants it, as it is made', () => {
    expect(bitsOf(reachFrom(graph, [0, 1], 0, ranks).states)).toEqual([1])
    expect(reachFrom(graph, [0, 1], 0, ranks).pathTo(3)).toEqual([])
  })

  it('arrives anew when somebody else moved last', () => {
    // b brings the state that a has been to back to a, who may go on from it now.
    const again: Conflict = {
      states: 4,
      steps: [
        [
          [0, 1],
          [1, 3],
        ],
        [
          [1, 2],
          [2, 1],
          [0, 1],
        ],
      ],
      parties: [[0], [1]],
      places: [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    }
    expect(bitsOf(reachFrom(graphOf(again).graph, [0, 1], 0, null).states)).toEqual([1, 2, 3])
  })
})

describe('uniteMovers', () => {
  it('reaches in one step what sequences of its members reach, and wants what each of them wants', () => {
    const { graph, ranks } = graphOf(relay)
    const one = uniteMovers(graph, [0, 1])
    expect(one.movers.map(mover => mover.parties)).toEqual([[0, 1], [2]])
    expect([...one.movers[0]!.targets.slice(0, 3)]).toEqual([1, 3, 4])
    // Nobody outside can move, and what a gains b loses: nothing is an improvement of both.
    expect(bitsOf(stableFor('nash', one, ranks, 0))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('equilibria', () => {
  it('are what is stable for everybody, and everything where nobody moves', () => {
    fc.assert(
      fc.property(conflict(1), given => {
        const { graph, ranks } = graphOf(given)
        const stable = graph.movers.map((_, m) => stableFor('seq', graph, ranks, m))
        const wanted = Array.from({ length: given.states }, (_, s) => s).filter(s =>
          stable.every(set => hasBit(set, s)),
        )
        expect(bitsOf(equilibria(stable, given.states))).toEqual(wanted)
      }),
      { seed: 2 },
    )
    expect(bitsOf(equilibria([], 33))).toHaveLength(33)
  })
})

describe('leastRise', () => {
  it('is the lowest place at which the definitions call a state stable, everything else as it was', () => {
    fc.assert(
      fc.property(conflict(1), fc.nat(), fc.nat(), (given, by, at) => {
        const mover = by % given.steps.length
        const state = at % given.states
        const [party] = given.parties[mover]!
        const { graph, ranks } = graphOf(given)
        for (const concept of concepts) {
          const highest = leastRise(concept, graph, ranks, mover)[state]!
          const own = given.places[party!]![state]!
          for (let place = 0; place <= own; place++) {
            const places = given.places.map((of, p) =>
              p === party ? of.map((was, s) => (s === state ? place : was)) : of,
            )
            const isStable = definitionStability({ ...given, places }, concept, mover).includes(
              state,
            )
            expect([concept, place, isStable]).toEqual([concept, place, place <= highest])
          }
        }
      }),
      { seed: 3, numRuns: 1500 },
    )
  })

  it('has no one order for several parties acting as one', () => {
    const { graph, ranks } = graphOf(relay)
    const one = uniteMovers(graph, [0, 1])
    expect(() => leastRise('seq', one, ranks, 0)).toThrow('a mover of 2 parties has no one order')
  })
})
