import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StabilityConcept } from '../../src/stability/stableStates.ts'
import type { Conflict } from '../oracle/definitionStability.ts'

export const concepts: readonly StabilityConcept[] = ['nash', 'seq', 'sseq', 'smr', 'gmr']

/** Conflicts of up to four movers, ties and one-way steps common; movers of several parties when asked for. */
export function conflict(partiesOfMover: number): fc.Arbitrary<Conflict> {
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
    .chain(([movers, states]) => {
      const state = fc.integer({ min: 0, max: states - 1 })
      const each = <T>(of: fc.Arbitrary<T>, length: number) =>
        fc.array(of, { minLength: length, maxLength: length })
      return fc.record({
        states: fc.constant(states),
        steps: each(
          fc.uniqueArray(fc.tuple(state, state), { maxLength: 12, selector: String }),
          movers,
        ),
        parties: fc.constant(
          Array.from({ length: movers }, (_, m) =>
            m === 0 ? Array.from({ length: partiesOfMover }, (_, p) => movers - 1 + p) : [m - 1],
          ),
        ),
        places: each(each(fc.integer({ min: 0, max: 5 }), states), movers - 1 + partiesOfMover),
      })
    })
}

/** What every implementation of the stability concepts does, whatever its means. */
export function stabilityContract(
  name: string,
  stable: (of: Conflict, concept: StabilityConcept, mover: number) => readonly number[],
): void {
  describe(`stability contract: ${name}`, () => {
    const one = conflict(1)
    const several = fc.integer({ min: 1, max: 3 }).chain(conflict)
    const forAll = (
      of: fc.Arbitrary<Conflict>,
      holds: (of: Conflict, mover: number) => void,
      seed: number,
      numRuns = 2000,
    ) =>
      fc.assert(
        fc.property(of, given => {
          for (let m = 0; m < given.steps.length; m++) holds(given, m)
        }),
        { seed, numRuns },
      )

    it('counts a state with no improvement as stable under every concept', () => {
      forAll(
        several,
        (given, m) => {
          for (const concept of concepts)
            expect(stable(given, concept, m)).toEqual(
              expect.arrayContaining([...stable(given, 'nash', m)]),
            )
        },
        2,
      )
    })

    it('holds nothing stable by likely replies that is not stable by possible ones', () => {
      const within = [
        ['nash', 'sseq'],
        ['sseq', 'seq'],
        ['sseq', 'smr'],
        ['seq', 'gmr'],
        ['smr', 'gmr'],
      ] as const
      forAll(
        several,
        (given, m) => {
          for (const [narrow, wide] of within)
            expect(stable(given, wide, m)).toEqual(
              expect.arrayContaining([...stable(given, narrow, m)]),
            )
        },
        3,
      )
    })

    it('does not ask what the others want where any reply deters', () => {
      forAll(
        one,
        (given, m) => {
          const own = given.parties[m]!
          const places = given.places.map((of, p) => (own.includes(p) ? of : of.toReversed()))
          for (const concept of ['nash', 'gmr', 'smr'] as const)
            expect(stable({ ...given, places }, concept, m)).toEqual(stable(given, concept, m))
        },
        4,
      )
    })

    it('makes nothing Nash stable by more steps of one’s own, nor unstable by more steps of others', () => {
      fc.assert(
        fc.property(one, fc.nat(), fc.nat(), fc.nat(), (given, by, a, b) => {
          const mover = by % given.steps.length
          const more: Conflict = {
            ...given,
            steps: given.steps.map((steps, m) =>
              m === mover ? [...steps, [a % given.states, b % given.states] as const] : steps,
            ),
          }
          for (let m = 0; m < given.steps.length; m++) {
            const [before, after] = m === mover ? [more, given] : [given, more]
            for (const concept of m === mover ? (['nash'] as const) : (['gmr', 'smr'] as const))
              expect(stable(after, concept, m)).toEqual(
                expect.arrayContaining([...stable(before, concept, m)]),
              )
          }
        }),
        { seed: 5, numRuns: 2000 },
      )
    })

    it('does not change when an order is written in other numbers', () => {
      forAll(
        several,
        (given, m) => {
          const places = given.places.map(of => of.map(place => 3 * place + 2))
          for (const concept of concepts)
            expect(stable({ ...given, places }, concept, m)).toEqual(stable(given, concept, m))
        },
        6,
      )
    })
  })
}
