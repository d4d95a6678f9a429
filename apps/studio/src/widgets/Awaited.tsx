import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { Failed, type FailedToAnswer } from './Failed.tsx'
import { type OnItsWay, Updating } from './Updating.tsx'

/**
 * In the place of an answer that is not there: what is being done for it, or why it could not be had.
 *
 * @param words  of what is being done
 * @param heading  of the screen, where this is all that it has
 */
export function Awaited({
  of,
  words,
  heading,
}: Readonly<{ of: OnItsWay & FailedToAnswer; words: Key; heading?: Key }>): ReactNode {
  const { t } = useWords()
  if (of.failure) return <Failed of={of} {...(heading && { heading })} />
  return (
    <>
      {heading && <h1>{t(heading)}</h1>}
      <p className="muted" role="status">
        {t(words)} <Updating of={of} />
      </p>
    </>
  )
}
