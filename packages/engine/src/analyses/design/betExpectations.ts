import type { InputPath, PartyId } from '@parley/model'
import { makeWorthTables } from '../../deals/makeWorthTables.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { noDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Column } from '../../sample/columns.ts'
import { holdInput } from '../../sample/holdInput.ts'
import type { Eyes } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'
import type { Outcomes } from './outcomes.ts'

/** Outcomes × draws gone through at most; above it the first draws stand for all. */
const LOOKED_AT_MOST = 4e7

/**
 * What a deal keyed to an event contributes to one party's expected worth, per outcome: `happens` if it
 * is the deal where the event happens, `not` if it is the other one.
 *
 * A term of `x` if and `y` if not is expected to be worth `happens[x] + not[y]`.
 */
export type BetExpectation = Readonly<{
  happens: Float64Array
  not: Float64Array
  chance: number
  noDeal: number
  /** What no deal is worth once the event is known to happen, and not to. */
  noDealIf: Readonly<{ happens: number; not: number }>
}>

/**
 * One party's expectations of an event through some eyes: its chance p per draw, the worths with the
 * event held certain and held out, weighted p and 1 − p, each averaged over the draws.
 *
 * The no-deal value is as it is without knowing the event: signing or not is settled before it.
 */
export function betExpectation(
  { space }: OpenCase,
  eyes: Eyes,
  party: PartyId,
  path: InputPath,
  outcomes: Outcomes,
): BetExpectation {
  const { columns } = eyes
  const compared = Math.min(
    columns.draws,
    Math.max(64, Math.floor(LOOKED_AT_MOST / Math.max(1, outcomes.count))),
  )
  const chance = columns.column(path)
  const tableIf = (value: number): WorthTable =>
    makeWorthTables(
      space,
      eyes.given,
      holdInput(columns, path, value),
      { compliance: true },
      eyes.tables,
    ).get(party)!
  const mean = (of: Column): number => {
    if (typeof of === 'number') return of
    let sum = 0
    for (let s = 0; s < compared; s++) sum += of[s]!
    return sum / compared
  }
  const expected = (table: WorthTable, weight: (draw: number) => number): Float64Array => {
    const sum = new Float64Array(outcomes.count)
    const worth = new Float64Array(outcomes.count)
    for (let s = 0; s < compared; s++) {
      if (s === 0 || !table.isConstant) fillOutcomes(table, s, outcomes, worth)
      const by = weight(s)
      for (let k = 0; k < sum.length; k++) sum[k]! += by * worth[k]!
    }
    return sum.map(of => of / compared)
  }
  const noDealIf = (value: number): Column =>
    noDealColumn(eyes.given, party, holdInput(columns, path, value), eyes.noDealOf(party)).value
  return {
    happens: expected(tableIf(1), s => valueIn(chance, s)),
    not: expected(tableIf(0), s => 1 - valueIn(chance, s)),
    chance: mean(chance),
    noDeal: mean(eyes.noDeal(party)),
    noDealIf: { happens: mean(noDealIf(1)), not: mean(noDealIf(0)) },
  }
}

function fillOutcomes(
  table: WorthTable,
  draw: number,
  outcomes: Outcomes,
  out: Float64Array,
): void {
  const { at } = outcomes.candidate(0)
  if (!at) table.fill(draw, out)
  else
    for (let k = 0; k < outcomes.count; k++) {
      const point = outcomes.candidate(k)
      out[k] = table.worthOf(draw, point.deal, point.at)
    }
}
