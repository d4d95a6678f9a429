import {
  type Case,
  type InputPath,
  inputsOf,
  type Line,
  type Move,
  type MoveEffect,
  type MoveId,
  type PartyId,
} from '@parley/model'
import fc from 'fast-check'
import { input, type Value } from './buildCase.ts'

/** A move with nothing unusual about it. */
export function move(id: string, by: string, effects: Move['effects'], chance: Value = 1): Move {
  return {
    id: id as MoveId,
    name: id,
    by: by as PartyId,
    kind: null,
    consent: [],
    cost: input(1),
    chance: input(chance),
    lag: null,
    isReversible: null,
    needs: [],
    excludes: [],
    effects,
    attribution: { class: 'assumed', why: '', from: [] },
  }
}

/** An effect on an input, through the channel of costs. */
export function effect(on: string, change: 'shift' | 'scale' | 'set', by: Value): MoveEffect {
  return { kind: 'input', channel: 'cost', on: on as InputPath, change, by: input(by) }
}

const sure = fc.constantFrom<Value>(0, 0.5, 1, [0.2, 0.8])
const amount = fc.oneof(
  fc.integer({ min: -6, max: 20 }).map((n): Value => n / 20),
  fc.integer({ min: 0, max: 9 }).map((n): Value => [n / 20, n / 20 + 0.3]),
)

/** Up to four moves a case admits: on inputs and beliefs, points, formulas and red lines, some needing the one before. */
export function arbitraryMoves(given: Case): fc.Arbitrary<readonly Move[]> {
  const paths = inputsOf({ ...given, beliefs: [] })
    .filter(entry => entry.input.estimate.kind !== 'rest')
    .map(entry => entry.path as string)
  // Few places, so that effects meet on one; a quantity, so that they reach what reads it.
  return fc
    .shuffledSubarray(paths, { minLength: 1, maxLength: 2 })
    .chain(few => movesOn(given, [...few, paths[0]!]))
}

function movesOn(given: Case, paths: readonly string[]): fc.Arbitrary<readonly Move[]> {
  const parties = given.parties.map(of => of.id as string)
  const change = fc.constantFrom('shift', 'scale', 'set')
  const onInput = fc
    .tuple(fc.constantFrom(...paths), change, amount)
    .map(([on, how, by]) => effect(on, how, by))
  const onBelief = fc
    .tuple(fc.constantFrom(...parties), fc.constantFrom(...paths), change, amount)
    .map(([who, on, how, by]) => effect(`beliefs.${who}.${on}`, how, by))
  const kinds: fc.Arbitrary<MoveEffect>[] = [onInput, onInput, onBelief]
  const lined = given.worth.filter(of => of.redLines.length > 0)
  if (lined.length > 0)
    kinds.push(
      fc.constantFrom(...lined).map(
        (of): MoveEffect => ({
          kind: 'red-line',
          channel: 'terms',
          party: of.party,
          change: 'lift',
          lines: of.redLines as unknown as readonly [Line, ...Line[]],
        }),
      ),
    )
  const one = fc.record({
    effects: fc.uniqueArray(fc.oneof(...kinds), {
      minLength: 1,
      maxLength: 3,
      selector: of => (of.kind === 'input' ? `${of.on} ${of.change}` : `lines ${of.party}`),
    }),
    chance: sure,
    needsLast: fc.boolean(),
  })
  return fc.array(one, { minLength: 1, maxLength: 4 }).map(list =>
    list.map(({ effects, chance, needsLast }, i) => {
      const [first, ...others] = effects
      const made = move(`m${i}`, parties[0]!, [first!, ...others], chance)
      return needsLast && i > 0 ? { ...made, needs: [`m${i - 1}` as MoveId] } : made
    }),
  )
}

/** The case with moves that anybody could make. */
export function withMoves(given: Case, moves: readonly Move[]): Case {
  return { ...given, moves, moveCosts: { unit: 'points', budgets: [], total: null } }
}
