import { lazy } from 'react'

// What is opened by hand is fetched by then.
export const CommandPalette = lazy(() => import('./CommandPalette.tsx'))
export const ShareDialog = lazy(() => import('./ShareDialog.tsx'))
export const CheatSheet = lazy(() => import('./CheatSheet.tsx'))
