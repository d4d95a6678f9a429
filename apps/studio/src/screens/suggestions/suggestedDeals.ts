import type { DesignAnswer, DesignedDeal } from '@parley/model'

/** The deals that are suggested and the drafts they would replace, each once, in the order they are told. */
export function suggestedDeals(answer: DesignAnswer): readonly DesignedDeal[] {
  const all = [
    ...answer.suggestions.flatMap(of => of.deals.slice(0, 1)),
    ...answer.drafts.flatMap(of => (of.now ? [of.now] : [])),
  ]
  return [...new Map(all.map(of => [of.deal.id, of])).values()]
}
