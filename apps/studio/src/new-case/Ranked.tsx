import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../languages/words.ts'

/** A list to be put in order, best first: with buttons, or Alt and the arrows. */
export function Ranked({
  label,
  items,
  onOrder,
}: Readonly<{
  label: string
  items: readonly Readonly<{ key: string; name: string }>[]
  onOrder: (keys: readonly string[]) => void
}>): ReactNode {
  const { t } = useWords()
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= items.length) return
    const keys = items.map(item => item.key)
    const [moved] = keys.splice(from, 1)
    keys.splice(to, 0, moved!)
    // A browser takes the focus from what moves in the page.
    const focused = document.activeElement
    flushSync(() => onOrder(keys))
    if (focused instanceof HTMLElement) focused.focus()
  }
  return (
    <ol className="ranked" aria-label={label}>
      {items.map(({ key, name }, i) => (
        <li
          key={key}
          onKeyDown={event => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
            event.preventDefault()
            move(i, event.key === 'ArrowUp' ? i - 1 : i + 1)
          }}
        >
          <bdi>{name}</bdi>
          <span className="ranked-moves">
            <button
              type="button"
              aria-label={t('rank.up', { name })}
              aria-disabled={i === 0}
              onClick={() => move(i, i - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={t('rank.down', { name })}
              aria-disabled={i === items.length - 1}
              onClick={() => move(i, i + 1)}
            >
              ↓
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}
