import type { FigureOptions } from '@parley/charts'
import { figureFormats } from '@parley/report'
import { useId, useMemo } from 'react'
import { useWords } from '../languages/words.ts'
import { useSettings } from '../settings/settings.ts'

/** What every picture on the page is drawn with: its own id, the reader's language, direction, colours and digits. */
export function useFigureOptions(): FigureOptions {
  const { manner, direction, tag } = useWords()
  const { theme } = useSettings()
  const id = useId().replace(/[^\w-]/g, '')
  return useMemo(
    () => ({
      idPrefix: `f${id}`,
      direction,
      lang: tag,
      theme,
      formats: figureFormats(manner),
    }),
    [id, direction, tag, theme, manner],
  )
}
