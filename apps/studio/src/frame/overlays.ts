import { lazy } from 'react'

// What is opened to be looked at is fetched by then. The palette is not among them: one types on in it at once, and what
// is typed while it is fetched would be lost or taken for other keys.
export const ShareDialog = lazy(() => import('./ShareDialog.tsx'))
export const CheatSheet = lazy(() => import('./CheatSheet.tsx'))
