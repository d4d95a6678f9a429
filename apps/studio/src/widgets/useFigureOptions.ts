import type { FigureOptions } from '@parley/charts'
import { figureFormats } from '@parley/report'
import { useId, useMemo, useSyncExternalStore } from 'react'
import { useWords } from '../languages/words.ts'
import { useSettings } from '../settings/settings.ts'

const paper = globalThis.matchMedia('print')

function isPrinting(): boolean {
  return paper.matches
}

function onPrinting(listener: () => void): () => void {
  paper.addEventListener('change', listener)
  return () => paper.removeEventListener('change', listener)
}

/** What every picture on the page is drawn with: its own id, the reader's language, direction, colours (none on paper) and digits. */
export function useFigureOptions(): FigureOptions {
  const { manner, direction, tag } = useWords()
  const { theme } = useSettings()
  const isOnPaper = useSyncExternalStore(onPrinting, isPrinting)
  const id = useId().replace(/[^\w-]/g, '')
  return useMemo(
    () => ({
      idPrefix: `f${id}`,
      direction,
      lang: tag,
      theme: isOnPaper ? 'print' : theme,
      formats: figureFormats(manner),
      dictionary: manner.language.figures,
    }),
    [id, direction, tag, theme, manner, isOnPaper],
  )
}
