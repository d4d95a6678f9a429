import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useFrame } from '../frame/frameState.ts'
import { useWords } from '../languages/words.ts'
import { copyLater, copyText, type Later } from './clipboard.ts'

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
  const later = useRef<Later | null>(null)
  const told = useCallback(
    (copied: Promise<void>): void => {
      copied
        .then(
          () => say(t('copied')),
          () => say(t('figure.refused')),
        )
        .finally(() => {
          // Refused before the text was there, it can be pressed for again.
          if (later.current?.copied === copied) later.current = null
          setAwaited(false)
        })
    },
    [say, t],
  )
  useEffect(() => {
    if (!isFinal) return
    later.current?.give(text)
    later.current = null
  }, [isFinal, text])
  // Who has left waits for nothing.
  useEffect(() => () => later.current?.forget(), [])
  const press = (): void => {
    if (isFinal) told(copyText(text))
    else if (!later.current) {
      setAwaited(true)
      later.current = copyLater()
      told(later.current.copied)
    }
  }
  return (
    <button type="button" onClick={press}>
      {isAwaited ? t('copy.awaited') : label}
    </button>
  )
}
