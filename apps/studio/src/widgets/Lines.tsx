import type { Phrase } from '@parley/report'
import type { ReactNode } from 'react'
import { Says } from './Says.tsx'

/** Sentences of the report as a list. */
export function Lines({ of }: Readonly<{ of: readonly Phrase[] }>): ReactNode {
  return (
    <ul className="lines">
      {of.map((line, i) => (
        // Lines are never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={i}>
          <Says of={line} />
        </li>
      ))}
    </ul>
  )
}
