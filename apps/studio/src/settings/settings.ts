import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** How this reader likes the studio; kept in this browser and nowhere else. */
export type Settings = Readonly<{
  language: 'en' | 'uk'
  theme: 'auto' | 'light' | 'dark'
  direction: 'auto' | 'ltr' | 'rtl'
  /** Shortcuts of one key, such as `?` and `g d`; off for those who speak to their machine (WCAG 2.1.4). */
  singleKeys: boolean
}>

const usual: Settings = { language: 'en', theme: 'auto', direction: 'auto', singleKeys: true }
const KEY = 'parley-settings'

export const settings = createStore<Settings>(() => ({ ...usual, ...kept() }))
settings.subscribe(keep)

export function useSettings(): Settings {
  return useStore(settings)
}

/** What was kept; a browser may refuse to say, and a stranger may have written there. */
function kept(): Partial<Settings> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof found === 'object' && found !== null ? found : {}
  } catch {
    return {}
  }
}

function keep(state: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(state))
  } catch {
    // Private windows keep nothing; the settings hold until the page is closed.
  }
}
