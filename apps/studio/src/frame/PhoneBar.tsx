import type { ReactNode } from 'react'
import { type Key, useWords } from '../languages/words.ts'
import { screenHref, useRoute } from '../route/route.ts'
import { screenOf } from '../screens/registry.ts'
import { useFrame } from './frameState.ts'

const places: readonly Readonly<{ screen: string; name: Key }>[] = [
  { screen: 'overview', name: 'phone.verdict' },
  { screen: 'deal-space', name: 'phone.deal' },
  { screen: 'over-time', name: 'phone.time' },
  { screen: 'moves', name: 'phone.moves' },
]

/** The bar within reach of a thumb. Everything else is behind More, which is the command palette. */
export function PhoneBar({ current }: Readonly<{ current: string }>): ReactNode {
  const { t } = useWords()
  const { show } = useFrame()
  useRoute()
  return (
    <nav className="phone-bar" aria-label={t('region.phone')}>
      {places
        .filter(({ screen }) => screenOf(screen))
        .map(({ screen, name }) => (
          <a
            key={screen}
            href={screenHref(screen)}
            aria-current={screen === current ? 'page' : undefined}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={screenOf(screen)!.icon} />
            </svg>
            {t(name)}
          </a>
        ))}
      <button type="button" onClick={() => show('palette')}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 6h12M4 10h12M4 14h12" />
        </svg>
        {t('phone.more')}
      </button>
    </nav>
  )
}
