import type { Case } from '@parley/model'
import { inputPhrase } from '@parley/report'
import type { ReactNode } from 'react'
import { showWhy } from '../../frame/showWhy.ts'
import { useWords } from '../../languages/words.ts'
import { Says } from '../../widgets/Says.tsx'

/** An input by name; pressed, or with `?` on it, it says where it comes from. */
export function InputName({ given, path }: Readonly<{ given: Case; path: string }>): ReactNode {
  const { manner } = useWords()
  const { language } = manner
  return (
    <button
      type="button"
      className="quiet input-name"
      data-path={path}
      onClick={() => showWhy(path)}
    >
      <Says of={language.sentenceStart(inputPhrase(given, language, path))} />
    </button>
  )
}
