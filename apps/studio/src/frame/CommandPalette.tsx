import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useWords } from '../languages/words.ts'
import { useSession } from '../session/SessionContext.ts'
import { ModalDialog } from '../widgets/ModalDialog.tsx'
import { type Command, commands } from './commands.ts'
import { useFrame } from './frameState.ts'

/** Every command, searched by name in the language of the screen or in English. */
export function CommandPalette(): ReactNode {
  const words = useWords()
  const { t } = words
  const session = useSession()
  const { show } = useFrame()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const all = useMemo(() => commands(session, words), [session, words])
  const found = useMemo(() => matching(all, query), [all, query])
  const close = (): void => show(null)
  const run = (command: Command | undefined): void => {
    if (!command) return
    close()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((at + step + found.length) % Math.max(1, found.length))
    } else if (event.key === 'Enter') run(found[at])
  }
  return (
    <ModalDialog title={t('palette.title')} onClose={close}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        value={query}
        onChange={event => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className="palette">
        {found.map((command, i) => (
          // The box above holds the focus and the keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={command.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onClick={() => run(command)}
          >
            <bdi>{command.name}</bdi>
            {command.keys !== '' && <kbd>{command.keys}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{t('palette.nothing')}</p>}
    </ModalDialog>
  )
}

/** Commands that hold every word typed, in either language. */
function matching(all: readonly Command[], query: string): readonly Command[] {
  const parts = query.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(({ name, english }) => {
    const both = `${name} ${english}`.toLowerCase()
    return parts.every(part => both.includes(part))
  })
}
