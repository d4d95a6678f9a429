import type { DealLabel } from '@parley/model'

/** Names longer than this are worth shortening. */
const LONG = 64

/**
 * Names for deals that are listed together, by deal id.
 *
 * A deal of many issues is named by all its picks, and a list of such names says the same thing over
 * and over until it is cut before the part that differs. Where a name is long, only the picks on which
 * the deals differ are named. Proposals keep the names they were given.
 */
export function distinctNames(deals: readonly DealLabel[]): DistinctNames {
  const composed = deals.filter(deal => !deal.isProposal && deal.picks.length > 1)
  const options = new Map<string, Set<string>>()
  for (const { picks } of composed) {
    for (const { issue, option } of picks) {
      options.set(issue, (options.get(issue) ?? new Set()).add(option))
    }
  }
  const differs = (issue: string): boolean => options.get(issue)!.size > 1
  const isLong = composed.some(deal => deal.name.length > LONG)
  const areSame = ![...options.keys()].some(differs)
  const doDiffer = [...options.keys()].every(differs)
  const isShortened = isLong && !areSame && !doDiffer
  const names = new Map(deals.map(deal => [deal.id, deal.name]))
  if (isShortened) {
    for (const { id, picks } of composed) {
      const named = picks.filter(pick => differs(pick.issue)).map(pick => pick.optionName)
      // An option without a name is one that goes without saying.
      const said = named.filter(name => name !== '').join(', ')
      if (said !== '') names.set(id, said)
    }
  }
  return { of: deal => names.get(deal.id) ?? deal.name, isShortened }
}
type DistinctNames = Readonly<{
  of: (deal: DealLabel) => string
  /** Then the figure says so. */
  isShortened: boolean
}>
