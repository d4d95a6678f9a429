import { useSyncExternalStore } from 'react'

/** True where the window is as narrow as a telephone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    listener => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )
}
const narrow = globalThis.matchMedia('(max-width: 720px)')
