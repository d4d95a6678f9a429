import type { Logroll, LogrollsFrom, TermChange } from '@parley/model'
import type { Designing } from './Designing.ts'
import { termChanges } from './termChanges.ts'

/** Trades shown per deal that they start from. */
const SHOWN = 5
/** Less than this is no gain. */
const LEVEL = 1e-9

/**
 * Trades between two deciders on two issues: each gives on the one it weighs less and takes on the
 * other. Both gain and no other decider loses; the deal reached crosses no red line and is not refused
 * by voters who would ratify the one it starts from.
 *
 * One trade per pair of issues, the one whose smaller rise (as a share of that party's reach) is
 * largest; pairs in that order. Exact: every deal two terms away is looked at.
 */
export function logrolls(designing: Designing, from: number): LogrollsFrom {
  const { outcomes, describe } = designing
  const { gains, admissible, ratified, reach } = outcomes
  const allowed = ratified[from] || !admissible[from] ? ratified : admissible
  const best = new Map<string, { rank: number; k: number; trade: Omit<Logroll, 'to'> }>()
  for (let k = 0; k < outcomes.count; k++) {
    if (!allowed[k]) continue
    if (gains.some(of => of[k]! < of[from]! - LEVEL)) continue
    if (outcomes.differences(from, k) !== 2) continue
    const trade = tradeOf(designing, from, k)
    if (!trade) continue
    const rank = Math.min(
      ...[trade.giver, trade.taker].map(party => {
        const i = designing.deciders.indexOf(party)
        return trade.rises[i]! / reach[i]!
      }),
    )
    const pair = [trade.gives.issue, trade.takes.issue].sort().join(' ')
    const known = best.get(pair)
    if (!known || rank > known.rank + LEVEL) best.set(pair, { rank, k, trade })
  }
  const ordered = [...best.values()].sort((x, y) => y.rank - x.rank || x.k - y.k)
  const shown = ordered.slice(0, SHOWN)
  const [start, ...reached] = describe([from, ...shown.map(({ k }) => k)])
  return {
    from: start!,
    trades: shown.map(({ trade }, n) => ({ ...trade, to: reached[n]! })),
    count: ordered.length,
    whyNone: ordered.length > 0 ? null : 'nothing-to-trade',
  }
}

/** Who gives what for what; null when no two deciders stand across from each other on the two terms. */
function tradeOf(designing: Designing, from: number, k: number): Omit<Logroll, 'to'> | null {
  const { deciders, outcomes } = designing
  const [one, other] = termChanges(designing, from, k) as [TermChange, TermChange]
  if (!one.alone || !other.alone) return null
  const rises = outcomes.gains.map(of => of[k]! - of[from]!)
  for (const [gives, takes] of [
    [one, other],
    [other, one],
  ] as const)
    for (let a = 0; a < deciders.length; a++)
      for (let b = 0; b < deciders.length; b++) {
        const crosses =
          gives.alone![a]! < -LEVEL &&
          takes.alone![a]! > LEVEL &&
          gives.alone![b]! > LEVEL &&
          takes.alone![b]! < -LEVEL
        if (crosses && rises[a]! > LEVEL && rises[b]! > LEVEL)
          return { giver: deciders[a]!, taker: deciders[b]!, gives, takes, rises }
      }
  return null
}
