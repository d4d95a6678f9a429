import { type Edit, edit } from './edit.ts'
import { missing } from './plans.ts'
import { follow } from './spot.ts'
import { removed } from './writeField.ts'

/**
 * Removes an entry by its path: `removeEntry(text, 'if_talks_fail.russia.freeze')`.
 *
 * What refers to it is left for the reader to report. Comments inside it and beside it go with it;
 * comments on lines of their own above it stay.
 */
export function removeEntry(text: string, path: string): Edit {
  return edit(text, file => {
    const { spot, rest } = follow(file, path)
    return rest === '' && spot.holder ? removed(file, spot) : missing(file, path, spot)
  })
}
