import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../src/stability/BitSet.ts'
import { type StabilityConcept, stableFor } from '../../src/stability/stableStates.ts'
import { type Conflict, definitionStability } from '../oracle/definitionStability.ts'
import { graphOf } from '../support/graphOf.ts'
import { concepts, conflict, stabilityContract } from './stability.contract.ts'

function stable(of: Conflict, concept: StabilityConcept, mover: number): readonly number[] {
  const { graph, ranks } = graphOf(of)
  return bitsOf(stableFor(concept, graph, ranks, mover))
}

stabilityContract('stableFor', stable)
stabilityContract('the definitions', definitionStability)

describe('stableFor', () => {
  it('agrees with the definitions on every conflict, also where a mover is several parties', () => {
    const any = fc.integer({ min: 1, max: 3 }).chain(conflict)
    fc.assert(
      fc.property(any, given => {
        for (let m = 0; m < given.steps.length; m++)
          for (const concept of concepts)
            expect(stable(given, concept, m)).toEqual(definitionStability(given, concept, m))
      }),
      { seed: 1, numRuns: 5000 },
    )
  })
})
