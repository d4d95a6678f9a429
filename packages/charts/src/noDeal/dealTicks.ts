import type { DealsView, VerdictAnswer } from '@parley/model'
import { distinctNames } from '../distinctNames.ts'

/** A deal as a tick on each decider's scale: its worth there, in the answer's party order. */
export type DealTick = Readonly<{ name: string; worth: readonly number[] }>

/**
 * Ticks for the rows of a view, proposals first: each stands as far from the median of its party's
 * no deal as its median gain, so that the distance seen is the gain said elsewhere. Long names are
 * shortened to what the deals differ in.
 */
export function dealTicks(view: DealsView, answer: VerdictAnswer, most = 8): readonly DealTick[] {
  const noDeal = answer.deciders.map(
    party =>
      answer.noDeals.find(one => one.party === party && one.view === 'analyst')?.worth.median ?? 0,
  )
  const rows = [...view.rows]
    .sort((a, b) => Number(b.deal.isProposal) - Number(a.deal.isProposal))
    .slice(0, most)
  const names = distinctNames(rows.map(row => row.deal))
  return rows.map(row => ({
    name: names.of(row.deal),
    worth: row.gains.map((gain, i) => noDeal[i]! + gain.median),
  }))
}
