import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { CaseFrame } from './frame/CaseFrame.tsx'
import { useMenus } from './frame/useMenus.ts'
import { useWords } from './languages/words.ts'
import { useRoute } from './route/route.ts'
import { useSettings } from './settings/settings.ts'

const Library = lazy(() => import('./library/Library.tsx'))
const FromTable = lazy(() => import('./new-case/FromTable.tsx'))
const Foreign = lazy(() => import('./foreign/Foreign.tsx'))
const NewCase = lazy(() => import('./new-case/NewCase.tsx'))

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
  return route.kind !== 'case' ? (
    <Suspense fallback={null}>
      {route.kind === 'new' ? (
        <NewCase page={route.page} />
      ) : route.kind === 'table' ? (
        <FromTable />
      ) : route.kind === 'foreign' ? (
        <Foreign />
      ) : (
        <Library />
      )}
    </Suspense>
  ) : (
    <CaseFrame key={route.id} id={route.id} screenKey={route.screen} />
  )
}
