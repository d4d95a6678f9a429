import { type Phrase, visible } from '@parley/report'
import type { ReactNode } from 'react'

/** A phrase on the page: our words as they are, names of the case isolated for direction. */
export function Says({ of }: Readonly<{ of: Phrase }>): ReactNode {
  return of.map((piece, i) =>
    // A phrase is never reordered, so the place is a key.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    typeof piece === 'string' ? piece : <bdi key={i}>{visible(piece.name)}</bdi>,
  )
}
