import { type AnalysisName, type Case, decidersWithoutWorth, type PartyId } from '@parley/model'

/** The condition that a case weighs no deal against no deal [O7, Q4]: a property of the case, not a mistake of ours. */
export type WithoutWorth = Error &
  Readonly<{
    kind: 'without-worth'
    parties: readonly PartyId[]
    /** What it does say of them. */
    has: 'orders' | 'positions'
  }>

/** Throws `WithoutWorth` when an analysis weighs deals and the case weighs none. */
export function requireWorthFor(analysis: AnalysisName, given: Case): void {
  if (analysis !== 'stability' && analysis !== 'positions') requireWorth(given)
}

/** Throws `WithoutWorth` when nothing says what deals are worth to a decider. */
function requireWorth(given: Case): void {
  const parties = decidersWithoutWorth(given).map(party => party.id)
  if (parties.length === 0) return
  throw Object.assign(
    new Error(`requireWorth: nothing says what a deal is worth to ${parties.join(', ')}`),
    {
      kind: 'without-worth' as const,
      parties,
      has: given.preferences ? ('orders' as const) : ('positions' as const),
    },
  )
}
