import type { Input } from '@parley/model'
import { classGlyphs } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'

/** Where a value comes from, in a sign and a word; a placeholder says that it is one. */
export function ClassChip({ of }: Readonly<{ of: Input }>): ReactNode {
  const { t, manner } = useWords()
  const kind = of.attribution.class
  return (
    <span className="class-chip" data-class={kind}>
      <span aria-hidden="true">{classGlyphs[kind]} </span>
      {of.isPlaceholder ? t('class.placeholder') : manner.language.classes[kind]}
    </span>
  )
}
