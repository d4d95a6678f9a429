import {
  type Case,
  type Estimate,
  type InputPath,
  inputsOf,
  type Override,
  type PartyId,
} from '@parley/model'
import fc from 'fast-check'
import { input } from './buildCase.ts'

/** Estimates that may stand in any place: all its values are chances, and small numbers elsewhere. */
const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((n): Estimate => ({ kind: 'point', value: n / 20 })),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 20 }))
    .map(([a, b]): Estimate => ({ kind: 'range', low: a / 20, high: b / 20, level: 0.8 })),
)

/** Up to three overrides that a case admits: estimates and formulas anywhere, beliefs old and new, red lines. */
export function arbitraryOverrides(given: Case): fc.Arbitrary<readonly Override[]> {
  const paths = inputsOf({ ...given, beliefs: [] }).map(entry => entry.path)
  const path = fc.constantFrom(...paths)
  const party = fc.constantFrom(...given.parties.map(of => of.id))
  const estimated = fc
    .tuple(path, estimate)
    .map(([at, value]): Override => ({ kind: 'input', at, input: input(value) }))
  const notQuantity = paths.filter(
    at => !at.startsWith('quantities.') && !given.beliefs.some(of => of.about === at),
  )
  const formula = fc
    .constantFrom(...notQuantity)
    .map((at): Override => ({ kind: 'input', at, input: input('q') }))
  const believed = fc.tuple(party, path, estimate).map(
    ([holder, about, value]): Override => ({
      kind: 'input',
      at: `beliefs.${holder}.${about}` as InputPath,
      input: input(value),
    }),
  )
  const kinds: fc.Arbitrary<Override>[] = [estimated, estimated, believed, formula]
  if (given.beliefs.length > 0)
    kinds.push(
      fc
        .constantFrom(...given.beliefs)
        .map(({ holder, about }): Override => ({ kind: 'agrees', holder, about })),
    )
  const lined = given.worth.filter(of => of.redLines.length > 0)
  if (lined.length > 0)
    kinds.push(
      fc
        .constantFrom(...lined)
        .map((of): Override => ({ kind: 'red-lines', party: of.party as PartyId, lines: [] })),
    )
  return fc.array(fc.oneof(...kinds), { maxLength: 3 })
}
