import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { CaseFrame } from './frame/CaseFrame.tsx'
import { useMenus } from './frame/useMenus.ts'
import { useWords } from './languages/words.ts'
import { useRoute } from './route/route.ts'
import { useSettings } from './settings/settings.ts'

const Library = lazy(() => import('./library/Library.tsx'))

export function App(): ReactNode {
  const route = useRoute()
  const { theme } = useSettings()
  const { tag, direction } = useWords()
  useMenus()
  useEffect(() => {
    const root = document.documentElement
    root.lang = tag
    root.dir = direction
    root.dataset['theme'] = theme
  }, [tag, direction, theme])
  return route.kind === 'library' ? (
    <Suspense fallback={null}>
      <Library />
    </Suspense>
  ) : (
    <CaseFrame key={route.id} id={route.id} screenKey={route.screen} />
  )
}
