import type { ReactNode } from 'react'
import { screenHref } from '../../route/route.ts'
import { screenOf } from '../registry.ts'

/** A part of the side column, with the way to the screen that says more. */
export function Block({
  title,
  to,
  more,
  children,
}: Readonly<{ title: string; to?: string; more?: string; children: ReactNode }>): ReactNode {
  return (
    <section className="block">
      <h2>{title}</h2>
      {children}
      {to !== undefined && screenOf(to) && (
        <a className="more" href={screenHref(to)}>
          {more}
        </a>
      )}
    </section>
  )
}
