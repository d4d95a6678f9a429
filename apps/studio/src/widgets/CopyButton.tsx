import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useFrame } from '../frame/frameState.ts'
import { useWords } from '../languages/words.ts'

/**
 * Puts a text on the clipboard, and says that it is there.
 *
 * @param isFinal  false while the text is about to change: then what is pressed for is copied once it has, and said to be waited for
 */
export function CopyButton({
  text,
  label,
  isFinal = true,
}: Readonly<{ text: string; label: string; isFinal?: boolean }>): ReactNode {
  const { t } = useWords()
  const { say } = useFrame()
  const [isAwaited, setAwaited] = useState(false)
  const copy = useCallback((): void => {
    navigator.clipboard.writeText(text).then(
      () => say(t('copied')),
      () => say(t('figure.refused')),
    )
  }, [text, say, t])
  useEffect(() => {
    if (!isAwaited || !isFinal) return
    setAwaited(false)
    copy()
  }, [isAwaited, isFinal, copy])
  return (
    <button type="button" onClick={isFinal ? copy : () => setAwaited(true)}>
      {isAwaited ? t('copy.awaited') : label}
    </button>
  )
}
