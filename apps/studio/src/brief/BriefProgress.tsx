import { type ReactNode, useId } from 'react'
import { useWords } from '../languages/words.ts'
import { Failed } from '../widgets/Failed.tsx'
import type { BriefOnItsWay } from './useBrief.ts'

/** How far a brief is, with the way to stop it; what is there stays. */
export function BriefProgress({
  of,
  isGoing,
  onStop,
  onGo,
}: Readonly<{
  of: BriefOnItsWay
  isGoing: boolean
  onStop: () => void
  onGo: () => void
}>): ReactNode {
  const { t } = useWords()
  const id = useId()
  if (of.failure) return <Failed of={of} />
  if (of.isWhole) return <p role="status">{t('brief.whole')}</p>
  return (
    <div className="row brief-progress">
      {isGoing ? (
        <>
          <progress aria-labelledby={id} value={of.share} max={1} />
          <span id={id}>
            {t(of.page ? 'brief.growing' : 'brief.beginning', {
              done: String(of.done),
              of: String(of.of),
            })}
          </span>
          <button type="button" onClick={onStop}>
            {t('brief.stop')}
          </button>
        </>
      ) : (
        <>
          <span>{t(of.page ? 'brief.stopped' : 'brief.notBegun')}</span>
          <button type="button" onClick={onGo}>
            {t('brief.go')}
          </button>
        </>
      )}
    </div>
  )
}
