import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'
import { hashOf, setQuery, useQuery } from '../route/route.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { useFrame } from './frameState.ts'
import { SaveChip } from './SaveChip.tsx'
import { SettingsMenu } from './SettingsMenu.tsx'
import { VerdictBar } from './VerdictBar.tsx'

export function TopBar(): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const { name } = session.document.home
  const set = useQuery('set')
  const { toggleWhy, isWhyOpen, toggleSource, isSourceOpen, show } = useFrame()
  return (
    <header className="top" data-region="top">
      <div className="top-name">
        <a className="home" href={hashOf({ kind: 'library' })}>
          <span className="hidden">{t('frame.toLibrary')}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 4h14v9H9l-4 3v-3H3zM7 8.5h6" />
          </svg>
        </a>
        <span className="case-title" title={given?.title ?? name}>
          <bdi>{given?.title ?? name}</bdi>
        </span>
        {given && given.schools.length > 0 && (
          <label className="school">
            <span className="hidden">{t('top.school')}</span>
            <select
              value={given.schools.some(of => of.id === set) ? set : ''}
              onChange={event => setQuery({ set: event.target.value }, 'push')}
            >
              <option value="">{given.baseline?.name ?? t('top.asWritten')}</option>
              {given.schools.map(school => (
                <option key={school.id} value={school.id}>
                  {school.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <VerdictBar />
      <div className="top-tools">
        <SaveChip />
        <button
          type="button"
          className="quiet"
          aria-pressed={isWhyOpen}
          aria-label={t('region.why')}
          title={t('region.why')}
          onClick={toggleWhy}
        >
          {t('top.why')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-pressed={isSourceOpen}
          title={`${t('region.source')} (Ctrl-\\)`}
          onClick={toggleSource}
        >
          {t('top.source')}
        </button>
        <button
          type="button"
          className="quiet"
          title={`${t('share.title')} (Ctrl-E)`}
          onClick={() => show('share')}
        >
          {t('top.share')}
        </button>
        <button
          type="button"
          className="quiet"
          title={`${t('palette.title')} (Ctrl-K)`}
          onClick={() => show('palette')}
        >
          {t('top.commands')}
        </button>
        <SettingsMenu />
      </div>
    </header>
  )
}
