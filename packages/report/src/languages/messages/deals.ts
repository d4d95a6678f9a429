/** Deals, one by one. */
export const deals = {
  'deals.title': 'whose zone count of deals deciders stops hasChance output chance',
  'deals.titleContinuous': 'whose zone count of deciders stops hasChance output chance',
  'deals.legend': 'hasFrontier hidden isPartial barred hasBarred',
  'deals.crosses': 'number party line',
} as const
