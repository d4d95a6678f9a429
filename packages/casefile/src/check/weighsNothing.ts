import type { Reading } from '../read/Reading.ts'
import { entryAt } from '../read/tree.ts'

/**
 * What a case is about that says for nobody what a deal is worth, or what no deal is: the orders of parties [O7],
 * or, without those, where they stand [Q4]. Null for any other case. Nothing in it can be weighed against no deal,
 * and nothing is filled in.
 */
export function weighsNothing({ root }: Reading): 'orders' | 'positions' | null {
  const has = (key: string): boolean => entryAt(root, key) !== undefined
  if (has('worth') || has('if_talks_fail')) return null
  return has('prefers') ? 'orders' : has('positions') ? 'positions' : null
}
