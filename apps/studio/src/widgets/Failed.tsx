import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { screenHref } from '../route/route.ts'

/**
 * Why there is no answer. That a case only orders deals is a property of it and said as one, with what can be asked
 * instead; known by its field, as it comes from a worker. Anything else is said as it was thrown.
 *
 * @param heading  of the screen it stands for, where it is all that the screen has
 */
export function Failed({ failure, heading }: { failure: Error; heading?: Key }): ReactNode {
  const { t } = useWords()
  return (
    <>
      {heading && <h1>{t(heading)}</h1>}
      <Reason failure={failure} />
    </>
  )
}

function Reason({ failure }: { failure: Error }): ReactNode {
  const { t } = useWords()
  const { kind, has } = failure as { kind?: unknown; has?: unknown }
  if (kind === 'without-worth' && has === 'positions')
    return <p role="status">{t('verdict.positionsAlone')}</p>
  if (kind === 'without-worth')
    return (
      <p role="status">
        {t('verdict.ordersAlone')} <a href={screenHref('stability')}>{t('verdict.askStability')}</a>
      </p>
    )
  return <p role="alert">{t('verdict.failed', { why: failure.message })}</p>
}
