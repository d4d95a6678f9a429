import type { AnalysisName } from '@parley/model'
import { useSyncExternalStore } from 'react'
import type { Shown } from './answers.ts'

/** The first of some answers that is still on its way; null when all of them are there, or are known not to come. */
export function useLate(parts: readonly Shown<AnalysisName>[]): Shown<AnalysisName> | null {
  const at = useSyncExternalStore(
    listener => {
      const ends = parts.map(of => of.progress.subscribe(listener))
      return () => {
        for (const end of ends) end()
      }
    },
    () =>
      parts.findIndex(
        ({ progress, answer, failure }) =>
          progress.getState().isUpdating || (answer === null && failure === null),
      ),
  )
  return parts[at] ?? null
}
