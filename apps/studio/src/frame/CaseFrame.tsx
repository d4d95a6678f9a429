import { memo, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Wanted } from '../engine/Wanted.ts'
import { useWords } from '../languages/words.ts'
import { hashOf, useQuery } from '../route/route.ts'
import { screenOf } from '../screens/registry.ts'
import type { Screen } from '../screens/Screen.ts'
import { download } from '../session/download.ts'
import { openCase, openSession } from '../session/openCase.ts'
import { SessionContext } from '../session/SessionContext.ts'
import { type Session, useGiven } from '../session/session.ts'
import { PanelBoundary } from '../widgets/PanelBoundary.tsx'
import { BrokenBanner } from './BrokenBanner.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { DocumentNews } from './DocumentNews.tsx'
import { EndedBanner } from './EndedBanner.tsx'
import { useFrame } from './frameState.ts'
import { lazyScreen } from './lazyScreen.ts'
import { CheatSheet, ShareDialog } from './overlays.ts'
import { PhoneBar } from './PhoneBar.tsx'
import { Rail } from './Rail.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { SourceDrawer } from './SourceDrawer.tsx'
import { Toast } from './Toast.tsx'
import { TopBar } from './TopBar.tsx'
import { WhatIfBar } from './WhatIfBar.tsx'
import { WhyPanel } from './WhyPanel.tsx'

/** Everything around a screen of one case, once the case is there. */
export function CaseFrame({
  id,
  screenKey,
}: Readonly<{ id: string; screenKey: string }>): ReactNode {
  const [session, setSession] = useState<Session | 'missing' | null>(() => openSession(id))
  const { t } = useWords()
  useEffect(() => {
    if (session !== null) return
    let isLeft = false
    void openCase(id).then(found => {
      if (!isLeft) setSession(found ?? 'missing')
    })
    return () => {
      isLeft = true
    }
  }, [id, session])
  if (session === null) return <p className="pad">{t('frame.opening')}</p>
  if (session === 'missing') {
    return (
      <main className="pad">
        <h1>{t('frame.missing')}</h1>
        <p>{t('frame.missingWhy')}</p>
        <a href={hashOf({ kind: 'library' })}>{t('frame.toLibrary')}</a>
      </main>
    )
  }
  return (
    <SessionContext value={session}>
      <Framed session={session} screenKey={screenKey} />
    </SessionContext>
  )
}

function Framed({
  session,
  screenKey,
}: Readonly<{ session: Session; screenKey: string }>): ReactNode {
  const { t } = useWords()
  const given = useGiven(session)
  const { name } = session.document.home
  const { isSourceOpen, isWhyOpen, isRailFolded, overlay } = useFrame()
  const set = useQuery('set')
  const screen = screenOf(screenKey) ?? screenOf('overview')!
  const title = t(screen.title)
  const caseTitle = given?.title ?? name
  useEffect(() => {
    document.title = `${title} · ${caseTitle} · Parley`
  }, [title, caseTitle])
  const save = (): void => download(name, session.document.state.text)
  return (
    <div
      className="frame"
      data-source={isSourceOpen ? 'open' : 'closed'}
      data-why={isWhyOpen ? 'open' : 'closed'}
      data-rail={isRailFolded ? 'folded' : 'wide'}
    >
      <button type="button" className="skip" onClick={skipToScreen}>
        {t('frame.skip')}
      </button>
      <PanelBoundary name={t('region.top')} onDownload={save}>
        <TopBar />
      </PanelBoundary>
      <PanelBoundary name={t('region.rail')} onDownload={save}>
        <Rail current={screen.key} />
      </PanelBoundary>
      <main id="screen" tabIndex={-1} data-region="screen" aria-label={title}>
        <EndedBanner />
        <DocumentNews />
        <BrokenBanner />
        <WhatIfBar />
        <PanelBoundary name={title} of={`${screen.key} ${set}`} onDownload={save}>
          {given === null ? (
            <BrokenCase />
          ) : (
            <Suspense
              fallback={
                <>
                  <h1>{title}</h1>
                  <p className="muted">{t('frame.loading')}</p>
                </>
              }
            >
              <Shown screen={screen} />
            </Suspense>
          )}
        </PanelBoundary>
      </main>
      {isWhyOpen && (
        <PanelBoundary name={t('region.why')} onDownload={save}>
          <Wanted value={2}>
            <WhyPanel />
          </Wanted>
        </PanelBoundary>
      )}
      {isSourceOpen && (
        <PanelBoundary name={t('region.source')} onDownload={save}>
          <SourceDrawer />
        </PanelBoundary>
      )}
      <PhoneBar current={screen.key} />
      <Shortcuts />
      <Toast />
      {overlay === 'palette' && <CommandPalette />}
      <Suspense fallback={null}>
        {overlay === 'keys' && <CheatSheet />}
        {overlay === 'share' && <ShareDialog />}
      </Suspense>
    </div>
  )
}

/** Apart from the frame, which is drawn anew for less than what changes a screen. */
const Shown = memo(({ screen }: Readonly<{ screen: Screen }>): ReactNode => {
  const Component = lazyScreen(screen)
  return <Component />
})

/** A button, because a fragment of the address would be taken for a route. */
function skipToScreen(): void {
  document.getElementById('screen')?.focus()
}

/** A file that never was without a mistake: nothing to show but where to mend it. */
function BrokenCase(): ReactNode {
  const { t } = useWords()
  const { openSource } = useFrame()
  return (
    <div className="notice">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.why')}</p>
      <button type="button" onClick={openSource}>
        {t('broken.open')}
      </button>
    </div>
  )
}
