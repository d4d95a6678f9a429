import type { ReactNode } from 'react'
import { useFrame } from '../frame/frameState.ts'
import { useWords } from '../languages/words.ts'

/** Puts a text on the clipboard, and says that it is there. */
export function CopyButton({ text, label }: Readonly<{ text: string; label: string }>): ReactNode {
  const { t } = useWords()
  const { say } = useFrame()
  return (
    <button
      type="button"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => say(t('copied')),
          () => say(t('figure.refused')),
        )
      }}
    >
      {label}
    </button>
  )
}
