import type { AttributionClass } from '@parley/model'
import { classGlyphs } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../languages/words.ts'

/** A class in a sign and a word, where an answer names it without the input. */
export function ClassWord({
  of,
}: Readonly<{ of: Readonly<{ class: AttributionClass; isPlaceholder: boolean }> }>): ReactNode {
  const { t, manner } = useWords()
  return (
    <span className="class-chip" data-class={of.class}>
      <span aria-hidden="true">{classGlyphs[of.class]} </span>
      {of.isPlaceholder ? t('class.placeholder') : manner.language.classes[of.class]}
    </span>
  )
}
