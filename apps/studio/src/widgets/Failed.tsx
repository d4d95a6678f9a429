import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { screenHref } from '../route/route.ts'

/** What could not be answered, and how to ask for it once more. */
export type FailedToAnswer = Readonly<{ failure: Error | null; again?: () => void }>

/**
 * Why there is no answer, and what to do about it. That a case only orders deals is a property of it and said as one, with what can
 * be asked instead; known by its field, as it comes from a worker. Nothing is shown where nothing failed.
 *
 * @param heading  of the screen it stands for, where it is all that the screen has
 */
export function Failed({ of, heading }: { of: FailedToAnswer; heading?: Key }): ReactNode {
  const { t } = useWords()
  if (!of.failure) return null
  return (
    <>
      {heading && <h1>{t(heading)}</h1>}
      <Reason failure={of.failure} again={of.again} />
    </>
  )
}

function Reason({
  failure,
  again,
}: Readonly<{ failure: Error; again: FailedToAnswer['again'] }>): ReactNode {
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
  return (
    <div role="alert" className="failed">
      <p>
        {kind === 'worker-ended'
          ? t('failed.ended')
          : t('verdict.failed', { why: failure.message })}{' '}
        {t('failed.rest')}
      </p>
      {again && (
        <button type="button" onClick={again}>
          {t('crash.again')}
        </button>
      )}
    </div>
  )
}
