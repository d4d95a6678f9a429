import { type Edit, edit } from './edit.ts'
import { keyed, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** Adds a deal on the table [I6]. `picks` maps each issue to an option's id, or a number as spelled. */
export function addProposal(
  text: string,
  id: string,
  name: string,
  picks: ReadonlyMap<string, string>,
): Edit {
  const entry = keyed([
    ['name', words(name)],
    ...[...picks].map(([issue, option]) => [issue, spelled(option)] as const),
  ])
  return edit(text, file => entryPlan(file, 'deals', id, entry, ''))
}
