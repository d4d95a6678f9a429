import { type Case, writtenInputs } from '@parley/model'
import type { Completeness, Screen } from '../Screen.ts'

export const screen: Screen = {
  key: 'evidence',
  group: 'ground',
  order: 13,
  letter: 'v',
  title: 'screen.evidence',
  icon: 'M4 3h9l3 3v11H4zM13 3v3h3M7 9h6M7 12h6M7 15h3',
  completeness,
  load: () => import('./Evidence.tsx'),
}

/** Enough: every number written says why or from where. */
function completeness(given: Case): Completeness {
  if (given.sources.length === 0) return 'empty'
  const isBare = writtenInputs(given).some(
    ({ input: { attribution } }) => attribution.from.length === 0 && attribution.why === '',
  )
  return isBare ? 'partial' : 'enough'
}
