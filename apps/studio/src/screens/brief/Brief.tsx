import { formatNumber } from '@parley/report'
import { type ReactNode, useRef, useState } from 'react'
import { BriefFiles } from '../../brief/BriefFiles.tsx'
import { BriefProgress } from '../../brief/BriefProgress.tsx'
import { useBrief } from '../../brief/useBrief.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Checks } from './Checks.tsx'
import './brief.css'

/** The page that `parley brief` writes, as it will be read; what to look at before it is given away; and the ways to give it. */
export default function Brief(): ReactNode {
  const { t, manner } = useWords()
  const [isGoing, setIsGoing] = useState(true)
  const brief = useBrief(isGoing)
  const { page, given } = brief
  const frame = useRef<HTMLIFrameElement>(null)
  const isChecks = useQuery('tab') === 'checks'
  return (
    <>
      <h1>{t('screen.brief')}</h1>
      <p className="muted">{t('brief.lead')}</p>
      <BriefProgress
        of={brief}
        isGoing={isGoing}
        onStop={() => setIsGoing(false)}
        onGo={() => setIsGoing(true)}
      />
      {page && given && (
        <>
          <BriefFiles of={brief} onPrint={() => frame.current?.contentWindow?.print()} />
          <fieldset className="views">
            <legend className="hidden">{t('brief.views')}</legend>
            <button type="button" aria-pressed={!isChecks} onClick={() => setQuery({ tab: '' })}>
              {t('brief.preview')}
            </button>
            <button
              type="button"
              aria-pressed={isChecks}
              onClick={() => setQuery({ tab: 'checks' })}
            >
              {t('brief.checks', { count: String(page.checks.length) })}
            </button>
          </fieldset>
          <div hidden={!isChecks}>
            <Checks of={page.checks} />
          </div>
          <div hidden={isChecks}>
            {/* No script runs in it, and nothing is loaded by it; same origin, so that it can be printed from here. */}
            <iframe
              ref={frame}
              className="brief-page"
              title={t('brief.page')}
              sandbox="allow-same-origin allow-modals"
              srcDoc={page.html}
            />
            <p className="muted">
              {t('brief.weight', {
                size: formatNumber(manner.language, Math.ceil(page.bytes / 1000), 0),
              })}
            </p>
          </div>
        </>
      )}
    </>
  )
}
