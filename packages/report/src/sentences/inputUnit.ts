import type { Case, InputEntry } from '@parley/model'
import { splitBeliefPath } from '@parley/model'

/** The unit an input is printed in: `chance`, a quantity's own unit, a party's own money, or none for points. */
export function inputUnit(given: Case, entry: InputEntry): string {
  if (entry.domain === 'chance' || entry.domain === 'share') return 'chance'
  const path = splitBeliefPath(entry.path)?.about ?? entry.path
  const [kind, owner] = path.split('.')
  if (kind === 'quantities') return given.quantities.find(q => q.id === owner)?.unit ?? ''
  if (entry.domain === 'score' || entry.domain === 'weight' || kind === 'parties') return ''
  const unit = given.worth.find(of => of.party === owner)?.unit ?? ''
  return unit === 'value points' || unit === 'points' ? '' : unit
}
