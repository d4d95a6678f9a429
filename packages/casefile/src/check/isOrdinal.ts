import type { Reading } from '../read/Reading.ts'
import { entryAt } from '../read/tree.ts'

/**
 * [O7] A case that says what parties prefer and for nobody what a deal is worth, or what no deal is.
 * Nothing in it can be weighed against no deal, and nothing is filled in.
 */
export function isOrdinal({ root }: Reading): boolean {
  const has = (key: string): boolean => entryAt(root, key) !== undefined
  return has('prefers') && !has('worth') && !has('if_talks_fail')
}
