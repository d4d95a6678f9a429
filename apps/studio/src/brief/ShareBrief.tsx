import { type ReactNode, useState } from 'react'
import { useWords } from '../languages/words.ts'
import { screenHref } from '../route/route.ts'
import { BriefFiles } from './BriefFiles.tsx'
import { BriefProgress } from './BriefProgress.tsx'
import { useBrief } from './useBrief.ts'

/** The brief and the tables among the ways to give a case away; written when it is asked for, since it takes a while. */
export function ShareBrief({ onLeave }: Readonly<{ onLeave: () => void }>): ReactNode {
  const { t } = useWords()
  const [isAsked, setIsAsked] = useState(false)
  return (
    <section>
      <h3>{t('screen.brief')}</h3>
      <p>{t('brief.lead')}</p>
      {isAsked ? (
        <OnItsWay />
      ) : (
        <button type="button" onClick={() => setIsAsked(true)}>
          {t('brief.write')}
        </button>
      )}
      <p>
        <a href={screenHref('brief')} onClick={onLeave}>
          {t('brief.toScreen')}
        </a>
      </p>
    </section>
  )
}

function OnItsWay(): ReactNode {
  const [isGoing, setIsGoing] = useState(true)
  const brief = useBrief(isGoing)
  return (
    <>
      <BriefProgress
        of={brief}
        isGoing={isGoing}
        onStop={() => setIsGoing(false)}
        onGo={() => setIsGoing(true)}
      />
      <BriefFiles of={brief} />
    </>
  )
}
