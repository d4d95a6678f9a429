import type { Phrase } from '@parley/report'
import type { ReactNode } from 'react'
import { Lines } from './Lines.tsx'

/** Sentences of the report in cards, each under a heading; what there is nothing to say of is left out. */
export function LineCards<K extends string>({
  of,
  heading,
  className = 'findings',
}: Readonly<{
  of: readonly (readonly [K, readonly Phrase[]])[]
  heading: (key: K) => ReactNode
  className?: string
}>): ReactNode {
  return (
    <div className={className}>
      {of
        .filter(([, lines]) => lines.length > 0)
        .map(([key, lines]) => (
          <section key={key} className="card">
            <h2>{heading(key)}</h2>
            <Lines of={lines} />
          </section>
        ))}
    </div>
  )
}
