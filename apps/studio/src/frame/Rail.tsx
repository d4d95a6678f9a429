import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { screenHref, useRoute } from '../route/route.ts'
import { screens } from '../screens/registry.ts'
import { type Completeness, type Screen, screenGroups } from '../screens/Screen.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven } from '../session/session.ts'
import { useFrame } from './frameState.ts'

/** The screens in their groups, with how far each part of the model is filled in. */
export function Rail({ current }: Readonly<{ current: string }>): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const given = useGiven(session)
  const { isRailFolded, toggleRail } = useFrame()
  // Links keep the school of the address.
  useRoute()
  const shown = screens.filter(screen => given === null || (screen.isFor?.(given) ?? true))
  return (
    <nav className="rail" data-region="rail" aria-label={t('region.rail')}>
      {screenGroups.map(group => {
        const inGroup = shown.filter(screen => screen.group === group)
        if (inGroup.length === 0) return null
        return (
          <div key={group} className="rail-group">
            {group !== 'overview' && <h2 id={`rail-${group}`}>{t(groupNames[group])}</h2>}
            <ul>
              {inGroup.map(screen => (
                <li key={screen.key}>
                  <a
                    href={screenHref(screen.key)}
                    aria-current={screen.key === current ? 'page' : undefined}
                    title={isRailFolded ? t(screen.title) : undefined}
                  >
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                      <path d={screen.icon} />
                    </svg>
                    <span className="rail-name">{t(screen.title)}</span>
                    {given && screen.completeness && <Dot of={screen.completeness(given)} />}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <button
        type="button"
        className="quiet rail-fold"
        aria-pressed={isRailFolded}
        onClick={toggleRail}
      >
        {t(isRailFolded ? 'rail.unfold' : 'rail.fold')}
      </button>
    </nav>
  )
}

const groupNames: Readonly<Record<Exclude<Screen['group'], 'overview'>, Key>> = {
  model: 'group.model',
  analyse: 'group.analyse',
  ground: 'group.ground',
  publish: 'group.publish',
}

const dots: Readonly<Record<Completeness, string>> = { empty: '○', partial: '◐', enough: '●' }

function Dot({ of }: Readonly<{ of: Completeness }>): ReactNode {
  const { t } = useWords()
  return (
    <span className="dot">
      <span aria-hidden="true">{dots[of]}</span>
      <span className="hidden">{t(`completeness.${of}`)}</span>
    </span>
  )
}
