import type { DealsView } from '@parley/model'

/** What a view says of its deals, whatever kind of space they come from. */
export type ListedView = Pick<
  DealsView,
  'rows' | 'count' | 'centralZoneCount' | 'centralZoneRange' | 'frontier' | 'frontierCount'
>
