import { type Edit, edit } from './edit.ts'
import type { Entry } from './entry.ts'
import { entryPlan } from './plans.ts'

/**
 * Adds an entry with an id to a section or to a part of one: `addEntry(text, 'moves', 'aid', fields(...))`.
 *
 * What is missing of the section itself is written too; `mustExist` says how much of its path has to be there:
 * a course belongs to a party the file already has.
 */
export function addEntry(
  text: string,
  section: string,
  id: string,
  entry: Entry,
  mustExist: string = '',
): Edit {
  return edit(text, file => entryPlan(file, section, id, entry, mustExist))
}
