import { GAIN_ROUNDING } from '@parley/kernels'
import type { Clause, Statement } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealsMeeting } from '../../deals/dealsMeeting.ts'

/** The place of every state in an order of statements [O3]: 0 is best, tied states share a place, none is skipped. */
export function placesByStatements(space: DealSpace, statements: readonly Statement[]): Int32Array {
  let places: Int32Array = new Int32Array(space.count)
  for (const statement of statements) {
    const met = statementMet(space, statement)
    places = dense(places.map((place, s) => 2 * place + (met[s] ? 0 : 1)))
  }
  return places
}

/** Which states meet any of the statements. */
export function statesMeeting(space: DealSpace, statements: readonly Statement[]): Uint8Array {
  const met = new Uint8Array(space.count)
  for (const statement of statements) {
    const own = statementMet(space, statement)
    for (let s = 0; s < met.length; s++) met[s]! |= own[s]!
  }
  return met
}

function statementMet(space: DealSpace, statement: Statement): Uint8Array {
  const met = new Uint8Array(space.count)
  for (const clause of statement) {
    const own = clauseMet(space, clause)
    for (let s = 0; s < met.length; s++) met[s]! |= own[s]!
  }
  return met
}

function clauseMet(space: DealSpace, clause: Clause): Uint8Array {
  switch (clause.kind) {
    case 'all':
      return dealsMeeting(space, clause.conditions, null)
    case 'not':
      return dealsMeeting(space, clause.conditions, null).map(is => 1 - is)
    case 'if': {
      const then = dealsMeeting(space, clause.then, null)
      return dealsMeeting(space, clause.when, null).map((is, s) => (is ? then[s]! : 1))
    }
    default:
      throw new Error(`clauseMet: no such clause ${clause satisfies never}`)
  }
}

/** Numbers as places without gaps, the smallest 0. */
function dense(numbers: Int32Array): Int32Array {
  const rising = [...new Set(numbers)].sort((a, b) => a - b)
  const place = new Map(rising.map((number, i) => [number, i]))
  return numbers.map(number => place.get(number)!)
}

/**
 * Writes the place of every state by its worth, most first; worths no further apart than gains are told apart
 * share a place.
 *
 * @param order  scratch: one state each
 */
export function fillPlacesByWorth(worth: Float64Array, order: Uint32Array, out: Int32Array): void {
  for (let s = 0; s < order.length; s++) order[s] = s
  order.sort((a, b) => worth[b]! - worth[a]! || a - b)
  let place = 0
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && worth[order[i - 1]!]! - worth[order[i]!]! > GAIN_ROUNDING) place++
    out[order[i]!] = place
  }
}
