import type { Role } from '@parley/model'
import { type Edit, edit } from './edit.ts'
import { fields, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** Adds a party; what it wants and what it does if talks fail is left to write. */
export function addParty(
  text: string,
  id: string,
  party: Readonly<{ name: string; role: Role; inside?: string }>,
): Edit {
  const entry = fields({
    name: words(party.name),
    role: spelled(party.role),
    inside: party.inside === undefined ? undefined : spelled(party.inside),
  })
  return edit(text, file => entryPlan(file, 'parties', id, entry, ''))
}
